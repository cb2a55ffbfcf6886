package io.github.stackconsultant.slack;

import io.github.stackconsultant.conversation.Consultation;
import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.conversation.NewerRecommendations;
import io.github.stackconsultant.conversation.PastConsultation;
import io.github.stackconsultant.conversation.Recommendations;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.record.Decision;
import io.github.stackconsultant.record.Decisions;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.PollMessage;
import io.github.stackconsultant.voting.Polls;
import io.github.stackconsultant.voting.Standing;
import io.github.stackconsultant.voting.Voting;
import java.util.List;
import java.util.Optional;

/** Reads what a person's home page and history list. */
final class PersonalPages {

    /** How many consultations are listed with their latest recommendation. */
    private static final int PAST = 10;

    /** How many decisions and how many open votes. */
    private static final int FEW = 5;

    private final Consultations consultations;
    private final Recommendations recommendations;
    private final NewerRecommendations newer;
    private final Polls polls;
    private final Voting voting;
    private final Decisions decisions;

    PersonalPages(
            Consultations consultations,
            Recommendations recommendations,
            Polls polls,
            Voting voting,
            Decisions decisions) {
        this.consultations = consultations;
        this.recommendations = recommendations;
        this.newer = new NewerRecommendations(consultations, recommendations);
        this.polls = polls;
        this.voting = voting;
        this.decisions = decisions;
    }

    /** What the home page shows. */
    record Home(Optional<Consultation> open, List<OpenVote> votes, History history) {}

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

    Home home(Person person) {
        var votes = polls.underWayFor(person, FEW).stream()
                .flatMap(poll -> voting.standing(poll.id()).stream())
                .map(standing -> openVote(standing, person))
                .toList();
        return new Home(consultations.openOf(person), votes, history(person, FEW));
    }

    private OpenVote openVote(Standing standing, Person person) {
        var poll = standing.poll();
        var part = part(poll, person.user());
        var toVote = part.filter(each -> each != Part.VOTED).flatMap(unused -> polls.shown(poll.id()));
        return new OpenVote(standing, part, toVote, poll.owner().equals(person));
    }

    private Optional<Part> part(Poll poll, String user) {
        if (!poll.open() || !poll.terms().asks(user)) {
            return Optional.empty();
        }
        if (voting.voted(poll.id(), user)) {
            return Optional.of(Part.VOTED);
        }
        return Optional.of(voting.mayConfirm(poll.id(), user) ? Part.TO_CONFIRM : Part.TO_VOTE);
    }

    History history(Person person) {
        return history(person, PAST);
    }

    private History history(Person person, int mostDecisions) {
        var saved = decisions.of(person, mostDecisions);
        var overtaken = saved.stream().filter(this::isOvertaken).toList();
        return new History(recommendations.consultationsOf(person, PAST), saved, overtaken);
    }

    private boolean isOvertaken(Decision decision) {
        var basis = decision.basis();
        return newer.after(basis.consultation(), basis.recommendation()).isPresent();
    }
}
