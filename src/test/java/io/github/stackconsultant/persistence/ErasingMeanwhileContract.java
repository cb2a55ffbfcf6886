package io.github.stackconsultant.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.ShownMessage;
import io.github.stackconsultant.fixtures.HmacKeys;
import io.github.stackconsultant.fixtures.InMemoryTimers;
import io.github.stackconsultant.fixtures.InTheMiddle;
import io.github.stackconsultant.fixtures.PollSamples;
import io.github.stackconsultant.fixtures.RecordingOutbox;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.record.DecisionId;
import io.github.stackconsultant.record.People;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.PollMove;
import io.github.stackconsultant.voting.PollReply;
import io.github.stackconsultant.voting.PollTurn;
import io.github.stackconsultant.voting.StalePollException;
import io.github.stackconsultant.voting.VotingService;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What is written about a person while they are being erased, at every moment of it, and what is erased at every moment
 * of writing it.
 */
abstract class ErasingMeanwhileContract extends PersonalDataScenes {

    private static final Clock WHILE_OPEN = Clock.fixed(Instant.parse("2026-03-29T02:00:00Z"), ZoneOffset.UTC);

    private Poll poll = PollSamples.anOpenPoll();
    private Optional<PollReply> reply = Optional.empty();

    /** One of both happens, the other in the middle of it. */
    private abstract class Race implements InTheMiddle.Story {

        private final boolean erasedInTheMiddle;

        Race(boolean erasedInTheMiddle) {
            this.erasedInTheMiddle = erasedInTheMiddle;
        }

        /** Writes something about the person. */
        abstract void writes(DataSource source);

        void erases(DataSource source) {
            inTransaction(source, jdbc -> data(jdbc).erase(ana));
        }

        @Override
        public void happens(DataSource source) {
            if (erasedInTheMiddle) {
                writes(source);
            } else {
                erases(source);
            }
        }

        @Override
        public void meanwhile() {
            if (erasedInTheMiddle) {
                erases(database().dataSource());
            } else {
                writes(database().dataSource());
            }
        }
    }

    /** Plays a turn again that lost a race, as the app does. */
    private static void inTransaction(DataSource source, Consumer<JdbcClient> work) {
        var transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        for (int attempt = 0; attempt < 5; attempt++) {
            try {
                transaction.executeWithoutResult(status -> work.accept(JdbcClient.create(source)));
                return;
            } catch (StalePollException lost) {
                assertThat(attempt).isLessThan(4);
            }
        }
    }

    private JdbcPersonalData data(JdbcClient jdbc) {
        return new JdbcPersonalData(jdbc, new JdbcPolls(jdbc, json));
    }

    private void votes(DataSource source) {
        var delivery = new DeliveryId(UUID.randomUUID().toString());
        var move = new PollMove.Cast(poll.id(), 1, PollSamples.NODE);
        inTransaction(source, jdbc -> reply = Optional.of(voting(jdbc).take(new PollTurn(delivery, ana, false, move))));
    }

    private VotingService voting(JdbcClient jdbc) {
        return new VotingService(
                new JdbcDeliveries(jdbc, WHILE_OPEN),
                new RecordingOutbox(),
                new InMemoryTimers(),
                new JdbcPolls(jdbc, json),
                new JdbcBallotBox(jdbc),
                new JdbcVoterRoll(jdbc),
                new HmacKeys(),
                WHILE_OPEN,
                () -> UUID.randomUUID().toString());
    }

    private void isAsked(Poll asked) {
        nothingIsThere();
        poll = asked;
        new JdbcPolls(jdbc(), json).add(poll);
    }

