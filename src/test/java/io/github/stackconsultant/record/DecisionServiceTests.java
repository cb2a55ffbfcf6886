package io.github.stackconsultant.record;

import static io.github.stackconsultant.fixtures.PollTerms.aMatter;
import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.InMemoryDecisions;
import io.github.stackconsultant.fixtures.InMemoryDeliveries;
import io.github.stackconsultant.fixtures.InMemoryTimers;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.RecordingOutbox;
import io.github.stackconsultant.fixtures.TickingClock;
import io.github.stackconsultant.fixtures.VotingDriver;
import io.github.stackconsultant.messaging.Alarm;
import io.github.stackconsultant.messaging.Alarm.Purpose;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.messaging.Topic;
import io.github.stackconsultant.record.DecisionMove.Cause;
import io.github.stackconsultant.record.DecisionReply.Refused;
import io.github.stackconsultant.record.DecisionReply.Refused.Reason;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.PollMove;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionServiceTests {

    private static final Person ANA = new Person("T1", VotingDriver.ASKER);
    private static final Person BO = new Person("T1", "UBO");
    private static final Instant START = Instant.parse("2026-11-02T09:00:00Z");
    private static final LocalDate LATER = LocalDate.parse("2027-02-02");

    private final TickingClock clock = new TickingClock(START);
    private final VotingDriver votes = new VotingDriver(START);
    private final InMemoryDecisions decisions = new InMemoryDecisions();
    private final InMemoryTimers timers = new InMemoryTimers();
    private final RecordingOutbox outbox = new RecordingOutbox();
    private final RecordDocuments documents = new RecordDocuments(decisions, Optional.of("https://consultant.example"));
    private int tokens;
    private int turns;
    private final DecisionService service = new DecisionService(
            decisions,
            votes.polls(),
            votes.voting(),
            KnowledgeFixtures.ours(),
            new InMemoryDeliveries(clock),
            outbox,
            timers,
            clock,
            text -> "id-" + text.hashCode(),
            () -> "token-" + ++tokens);

    private DecisionReply takes(Person person, DecisionMove move) {
        return service.take(new DecisionTurn(new DeliveryId("delivery-" + ++turns), person, move));
    }

    private static DecisionMove.Save aVote(PollId poll, String question) {
        return new DecisionMove.Save(new Cause.Vote(poll), question, Optional.of(LATER), Optional.of("C1"));
    }

    private static DecisionMove.Save advice(int number, String question) {
        return new DecisionMove.Save(
                new Cause.Advice(aMatter("r-" + number, "c-" + number, "nodejs-vs-python", number)),
                question,
                Optional.of(LATER),
                Optional.empty());
    }

    private Decision saved(Person person, DecisionMove.Save save) {
        return ((DecisionReply.Saved) takes(person, save)).decision();
    }

    private PollId aClosedVote() {
        var poll = votes.posted(anOpenVote());
        votes.person("UBO")
                .does(new PollMove.Cast(
                        poll, 1, votes.poll(poll).terms().choices().get(0).id()));
        votes.person(ANA.user()).does(new PollMove.Close(poll));
        return poll;
    }

    private List<Topic> said() {
        return outbox.statements().stream().map(Statement::topic).toList();
    }

    @Test
    void aVoteIsSavedWithItsOutcomeAndTold() {
        var decision = saved(ANA, aVote(aClosedVote(), "Which backend?"));

        assertThat(decisions.find(decision.id())).contains(decision);
        assertThat(decision.outcome()).isEqualTo("Node.js");
        assertThat(decision.status()).isEqualTo(Decision.Status.ACCEPTED);
        assertThat(decision.token()).contains("token-1");
        assertThat(decision.markdown()).contains("it has the most votes (1 of 1)");
        assertThat(said()).containsExactly(Topic.DECISION_FILE, Topic.DECISION_LINK, Topic.POLL_SECOND_LOOK);
        assertThat(outbox.statements().get(0).place()).isEqualTo(Place.privately("C1"));
        assertThat(outbox.statements().get(1).place()).isEqualTo(Place.direct(ANA));
        assertThat(timers.moment(
                        new Alarm(Purpose.DECISION_REVISITED, decision.id().value())))
                .contains(Instant.parse("2027-02-02T09:00:00Z"));
    }

    @Test
    void savingTheSameTwiceIsSavingItOnce() {
        var poll = aClosedVote();
        var first = saved(ANA, aVote(poll, "Which backend?"));
        outbox.clear();

        var again = takes(ANA, aVote(poll, "Which backend?"));

        assertThat(again).isEqualTo(new DecisionReply.SavedBefore(first));
        assertThat(decisions.of(ANA, 10)).containsExactly(first);
        assertThat(said()).isEmpty();
    }

    @Test
    void theSameDeliveryCountsOnce() {
        var turn = new DecisionTurn(new DeliveryId("one"), ANA, advice(1, "Which?"));

        service.take(turn);

        assertThat(service.take(turn)).isEqualTo(new DecisionReply.Repeated());
    }

    @Test
    void whatWasNotPostedAtFirstIsPostedLater() {
        var first = saved(ANA, advice(1, "Which?"));
        outbox.clear();

        var again = takes(
                ANA,
                new DecisionMove.Save(advice(1, "Which?").cause(), "Which?", Optional.of(LATER), Optional.of("C7")));

        assertThat(said()).containsExactly(Topic.DECISION_FILE);
        assertThat(again)
                .isEqualTo(new DecisionReply.Posting(decisions.find(first.id()).orElseThrow()));
        assertThat(decisions.find(first.id()).orElseThrow().channel()).contains("C7");
    }

    @Test
    void whatIsSavedAgainAfterItsLinkWasWithdrawnHasANewLink() {
        var first = saved(ANA, advice(1, "Which?"));
        takes(ANA, new DecisionMove.Withdraw(first.id()));
        outbox.clear();

        var again = saved(ANA, advice(1, "Which?"));

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.token()).contains("token-2");
        assertThat(documents.behind("token-1")).isEmpty();
        assertThat(documents.behind("token-2").map(found -> found.decision())).contains(again);
        assertThat(said()).containsExactly(Topic.DECISION_LINK);
        assertThat(takes(ANA, advice(1, "Which?"))).isEqualTo(new DecisionReply.SavedBefore(again));
    }

    @Test
    void onlyWhoAskedSavesAndOnlyWhatIsOver() {
        var open = votes.posted(anOpenVote());
        var closed = aClosedVote();

        assertThat(takes(BO, aVote(closed, "Q?"))).isEqualTo(new Refused(Reason.NOT_OWNER, Optional.of(ANA.user())));
        assertThat(takes(ANA, aVote(open, "Q?"))).isEqualTo(new Refused(Reason.NOT_CLOSED, Optional.empty()));
        assertThat(takes(ANA, aVote(new PollId("gone"), "Q?")))
                .isEqualTo(new Refused(Reason.UNKNOWN, Optional.empty()));
        assertThat(decisions.of(ANA, 9)).isEmpty();
        assertThat(said()).isEmpty();
    }

    @Test
    void theDayToLookAgainIsToCome() {
        var today = new DecisionMove.Save(
                advice(1, "Q?").cause(), "Q?", Optional.of(LocalDate.parse("2026-11-02")), Optional.empty());

        assertThat(takes(ANA, today)).isEqualTo(new Refused(Reason.DAY_IS_PAST, Optional.empty()));
    }

    @Test
    void aNewDecisionOnTheSameQuestionSupersedesTheOldAndLinksBothWays() {
        var old = saved(ANA, advice(1, "Which backend?"));
        clock.tick(Duration.ofDays(40));
        var now = saved(ANA, advice(2, "which  Backend?"));

        assertThat(now.supersedes()).contains(old.id());
        assertThat(documents.find(old.id()).orElseThrow().markdown())
                .startsWith("---\nstatus: \"superseded by 20261212-which-backend.md\"\ndate: 2026-11-02\n")
                .endsWith("* Superseded by: [which Backend? Python](https://consultant.example/decisions/token-2)"
                        + " (2026-12-12)\n");
        assertThat(documents.find(now.id()).orElseThrow().markdown())
                .startsWith("---\nstatus: \"accepted\"\n")
                .endsWith("* Supersedes: [Which backend? Node.js](https://consultant.example/decisions/token-1)"
                        + " (2026-11-02)\n");
        assertThat(timers.moment(new Alarm(Purpose.DECISION_REVISITED, old.id().value())))
                .isEmpty();
    }

    @Test
    void theVotesOfADecisionAndOfThoseThatItSupersedesSayWhenTheyAreLookedAtAgain() {
        var poll = aClosedVote();
        saved(ANA, aVote(poll, "Which backend?"));
        outbox.clear();

        var later = saved(
                ANA,
                new DecisionMove.Save(
                        new Cause.Vote(poll), "Which backend?", Optional.of(LATER.plusDays(9)), Optional.empty()));
        assertThat(secondLooks()).containsExactly(poll.value());
        assertThat(decisions.latest(ANA, poll)).contains(later);

        outbox.clear();
        saved(ANA, advice(2, "Which backend?"));
        assertThat(secondLooks()).containsExactly(poll.value());
        assertThat(decisions.latest(ANA, poll).orElseThrow().superseded()).isTrue();

        outbox.clear();
        saved(ANA, advice(3, "Which backend?"));
        assertThat(secondLooks()).isEmpty();
    }

    private List<String> secondLooks() {
        return outbox.statements().stream()
                .filter(statement -> statement.topic() == Topic.POLL_SECOND_LOOK)
                .map(Statement::subject)
                .toList();
    }

    @Test
    void aWithdrawnLinkIsLinkedNowhere() {
        var old = saved(ANA, advice(1, "Which backend?"));
        var now = saved(ANA, advice(2, "Which backend?"));

        assertThat(takes(BO, new DecisionMove.Withdraw(old.id())))
                .isEqualTo(new Refused(Reason.NOT_OWNER, Optional.of(ANA.user())));
        assertThat(takes(ANA, new DecisionMove.Withdraw(old.id()))).isInstanceOf(DecisionReply.LinkWithdrawn.class);
        assertThat(takes(ANA, new DecisionMove.Withdraw(old.id())))
                .isEqualTo(new Refused(Reason.WITHDRAWN_BEFORE, Optional.empty()));

        assertThat(documents.behind("token-1")).isEmpty();
        assertThat(documents.find(now.id()).orElseThrow().markdown())
                .endsWith("* Supersedes: Which backend? Node.js (2026-11-02)\n");
    }

    @Test
    void whatDecidesNothingSupersedesNoDecision() {
        var decided = saved(ANA, advice(1, "Which backend?"));
        var poll = votes.posted(anOpenVote());
        votes.person(ANA.user()).does(new PollMove.Close(poll));
        var undecided = saved(ANA, aVote(poll, "Which backend?"));

        assertThat(undecided.status()).isEqualTo(Decision.Status.PROPOSED);
        assertThat(undecided.supersedes()).isEmpty();
        assertThat(decisions.find(decided.id()).orElseThrow().superseded()).isFalse();

        var again = saved(ANA, advice(3, "Which backend?"));
        assertThat(decisions.find(undecided.id()).orElseThrow().supersededBy()).contains(again.id());
        assertThat(decisions.find(decided.id()).orElseThrow().supersededBy()).contains(again.id());
    }

    @Test
    void onItsDayTheOwnerIsReminded() {
        var decision = saved(ANA, advice(1, "Which backend?"));
        var alarm = new Alarm(Purpose.DECISION_REVISITED, decision.id().value());
        outbox.clear();

        service.handle(alarm);
        assertThat(said()).isEmpty();
        clock.tick(Duration.ofDays(92));
        service.handle(alarm);
        service.handle(alarm);

        assertThat(said()).containsOnly(Topic.DECISION_REVISIT);
        assertThat(outbox.statements().get(0).place()).isEqualTo(Place.direct(ANA));
    }

    @ParameterizedTest
    @CsvSource({
        // the second of February is in winter on one side of the equator, and in summer on the other
        "America/New_York, 2027-02-02, 2027-02-02T14:00:00Z",
        "Europe/Berlin,    2027-02-02, 2027-02-02T08:00:00Z",
        "Pacific/Auckland, 2027-02-02, 2027-02-01T20:00:00Z",
        // the day on which the clocks change: nine is nine
        "Europe/Berlin,    2027-03-27, 2027-03-27T08:00:00Z",
        "Europe/Berlin,    2027-03-28, 2027-03-28T07:00:00Z",
        "America/New_York, 2027-03-13, 2027-03-13T14:00:00Z",
        "America/New_York, 2027-03-14, 2027-03-14T13:00:00Z",
    })
    void theReminderComesAtNineOnTheOwnersClock(ZoneId zone, LocalDate day, Instant moment) {
        var decision =
                saved(ANA, new DecisionMove.Save(advice(1, "Q?").cause(), "Q?", Optional.of(day), Optional.empty()));
        var alarm = new Alarm(Purpose.DECISION_REVISITED, decision.id().value());
        outbox.clear();

        service.introduce(decision.id(), new People(Map.of(), zone));

        assertThat(timers.moment(alarm)).contains(moment);
        clock.tick(Duration.between(START, moment).minusSeconds(1));
        service.handle(alarm);
        assertThat(said()).isEmpty();
        assertThat(timers.moment(alarm)).contains(moment);
        clock.tick(Duration.ofSeconds(1));
        service.handle(alarm);
        assertThat(said()).containsExactly(Topic.DECISION_REVISIT);
    }

    @Test
    void aReminderThatHasRungOrIsNotNeededIsNotSetAnew() {
        var rung = saved(ANA, advice(1, "Which?"));
        clock.tick(Duration.ofDays(92));
        timers.ring(clock.instant(), service);
        var old = saved(
                ANA,
                new DecisionMove.Save(
                        advice(2, "Other?").cause(), "Other?", Optional.of(LATER.plusDays(9)), Optional.empty()));
        saved(
                ANA,
                new DecisionMove.Save(
                        advice(3, "Other?").cause(), "Other?", Optional.of(LATER.plusDays(9)), Optional.empty()));

        for (var decision : List.of(rung, old)) {
            service.introduce(decision.id(), new People(Map.of(), ZoneId.of("Europe/Berlin")));
            assertThat(timers.moment(
                            new Alarm(Purpose.DECISION_REVISITED, decision.id().value())))
                    .isEmpty();
        }
    }

    @Test
    void whatIsSupersededIsNotLookedAtAgain() {
        var old = saved(ANA, advice(1, "Which backend?"));
        saved(ANA, advice(2, "Which backend?"));
        outbox.clear();
        clock.tick(Duration.ofDays(92));

        service.handle(new Alarm(Purpose.DECISION_REVISITED, old.id().value()));
        service.handle(new Alarm(Purpose.DECISION_REVISITED, "gone"));

        assertThat(said()).isEmpty();
    }

    @Test
    void nothingOfAPersonsWordsOrOfTheLinkIsLogged() {
        var decision = saved(ANA, advice(1, "Secret question?"));

        assertThat(decision + " " + documents.find(decision.id()) + new DecisionReply.Saved(decision)
                        + advice(1, "Secret question?"))
                .doesNotContain("Secret", "token-1");
    }
}
