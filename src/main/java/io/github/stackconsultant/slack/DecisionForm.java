package io.github.stackconsultant.slack;

import io.github.stackconsultant.record.DecisionMove;
import io.github.stackconsultant.record.DecisionReply.Refused;
import io.github.stackconsultant.voting.ChoiceId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** A filled form to save a decision: yields either the move that saves it, or the problems by field. */
final class DecisionForm {

    private final FormValues values;

    DecisionForm(FormValues values) {
        this.values = values;
    }

    /** {@return a sentence for each field that has to be corrected; empty if there is a move} */
    Map<String, String> problems() {
        return typed(DecisionModal.QUESTION).isEmpty()
                ? Map.of(DecisionModal.QUESTION, "Say in a few words what was decided on.")
                : Map.of();
    }

    /**
     * {@return the move}
     *
     * @param channel where the record is posted, if it is
     */
    DecisionMove.Save move(DecisionMove.Cause cause, Optional<String> channel) {
        return new DecisionMove.Save(
                cause,
                SlackLimits.clip(typed(DecisionModal.QUESTION), SlackLimits.HEADER_TEXT),
                choice(),
                SlackLimits.clip(typed(DecisionModal.REASON), DecisionMove.Save.LONGEST_REASON),
                day(),
                channel);
    }

    /** {@return the channel that was chosen for the record, where the form asks for one} */
    Optional<String> channel() {
        return values.channel(DecisionModal.CHANNEL);
    }

    /** {@return whether the record goes into the channel of the vote, where the form asks that} */
    boolean goesToVote() {
        return !values.picked(DecisionModal.POST).isEmpty();
    }

    /** {@return the field at which it is said why nothing was saved, so that what was filled in stays in view} */
    static String field(Refused refused) {
        return switch (refused.reason()) {
            case DAY_IS_PAST, DAY_IS_TOO_FAR -> DecisionModal.REVISIT;
            case NOT_A_CHOICE -> DecisionModal.CHOICE;
            case UNKNOWN, NOT_CLOSED, NOT_OWNER, WITHDRAWN_BEFORE -> DecisionModal.QUESTION;
        };
    }

    private String typed(String field) {
        return values.text(field).strip();
    }

    private Optional<ChoiceId> choice() {
        return values.picked(DecisionModal.CHOICE).stream().findFirst().map(ChoiceId::new);
    }

    private Optional<LocalDate> day() {
        try {
            return values.day(DecisionModal.REVISIT).map(LocalDate::parse);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