    private static Optional<PollReply.Refused.Reason> refusal(PollReply reply) {
        return reply instanceof PollReply.Refused refused ? Optional.of(refused.reason()) : Optional.empty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theirVoteAmongEverybodysCountsAfterwardsOrIsErasedAndTheMessageFollows(boolean erasedInTheMiddle)
            throws Exception {
        var race = new Race(erasedInTheMiddle) {

            @Override
            public void begins() {
                isAsked(PollSamples.anOpenPollOf(bo));
            }

            @Override
            void writes(DataSource source) {
                votes(source);
            }

            @Override
            public void ends() {
                int ballots = rows.count("ballot");
                var shown = ballots == 1 ? "1" : "2";
                assertThat(reply).containsInstanceOf(PollReply.Counted.class);
                assertThat(rows.count("voter_roll")).isEqualTo(ballots);
                assertThat(rows.column("select cast(version as varchar) from poll"))
                        .as("a live message may have shown version 1")
                        .containsExactly(shown);
            }
        };

        assertThat(InTheMiddle.of(database(), race)).isGreaterThan(5);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theirVoteAmongThoseNamedIsErasedOrRefused(boolean erasedInTheMiddle) throws Exception {
        var race = new Race(erasedInTheMiddle) {

            @Override
            public void begins() {
                isAsked(PollSamples.from(PollSamples.anOpenPollOf(bo))
                        .terms(PollSamples.terms("U0ANA", "U0BO"))
                        .made());
            }

            @Override
            void writes(DataSource source) {
                votes(source);
            }

            @Override
            public void ends() {
                assertThat(reply)
                        .hasValueSatisfying(answer -> assertThat(refusal(answer))
                                .isIn(Optional.empty(), Optional.of(PollReply.Refused.Reason.NOT_ASKED)));
                assertThat(rows.count("ballot")).isZero();
                assertThat(rows.count("voter_roll")).isZero();
                assertThat(rows.column("select voter from poll_voter")).containsExactly("U0BO");
                assertThat(rows.column("select state from poll")).noneMatch(state -> state.contains("U0ANA"));
            }
        };

        assertThat(InTheMiddle.of(database(), race)).isGreaterThan(5);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nothingIsLeftOfTheirVoteWhereTheWorkspaceGoes(boolean erasedInTheMiddle) throws Exception {
        var race = new Race(erasedInTheMiddle) {

            @Override
            public void begins() {
                isAsked(PollSamples.anOpenPollOf(bo));
            }

            @Override
            void writes(DataSource source) {
                votes(source);
            }

            @Override
            void erases(DataSource source) {
                inTransaction(source, jdbc -> data(jdbc).eraseWorkspace(workspace));
            }

            @Override
            public void ends() {
                assertThat(tables())
                        .allSatisfy(
                                table -> assertThat(rows.count(table)).as(table).isZero());
            }
        };

        assertThat(InTheMiddle.of(database(), race)).isGreaterThan(5);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theirOwnVoteIsErasedOrOpensAndKeepsThemFromBeingErased(boolean erasedInTheMiddle) throws Exception {
        var race = new Race(erasedInTheMiddle) {

            @Override
            public void begins() {
                isAsked(PollSamples.from(PollSamples.anOpenPollOf(ana))
                        .status(Poll.Status.WAITING)
                        .made());
                rows.handover(ana);
            }

            @Override
            void writes(DataSource source) {
                inTransaction(source, jdbc -> {
                    var polls = new JdbcPolls(jdbc, json);
                    polls.lock(poll.id())
                            .ifPresent(waiting -> polls.save(PollSamples.from(waiting)
                                    .status(Poll.Status.OPEN)
                                    .version(1)
                                    .made()));
                });
            }

            @Override
            void erases(DataSource source) {
                inTransaction(source, jdbc -> {
                    if (data(jdbc).votesUnderWay(ana) == 0) {
                        data(jdbc).erase(ana);
                    }
                });
            }

            @Override
            public void ends() {
                assertThat(rows.count("handover")).isEqualTo(rows.count("poll"));
            }
        };

        assertThat(InTheMiddle.of(database(), race)).isGreaterThan(2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void noMessageOfTheirConsultationIsRemembered(boolean erasedInTheMiddle) throws Exception {
        var race = new Race(erasedInTheMiddle) {

            @Override
            public void begins() {
                nothingIsThere();
                rows.everythingOf(ana, "CLOSED", null);
                jdbc().sql("delete from shown_message").update();
            }

            @Override
            void writes(DataSource source) {
                var id = rows.column("select id from consultation").stream().findFirst();
                var message = new ShownMessage(Place.direct(ana), "D1", "1.5", 1, Optional.empty());
                inTransaction(
                        source,
                        jdbc -> id.ifPresent(consultation ->
                                new JdbcConsultations(jdbc, json).remember(new ConsultationId(consultation), message)));
            }

            @Override
            public void ends() {
                assertThat(rows.count("consultation")).isZero();
                assertThat(rows.count("shown_message")).isZero();
            }
        };

        assertThat(InTheMiddle.of(database(), race)).isGreaterThan(2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void noRecordOfOthersLearnsTheirName(boolean erasedInTheMiddle) throws Exception {
        var race = new Race(erasedInTheMiddle) {

            @Override
            public void begins() {
                nothingIsThere();
                rows.decision(bo, "decision-makers: @U0ANA, @U0BO", People.UNKNOWN);
            }

            @Override
            void writes(DataSource source) {
                var id = new DecisionId(rows.column("select id from decision").get(0));
                var names = new People(Map.of("U0ANA", "Ana Ruiz", "U0BO", "Bo"), ZoneOffset.UTC);
                inTransaction(source, jdbc -> new JdbcDecisions(jdbc, json).introduce(id, names));
            }

            @Override
            public void ends() {
                assertThat(rows.column("select markdown from decision"))
                        .containsExactly("decision-makers: somebody, @U0BO");
                assertThat(rows.column("select people from decision"))
                        .singleElement()
                        .asString()
                        .contains("\"Bo\"")
                        .doesNotContain("Ruiz", "U0ANA");
            }
        };

        assertThat(InTheMiddle.of(database(), race)).isGreaterThan(2);
    }
}
