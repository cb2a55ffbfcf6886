package io.github.stackconsultant.voting;

import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static io.github.stackconsultant.fixtures.VotingDriver.ASKER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.PollTerms;
import io.github.stackconsultant.fixtures.VotingDriver;
import io.github.stackconsultant.voting.Deadline.Preset;
import io.github.stackconsultant.voting.Poll.Ending;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Opening, reminding and ending in time. */
class TimeTests {

    private final VotingDriver team = new VotingDriver();

    @ParameterizedTest
    @CsvSource({
        // nothing special
        "UTC,           2026-11-02T09:00:00Z, ONE_HOUR,   2026-11-02T10:00:00Z",
        "UTC,           2026-11-02T09:00:00Z, ONE_DAY,    2026-11-03T09:00:00Z",
        "UTC,           2026-11-02T09:00:00Z, THREE_DAYS, 2026-11-05T09:00:00Z",
        "UTC,           2026-11-02T09:00:00Z, ONE_WEEK,   2026-11-09T09:00:00Z",
        "UTC,           2026-11-02T09:00:00Z, TWO_WEEKS,  2026-11-16T09:00:00Z",
        "Europe/Berlin, 2026-11-02T09:00:00Z, THREE_DAYS, 2026-11-05T09:00:00Z",
        // to summer time, on 29 March 2026 at one o'clock UTC: days are an hour shorter, hours are not
        "UTC,           2026-03-28T09:00:00Z, ONE_DAY,    2026-03-29T09:00:00Z",
        "Europe/Berlin, 2026-03-28T09:00:00Z, ONE_DAY,    2026-03-29T08:00:00Z",
        "Europe/Berlin, 2026-03-27T09:00:00Z, THREE_DAYS, 2026-03-30T08:00:00Z",
        "Europe/Berlin, 2026-03-27T09:00:00Z, TWO_WEEKS,  2026-04-10T08:00:00Z",
        "Europe/Berlin, 2026-03-29T00:30:00Z, ONE_HOUR,   2026-03-29T01:30:00Z",
        // half past two does not exist on that day
        "Europe/Berlin, 2026-03-28T01:30:00Z, ONE_DAY,    2026-03-29T01:30:00Z",
        // from summer time, on 25 October 2026 at one o'clock UTC
        "UTC,           2026-10-24T09:00:00Z, ONE_DAY,    2026-10-25T09:00:00Z",
        "Europe/Berlin, 2026-10-24T09:00:00Z, ONE_DAY,    2026-10-25T10:00:00Z",
        "Europe/Berlin, 2026-10-23T09:00:00Z, THREE_DAYS, 2026-10-26T10:00:00Z",
        "Europe/Berlin, 2026-10-25T00:30:00Z, ONE_HOUR,   2026-10-25T01:30:00Z",
        // half past two is there twice on that day: the earlier one
        "Europe/Berlin, 2026-10-24T00:30:00Z, ONE_DAY,    2026-10-25T00:30:00Z",
    })
    void daysAreDaysOnTheAskersClock(ZoneId zone, Instant start, Preset length, Instant end) {
        var berlin = new VotingDriver(start).in(zone);
        var poll = berlin.posted(anOpenVote().until(new Deadline.In(length)));

        assertThat(berlin.poll(poll).closesAt()).contains(end);
        assertThat(berlin.alarm(new PollAlarm.Close(poll))).contains(end);
        assertThat(berlin.alarm(new PollAlarm.Remind(poll))).isEmpty();

        berlin.waits(Duration.between(start, end).minusNanos(1));
        assertThat(berlin.person("UBO").votes(poll, "nodejs").refusal()).isEmpty();
        berlin.rings(new PollAlarm.Close(poll));
        assertThat(berlin.poll(poll).open()).isTrue();
        berlin.waits(Duration.ofNanos(1));
        assertThat(berlin.person("UCY").votes(poll, "nodejs").refusal()).contains(PollReply.Refused.Reason.CLOSED);
        berlin.rings();
        assertThat(berlin.poll(poll).status()).isEqualTo(Poll.Status.CLOSED);
    }

    @ParameterizedTest
    @CsvSource({
        "ONE_HOUR,   2026-11-02T09:45:00Z",
        "ONE_DAY,    2026-11-03T03:00:00Z",
        "THREE_DAYS, 2026-11-04T15:00:00Z",
        "ONE_WEEK,   2026-11-08T09:00:00Z",
        "TWO_WEEKS,  2026-11-15T09:00:00Z",
    })
    void theReminderComesADayBeforeTheEndOrWhenAQuarterIsLeft(Preset length, Instant moment) {
        var poll = team.posted(anOpenVote().until(new Deadline.In(length)).reminding());

        assertThat(team.alarm(new PollAlarm.Remind(poll))).contains(moment);
    }

    @Test
    void aPickedMomentIsTheSameInEveryZone() {
        var moment = team.now().plus(Duration.ofHours(5));
        var poll = team.in(ZoneId.of("Asia/Tokyo")).posted(anOpenVote().until(new Deadline.At(moment)));

        assertThat(team.poll(poll).closesAt()).contains(moment);
    }

