package io.github.stackconsultant.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.Consultation;
import io.github.stackconsultant.conversation.Conversation;
import io.github.stackconsultant.conversation.ConversationService;
import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.conversation.Reply;
import io.github.stackconsultant.conversation.TeamVotes;
import io.github.stackconsultant.conversation.Turn;
import io.github.stackconsultant.fixtures.Database;
import io.github.stackconsultant.fixtures.HmacKeys;
import io.github.stackconsultant.fixtures.InMemoryAdvice;
import io.github.stackconsultant.fixtures.InMemoryConfirmations;
import io.github.stackconsultant.fixtures.InMemoryConsultations;
import io.github.stackconsultant.fixtures.InMemoryPersonalData;
import io.github.stackconsultant.fixtures.InMemoryRecommendations;
import io.github.stackconsultant.fixtures.InMemoryTimers;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.OnBothDatabases;
import io.github.stackconsultant.fixtures.PollSamples;
import io.github.stackconsultant.fixtures.RecordedSql;
import io.github.stackconsultant.fixtures.RecordingOutbox;
import io.github.stackconsultant.fixtures.TickingClock;
import io.github.stackconsultant.fixtures.Understandings;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.privacy.Erasure;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.voting.Voting;
import io.github.stackconsultant.voting.VotingService;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What clicks cost on every database; the one statement that stores a click's task comes to these. */
@OnBothDatabases
class ClickStatementsTests {

    private static final Pattern FIRST_WORDS =
            Pattern.compile("^(\\w+).*?(delivery|consultation|recommendation|confirmation|poll)\\b.*", Pattern.DOTALL);
    private static final List<String> STEPS = List.of("product", "area", "market", "resources", "performance");
    private static final String[] CLICK = {"insert delivery", "select consultation", "update consultation"};
    private static final String[] WAITS = {
        "insert delivery", "select consultation", "update consultation", "insert confirmation"
    };
    /** What was asked before is replaced. */
    private static final String[] WAITS_INSTEAD = {
        "insert delivery", "select consultation", "update consultation", "insert confirmation", "update confirmation"
    };

    private static final String[] RECOMMENDED = {
        "insert delivery", "select consultation", "insert recommendation", "update consultation"
    };

    @Parameter
    Database database;

    private final TickingClock clock = new TickingClock(Instant.parse("2026-03-29T02:00:00Z"));
    private final Person ana = new Person("T1", "U-" + UUID.randomUUID());
    private final RecordingOutbox outbox = new RecordingOutbox();
    private RecordedSql sql;
    private JdbcConsultations consultations;
    private JdbcPolls polls;
    private Conversation conversation;
    private TransactionTemplate transaction;

    @BeforeEach
    void begins() {
        sql = new RecordedSql(database.dataSource());
        var jdbc = JdbcClient.create(sql);
        consultations = new JdbcConsultations(jdbc, new StoredJson());
        polls = new JdbcPolls(jdbc, new StoredJson());
        conversation = conversation(jdbc, new Votes(voting(jdbc)));
        transaction = new TransactionTemplate(new JdbcTransactionManager(sql));
        costs(Optional.empty(), new Move.Start());
    }

    private record Votes(Voting voting) implements TeamVotes {

        @Override
        public Optional<Stake> atStake(ConsultationId consultation) {
            var votes = voting.votesAtStake(consultation);
            return votes.isPresent() ? Optional.of(new Stake.Votes(votes.getAsInt())) : Optional.empty();
        }

        @Override
        public List<String> underWay(Person asker) {
            return List.of();
        }

        @Override
        public void replaced(GivenRecommendation now, DeliveryId cause) {
            voting.replace(now.advice(), cause);
        }
    }

    private Voting voting(JdbcClient jdbc) {
        return new VotingService(
                new JdbcDeliveries(jdbc, clock),
                outbox,
                new InMemoryTimers(),
                polls,
                new InMemoryAdvice(),
                new JdbcBallotBox(jdbc),
                new JdbcVoterRoll(jdbc),
                new HmacKeys(),
                clock,
                () -> UUID.randomUUID().toString());
    }

    private ConversationService conversation(JdbcClient jdbc, TeamVotes votes) {
        var knowledge = KnowledgeFixtures.ours();
        return new ConversationService(
                consultations,
                new JdbcConfirmations(jdbc),
                new JdbcRecommendations(jdbc, new StoredJson()),
                votes,
                new Erasure(
                        new InMemoryPersonalData(
                                new InMemoryConsultations(),
                                new InMemoryConfirmations(),
                                new InMemoryRecommendations()),
                        outbox,
                        new InMemoryTimers(),
                        (sweep, cause) -> {},
                        clock),
                new JdbcDeliveries(jdbc, clock),
                outbox,
                knowledge,
                Understandings.of(knowledge.comparisons()),
                Understandings.search(knowledge.comparisons()),
                new RecommendationEngine(),
                clock,
                () -> UUID.randomUUID().toString());
    }

    /** {@return the kinds of statements that the click takes} */
    private List<String> costs(Move move) {
        return costs(consultations.openOrLatestOf(ana).map(Consultation::id), move);
    }

