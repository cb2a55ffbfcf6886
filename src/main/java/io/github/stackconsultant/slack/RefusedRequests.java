package io.github.stackconsultant.slack;

import io.github.stackconsultant.privacy.OtherClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says in the log why requests are refused, of each cause at most once a minute and nothing of the request, and whether
 * this machine's clock is the cause.
 */
final class RefusedRequests implements OtherClock {

    private static final Logger log = LoggerFactory.getLogger(RefusedRequests.class);

    /** Setting a clock right that is behind takes it further than that, so that what was noticed by it is over then. */
    private static final Duration RECENTLY = Signature.WINDOW;

    private static final Duration BETWEEN_LINES = Duration.ofMinutes(1);

    private final Clock clock;
    private final Line unsigned = new Line();
    private final Line ofAnotherTime = new Line();
    private final Noted accepted = new Noted();
    private final Noted clockNoticed = new Noted();
    private volatile long secondsAhead;

    RefusedRequests(Clock clock) {
        this.clock = clock;
    }

    /** One was accepted, so that the clock is right. */
    void accepted() {
        accepted.now();
        clockNoticed.forget();
    }

    /** One was refused whose signature is missing or wrong. */
    void unsigned() {
        if (unsigned.isDue(clock.instant())) {
            log.warn("A request is refused: its signature is missing, or is not made with SLACK_SIGNING_SECRET");
        }
    }

    /**
     * One was refused that is signed, and of another time. While others are accepted, it is one that was sent again.
     *
     * @param ahead by how many seconds this machine's clock is ahead of it; below 0, if it is behind
     */
    void ofAnotherTime(long ahead) {
        boolean sentAgain = accepted.isRecent();
        if (!sentAgain) {
            secondsAhead = ahead;
            clockNoticed.now();
        }
        if (ofAnotherTime.isDue(clock.instant())) {
            log.warn(
                    "A request is refused: by this machine's clock it was signed {} seconds {}; {}",
                    Math.abs(ahead),
                    ahead > 0 ? "ago" : "from now",
                    sentAgain ? "others are of now" : "set that clock, or all of Slack's requests are refused");
        }
    }

    /** {@return what is wrong with this machine's clock, if something is, until a request is accepted or none comes} */
    Optional<String> trouble() {
        return clockNoticed.isRecent()
                ? Optional.of("Slack's requests are refused: this machine's clock is wrong")
                : Optional.empty();
    }

    /** {@return Slack's time, while this machine's clock is wrong by it} */
    @Override
    public Optional<Instant> now() {
        return clockNoticed.isRecent() ? Optional.of(clock.instant().minusSeconds(secondsAhead)) : Optional.empty();
    }

    /** When something was last so. */
    private final class Noted {

        private final AtomicReference<Instant> last = new AtomicReference<>(Instant.EPOCH);

        private void now() {
            last.set(clock.instant());
        }

        private void forget() {
            last.set(Instant.EPOCH);
        }

        /** What is still to come was noted before the clock was set back; it counts for nothing when it comes. */
        private boolean isRecent() {
            var now = clock.instant();
            var noted = last.updateAndGet(moment -> moment.isAfter(now) ? Instant.EPOCH : moment);
            return Duration.between(noted, now).compareTo(RECENTLY) <= 0;
        }
    }

    /** When a line was last in the log; a clock that jumps makes it due. */
    private static final class Line {

        private Instant last = Instant.EPOCH;

        private synchronized boolean isDue(Instant now) {
            boolean due = Duration.between(last, now).abs().compareTo(BETWEEN_LINES) >= 0;
            last = due ? now : last;
            return due;
        }
    }
}
