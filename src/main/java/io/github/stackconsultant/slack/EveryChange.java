package io.github.stackconsultant.slack;

import com.slack.api.model.block.LayoutBlock;
import io.github.stackconsultant.recommendation.ChangeWords;
import io.github.stackconsultant.recommendation.FlipGroup;
import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.recommendation.Sensitivity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that would change a verdict, for a modal: every single answer, and every weight at which the verdict is
 * another.
 */
final class EveryChange {

    /** At least as many answers as any step has. */
    private static final ChangeWords WORDS = ChangeBlocks.words(SlackLimits.OPTIONS);

    private static final String ANSWERS = Mrkdwn.bold("What would change it");
    private static final String WEIGHTS =
            Mrkdwn.bold("How far a weight can move") + "\n" + Mrkdwn.italic(ChangeBlocks.WEIGHT);

    private EveryChange() {}

    /**
     * Renders as much as fits into a modal.
     *
     * @param above the blocks above it in the modal, which limit its room
     */
    static List<LayoutBlock> below(List<LayoutBlock> above, Recommendation recommendation, Sensitivity sensitivity) {
        var open = Kit.context(ChangeBlocks.open(WORDS, recommendation, sensitivity));
        int sections = SlackLimits.VIEW_BLOCKS - above.size() - 1;
        int characters = SlackLimits.VIEW_BLOCKS_TEXT - length(above) - TextBudget.length(open);
        var answers = answers(sensitivity);
        var weights = weights(recommendation, sensitivity);
        var lists = sections < 2
                ? new LongList(ANSWERS, joined(answers, weights)).within(sections, characters)
                : apart(answers, weights, sections, characters);
        return joined(lists, List.of(open));
    }

    /** Reserves room for the weights, of which there are few, since there may be very many answers. */
    private static List<LayoutBlock> apart(
            List<LongList.Line> answers, List<LongList.Line> weights, int sections, int characters) {
        var below = new LongList(WEIGHTS, weights).within(sections / 2, characters / 2);
        var first = new LongList(ANSWERS, answers).within(sections - below.size(), characters - length(below));
        return joined(first, below);
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static int length(List<LayoutBlock> blocks) {
        return blocks.stream().mapToInt(TextBudget::length).sum();
    }

    private static List<LongList.Line> answers(Sensitivity sensitivity) {
        var groups = FlipGroup.of(sensitivity.flips());
        return groups.isEmpty()
                ? List.of(new LongList.Line(ChangeBlocks.noSingle(WORDS, sensitivity), 1))
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

    private static List<LongList.Line> weights(Recommendation recommendation, Sensitivity sensitivity) {
        var winner = recommendation.scores().get(0).name();
        var lines = new ArrayList<LongList.Line>();
        sensitivity.limits().forEach(limit -> lines.add(new LongList.Line(WORDS.limit(limit, winner) + ".", 1)));
        return lines;
    }
}
