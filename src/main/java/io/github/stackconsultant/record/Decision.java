package io.github.stackconsultant.record;

import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.voting.ChoiceId;
import io.github.stackconsultant.voting.PollId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A saved decision; its content never changes.
 *
 * @param question what was asked, in the owner's words
 * @param outcome what was decided, in a few words
 * @param choice what was decided; empty if nothing is, and for decisions saved by versions that did not store this
 * @param qualification what the vote or the consultation says if that is not what was decided, as a clause: "although
 *     the consultation leads to Node.js by 8 of at most 40"
 * @param basis what the decision rests on
 * @param markdown the record as it was saved
 * @param token the secret part of its link; empty once the link is withdrawn
 * @param revisitOn when the owner wants to look at it again
 * @param supersedes the earlier decision on the same question that this one replaces
 * @param supersededBy the later decision on the same question that replaces this one
 * @param channel the channel to post its file to, if any
 * @param posted the id of the posted file or message, once there is one
 * @param people what is known about the people in it
 */
public record Decision(
        DecisionId id,
        Person owner,
        String question,
        String outcome,
        Status status,
        Optional<ChoiceId> choice,
        Optional<String> qualification,
        Basis basis,
        String markdown,
        Optional<String> token,
        Instant savedAt,
        Optional<LocalDate> revisitOn,
        Optional<DecisionId> supersedes,
        Optional<DecisionId> supersededBy,
        Optional<String> channel,
        Optional<String> posted,
        People people) {

    /** The status on the day of saving, in MADR's terms. */
    public enum Status {
        /** Something was chosen. */
        ACCEPTED,
        /** All that was offered was rejected. */
        REJECTED,
        /** Nothing is decided yet. */
        PROPOSED;

        /** {@return whether it settles the question} */
        public boolean settles() {
            return this != PROPOSED;
        }
    }

    /**
     * Where a decision comes from.
     *
     * @param consultation the consultation that led to the recommendation
     * @param poll the vote, if there was one
     */
    public record Basis(
            ComparisonId comparison,
            RecommendationId recommendation,
            ConsultationId consultation,
            Optional<PollId> poll) {}

    /** {@return whether a later decision on the same question replaces it} */
    public boolean superseded() {
        return supersededBy.isPresent();
    }

    /** {@return the ids of the users whom its record mentions, each once} */
    public List<String> mentioned() {
        return People.mentionedIn(markdown);
    }

    /** {@return the question, normalised for comparison with others} */
    public String questionKey() {
        return Questions.key(question);
    }

    /** {@return this decision, as the one that supersedes the given one} */
    Decision superseding(DecisionId before) {
        return new Decision(
                id,
                owner,
                question,
                outcome,
                status,
                choice,
                qualification,
                basis,
                markdown,
                token,
                savedAt,
                revisitOn,
                Optional.of(before),
                supersededBy,
                channel,
                posted,
                people);
    }

    /** Ids only: neither what people wrote nor the link to it is ever logged. */
    @Override
    public String toString() {
        return "Decision[id=" + id + ", status=" + status + ", superseded=" + superseded() + "]";
    }
}
