package io.github.stackconsultant.record;

import static io.github.stackconsultant.fixtures.PollTerms.aMatter;
import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;

import io.github.stackconsultant.fixtures.Contents;
import io.github.stackconsultant.fixtures.InMemoryAdvice;
import io.github.stackconsultant.fixtures.InMemoryDecisions;
import io.github.stackconsultant.fixtures.InMemoryDeliveries;
import io.github.stackconsultant.fixtures.InMemoryTimers;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.RecordingOutbox;
import io.github.stackconsultant.fixtures.TickingClock;
import io.github.stackconsultant.fixtures.VotingDriver;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.record.DecisionMove.Cause;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.PollMove;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Decisions that are saved, of votes and of advice, and what is said of them. */
abstract class DecisionScenes {

    static final Person ANA = new Person("T1", VotingDriver.ASKER);
    static final Person BO = new Person("T1", "UBO");
    static final Instant START = Instant.parse("2026-11-02T09:00:00Z");
    static final LocalDate LATER = LocalDate.parse("2027-02-02");

    final TickingClock clock = new TickingClock(START);
    final VotingDriver votes = new VotingDriver(START);
    final InMemoryDecisions decisions = new InMemoryDecisions();
    final InMemoryTimers timers = new InMemoryTimers();
    final RecordingOutbox outbox = new RecordingOutbox();
    final InMemoryAdvice given = new InMemoryAdvice();
    final RecordDocuments documents = new RecordDocuments(decisions, Optional.of("https://consultant.example"));
    private int tokens;
    private int turns;
    final DecisionService service = new DecisionService(
            decisions,
            new Grounds(votes.polls(), given),
            new Drafts(
                    votes.voting(),
                    KnowledgeFixtures.ours(),
                    new RecommendationEngine(),
                    clock,
                    text -> "id-" + text.hashCode(),
                    () -> "token-" + ++tokens),
            new InMemoryDeliveries(clock),
            outbox,
            timers,
            clock);

    DecisionReply takes(Person person, DecisionMove move) {
        return service.take(new DecisionTurn(new DeliveryId("delivery-" + ++turns), person, move));
    }

    static DecisionMove.Save aVote(PollId poll, String question) {
        return new DecisionMove.Save(
                new Cause.Vote(poll), question, Optional.empty(), "", Optional.of(LATER), Optional.of("C1"));
    }

    DecisionMove.Save advice(int number, String question) {
        return advice(number, "c-" + number, question);
    }

    DecisionMove.Save advice(int number, String consultation, String question) {
        var advice = aMatter("r-" + number, consultation, "nodejs-vs-python", number);
        return new DecisionMove.Save(
                new Cause.Recommended(given.give(ANA, advice)),
                question,
                Optional.empty(),
                "",
                Optional.of(LATER),
                Optional.empty());
    }

    Decision saved(Person person, DecisionMove.Save save) {
        return ((DecisionReply.Saved) takes(person, save)).decision();
    }

    PollId aClosedVote() {
        var poll = votes.posted(anOpenVote());
        votes.person("UBO")
                .does(new PollMove.Cast(
                        poll, 1, votes.poll(poll).terms().choices().get(0).id()));
        votes.person(ANA.user()).does(new PollMove.Close(poll));
        return poll;
    }

    List<Class<?>> said() {
        return Contents.kinds(outbox.statements());
    }
}
