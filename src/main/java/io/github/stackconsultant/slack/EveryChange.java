package io.github.stackconsultant.slack;

import com.slack.api.model.block.LayoutBlock;
import io.github.stackconsultant.recommendation.ChangeWords;
import io.github.stackconsultant.recommendation.FlipGroup;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that would change a verdict, for a modal: every single answer, and every weight at which the verdict is
 * another.
 */
final class EveryChange {

    /** At least as many answers as any step has. */
    private static final ChangeWords WORDS = ChangeBlocks.words(SlackLimits.OPTIONS);

    private static final String ORDER_OF_ANSWERS = "In the order of the questions; of each, the smallest change first.";
    private static final String ORDER_OF_WEIGHTS = "The nearest limit first.";

    private EveryChange() {}

    /**
     * Renders as much as fits into a modal.
     *
     * @param above the blocks above it in the modal, which limit its room
     */
    static List<LayoutBlock> below(List<LayoutBlock> above, KnownChanges known) {
        var open = Kit.context(known.open(WORDS));
        int sections = SlackLimits.VIEW_BLOCKS - above.size() - 1;
        int characters = SlackLimits.VIEW_BLOCKS_TEXT - length(above) - TextBudget.length(open);
        var answers = new LongList(answersTitle(known), answers(known));
        var weights = new LongList(weightsTitle(known), weights(known));
        var lists = sections < 2
                ? new LongList(answers.title(), joined(answers.lines(), weights.lines())).within(sections, characters)
                : apart(answers, weights, sections, characters);
        return joined(lists, List.of(open));
    }

    private static String answersTitle(KnownChanges known) {
        return Mrkdwn.bold("What would change it")
                + (known.byQuestion().size() > 1 ? "\n" + Mrkdwn.italic(ORDER_OF_ANSWERS) : "");
    }

    private static String weightsTitle(KnownChanges known) {
        var order = known.sensitivity().limits().size() > 1 ? ORDER_OF_WEIGHTS + " " : "";
        return Mrkdwn.bold("How far a weight can move") + "\n" + Mrkdwn.italic(order + ChangeWords.weight() + ".");
    }

    /** Reserves room for the weights, of which there are few, since there may be very many answers. */
    private static List<LayoutBlock> apart(LongList answers, LongList weights, int sections, int characters) {
        var below = weights.within(sections / 2, characters / 2);
        var first = answers.within(sections - below.size(), characters - length(below));
        return joined(first, below);
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static int length(List<LayoutBlock> blocks) {
        return blocks.stream().mapToInt(TextBudget::length).sum();
    }

    private static List<LongList.Line> answers(KnownChanges known) {
        var groups = known.byQuestion();
        return groups.isEmpty()
                ? List.of(new LongList.Line(known.noSingle(WORDS), 1))
                : groups.stream().flatMap(EveryChange::lines).toList();
    }

    /** Answers that exceed one section are split into two lines. */
    private static Stream<LongList.Line> lines(FlipGroup group) {
        var text = WORDS.group(group) + ".";
        int size = group.subjects().size();
        return text.length() <= SlackLimits.SECTION_TEXT / 2 || size == 1
                ? Stream.of(new LongList.Line(text, size))
                : Stream.of(part(group, 0, size / 2), part(group, size / 2, size))
                        .flatMap(EveryChange::lines);
    }

    private static FlipGroup part(FlipGroup group, int from, int to) {
        return new FlipGroup(group.change(), group.subjects().subList(from, to), group.verdict());
    }

    private static List<LongList.Line> weights(KnownChanges known) {
        return known.limits(WORDS).stream()
                .map(limit -> new LongList.Line(limit + ".", 1))
                .toList();
    }
}
