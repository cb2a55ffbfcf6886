package io.github.stackconsultant.slack;

import io.github.stackconsultant.messaging.LiveMessages;
import io.github.stackconsultant.privacy.FailureNames;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.Polls;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which polls are updated in a round, so that none that cannot be updated keeps the others waiting. */
final class LivePolls implements LiveMessages {

    private static final Logger log = LoggerFactory.getLogger(LivePolls.class);

    /** The most updates in one round; more would delay the next one. */
    private static final int MOST_UPDATES = 50;

    /** After that time nothing more is begun in a round: where Slack is slow, what is left is first in the next. */
    private static final Duration LONGEST_ROUND = Duration.ofSeconds(3);

    /** Two rounds: most troubles of Slack pass within seconds. */
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(6);

    /** Somebody has to replace the token, or whatever cannot be read, which takes longer than a round. */
    private static final Duration WHILE_SOMEBODY_MENDS_IT = Duration.ofSeconds(30);

    private final Polls polls;
    private final PendingWrites writes;
    private final Function<PollId, SlackAnswer<?>> update;
    private final FailureNames failures;
    private final Clock clock;
    private final Map<PollId, Pause> pauses = new ConcurrentHashMap<>();
    /** What was tried since a round last came to its end. */
    private final Set<PollId> tried = ConcurrentHashMap.newKeySet();

    /**
     * Begins without pauses.
     *
     * @param writes knows those whose messages are in Slack but stored nowhere, so that none of them lags behind
     * @param update has one poll's message updated
     */
    LivePolls(
            Polls polls,
            PendingWrites writes,
            Function<PollId, SlackAnswer<?>> update,
            FailureNames failures,
            Clock clock) {
        this.polls = polls;
        this.writes = writes;
        this.update = update;
        this.failures = failures;
        this.clock = clock;
    }

    /**
     * Updates what lags behind, unless it pauses. The last state always wins: a poll that changes during a call lags
     * behind again and is updated in the next round.
     */
    @Override
    public void bringUpToDate() {
        var end = Pause.of(clock.instant(), LONGEST_ROUND);
        pauses.values().removeIf(pause -> pause.isOver(clock.instant()));
        for (var id : due()) {
            if (end.isOver(clock.instant())) {
                return;
            }
            tried.add(id);
            tryToUpdate(id);
        }
        tried.clear();
    }

    /** {@return those that lag behind or are unstored and do not pause, first those not tried in the last round} */
    private List<PollId> due() {
        var unstored = writes.unstored().stream().map(PollId::new);
        return Stream.concat(unstored, polls.lagging(MOST_UPDATES + pauses.size() + tried.size()).stream())
                .distinct()
                .filter(id -> !pauses.containsKey(id))
                .sorted(Comparator.comparing(tried::contains))
                .limit(MOST_UPDATES)
                .toList();
    }

    private void tryToUpdate(PollId id) {
        try {
            if (update.apply(id) instanceof SlackAnswer.Later<?> later) {
                pause(id, waitingTime(later));
            }
        } catch (RuntimeException failure) {
            log.warn("the message of poll {} cannot be brought up to date: {}", id, failures.line(failure));
            pause(id, WHILE_SOMEBODY_MENDS_IT);
        }
    }

    private void pause(PollId id, Duration time) {
        pauses.put(id, Pause.of(clock.instant(), time));
    }

    private static Duration waitingTime(SlackAnswer.Later<?> later) {
        return later.waitingTime().orElseGet(() -> later.tokenRefused() ? WHILE_SOMEBODY_MENDS_IT : AFTER_A_FAILURE);
    }
}
