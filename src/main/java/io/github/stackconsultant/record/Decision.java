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
 * @param basis what the decision rests on
 * @param markdown the record as it was saved
 * @param token the secret part of its link; empty once the link is withdrawn
 * @param revisitOn when the owner wants to look at it again
 * @param people what is known about the people in it
 */
public record Decision(
        DecisionId id,
        Person owner,
        Decided decided,
        Basis basis,
        String markdown,
        Optional<String> token,
        Instant savedAt,
        Optional<LocalDate> revisitOn,
        Succession succession,
        Posting posting,
        People people) {

    /**
     * A question and what was decided on it.
     *
     * @param question what was asked, in the owner's words
     * @param outcome what was decided, in a few words
     * @param choice what was decided; empty if nothing is, and for decisions saved by versions that did not store this
     * @param qualification what the vote and the consultation say of what was decided, as clauses: "because it has the
     *     most votes (3 of 4), although the consultation leads to Node.js by 8 of at most 40"; empty if there was no vote
     *     and the consultation recommends it
     */
    public record Decided(
            String question, String outcome, Status status, Optional<ChoiceId> choice, Optional<String> qualification) {

        /** {@return the question, normalised for comparison with others} */
        public String questionKey() {
            return QuestionKey.of(question);
        }

        /** {@return the question and the outcome, in the words of each} */
        public String inWords() {
            return question + " " + outcome;
        }
    }

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

    /**
     * Where a decision stands among those on the same question.
     *
     * @param supersedes the earlier one that it replaces
     * @param supersededBy the later one that replaces it
     */
    public record Succession(Optional<DecisionId> supersedes, Optional<DecisionId> supersededBy) {

        /** {@return that of a decision without any other on its question} */
        public static Succession none() {
            return new Succession(Optional.empty(), Optional.empty());
        }
    }

    /**
     * Where a decision is posted.
     *
     * @param channel the channel to post its file to, if any
     * @param posted the id of the posted file or message, once there is one
     */
    public record Posting(Optional<String> channel, Optional<String> posted) {

        /** {@return that of a decision which is still to be posted to that channel, if to any} */
        public static Posting to(Optional<String> channel) {
            return new Posting(channel, Optional.empty());
        }
    }

    /** {@return whether a later decision on the same question replaces it} */
    public boolean superseded() {
        return succession.supersededBy().isPresent();
    }

    /** {@return whether both come from one consultation, or are on one question about the same comparison} */
    boolean isOnTheSameAs(Decision other) {
        return basis.consultation().equals(other.basis.consultation())
                || (basis.comparison().equals(other.basis.comparison())
                        && decided.questionKey().equals(other.decided.questionKey()));
    }

    /** {@return the ids of the users whom its record mentions, each once} */
    public List<String> mentioned() {
        return People.mentionedIn(markdown);
    }

    /** {@return this decision, as the one that supersedes the given one} */
    Decision superseding(DecisionId before) {
        return with(id, new Succession(Optional.of(before), succession.supersededBy()));
    }

    /** {@return this decision under another id} */
    Decision under(DecisionId other) {
        return with(other, succession);
    }

    private Decision with(DecisionId named, Succession among) {
        return new Decision(named, owner, decided, basis, markdown, token, savedAt, revisitOn, among, posting, people);
    }

    /** Ids only: neither what people wrote nor the link to it is ever logged. */
    @Override
    public String toString() {
        return "Decision[id=" + id + ", status=" + decided.status() + ", superseded=" + superseded() + "]";
    }
}
