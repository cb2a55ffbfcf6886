package io.github.stackconsultant.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.ConversationsSelectElement;
import com.slack.api.model.block.element.DatetimePickerElement;
import com.slack.api.model.block.element.MultiUsersSelectElement;
import com.slack.api.model.block.element.NumberInputElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.RadioButtonsElement;
import com.slack.api.model.view.View;
import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.voting.Ballot;
import io.github.stackconsultant.voting.Choice;
import io.github.stackconsultant.voting.Deadline;
import io.github.stackconsultant.voting.Outcome;
import io.github.stackconsultant.voting.OutcomeWords;
import io.github.stackconsultant.voting.Quorum;
import io.github.stackconsultant.voting.Standing;
import io.github.stackconsultant.voting.Terms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The modals to ask for a vote and to close it, and the one for a voter's reason. */
final class PollModal {

    static final String ASK = "ask_vote";
    static final String REASON = "vote_reason";
    static final String CLOSE = "close_vote";

    static final String CHANNEL = "poll_channel";
    static final String QUESTION = "poll_question";
    static final String CHOICES = "poll_choices";
    static final String SECRECY = "poll_secrecy";
    static final String RESULTS = "poll_results";
    static final String DEADLINE = "poll_deadline";
    static final String MOMENT = "poll_moment";
    static final String QUORUM = "poll_quorum";
    static final String SHARE = "poll_share";
    static final String VOTERS = "poll_voters";
    static final String EXTRAS = "poll_extras";
    static final String WORDS = "poll_reason";

    static final String REMINDER = "reminder";
    static final String CLOSES_AT_QUORUM = "closes_at_quorum";

    private static final String OWN_WORDS =
            " The question begins with your own words about the project: change what the channel need not read.";

    private PollModal() {}

    /**
     * Renders the modal that asks for a vote.
     *
     * @param given the recommendation that is voted on
     * @param question the first form of the question
     * @param anonymous whether anonymous votes are available
     * @param share whether the app may count the members of a channel
     */
    static View ask(GivenRecommendation given, String question, Origin origin, boolean anonymous, boolean share) {
        var recommendation = given.recommendation();
        var blocks = new ArrayList<LayoutBlock>();
        blocks.add(Kit.section(votedOn(given)));
        blocks.add(Kit.section("The question goes to the channel with the verdict and its strongest reasons."
                + " *Full reasoning* shows everybody there the whole card, with your answers as you gave them."
                + given.advice().project().map(unused -> OWN_WORDS).orElse("")));
        blocks.add(Kit.input(CHANNEL, "Channel", false, channel(origin.place())));
        blocks.add(Kit.input(QUESTION, "Question", false, Modals.question(QUESTION, question)));
        blocks.add(Kit.input(CHOICES, "What can be voted for", false, choices(recommendation)));
        blocks.add(Kit.input(SECRECY, "Who sees who voted for what", false, secrecy(anonymous)));
        blocks.add(Kit.context(
                anonymous
                        ? "Until an anonymous vote closes, whoever runs this app could find out who voted for what."
                        : "Anonymous votes are off here: the operator has set no secret to keep them with."));
        blocks.add(Kit.input(RESULTS, "When the counts of an open vote show", false, results()));
        blocks.add(Kit.input(DEADLINE, "Closes", false, deadline()));
        blocks.add(Kit.input(MOMENT, "Or at this time, in your time zone", true, moment()));
        blocks.add(Kit.input(QUORUM, "Votes needed for the result to count", true, number(QUORUM, Quorum.MOST)));
        if (share) {
            blocks.add(Kit.input(SHARE, "Or a share of those asked, in percent", true, number(SHARE, 100)));
        }
        blocks.add(Kit.input(VOTERS, "Only these people may vote", true, voters()));
        blocks.add(Kit.input(EXTRAS, "Before the end", true, extras()));
        return Modals.modal(ASK, "Ask the team to vote", origin.metadata(), blocks)
                .submit(Modals.submit("Ask"))
                .close(Modals.close("Cancel"))
                .build();
    }

    /** Whoever has several recommendations, or asks by the command, sees which one it is. */
    private static String votedOn(GivenRecommendation given) {
        return "Voted on: your recommendation "
                + VerdictWords.withStrength(given.recommendation()) + " \u00b7 "
                + SlackDates.full(given.givenAt());
    }

    static View reason(Origin origin, boolean anonymous) {
        var field = PlainTextInputElement.builder()
                .actionId(WORDS)
                .multiline(true)
                .maxLength(Ballot.LONGEST_REASON)
                .build();
        var told = anonymous
                ? "It shows without your name when the vote closes, word for word, among the others in no order; with"
                        + " fewer than " + Outcome.COMPANY + " votes it does not show at all."
                : "It shows with your name when the vote closes, word for word.";
        return Modals.modal(
                        REASON,
                        "Why this vote?",
                        origin.metadata(),
                        List.of(Kit.section(told), Kit.input(WORDS, "Your reason", false, field)))
                .submit(Modals.submit("Keep it"))
                .close(Modals.close("Cancel"))
                .build();
    }

