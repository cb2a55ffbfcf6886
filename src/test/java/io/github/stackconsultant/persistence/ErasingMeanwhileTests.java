package io.github.stackconsultant.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.ShownMessage;
import io.github.stackconsultant.fixtures.OnBothDatabases;
import io.github.stackconsultant.fixtures.PollSamples;
import io.github.stackconsultant.fixtures.PollTerms;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.record.DecisionId;
import io.github.stackconsultant.record.DecisionMove;
import io.github.stackconsultant.record.DecisionTurn;
import io.github.stackconsultant.record.People;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.PollMove;
import io.github.stackconsultant.voting.PollReply;
import io.github.stackconsultant.voting.PollTurn;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is left of what is written about a person while they are being erased. */
@OnBothDatabases
class ErasingMeanwhileTests extends ErasingRaces {

    private static final Instant AFTERWARDS = Instant.parse("2100-01-01T00:00:00Z");

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theirVoteAmongEverybodysCountsAfterwardsOrIsErasedAndTheMessageFollows(boolean erasedInTheMiddle)
            throws Exception {
        Runnable begins = () -> isAsked(PollSamples.anOpenPollOf(bo));
        Runnable ends = () -> {
            int ballots = rows.count("ballot");
            assertThat(reply).containsInstanceOf(PollReply.Counted.class);
            assertThat(rows.count("voter_roll")).isEqualTo(ballots);
            assertThat(rows.column("select cast(version as varchar) from poll"))
                    .as("a live message may have shown version 1 with their vote")
                    .containsExactly(ballots == 1 ? "1" : "2");
        };

        new Race(erasedInTheMiddle, begins, this::votes, this::erases, ends).plays(database);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theirVoteAmongThoseNamedIsErasedOrRefused(boolean erasedInTheMiddle) throws Exception {
        Runnable begins = () -> isAsked(PollSamples.from(PollSamples.anOpenPollOf(bo))
                .terms(PollSamples.terms("U0ANA", "U0BO"))
                .made());
        Runnable ends = () -> {
            assertThat(reply)
                    .hasValueSatisfying(answer -> assertThat(refusal(answer))
                            .isIn(Optional.empty(), Optional.of(PollReply.Refused.Reason.NOT_ASKED)));
            assertThat(rows.count("ballot")).isZero();
            assertThat(rows.count("voter_roll")).isZero();
            assertThat(rows.column("select voter from poll_voter")).containsExactly("U0BO");
            assertThat(rows.column("select state from poll")).noneMatch(state -> state.contains("U0ANA"));
        };

        new Race(erasedInTheMiddle, begins, this::votes, this::erases, ends).plays(database);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nothingIsLeftOfTheirVoteWhereTheWorkspaceGoes(boolean erasedInTheMiddle) throws Exception {
        Work erases = source -> inTransaction(source, this::sweeps);
        Runnable ends = () -> assertThat(tables())
                .allSatisfy(table -> assertThat(rows.count(table)).as(table).isZero());

        new Race(erasedInTheMiddle, () -> isAsked(PollSamples.anOpenPollOf(bo)), this::votes, erases, ends)
                .plays(database);
    }

    private void sweeps(JdbcClient jdbc) {
        var swept = new JdbcSweptData(jdbc, json);
        boolean more = true;
        while (more) {
            more = swept.erasePage(workspace, AFTERWARDS);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theirOwnVoteOpensAndKeepsThemFromBeingErasedOrIsErasedAndNeverOpens(boolean erasedInTheMiddle)
            throws Exception {
        var opened = new AtomicInteger();
        Runnable begins = () -> {
            isAsked(PollSamples.from(PollSamples.anOpenPollOf(ana))
                    .status(Poll.Status.WAITING)
                    .made());
            rows.handover(ana);
            opened.set(0);
        };
        Work opens = source -> inTransaction(source, jdbc -> {
            var polls = new JdbcPolls(jdbc, json);
            polls.lock(poll.id()).ifPresent(waiting -> {
                polls.save(PollSamples.from(waiting)
                        .status(Poll.Status.OPEN)
                        .version(1)
                        .made());
                opened.set(1);
            });
        });
        Runnable ends = () -> {
            assertThat(rows.count("poll")).isEqualTo(opened.get());
            assertThat(rows.count("handover")).isEqualTo(opened.get());
        };

        new Race(erasedInTheMiddle, begins, opens, this::erases, ends).plays(database);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void noMessageOfTheirConsultationIsRemembered(boolean erasedInTheMiddle) throws Exception {
        Runnable begins = () -> {
            nothingIsThere();
            rows.everythingOf(ana, "CLOSED", null);
            jdbc().sql("delete from shown_message").update();
        };
        Work remembers = source -> rows.column("select id from consultation")
                .forEach(id -> inTransaction(
                        source,
                        jdbc -> new JdbcConsultations(jdbc, json)
                                .remember(
                                        new ConsultationId(id),
                                        new ShownMessage(Place.direct(ana), "D1", "1.5", 1, Optional.empty()))));
        Runnable ends = () -> {
            assertThat(rows.count("consultation")).isZero();
            assertThat(rows.count("shown_message")).isZero();
        };

        new Race(erasedInTheMiddle, begins, remembers, this::erases, ends).plays(database);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void noRecordOfOthersLearnsTheirName(boolean erasedInTheMiddle) throws Exception {
        Runnable begins = () -> {
            nothingIsThere();
            rows.decision(bo, "decision-makers: @U0ANA, @U0BO", People.UNKNOWN);
        };
        var names = new People(Map.of("U0ANA", "Ana Ruiz", "U0BO", "Bo"), ZoneOffset.UTC);
        Work introduces = source -> rows.column("select id from decision")
                .forEach(id -> inTransaction(
                        source, jdbc -> new JdbcDecisions(jdbc, json).introduce(new DecisionId(id), names)));
        Runnable ends = () -> {
            sweepsTheirName();
            assertThat(rows.column("select markdown from decision"))
                    .containsExactly("decision-makers: a forgotten person, @U0BO");
            assertThat(rows.column("select people from decision"))
                    .singleElement()
                    .asString()
                    .contains("\"Bo\"")
                    .doesNotContain("Ruiz", "U0ANA");
        };

        new Race(erasedInTheMiddle, begins, introduces, this::erases, ends).plays(database);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void noRecordThatIsSavedOfAVoteKeepsTheirId(boolean erasedInTheMiddle) throws Exception {
        Runnable begins = () -> {
            isAsked(PollSamples.from(PollSamples.anOpenPollOf(bo))
                    .about(PollTerms.aMatter(1))
                    .made());
            votes(database.dataSource());
            inTransaction(
                    database.dataSource(),
                    jdbc -> voting(jdbc).take(new PollTurn(delivery(), bo, false, new PollMove.Close(poll.id()))));
        };
        Work saves = source -> inTransaction(
                source,
                jdbc -> recording(jdbc)
                        .take(new DecisionTurn(
                                delivery(),
                                bo,
                                new DecisionMove.Save(
                                        new DecisionMove.Cause.Vote(poll.id()),
                                        "Which?",
                                        Optional.empty(),
                                        "",
                                        Optional.empty(),
                                        Optional.empty()))));
        Runnable ends = () -> {
            sweepsTheirName();
            assertThat(rows.column("select markdown from decision"))
                    .singleElement()
                    .asString()
                    .contains("Node.js")
                    .doesNotContain("U0ANA");
        };

        new Race(erasedInTheMiddle, begins, saves, this::erases, ends).plays(database);
    }

    /** As the task does that follows an erasing. */
    private void sweepsTheirName() {
        var swept = new JdbcSweptData(database.jdbc(), json);
        for (var page = Optional.of(""); page.isPresent(); ) {
            page = swept.unnameInDecisions(ana, AFTERWARDS, page.get());
        }
    }

    private static Optional<PollReply.Refused.Reason> refusal(PollReply reply) {
        return reply instanceof PollReply.Refused refused ? Optional.of(refused.reason()) : Optional.empty();
    }
}
