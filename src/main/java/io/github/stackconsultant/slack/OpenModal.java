package io.github.stackconsultant.slack;

import com.slack.api.model.view.View;
import java.util.Optional;
import java.util.function.Consumer;

/** A modal in which choices came in here: which is the latest, and whether somebody brings the modal up to date. */
final class OpenModal {

    private String latest = "";
    private Optional<Choice> waiting = Optional.empty();
    private boolean followed;
    private volatile String hash = "";

    /**
     * A choice, and what comes of it.
     *
     * @param next the modal with what comes of it
     * @param shown the modal as it was when the choice was made
     * @param at when it was made, in Slack's format, in which the order of the texts is that of the times
     * @param answered hears Slack's answer, unless the modal is left to a later choice
     */
    record Choice(View next, View shown, String at, Consumer<SlackAnswer<?>> answered) {}

    /** Takes note of the moment of a choice, before what it leads to is worked out. */
    synchronized void note(String at) {
        if (isLatest(at)) {
            latest = at;
        }
    }

    /** {@return whether no choice came in that was made later} */
    synchronized boolean isLatest(String at) {
        return latest.compareTo(at) <= 0;
    }

    /**
     * Has a choice wait until it is shown, in place of an earlier one: the latest choice holds all earlier ones.
     *
     * @return whether the caller has to see to it, since nobody else does just now
     */
    synchronized boolean offer(Choice choice) {
        if (!isLatest(choice.at())) {
            return false;
        }
        waiting = Optional.of(choice);
        boolean idle = !followed;
        followed = true;
        return idle;
    }

    /** {@return the choice to be shown next; whoever is given none need not see to the modal any more} */
    synchronized Optional<Choice> next() {
        var next = waiting.filter(choice -> isLatest(choice.at()));
        waiting = Optional.empty();
        followed = next.isPresent();
        return next;
    }

    /** {@return the choice that waited, which nobody is going to show} */
    synchronized Optional<Choice> giveUp() {
        var given = waiting;
        waiting = Optional.empty();
        followed = false;
        return given;
    }

    /** {@return Slack's hash of what it was brought to from here; empty if that is not known} */
    Optional<String> hash() {
        return Optional.of(hash).filter(known -> !known.isEmpty());
    }

    /** Takes note of what it was brought to. */
    void hash(Optional<String> now) {
        hash = now.orElse("");
    }
}