    static View tooLate(String word) {
        return Modals.modal(Modals.READING, "Why this vote?", "", List.of(Kit.section(word)))
                .build();
    }

    /** Closing is for good, so whoever does it reads first what goes with it. */
    static View close(Origin origin, Standing standing) {
        int stale = standing.stale();
        var hidden = standing.poll().terms().anonymous() && standing.votes() < Outcome.COMPANY
                ? "With fewer than " + Outcome.COMPANY + " votes an anonymous vote shows no result, and "
                        + OutcomeWords.counted(standing.votes())
                        + (standing.votes() == 1 ? " counts so far. " : " count so far. ")
                : "";
        var lost = stale == 0
                ? ""
                : OutcomeWords.counted(stale) + " from before the answers changed " + (stale == 1 ? "is" : "are")
                        + " not confirmed yet and will not count. ";
        return Modals.modal(
                        CLOSE,
                        "Close the vote?",
                        origin.metadata(),
                        List.of(
                                Kit.section(Mrkdwn.bold(
                                        Mrkdwn.escape(standing.poll().terms().question()))),
                                Kit.section(hidden + lost + "Nobody can vote after that.")))
                .submit(Modals.submit("Close it"))
                .close(Modals.close("Keep it open"))
                .build();
    }

    /** Preselects the channel in which the modal was opened, if it was one. */
    private static ConversationsSelectElement channel(Place place) {
        boolean inChannel = place.kind() == Place.Kind.PRIVATE || place.kind() == Place.Kind.THREAD;
        return Modals.channel(CHANNEL, inChannel ? Optional.of(place.channel()) : Optional.empty());
    }

    private static BlockElement choices(Recommendation recommendation) {
        var options = FittingChoices.of(Choice.on(recommendation), SlackLimits.ACTION_ELEMENTS).stream()
                .map(choice -> Kit.option(choice.label(), choice.id().value()))
                .toList();
        return Kit.menuOfSeveral(CHOICES, "Choose two or more", options, options);
    }

    private static RadioButtonsElement secrecy(boolean anonymous) {
        var open =
                Kit.option("Open", Terms.Secrecy.OPEN.name(), "Everybody in the channel can see who voted for what.");
        var secret = Kit.option(
                "Anonymous",
                Terms.Secrecy.ANONYMOUS.name(),
                "No message says who chose what. Counts show at the end, from " + Outcome.COMPANY + " votes on.");
        return RadioButtonsElement.builder()
                .actionId(SECRECY)
                .options(anonymous ? List.of(open, secret) : List.of(open))
                .initialOption(open)
                .build();
    }

    private static RadioButtonsElement results() {
        var atOnce = Kit.option("At once", Terms.ResultsShown.AT_ONCE.name());
        return RadioButtonsElement.builder()
                .actionId(RESULTS)
                .options(List.of(
                        atOnce,
                        Kit.option("To those who have voted", Terms.ResultsShown.AFTER_VOTING.name()),
                        Kit.option("When the vote closes", Terms.ResultsShown.AT_CLOSING.name())))
                .initialOption(atOnce)
                .build();
    }

    private static BlockElement deadline() {
        var options = new ArrayList<OptionObject>();
        Arrays.stream(Deadline.Preset.values())
                .map(preset -> Kit.option(
                        "In " + preset.name().toLowerCase(Locale.ROOT).replace('_', ' '), preset.name()))
                .forEach(options::add);
        return Kit.menu(
                DEADLINE,
                "Choose a time",
                options,
                options.stream()
                        .filter(option -> option.getValue().equals(Deadline.Preset.THREE_DAYS.name()))
                        .findFirst());
    }

    private static DatetimePickerElement moment() {
        return DatetimePickerElement.builder().actionId(MOMENT).build();
    }

    private static NumberInputElement number(String id, int most) {
        return NumberInputElement.builder()
                .actionId(id)
                .decimalAllowed(false)
                .minValue("1")
                .maxValue(Integer.toString(most))
                .build();
    }

    private static MultiUsersSelectElement voters() {
        return MultiUsersSelectElement.builder()
                .actionId(VOTERS)
                .placeholder(Kit.plain("Everybody in the channel", SlackLimits.PLACEHOLDER))
                .maxSelectedItems(Terms.MOST_VOTERS)
                .build();
    }

    private static CheckboxesElement extras() {
        var reminder = Kit.option("Remind those who have not voted", REMINDER);
        return CheckboxesElement.builder()
                .actionId(EXTRAS)
                .options(List.of(reminder, Kit.option("Close as soon as enough have voted", CLOSES_AT_QUORUM)))
                .initialOptions(List.of(reminder))
                .build();
    }
}
