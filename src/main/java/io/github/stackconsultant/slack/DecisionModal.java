package io.github.stackconsultant.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.view.View;
import io.github.stackconsultant.recommendation.Advice;
import io.github.stackconsultant.voting.Poll;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The modal in which a decision is saved; each field's block and element have the same id. */
final class DecisionModal {

    static final String SAVE = "save_decision";

    static final String QUESTION = "decision_question";
    static final String REVISIT = "decision_revisit";
    static final String POST = "decision_post";
    static final String CHANNEL = "decision_channel";

    /** The prefix of the origin's detail, depending on what is saved. */
    static final String VOTE = "vote:";

    static final String ADVICE = "advice:";

    /** The default time until the second look: long enough for something to have changed. */
    private static final int MONTHS = 3;

    private DecisionModal() {}

    static View ofVote(Poll poll, Origin origin, LocalDate today) {
        var box = Kit.option("Post it into the channel of the vote, as a file", POST);
        var field = CheckboxesElement.builder()
                .actionId(POST)
                .options(List.of(box))
                .initialOptions(List.of(box))
                .build();
        var where = Kit.input(POST, "The record", true, field);
        return modal(
                poll.terms().question(), " The day is said under the outcome of the vote, too.", origin, today, where);
    }

    static View ofAdvice(Advice advice, Origin origin, LocalDate today) {
        var question = advice.recommendation().question();
        var field = Modals.channel(CHANNEL, Optional.empty());
        var where = Kit.input(CHANNEL, "Post it into a channel, as a file", true, field);
        return modal(question, "", origin, today, where);
    }

    private static View modal(String question, String addition, Origin origin, LocalDate today, LayoutBlock where) {
        var title = Modals.question(QUESTION, question);
        var again = DatePickerElement.builder()
                .actionId(REVISIT)
                .initialDate(today.plusMonths(MONTHS).toString())
                .build();
        return Modals.modal(
                        SAVE,
                        "Save the decision",
                        origin.metadata(),
                        List.of(
                                Kit.section("The record says what was asked, weighed and decided, with your answers as"
                                        + " you gave them. Its page opens only to whoever has the link."
                                        + addition),
                                Kit.input(QUESTION, "Question", false, title),
                                Kit.input(REVISIT, "Look at it again on", true, again),
                                where))
                .submit(Modals.submit("Save"))
                .build();
    }
}
