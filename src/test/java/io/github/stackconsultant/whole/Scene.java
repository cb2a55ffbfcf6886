package io.github.stackconsultant.whole;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One turn of a transcript: at most one thing that one person does, then what is seen.
 *
 * @param where dm, home, thread (the one that began with the latest mention), or a channel with its hash
 * @param restarts whether the process ends and starts again before
 * @param passes how much time passes before, such as P3D
 * @param of text of the message whose button is pressed; none means the newest
 * @param ticks several answers, with Continue
 * @param ranks answers in their order, with Continue
 * @param answers types into the field behind "Type an answer"
 * @param fills the form: labels by the title of a step
 * @param refused a fragment of what the form says is wrong
 * @param changes the title of the step that is chosen from the card's menu
 * @param shares the channel that a card is shared in
 * @param supposes chooses answers in the modal behind "What if": labels by the title of a step; opened unless it is
 * @param keeps whether what is supposed is kept
 * @param asks fills the modal behind "Talk to a consultant": texts by label; opened by that button unless it is open
 * @param explains types into the field behind "Say why"
 * @param consultsOn text of the message on which the message shortcut is used
 * @param reads the page of the knowledge that a card's button opens, where there are pages
 * @param page fragments that are seen only where there are pages: in modals, and in what answers a click
 * @param sees fragments of what appears or changes for this person
 * @param unseen fragments of which none appears
 * @param step the title of the question that is open afterwards
 * @param known the answers afterwards, in words, by the title of their step; these and no others
 * @param status open, advised or cancelled
 * @param others what other people see anew
 */
record Scene(
        @Nullable String who,
        @Nullable String where,
        boolean restarts,
        @Nullable Duration passes,
        @Nullable String types,
        @Nullable String presses,
        boolean twice,
        @Nullable String of,
        @Nullable String chooses,
        List<String> ticks,
        List<String> ranks,
        @Nullable String answers,
        Map<String, List<String>> fills,
        @Nullable String refused,
        @Nullable String changes,
        @Nullable String shares,
        Map<String, List<String>> supposes,
        boolean keeps,
        Map<String, String> asks,
        @Nullable String explains,
        @Nullable String consultsOn,
        @Nullable String reads,
        List<String> page,
        @Nullable String opens,
        List<String> sees,
        List<String> unseen,
        @Nullable String step,
        @Nullable Map<String, String> known,
        @Nullable String status,
        Map<String, Sight> others) {

    /** What somebody else sees. */
    record Sight(List<String> sees, List<String> unseen) {

        Sight {
            sees = orNone(sees);
            unseen = orNone(unseen);
        }
    }

    Scene {
        ticks = orNone(ticks);
        page = orNone(page);
        ranks = orNone(ranks);
        asks = asks == null ? Map.of() : asks;
        fills = fills == null ? Map.of() : fills;
        supposes = supposes == null ? Map.of() : supposes;
        sees = orNone(sees);
        unseen = orNone(unseen);
        others = others == null ? Map.of() : others;
    }

    private static List<String> orNone(@Nullable List<String> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    static List<Scene> filledUp(List<Scene> scenes) {
        var filled = new ArrayList<Scene>();
        Optional<Scene> before = Optional.empty();
        for (var scene : scenes) {
            var next = before.map(scene::after).orElse(scene);
            filled.add(next);
            before = Optional.of(next);
        }
        return List.copyOf(filled);
    }

    private Scene after(Scene before) {
        return new Scene(
                who == null ? before.who : who,
                where == null ? before.where : where,
                restarts,
                passes,
                types,
                presses,
                twice,
                of,
                chooses,
                ticks,
                ranks,
                answers,
                fills,
                refused,
                changes,
                shares,
                supposes,
                keeps,
                asks,
                explains,
                consultsOn,
                reads,
                page,
                opens,
                sees,
                unseen,
                step,
                known,
                status,
                others);
    }
}
