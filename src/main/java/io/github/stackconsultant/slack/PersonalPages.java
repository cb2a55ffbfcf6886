package io.github.stackconsultant.slack;

import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.conversation.NewerRecommendations;
import io.github.stackconsultant.conversation.Recommendations;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.record.Decision;
import io.github.stackconsultant.record.Decisions;
import io.github.stackconsultant.slack.HomePage.History;
import io.github.stackconsultant.slack.HomePage.OpenVote;
import io.github.stackconsultant.slack.HomePage.Part;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.Polls;
import io.github.stackconsultant.voting.Standing;
import io.github.stackconsultant.voting.Voting;
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

    HomePage home(Person person) {
        var votes = polls.underWayFor(person, FEW).stream()
                .flatMap(poll -> voting.standing(poll.id()).stream())
                .map(standing -> openVote(standing, person))
                .toList();
        return new HomePage(consultations.openOf(person), votes, history(person, FEW));
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
