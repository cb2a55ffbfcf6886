package io.github.stackconsultant.slack;

import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.PollTerms;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.record.Decision;
import io.github.stackconsultant.record.DecisionMove;
import io.github.stackconsultant.record.SecondLookAlarm;
import io.github.stackconsultant.slack.SlackServer.Answer;
import io.github.stackconsultant.voting.ChoiceId;
import io.github.stackconsultant.voting.PollMove;
import io.github.stackconsultant.voting.PollReply;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesInRecordsTests extends DecisionMessages {

    private static final String ANA = "{\"ok\":true,\"user\":{\"id\":\"U0ANA\",\"real_name\":\"Ana *Star* Ruiz\","
            + "\"tz\":\"America/New_York\"}}";

    @Test
    void theRecordNamesPeopleAndTheReminderKeepsToTheOwnersClock() {
        takesAFile();
        server.next("users.info", Answer.of(200, ANA));
        var decision = saved(Optional.of(CHANNEL));
        assertThat(reminder(decision)).contains(Instant.parse("2026-07-01T09:00:00Z"));

        assertThat(say()).containsOnly(new Outcome.Said());

        assertThat(server.last("respond/upload").body())
                .contains("decision-makers: [\"Ana *Star* Ruiz\"]")
                .doesNotContain("U0ANA");
        assertThat(server.methods()).containsOnlyOnce("users.info");
        assertThat(reminder(decision)).contains(Instant.parse("2026-07-01T13:00:00Z"));
        assertThat(rig.documents.find(decision.id()).orElseThrow().markdown()).contains("Ana *Star* Ruiz");
    }

    @Test
    void whoOfSeveralIsUnknownStaysAnIdAndTheOthersAreNamed() {
        var decision = savedVote();
        server.next(
                "users.info",
                Answer.of(200, ANA),
                Answer.of(200, "{\"ok\":true,\"user\":{\"id\":\"U0CHI\",\"name\":\"chi_o\"}}"),
                Answer.error("user_not_found"));

        assertThat(say()).containsExactly(new Outcome.Said());

        assertThat(rig.documents.find(decision.id()).orElseThrow().markdown())
                .contains("decision-makers: [\"Ana *Star* Ruiz\"]", "consulted: [\"chi_o\", \"@U0BO\"]")
                .contains("\u201cTwo run it\u201d (chi\\_o)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"ok\":false,\"error\":\"missing_scope\"}", "no json"})
    void withoutTheScopeForPeopleIdsStayAndTheOthersAreNotAskedFor(String answer) {
        var decision = savedVote();
        server.next("users.info", Answer.of(200, answer));

        assertThat(say()).containsExactly(new Outcome.Said());

        assertThat(server.methods()).containsOnlyOnce("users.info");
        assertThat(rig.documents.find(decision.id()).orElseThrow().markdown())
                .contains("decision-makers: [\"@U0ANA\"]", "consulted: [\"@U0CHI\", \"@U0BO\"]");
    }

    @Test
    void namesWaitAsSlackAsksTo() {
        saved(Optional.empty());
        var link = rig.said().get(0);
        server.next("users.info", Answer.wait("7"));

        assertThat(messenger.say(link)).isEqualTo(new Outcome.AskedToWait(Duration.ofSeconds(7)));
        assertThat(server.methods()).containsExactly("users.info");
        rig.clock.tick(Duration.ofSeconds(7));
        assertThat(messenger.say(link)).isEqualTo(new Outcome.Said());
    }

    @Test
    void whoWasReadBeforeSlackAskedToWaitIsNotReadAgain() {
        savedVote();
        var link = rig.said().get(0);
        server.next("users.info", Answer.of(200, ANA), Answer.error("user_not_found"), Answer.wait("7"));

        assertThat(messenger.say(link)).isEqualTo(new Outcome.AskedToWait(Duration.ofSeconds(7)));
        rig.clock.tick(Duration.ofSeconds(7));
        server.next("users.info", Answer.of(200, "{\"ok\":true,\"user\":{\"id\":\"U0BO\",\"name\":\"bo\"}}"));
        assertThat(messenger.say(link)).isEqualTo(new Outcome.Said());

        assertThat(server.fields("users.info", "user")).containsExactly("U0ANA", "U0CHI", "U0BO", "U0BO");
        assertThat(rig.documents
                        .find(rig.decisions.of(Rig.ANA, 1).get(0).id())
                        .orElseThrow()
                        .markdown())
                .contains("decision-makers: [\"Ana *Star* Ruiz\"]", "consulted: [\"@U0CHI\", \"bo\"]");
    }

    @Test
    void namesWaitForATokenThatIsTaken() {
        saved(Optional.empty());
        var link = rig.said().get(0);
        server.next("users.info", Answer.error("token_expired"));

        assertThat(messenger.say(link)).isEqualTo(new Outcome.Failed("token_expired"));
        assertThat(server.methods()).containsExactly("users.info");
        assertThat(messenger.say(link)).isEqualTo(new Outcome.Said());
    }

    /** One of three named people, of whom two voted, and one said why. */
    private Decision savedVote() {
        var voting = rig.voting.voting();
        var ask = rig.voting.asking(
                Rig.ANA, CHANNEL, anOpenVote().among("U0BO", "U0CHI").terms(), PollTerms.aMatter(1));
        var poll = ((PollReply.Asked) votes("U0ANA", ask)).poll().id();
        voting.open(poll, ZoneOffset.UTC, OptionalInt.empty());
        votes("U0CHI", new PollMove.Cast(poll, 1, new ChoiceId("python")));
        votes("U0CHI", new PollMove.Explain(poll, new ChoiceId("python"), "Two run it"));
        votes("U0ANA", new PollMove.Close(poll));
        rig.said();
        takes(new DecisionMove.Save(
                new DecisionMove.Cause.Vote(poll),
                "Which backend?",
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty()));
        return rig.decisions.of(Rig.ANA, 1).get(0);
    }

    private Optional<Instant> reminder(Decision decision) {
        return rig.timers.moment(new SecondLookAlarm(decision.id()));
    }
}
