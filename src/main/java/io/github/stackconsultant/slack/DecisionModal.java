package io.github.stackconsultant.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.record.Decision;
import io.github.stackconsultant.record.DecisionMove;
import io.github.stackconsultant.record.DecisionReply;
import io.github.stackconsultant.voting.Choice;
import io.github.stackconsultant.voting.PollId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The modal in which a decision is saved; each field's block and element have the same id. */
final class DecisionModal {

    static final String SAVE = "save_decision";

    static final String QUESTION = "decision_question";
    static final String CHOICE = "decision_choice";
    static final String REASON = "decision_reason";
    static final String REVISIT = "decision_revisit";
    static final String POST = "decision_post";
    static final String CHANNEL = "decision_channel";

    /** The prefix of the origin's detail, depending on what is saved. */
    private static final String VOTE = "vote:";

    private static final String ADVICE = "advice:";

    /** The default time until the second look: long enough for something to have changed. */
    private static final int MONTHS = 3;

    private DecisionModal() {}

    /** {@return the origin's detail for a decision with that cause} */
    static String detail(DecisionMove.Cause cause) {
        return cause.map(
                vote -> VOTE + vote.poll().value(),
                recommended -> ADVICE + recommended.recommendation().value());
    }

    /** {@return the cause in an origin's detail; empty if it is not ours} */
    static Optional<DecisionMove.Cause> cause(String detail) {
        if (detail.startsWith(VOTE)) {
            return Optional.of(new DecisionMove.Cause.Vote(new PollId(detail.substring(VOTE.length()))));
        }
        return Optional.of(detail)
                .filter(each -> each.startsWith(ADVICE))
                .map(each -> new RecommendationId(each.substring(ADVICE.length())))
                .map(DecisionMove.Cause.Recommended::new);
    }

    /**
     * {@return the modal}
     *
     * @param question its first form where there was no vote, which has one
     * @param reason why, in the person's words, if they have said it
     * @param pages whether decisions have pages
     */
    static View of(
            DecisionReply.MaySave may,
            String question,
            Origin origin,
            Optional<String> reason,
            LocalDate today,
            boolean pages) {
        var replaced = may.standing()
                .map(standing -> replaced(standing, pages, suggested(may).isEmpty()))
                .orElse("");
        return may.poll()
                .map(poll -> modal(may, poll.terms().question(), read(pages) + replaced, origin, reason, today, post()))
                .orElseGet(() -> modal(may, question, read(pages) + replaced, origin, reason, today, channel()));
    }

    private static String read(boolean pages) {
        return pages
                ? " Its page opens only to whoever has the link."
                : " It is a file, and comes into our direct messages unless you post it into a channel.";
    }

    private static View modal(
            DecisionReply.MaySave may,
            String question,
            String told,
            Origin origin,
            Optional<String> reason,
            LocalDate today,
            LayoutBlock where) {
        return Modals.form(
                SAVE,
                title(may),
                origin.metadata(),
                "Save",
                "Cancel",
                List.of(
                        Kit.section("The record says what was asked, weighed and decided, and what the consultation"
                                + " says, with your answers." + Modals.ownWordsShown() + told),
                        Kit.input(QUESTION, "Question", false, Modals.question(QUESTION, question)),
                        choice(may),
                        Kit.input(REASON, "Why, in a line", true, reason(reason)),
                        revisit(may, today),
                        where));
    }

    /** As the button says that opens it: under a vote that decided nothing, a record is saved. */
    private static String title(DecisionReply.MaySave may) {
        return may.poll().isPresent() && suggested(may).isEmpty() ? "Save the record" : "Save the decision";
    }

    /** What decides nothing takes no decision's place. */
    private static String replaced(Decision standing, boolean pages, boolean mayDecideNothing) {
        return "\n" + (mayDecideNothing ? "What you choose" : "This decision") + " replaces "
                + Mrkdwn.bold(Mrkdwn.escape(standing.decided().outcome())) + ", saved "
                + SlackDates.day(standing.savedAt()) + ", unless you save the same again. The message about it"
                + (pages ? ", the page of the old one" : "")
                + " and the outcome of a vote on that question then say so."
                + (mayDecideNothing ? " As long as you choose nothing, the old one stands." : "");
    }

    /** May be left empty only if nothing suggests a choice: then nothing is decided yet. */
    private static LayoutBlock choice(DecisionReply.MaySave may) {
        var suggested = suggested(may).map(choice -> option(choice, may.advice().recommendation()));
        var options = choices(may).stream()
                .map(choice -> option(choice, may.advice().recommendation()))
                .toList();
        return Kit.input(
                CHOICE,
                "What did you decide?",
                suggested.isEmpty(),
                Kit.menu(CHOICE, "Not decided yet", options, suggested));
    }

    private static List<Choice> choices(DecisionReply.MaySave may) {
        return FittingChoices.of(may.choices(), SlackLimits.OPTIONS);
    }

    private static Optional<Choice> suggested(DecisionReply.MaySave may) {
        return choices(may).stream()
                .filter(choice -> may.suggested()
                        .map(Choice::id)
                        .filter(choice.id()::equals)
                        .isPresent())
                .findFirst();
    }

    /** Beside what the consultation recommends, its verdict is said. */
    private static OptionObject option(Choice choice, Recommendation recommendation) {
        var verdict =
                Choice.recommendedBy(recommendation).filter(choice.id()::equals).isPresent()
                        ? recommendation.verdict().headline()
                        : "";
        return Kit.option(choice.label(), choice.id().value(), verdict);
    }

    private static PlainTextInputElement reason(Optional<String> said) {
        return PlainTextInputElement.builder()
                .actionId(REASON)
                .initialValue(said.map(words -> SlackLimits.clip(words, DecisionMove.Save.LONGEST_REASON))
                        .orElse(null))
                .maxLength(DecisionMove.Save.LONGEST_REASON)
                .build();
    }

    private static LayoutBlock revisit(DecisionReply.MaySave may, LocalDate today) {
        var label = "Look at it again on";
        return may.poll().isPresent()
                ? Kit.hinted(REVISIT, label, "The day is also shown under the outcome of the vote.", again(today))
                : Kit.input(REVISIT, label, true, again(today));
    }

    private static DatePickerElement again(LocalDate today) {
        return DatePickerElement.builder()
                .actionId(REVISIT)
                .initialDate(today.plusMonths(MONTHS).toString())
                .build();
    }

    private static LayoutBlock post() {
        var box = Kit.option("Post it into the channel of the vote, as a file", POST);
        var field = CheckboxesElement.builder()
                .actionId(POST)
                .options(List.of(box))
                .initialOptions(List.of(box))
                .build();
        return Kit.input(POST, "The record", true, field);
    }

    private static LayoutBlock channel() {
        return Kit.input(CHANNEL, "Post it into a channel, as a file", true, Modals.channel(CHANNEL, Optional.empty()));
    }
}