    @Test
    void aVoteIsOpenForAHundredAndTwentyDaysAtMost() {
        var last = team.now().plus(Duration.ofDays(120));

        var longer = anOpenVote().until(new Deadline.At(last.plusSeconds(1))).terms();
        assertThat(team.asks(team.person(ASKER), longer, PollTerms.aMatter(1)))
                .isEqualTo(PollReply.Refused.because(PollReply.Refused.Reason.DEADLINE_IS_TOO_FAR));
        assertThat(team.polls().all()).isEmpty();
        assertThat(team.poll(team.posted(anOpenVote().until(new Deadline.At(last))))
                        .closesAt())
                .contains(last);
    }

    @Test
    void itEndsOnceHoweverOftenAndLateItRings() {
        var poll = team.posted(anOpenVote());
        var end = team.poll(poll).closesAt().orElseThrow();
        team.waits(Duration.ofDays(4));

        team.rings();
        var closed = team.poll(poll);
        team.rings(new PollAlarm.Close(poll));
        team.rings(new PollAlarm.Close(poll));

        assertThat(closed.conclusion()).hasValueSatisfying(conclusion -> {
            assertThat(conclusion.ending()).isEqualTo(Ending.DEADLINE);
            assertThat(conclusion.at()).isEqualTo(end);
        });
        assertThat(team.poll(poll)).isEqualTo(closed);
        assertThat(team.said(PollContent.Result.class, poll)).hasSize(1);
    }

    /** An instance that dies before its alarm is taken back leaves it to ring again, after the first word was said. */
    @Test
    void peopleAreRemindedOnceHoweverOftenItRings() {
        var together = team.posted(anOpenVote().reminding());
        var named = team.posted(anOpenVote().among("UBO", "UCY").reminding());

        for (int ring = 0; ring < 3; ring++) {
            team.rings(new PollAlarm.Remind(together));
            team.rings(new PollAlarm.Remind(named));
            team.says();
        }

        assertThat(team.said(PollContent.Reminder.class, together)).hasSize(1);
        assertThat(team.said(PollContent.Reminder.class, named)).hasSize(2);
    }

    @Test
    void whatTheOwnerClosesAfterItsTimeEndedByItsTime() {
        var poll = team.posted(anOpenVote());
        team.waits(Duration.ofDays(4));

        team.person(ASKER).closes(poll);
        team.rings();

        assertThat(team.poll(poll).conclusion()).map(Poll.Conclusion::ending).contains(Ending.DEADLINE);
        assertThat(team.said(PollContent.Result.class, poll)).hasSize(1);
    }

    @Test
    void anEarlyRingSetsTheAlarmAgain() {
        var poll = team.posted(anOpenVote());

        team.rings(new PollAlarm.Close(poll));

        assertThat(team.alarm(new PollAlarm.Close(poll)))
                .isEqualTo(team.poll(poll).closesAt());
    }

    @Test
    void noAlarmIsLeftOnceItIsClosed() {
        var poll = team.posted(anOpenVote().reminding());

        team.person(ASKER).closes(poll);

        assertThat(team.alarm(new PollAlarm.Close(poll))).isEmpty();
        assertThat(team.alarm(new PollAlarm.Remind(poll))).isEmpty();
    }

    @Test
    void aPollThatNobodySawInItsTimeWaitsAgainInsteadOfEnding() {
        var poll =
                team.asked(anOpenVote().until(new Deadline.In(Preset.ONE_HOUR)).reminding());
        team.opens(poll);
        team.waits(Duration.ofHours(2));

        team.rings();

        assertThat(team.poll(poll).status()).isEqualTo(Poll.Status.WAITING);
        assertThat(team.said(PollContent.Result.class, poll)).isEmpty();
        team.posts(poll);
        assertThat(team.poll(poll).closesAt()).contains(team.now().plus(Duration.ofHours(1)));
        assertThat(team.alarm(new PollAlarm.Close(poll)))
                .isEqualTo(team.poll(poll).closesAt());
    }

    @Test
    void aPollThatIsPostedAfterItsTimeBeforeAnythingRangHasItsWholeTime() {
        var poll = team.asked(anOpenVote().until(new Deadline.In(Preset.ONE_HOUR)));
        team.opens(poll);
        team.waits(Duration.ofHours(2));

        team.posts(poll);
        team.rings();

        assertThat(team.poll(poll)).returns(Poll.Status.OPEN, Poll::status);
        assertThat(team.poll(poll).closesAt()).contains(team.now().plus(Duration.ofHours(1)));
    }

    @Test
    void aVoteWhoseMessageIsNotRememberedEndsInItsTime() {
        var poll = team.asked(anOpenVote());
        team.opens(poll);
        team.person("UBO").votes(poll, "nodejs");
        team.waits(Duration.ofDays(3));

        assertThat(team.opens(poll)).isEqualTo(new Opening.Opened(team.poll(poll)));
        team.rings();

        assertThat(team.poll(poll).status()).isEqualTo(Poll.Status.CLOSED);
        assertThat(team.said(PollContent.Result.class, poll)).hasSize(1);
    }

    @Test
    void anAlarmOfAPollThatIsGoneDoesNothing() {
        var gone = new PollId("gone");

        team.rings(new PollAlarm.Close(gone));
        team.rings(new PollAlarm.Remind(gone));

        assertThat(team.polls().all()).isEmpty();
    }

    @Test
    void aNewRecommendationLeavesTheDeadlineAsItIs() {
        var poll = team.posted(anOpenVote());
        var end = team.poll(poll).closesAt();
        team.waits(Duration.ofDays(1));

        team.replaces(PollTerms.aMatter(2));

        assertThat(team.poll(poll).closesAt()).isEqualTo(end);
    }
}
