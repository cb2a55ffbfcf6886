package io.github.stackconsultant.slack;

import io.github.stackconsultant.voting.ChoiceId;
import io.github.stackconsultant.voting.PollId;
import java.util.Optional;

/**
 * What the modal for a reason is about. It stands in nothing but that modal, which its voter alone sees and Slack does not
 * keep, since it says what they chose.
 */
record VoteReasonReference(PollId poll, ChoiceId choice) {

    private static final String SEPARATOR = "|";

    /** {@return it as the detail of where the modal was opened} */
    String value() {
        return poll.value() + SEPARATOR + choice.value();
    }

    /** {@return the decoded detail; empty if it is not such a detail} */
    static Optional<VoteReasonReference> read(String value) {
        int end = value.indexOf(SEPARATOR);
        return end < 1
                ? Optional.empty()
                : Optional.of(new VoteReasonReference(
                        new PollId(value.substring(0, end)), new ChoiceId(value.substring(end + 1))));
    }

    /** Without the choice, which is never logged. */
    @Override
    public String toString() {
        return "VoteReasonReference[poll=" + poll + "]";
    }
}
