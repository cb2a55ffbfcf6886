package io.github.stackconsultant.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.recommendation.AnswerChange;
import io.github.stackconsultant.recommendation.ChangeWords;
import io.github.stackconsultant.recommendation.FlipGroup;
import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.recommendation.Sensitivity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What would change a verdict, on its card: a few lines, a pointer to the full list, and a button for the step most
 * worth answering.
 */
final class ChangeBlocks {

    private static final int MOST_ANSWERS = 3;
    private static final int MOST_GROUPS = 2;
    private static final String FOR_THE_OWNER = "What if";
    private static final String FOR_READERS = "Every number";

    /** Said once wherever limits of weights are listed. */
    static final String WEIGHT = ChangeWords.weight() + ".";

    private static final ChangeWords WORDS = words(MOST_ANSWERS);

    private final RecommendationEngine engine;

    ChangeBlocks(RecommendationEngine engine) {
        this.engine = engine;
    }

    /** {@return wording in mrkdwn that lists at most that many answers} */
    static ChangeWords words(int most) {
        return new ChangeWords(label -> Mrkdwn.italic(Mrkdwn.escape(label)), Mrkdwn::escape, most);
    }

    /**
     * Renders it with the button.
     *
     * @param blockId the id of the block that contains the button
     * @param comparison today's knowledge; if it has changed since the recommendation, nothing can be said
     */
    Optional<LayoutBlock> acting(Recommendation recommendation, Optional<Comparison> comparison, String blockId) {
        return sensitivity(recommendation, comparison).map(sensitivity -> {
            var text = text(recommendation, sensitivity, FOR_THE_OWNER);
            return answering(sensitivity)
                    .map(button -> Kit.section(blockId, text, button))
                    .orElseGet(() -> Kit.section(text));
        });
    }

    private static Optional<BlockElement> answering(Sensitivity sensitivity) {
        return sensitivity
                .mostWorthAsking()
                .map(step -> Kit.button(
                        ActionId.CHANGE, "Answer " + step.title(), step.step().value()));
    }

    /** {@return the section, followed by a row with its button and the given one} */
    List<LayoutBlock> actingBeside(
            Recommendation recommendation, Optional<Comparison> comparison, String blockId, BlockElement other) {
        var sensitivity = sensitivity(recommendation, comparison);
        var buttons = Stream.concat(sensitivity.flatMap(ChangeBlocks::answering).stream(), Stream.of(other))
                .toList();
        return Stream.concat(
                        sensitivity.stream().map(found -> Kit.section(text(recommendation, found, FOR_THE_OWNER))),
                        Stream.of(Kit.actions(blockId, buttons)))
                .toList();
    }

    /** {@return the section without the button, for readers who may not try out other answers} */
    Optional<LayoutBlock> reading(Recommendation recommendation, Optional<Comparison> comparison) {
        return sensitivity(recommendation, comparison)
                .map(sensitivity -> Kit.section(text(recommendation, sensitivity, FOR_READERS)));
    }

    /**
     * Renders all changes below the existing blocks of a modal.
     *
     * @param comparison today's knowledge; if it has changed since the recommendation, nothing can be said
     */
    List<LayoutBlock> inFull(List<LayoutBlock> above, Recommendation recommendation, Optional<Comparison> comparison) {
        return sensitivity(recommendation, comparison)
                .map(sensitivity -> EveryChange.below(above, recommendation, sensitivity))
                .orElse(List.of());
    }

    private static String listed(List<String> lines) {
        return Mrkdwn.bold("What would change it") + "\n\u2022 " + String.join("\n\u2022 ", lines);
    }

    private Optional<Sensitivity> sensitivity(Recommendation recommendation, Optional<Comparison> comparison) {
        return comparison
                .filter(recommendation::restsOn)
                .map(now -> engine.sensitivity(now, recommendation.selection()));
    }

    private static String text(Recommendation recommendation, Sensitivity sensitivity, String whereAllIs) {
        var groups = FlipGroup.of(sensitivity.flips());
        var lines = new ArrayList<>(flips(groups, sensitivity));
        sensitivity.limits().stream()
                .findFirst()
                .map(limit -> WORDS.limit(limit, recommendation.scores().get(0).name()) + ". " + Mrkdwn.italic(WEIGHT))
                .ifPresent(lines::add);
        lines.add(open(WORDS, recommendation, sensitivity));
        return listed(lines) + more(groups, sensitivity, whereAllIs);
    }

