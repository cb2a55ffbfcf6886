package io.github.stackconsultant.slack;

import io.github.stackconsultant.conversation.Consultation;
import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.conversation.PastConsultation;
import io.github.stackconsultant.conversation.Recommendations;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.record.Decision;
import io.github.stackconsultant.record.Decisions;
import io.github.stackconsultant.voting.Poll;
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
        this.polls = polls;
        this.voting = voting;
        this.decisions = decisions;
    }

    /** What the home page shows. */
    record Home(Optional<Consultation> open, List<OpenVote> votes, History history) {}

    /**
     * An open vote.
     *
     * @param voted whether the person has voted; empty if only others may
     */
    record OpenVote(Standing standing, Optional<Boolean> voted) {}

    /**
     * What is over.
     *
     * @param overtaken the decisions of these whose consultation says something else since
     */
    record History(List<PastConsultation> consultations, List<Decision> decisions, List<Decision> overtaken) {}

    Home home(Person person) {
        var votes = polls.openFor(person, FEW).stream()
                .flatMap(poll -> voting.standing(poll.id()).stream())
                .map(standing -> new OpenVote(standing, voted(standing.poll(), person.user())))
                .toList();
        return new Home(consultations.openOf(person), votes, history(person, FEW));
    }

    private Optional<Boolean> voted(Poll poll, String user) {
        return Optional.of(poll).filter(asked -> asked.terms().asks(user)).map(asked -> voting.voted(asked.id(), user));
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
        return consultations
                .find(decision.basis().consultation())
                .flatMap(Consultation::recommendation)
                .filter(latest -> !sayTheSame(decision.basis().recommendation(), latest))
                .isPresent();
    }

    /** What is changed and taken back is another recommendation, with the same answers. */
    private boolean sayTheSame(RecommendationId before, RecommendationId now) {
        return before.equals(now)
                || recommendations
                        .find(before)
                        .flatMap(given -> recommendations
                                .find(now)
                                .filter(latest -> given.advice().saysTheSameAs(latest.advice())))
                        .isPresent();
    }
}
