package io.github.stackconsultant.slack;

import io.github.stackconsultant.conversation.Consultation;
import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.conversation.PastConsultation;
import io.github.stackconsultant.conversation.Recommendations;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.record.Decision;
import io.github.stackconsultant.record.Decisions;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.Polls;
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
    private final Decisions decisions;

    PersonalPages(Consultations consultations, Recommendations recommendations, Polls polls, Decisions decisions) {
        this.consultations = consultations;
        this.recommendations = recommendations;
        this.polls = polls;
        this.decisions = decisions;
    }

    /** What the home page shows. */
    record Home(Optional<Consultation> open, List<Poll> votes, History history) {}

    /** What is over. */
    record History(List<PastConsultation> consultations, List<Decision> decisions) {}

    Home home(Person person) {
        return new Home(consultations.openOf(person), polls.openFor(person, FEW), history(person, FEW));
    }

    History history(Person person) {
        return history(person, PAST);
    }

    private History history(Person person, int mostDecisions) {
        return new History(recommendations.consultationsOf(person, PAST), decisions.of(person, mostDecisions));
    }
}
