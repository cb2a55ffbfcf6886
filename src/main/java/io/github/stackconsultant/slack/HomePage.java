package io.github.stackconsultant.slack;

import io.github.stackconsultant.conversation.Consultation;
import io.github.stackconsultant.conversation.PastConsultation;
import io.github.stackconsultant.record.Decision;
import io.github.stackconsultant.voting.PollMessage;
import io.github.stackconsultant.voting.Standing;
import java.util.List;
import java.util.Optional;

/** What a person's home page lists. */
record HomePage(Optional<Consultation> open, List<OpenVote> votes, History history) {

    /**
     * A vote under way.
     *
     * @param part the person's part in it; empty if they cannot vote
     * @param toVote the message with its buttons, if the person has still to vote
     * @param own whether the person asked for it
     */
    record OpenVote(Standing standing, Optional<Part> part, Optional<PollMessage> toVote, boolean own) {}

    /** How far a person has come in a vote under way. */
    enum Part {
        /** Their vote counts. */
        VOTED,
        /** They voted before the answers changed, which does not count until they confirm it. */
        TO_CONFIRM,
        /** They have not voted. */
        TO_VOTE
    }

    /**
     * What is over.
     *
     * @param overtaken the decisions of these whose consultation says something else since
     */
    record History(List<PastConsultation> consultations, List<Decision> decisions, List<Decision> overtaken) {}
}
