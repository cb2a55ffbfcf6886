package io.github.stackconsultant.slack;

import io.github.stackconsultant.recommendation.ChangeWords;
import io.github.stackconsultant.recommendation.FlipGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What would change a verdict, in few lines: answers, a weight, what is open, and where all of it is listed. */
final class ChangesInShort {

    private static final int MOST_GROUPS = 2;

    private final ChangeWords words;
    private final int mostAnswers;

    /**
     * Makes the lines.
     *
     * @param words words them
     * @param mostAnswers how many answers these list in a sentence
     */
    ChangesInShort(ChangeWords words, int mostAnswers) {
        this.words = words;
        this.mostAnswers = mostAnswers;
    }

    /**
     * {@return the lines below their title}
     *
     * @param next what is open or does not count, if anything
     * @param whereAllIs the button that opens the full list
     */
    String text(KnownChanges known, Optional<String> next, String whereAllIs) {
        var groups = shown(known.nearestFirst());
        var lines = new ArrayList<String>();
        groups.forEach(group -> lines.add(words.group(group) + "."));
        if (groups.isEmpty()) {
            lines.add(known.noSingle(words));
        }
        var limit = known.tellingLimit(words);
        limit.map(each -> each + ".").ifPresent(lines::add);
        next.ifPresent(lines::add);
        return Mrkdwn.bold("What would change it") + "\n\u2022 " + String.join("\n\u2022 ", lines)
                + more(known, groups, limit.isPresent() ? 1 : 0, whereAllIs);
    }

    /** The nearest, and the next that differs from it in the question or the verdict: the same twice tells little. */
    private static List<FlipGroup> shown(List<FlipGroup> groups) {
        var answers = groups.stream().filter(group -> !group.leavesOpen()).toList();
        var first = answers.stream().findFirst();
        var others = answers.stream()
                .filter(group -> first.filter(nearest -> isLike(group, nearest)).isEmpty());
        var rest = Stream.concat(answers.stream().skip(1), groups.stream().filter(FlipGroup::leavesOpen));
        return Stream.of(first.stream(), others, rest)
                .flatMap(each -> each)
                .distinct()
                .limit(MOST_GROUPS)
                .toList();
    }

    private static boolean isLike(FlipGroup group, FlipGroup other) {
        return group.change().step().equals(other.change().step())
                && group.verdict().headline().equals(other.verdict().headline());
    }

    /** Says how much there is, so that nothing is omitted silently. */
    private String more(KnownChanges known, List<FlipGroup> shown, int limits, String whereAllIs) {
        var groups = known.nearestFirst();
        boolean answers = groups.stream().anyMatch(group -> !group.leavesOpen() && !isInFull(group, shown));
        boolean weights = known.sensitivity().limits().size() > limits;
        boolean open = groups.stream().anyMatch(group -> group.leavesOpen() && !shown.contains(group));
        if (!answers && !weights && !open) {
            return "";
        }
        var what = answers
                ? answers(groups) + (weights ? " that change it, and every weight." : " that change it.")
                : open ? "all that changes it." : "every weight that changes it.";
        return "\n" + Mrkdwn.bold(whereAllIs) + " lists " + what;
    }

    private boolean isInFull(FlipGroup group, List<FlipGroup> shown) {
        return shown.contains(group) && group.subjects().size() <= mostAnswers + 1;
    }

    /** An answer that may flip the verdict to several others is counted once. */
    private static String answers(List<FlipGroup> groups) {
        long all = groups.stream()
                .filter(group -> !group.leavesOpen())
                .flatMap(group -> group.subjects().stream()
                        .map(subject -> List.of(group.change().step(), subject.id())))
                .distinct()
                .count();
        return all > 1 ? "all " + all + " answers" : "all answers";
    }
}