    private List<String> costs(Optional<ConsultationId> consultation, Move move) {
        var delivery = new DeliveryId(UUID.randomUUID().toString());
        var turn = new Turn(delivery, ana, Place.direct(ana), Optional.empty(), consultation, move);
        sql.taken();
        transaction.executeWithoutResult(
                status -> assertThat(conversation.take(turn)).isInstanceOf(Reply.Accepted.class));
        return sql.taken().stream()
                .map(statement -> FIRST_WORDS.matcher(statement).replaceAll("$1 $2"))
                .toList();
    }

    private List<String> chooses(String step, String answer) {
        return costs(new Move.Choose(new StepId(step), List.of(new AnswerId(answer))));
    }

    private List<String> changes(String step) {
        return costs(new Move.Change(new StepId(step)));
    }

    private void isAdvised() {
        chooses("product", "messenger");
        STEPS.stream().skip(1).forEach(step -> costs(new Move.Skip(new StepId(step))));
    }

    @Test
    void anAnswerAndTheWayBackAreThreeOfWhichTheFirstTellsWhetherItCameBefore() {
        assertThat(chooses("product", "messenger")).containsExactly(CLICK);
        assertThat(costs(new Move.Back(new StepId("area")))).containsExactly(CLICK);
    }

    @Test
    void theLastAnswerAddsTheRecommendation() {
        chooses("product", "messenger");
        STEPS.stream().skip(1).limit(3).forEach(step -> costs(new Move.Skip(new StepId(step))));

        assertThat(chooses("performance", "security")).containsExactly(RECOMMENDED);
    }

    @Test
    void anAnswerTakenBackAsksAndToApplyItAddsTheRecommendation() {
        isAdvised();
        clock.tick(Duration.ofMinutes(5));

        assertThat(changes("product"))
                .containsExactly(
                        "insert delivery", "select consultation", "select consultation", "update consultation");
        assertThat(chooses("product", "data-science")).containsExactly(WAITS);
        assertThat(costs(new Move.Apply())).containsExactly(RECOMMENDED);

        clock.tick(Duration.ofMinutes(5));
        changes("product");
        assertThat(chooses("product", "messenger")).containsExactly(WAITS_INSTEAD);
        assertThat(costs(new Move.Restore()))
                .containsExactly(
                        "insert delivery", "select consultation", "select recommendation", "update consultation");
    }

    @Test
    void whatTakesNothingBackAddsTheRecommendationAtOnce() {
        isAdvised();
        clock.tick(Duration.ofMinutes(5));

        changes("area");
        assertThat(chooses("area", "global")).containsExactly(RECOMMENDED);
        changes("area");
        assertThat(chooses("area", "region")).containsExactly(RECOMMENDED);
        changes("area");
        assertThat(costs(new Move.Keep(new StepId("area"))))
                .containsExactly(
                        "insert delivery", "select consultation", "select recommendation", "update consultation");
    }

    @Test
    void whileATeamVotesAFirstAnswerWaitsAndOnlyToApplyItCostsMore() {
        isAdvised();
        var card = consultations.openOrLatestOf(ana).orElseThrow();
        var advice = new JdbcRecommendations(database.jdbc(), new StoredJson())
                .find(card.recommendation().orElseThrow())
                .orElseThrow()
                .advice();
        polls.add(PollSamples.from(PollSamples.anOpenPollOf(ana)).about(advice).made());

        changes("area");
        assertThat(chooses("area", "global"))
                .containsExactly(
                        "insert delivery",
                        "select consultation",
                        "insert recommendation",
                        "update consultation",
                        "insert confirmation");
        assertThat(consultations.openOf(ana)).isPresent();

        assertThat(costs(new Move.Apply()))
                .containsExactly(
                        "insert delivery",
                        "select consultation",
                        "insert recommendation",
                        "insert recommendation",
                        "select poll",
                        "select poll",
                        "update poll",
                        "select poll",
                        "update consultation");
    }

    @Test
    void answersRunAgainReadTheOldRecommendationAtNoClickAfterThat() {
        isAdvised();
        var card = consultations.openOrLatestOf(ana).orElseThrow();
        costs(Optional.empty(), new Move.ConsultAgain(card.recommendation().orElseThrow()));

        assertThat(changes("product")).containsExactly(CLICK);
        assertThat(chooses("product", "data-science")).containsExactly(WAITS_INSTEAD);
        assertThat(costs(new Move.Apply())).containsExactly(RECOMMENDED);
    }

    @Test
    void aRatingAndAQuestionBeforeALossAreFourAtMost() {
        isAdvised();
        var card = consultations.openOrLatestOf(ana).orElseThrow();

        assertThat(costs(Optional.empty(), new Move.Rate(card.recommendation().orElseThrow(), true)))
                .containsExactly("insert delivery", "insert recommendation", "delete confirmation");

        costs(Optional.empty(), new Move.Start());
        chooses("product", "messenger");
        assertThat(costs(new Move.Restart(OptionalLong.empty())))
                .containsExactly(
                        "insert delivery", "select consultation", "select confirmation", "insert confirmation");
    }
}
