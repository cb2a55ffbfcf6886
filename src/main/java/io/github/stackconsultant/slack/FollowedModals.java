package io.github.stackconsultant.slack;

import com.slack.api.model.view.View;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.RecentMemory;
import io.github.stackconsultant.slack.OpenModal.Choice;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.regex.Pattern;

/**
 * Brings open modals up to date with the choices made in them, one at a time, while the clicks are acknowledged: within
 * one instance the latest is shown, in whatever order they come in. Of choices made at the same moment that come to
 * several instances an earlier one may be shown, until the next: Slack says that a modal was moved, and not by which
 * choice.
 */
final class FollowedModals {

    /** Many more than the modals that people have open at once. */
    private static final int MOST = 1_000;

    /** So soon after a choice it was an earlier one that moved the modal: a later one would have had to overtake it. */
    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    private static final Pattern SECONDS = Pattern.compile("(\\d{1,11})\\.(\\d{6})");
    private static final long NANOS_OF_A_MICRO = 1_000;

    private static final SlackAnswer<?> TOO_BUSY = new SlackAnswer.Later<>(new Outcome.Failed("too_busy"));

    private final SlackApi slack;
    private final Executor executor;
    private final Clock clock;
    private final RecentMemory<String, OpenModal> modals = new RecentMemory<>(MOST);

    /** Takes a bounded executor: where there is too much at once, the person is told to choose again. */
    FollowedModals(SlackApi slack, Executor executor, Clock clock) {
        this.slack = slack;
        this.executor = executor;
        this.clock = clock;
    }

    /** Takes note of a choice in a modal, before what it leads to is worked out. */
    void note(View shown, String chosenAt) {
        modal(shown).note(chosenAt);
    }

    /** Has what comes of a choice shown without waiting for it, unless a later one came in: that one shows both. */
    void follow(Choice choice) {
        var modal = modal(choice.shown());
        if (modal.offer(choice)) {
            try {
                executor.execute(() -> showAll(modal));
            } catch (RejectedExecutionException busy) {
                modal.giveUp().ifPresent(given -> given.answered().accept(TOO_BUSY));
            }
        }
    }

    private OpenModal modal(View shown) {
        return modals.of(shown.getId(), unseen -> new OpenModal());
    }

    /** Those that come in meanwhile, too: only the latest of them waits. */
    private void showAll(OpenModal modal) {
        try {
            for (var next = modal.next(); next.isPresent(); next = modal.next()) {
                show(next.get(), modal);
            }
        } catch (RuntimeException bug) {
            modal.giveUp();
            throw bug;
        }
    }

    private void show(Choice choice, OpenModal modal) {
        var answer = update(choice, modal);
        modal.hash(answer instanceof SlackAnswer.Done<Optional<String>> done ? done.value() : Optional.empty());
        if (!moved(answer)) {
            choice.answered().accept(answer);
        }
    }

    private SlackAnswer<Optional<String>> update(Choice choice, OpenModal modal) {
        var id = choice.shown().getId();
        var answer = slack.updateView(id, Optional.ofNullable(choice.shown().getHash()), choice.next());
        var ours = modal.hash();
        if (moved(answer) && ours.isPresent()) {
            answer = slack.updateView(id, ours, choice.next());
        }
        return moved(answer) && modal.isLatest(choice.at()) && justNow(choice.at())
                ? slack.updateView(id, Optional.empty(), choice.next())
                : answer;
    }

    private boolean justNow(String chosenAt) {
        var time = SECONDS.matcher(chosenAt);
        return time.matches()
                && Instant.ofEpochSecond(
                                Long.parseLong(time.group(1)), Long.parseLong(time.group(2)) * NANOS_OF_A_MICRO)
                        .plus(AT_ONCE)
                        .isAfter(clock.instant());
    }

    private static boolean moved(SlackAnswer<?> answer) {
        return answer instanceof SlackAnswer.Refused<?> refused && refused.viewMoved();
    }
}