    /** Says how much is left out, so that nothing is omitted silently. */
    private static String more(List<FlipGroup> groups, Sensitivity sensitivity, String whereAllIs) {
        boolean answers = groups.size() > MOST_GROUPS
                || groups.stream().anyMatch(group -> group.subjects().size() > MOST_ANSWERS + 1);
        boolean weights = sensitivity.limits().size() > 1;
        if (!answers && !weights) {
            return "";
        }
        var what = answers && weights ? "answer and every weight" : answers ? "answer" : "weight";
        return "\n" + Mrkdwn.bold(whereAllIs) + " lists every " + what + " that changes it.";
    }

    private static List<String> flips(List<FlipGroup> groups, Sensitivity sensitivity) {
        if (groups.isEmpty()) {
            return List.of(noSingle(WORDS, sensitivity));
        }
        var lines = new ArrayList<String>();
        groups.stream().limit(MOST_GROUPS).forEach(group -> lines.add(WORDS.group(group) + "."));
        var left = others(groups);
        if (!left.isEmpty()) {
            lines.add(lines.remove(lines.size() - 1) + " " + left);
        }
        return lines;
    }

    /** {@return the sentence for the case that no single answer changes the verdict} */
    static String noSingle(ChangeWords words, Sensitivity sensitivity) {
        return sensitivity
                .pair()
                .map(pair -> "No single answer changes it. Two together do: " + lowered(words.pair(pair)) + ".")
                .orElse("No single answer changes it, nor do any two.");
    }

    /**
     * An answer that may flip the verdict to several others is counted once; leaving a step open does not count as an
     * answer.
     */
    private static String others(List<FlipGroup> groups) {
        int answers =
                left(groups, group -> !leavesOpen(group), ChangeBlocks::answers).size();
        var open = left(
                groups,
                ChangeBlocks::leavesOpen,
                group -> Stream.of(Mrkdwn.escape(group.change().stepTitle())));
        if (answers == 0) {
            return open.isEmpty() ? "" : "Leaving " + anyOf(open) + " open changes it too.";
        }
        return (answers == 1 ? "One other answer changes it too" : answers + " other answers change it too")
                + (open.isEmpty() ? "." : ", and so does leaving " + anyOf(open) + " open.");
    }

    /**
     * {@return for example "any of Resources, Product or Performance", or "either Area or Market": any one of them is
     * enough}
     */
    static String anyOf(List<String> names) {
        int last = names.size() - 1;
        if (last < 1) {
            return String.join("", names);
        }
        return (last == 1 ? "either " : "any of ") + String.join(", ", names.subList(0, last)) + " or "
                + names.get(last);
    }

    /** {@return the items of a kind that are not shown} */
    private static <T> List<T> left(
            List<FlipGroup> groups, Predicate<FlipGroup> kind, Function<FlipGroup, Stream<T>> named) {
        var shown =
                groups.stream().limit(MOST_GROUPS).filter(kind).flatMap(named).toList();
        return groups.stream()
                .skip(MOST_GROUPS)
                .filter(kind)
                .flatMap(named)
                .filter(each -> !shown.contains(each))
                .distinct()
                .toList();
    }

    private static boolean leavesOpen(FlipGroup group) {
        return group.change().manner() == AnswerChange.Manner.LEFT_OPEN;
    }

    private static Stream<List<Object>> answers(FlipGroup group) {
        return group.subjects().stream().map(subject -> List.of(group.change().step(), subject.id()));
    }

    private static String lowered(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    /** {@return which open steps are worth an answer} */
    static String open(ChangeWords words, Recommendation recommendation, Sensitivity sensitivity) {
        if (sensitivity.open().isEmpty()) {
            int all = recommendation.allSteps();
            return all > 2 ? "All " + ChangeWords.number(all) + " steps are answered." : "Every step is answered.";
        }
        return sensitivity
                .mostWorthAsking()
                .map(step -> words.worth(step) + ".")
                .orElse(
                        sensitivity.foregone()
                                ? "Nothing that is still open changes it."
                                : "No single answer that is still open changes it.");
    }
}
