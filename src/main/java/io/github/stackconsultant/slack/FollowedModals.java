package io.github.stackconsultant.slack;

import com.slack.api.model.view.View;
import io.github.stackconsultant.slack.LatestChoices.OpenModal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Brings open modals up to date with the choices made in them: within one instance the latest is shown, in whatever order
 * they come in. Of choices made at the same moment that come to several instances an earlier one may be shown, until the
 * next: Slack says that a modal was moved, and not by which choice.
 */
final class FollowedModals {

    /** So soon after a choice it was an earlier one that moved the modal: a later one would have had to overtake it. */
    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    private static final Pattern SECONDS = Pattern.compile("(\\d{1,11})\\.(\\d{6})");
    private static final long NANOS_OF_A_MICRO = 1_000;

    private final SlackApi slack;
    private final Clock clock;
    private final LatestChoices choices = new LatestChoices();

    FollowedModals(SlackApi slack, Clock clock) {
        this.slack = slack;
        this.clock = clock;
    }

    /** Takes note of a choice in a modal, before what it leads to is worked out. */
    void note(View shown, String chosenAt) {
        choices.note(shown.getId(), chosenAt);
    }

    /**
     * Shows what comes of a choice, unless a later one came in: that one shows both.
     *
     * @param shown the modal as it was when the choice was made
     * @return Slack's answer; nothing where the modal is left to a later choice
     */
    Optional<SlackAnswer<?>> follow(View next, View shown, String chosenAt) {
        var modal = choices.of(shown.getId());
        synchronized (modal) {
            if (!modal.isLatest(chosenAt)) {
                return Optional.empty();
            }
            var answer = update(next, shown, modal, chosenAt);
            modal.hash = answer instanceof SlackAnswer.Done<Optional<String>> done
                    ? done.value().orElse("")
                    : "";
            return Optional.<SlackAnswer<?>>of(answer).filter(given -> !moved(given));
        }
    }

    private SlackAnswer<Optional<String>> update(View next, View shown, OpenModal modal, String chosenAt) {
        var answer = slack.updateView(shown.getId(), Optional.ofNullable(shown.getHash()), next);
        if (moved(answer) && !modal.hash.isEmpty()) {
            answer = slack.updateView(shown.getId(), Optional.of(modal.hash), next);
        }
        return moved(answer) && modal.isLatest(chosenAt) && justNow(chosenAt)
                ? slack.updateView(shown.getId(), Optional.empty(), next)
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
