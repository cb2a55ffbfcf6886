package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.Reply;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.TickingClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Why requests are refused is in the log, and known to readiness where it is this machine's clock. */
class RefusedRequestsTests {

    private static final byte[] BODY = Payloads.command("D0ANA", "our merger").getBytes(StandardCharsets.UTF_8);
    private static final Duration OFF = Duration.ofHours(2);

    private final Inbound inbound = new Inbound(new Rig(KnowledgeFixtures.ours()), turn -> new Reply.Accepted());
    private final TickingClock clock = inbound.rig.clock;
    private final Logged logged = new Logged();

    @AfterEach
    void close() throws Exception {
        logged.close();
        inbound.close();
    }

    private int sentAt(Instant moment, String secret) {
        var timestamp = Long.toString(moment.getEpochSecond());
        return inbound.send(
                        BODY,
                        "application/x-www-form-urlencoded",
                        timestamp,
                        SignedRequests.signature(secret, timestamp, BODY))
                .getStatus();
    }

    private int sentAt(Instant moment) {
        return sentAt(moment, Inbound.SECRET);
    }

    @ParameterizedTest
    @CsvSource({"2, 7200 seconds ago", "-2, 7200 seconds from now"})
    void aClockThatIsOffIsNamedOnceAMinuteAndIsTroubleUntilARequestIsAccepted(int hoursAhead, String named) {
        var now = clock.instant().minus(Duration.ofHours(hoursAhead));

        assertThat(sentAt(now)).isEqualTo(401);
        assertThat(sentAt(now)).isEqualTo(401);
        assertThat(logged.lines())
                .containsExactly("A request is refused: by this machine's clock it was signed " + named
                        + "; set that clock, or all of Slack's requests are refused");
        assertThat(inbound.refused.trouble()).contains("Slack's requests are refused: this machine's clock is wrong");
        assertThat(inbound.refused.now()).as("Slack's time").contains(now);
        clock.tick(Duration.ofMinutes(1));
        sentAt(now);
        assertThat(logged.lines()).hasSize(2);

        assertThat(sentAt(clock.instant())).isEqualTo(200);

        assertThat(inbound.refused.trouble()).isEmpty();
    }

    /** A balancer that readiness told sends nothing that could be accepted. */
    @Test
    void aClockThatIsSetRightIsNoTroubleAnyMore() {
        sentAt(clock.instant().plus(OFF));
        assertThat(inbound.refused.trouble()).isPresent();

        clock.tick(OFF);

        assertThat(inbound.refused.trouble()).isEmpty();
    }

    /** Neither at once, nor when the moment comes at which the wrong clock stood. */
    @ParameterizedTest
    @ValueSource(ints = {6, 60})
    void aClockThatWasAheadIsNoTroubleOnceItIsSetBack(int minutesAhead) {
        var ahead = Duration.ofMinutes(minutesAhead);
        sentAt(clock.instant().minus(ahead));
        assertThat(inbound.refused.trouble()).isPresent();

        clock.tick(Duration.ofMinutes(2).minus(ahead));
        assertThat(inbound.refused.trouble()).isEmpty();
        clock.tick(ahead.minusMinutes(2));
        assertThat(inbound.refused.trouble()).isEmpty();
    }

    @Test
    void aClockThatIsSetWrongIsTroubleAlsoWhenItComesToWhereItWas() {
        assertThat(sentAt(clock.instant())).isEqualTo(200);
        clock.tick(Duration.ofHours(-1));
        sentAt(clock.instant().plus(Duration.ofHours(1)));
        assertThat(inbound.refused.trouble()).isPresent();

        clock.tick(Duration.ofMinutes(56));
        sentAt(clock.instant().plus(Duration.ofHours(1)));

        assertThat(inbound.refused.trouble()).isPresent();
    }

    @Test
    void itIsForgottenOnceNoneHasComeForFiveMinutes() {
        sentAt(clock.instant().plus(OFF));

        clock.tick(Duration.ofMinutes(5));
        assertThat(inbound.refused.trouble()).isPresent();
        clock.tick(Duration.ofSeconds(1));

        assertThat(inbound.refused.trouble()).isEmpty();
    }

    /** Or whoever has one old request could take the app out of service. */
    @Test
    void whileOthersAreAcceptedAnOldOneSaysNothingOfTheClock() {
        assertThat(sentAt(clock.instant())).isEqualTo(200);

        assertThat(sentAt(clock.instant().minus(OFF))).isEqualTo(401);

        assertThat(inbound.refused.trouble()).isEmpty();
        assertThat(logged.lines()).singleElement().asString().endsWith("signed 7200 seconds ago; others are of now");
    }

    @Test
    void aWrongSignatureIsNamedOnceAMinuteWithNothingOfTheRequestAndSaysNothingOfTheClock() {
        var wrong = "another-secret";
        assertThat(sentAt(clock.instant(), wrong)).isEqualTo(401);
        assertThat(sentAt(clock.instant().minus(OFF), wrong)).isEqualTo(401);
        var line = "A request is refused: its signature is missing, or is not made with SLACK_SIGNING_SECRET";
        assertThat(logged.lines()).containsExactly(line);

        clock.tick(Duration.ofMinutes(1));
        sentAt(clock.instant(), wrong);

        assertThat(logged.lines()).containsExactly(line, line);
        assertThat(inbound.refused.trouble()).isEmpty();
    }
}
