package io.github.stackconsultant.record;

import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.voting.PollId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A saved decision; what it says never changes.
 *
 * @param question what was asked, in the owner's words
 * @param outcome what was decided, in a few words
 * @param basis what it rests on
 * @param markdown the record as it was saved
 * @param token the secret part of its link; empty once the link is withdrawn
 * @param revisitOn when the owner wants to look at it again
 * @param supersedes the decision on the same question before it
 * @param supersededBy the decision on the same question after it
 * @param channel where its file is to be posted, if anywhere
 * @param posted the id of the file or message that stands there, once it does
 * @param people what is known of the people in it
 */
public record Decision(
        DecisionId id,
        Person owner,
        String question,
        String outcome,
        Status status,
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

    /** What the day of saving knew of it, in MADR's words. */
    public enum Status {
        /** Something was chosen. */
        ACCEPTED,
        /** What was offered was turned down. */
        REJECTED,
        /** Nothing is decided yet. */
        PROPOSED;

        /** {@return whether it settles the question} */
        boolean settles() {
            return this != PROPOSED;
        }
    }

    /**
     * Where a decision comes from.
     *
     * @param consultation that which the recommendation came of
     * @param poll the vote, if there was one
     */
    public record Basis(
            ComparisonId comparison,
            RecommendationId recommendation,
            ConsultationId consultation,
            Optional<PollId> poll) {}

    /** {@return whether a later decision on the same question stands in its place} */
    public boolean superseded() {
        return supersededBy.isPresent();
    }

    /** {@return the ids of the users whom its record mentions, each once} */
    public List<String> mentioned() {
        return People.mentionedIn(markdown);
    }

    /** {@return the question in the form in which two are compared} */
    public String questionKey() {
        return Questions.key(question);
    }

    /** {@return this in the place of that one} */
    Decision superseding(DecisionId before) {
        return new Decision(
                id,
                owner,
                question,
                outcome,
                status,
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

    /** Ids only: neither what people wrote nor the way to read it is ever logged. */
    @Override
    public String toString() {
        return "Decision[id=" + id + ", status=" + status + ", superseded=" + superseded() + "]";
    }
}
