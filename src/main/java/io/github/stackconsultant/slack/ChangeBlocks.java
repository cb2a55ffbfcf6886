package io.github.stackconsultant.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.recommendation.ChangeWords;
import io.github.stackconsultant.recommendation.FlipGroup;
import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.recommendation.Sensitivity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What would change a verdict, on its card: three lines at most, and a button for the step most worth answering. */
final class ChangeBlocks {

    private static final int MOST_ANSWERS = 3;
    private static final int MOST_GROUPS = 2;
    private static final int MOST_ANSWERS_IN_FULL = 8;
    private static final int MOST_GROUPS_IN_FULL = 12;
    private static final int MOST_LIMITS_IN_FULL = 6;

    private final RecommendationEngine engine;
    private final ChangeWords words = words(MOST_ANSWERS);
    private final ChangeWords all = words(MOST_ANSWERS_IN_FULL);

    ChangeBlocks(RecommendationEngine engine) {
        this.engine = engine;
    }

    private static ChangeWords words(int most) {
        return new ChangeWords(label -> Mrkdwn.italic(Mrkdwn.escape(label)), Mrkdwn::escape, most);
    }

    /**
     * Renders it.
     *
     * @param blockId the id of the block, in which the button acts
     * @param comparison today's knowledge; where it is another than then, nothing can be said
     */
    Optional<LayoutBlock> acting(GivenRecommendation given, Optional<Comparison> comparison, String blockId) {
        return sensitivity(given, comparison).map(sensitivity -> {
            var text = text(given.recommendation(), sensitivity);
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

    /** {@return the same with the button in a row of its own, before that one} */
    List<LayoutBlock> actingBeside(
            GivenRecommendation given, Optional<Comparison> comparison, String blockId, BlockElement other) {
        var sensitivity = sensitivity(given, comparison);
        var buttons = Stream.concat(sensitivity.flatMap(ChangeBlocks::answering).stream(), Stream.of(other))
                .toList();
        return Stream.concat(
                        sensitivity.stream().map(found -> Kit.section(text(given.recommendation(), found))),
                        Stream.of(Kit.actions(blockId, buttons)))
                .toList();
    }

    /** {@return the same without the button} */
    Optional<LayoutBlock> reading(GivenRecommendation given, Optional<Comparison> comparison) {
        return sensitivity(given, comparison)
                .map(sensitivity -> Kit.section(text(given.recommendation(), sensitivity)));
    }

    /** {@return all of it, as far as a section holds it} */
    LayoutBlock inFull(Recommendation recommendation, Sensitivity sensitivity) {
        var lines = new ArrayList<String>();
        var groups = FlipGroup.of(sensitivity.flips());
        groups.stream().limit(MOST_GROUPS_IN_FULL).forEach(group -> lines.add(all.group(group) + "."));
        if (groups.isEmpty()) {
            lines.addAll(flips(sensitivity));
        }
        var winner = recommendation.scores().get(0).name();
        sensitivity.limits().stream()
                .limit(MOST_LIMITS_IN_FULL)
                .forEach(limit -> lines.add(all.limit(limit, winner) + "."));
        lines.add(open(recommendation, sensitivity));
        return Kit.section(listed(lines));
    }

    private static String listed(List<String> lines) {
        return Mrkdwn.bold("What would change it") + "\n\u2022 " + String.join("\n\u2022 ", lines);
    }

    private Optional<Sensitivity> sensitivity(GivenRecommendation given, Optional<Comparison> comparison) {
        var recommendation = given.recommendation();
        return comparison
                .filter(now -> now.version().equals(recommendation.knowledgeVersion()))
                .map(now -> engine.sensitivity(now, recommendation.selection()));
    }

    private String text(Recommendation recommendation, Sensitivity sensitivity) {
        var lines = new ArrayList<>(flips(sensitivity));
        if (lines.size() < MOST_GROUPS) {
            sensitivity.limits().stream()
                    .findFirst()
                    .map(limit ->
                            words.limit(limit, recommendation.scores().get(0).name()) + ".")
                    .ifPresent(lines::add);
        }
        lines.add(open(recommendation, sensitivity));
        return listed(lines);
    }

    private List<String> flips(Sensitivity sensitivity) {
        var groups = FlipGroup.of(sensitivity.flips());
        if (groups.isEmpty()) {
            return List.of(sensitivity
                    .pair()
                    .map(pair -> "No single answer changes it. Two together do: " + lowered(words.pair(pair)) + ".")
                    .orElse("No single answer changes it, nor do any two."));
        }
        var lines = new ArrayList<String>();
        groups.stream().limit(MOST_GROUPS).forEach(group -> lines.add(words.group(group) + "."));
        int left = others(groups);
        if (left > 0) {
            lines.add(lines.remove(lines.size() - 1)
                    + (left == 1 ? " One other answer changes it too." : " " + left + " other answers change it too."));
        }
        return lines;
    }

    /** An answer may flip the verdict to several others: it is counted once. */
    private static int others(List<FlipGroup> groups) {
        var shown = groups.stream()
                .limit(MOST_GROUPS)
                .flatMap(ChangeBlocks::answers)
                .toList();
        return (int) groups.stream()
                .skip(MOST_GROUPS)
                .flatMap(ChangeBlocks::answers)
                .filter(answer -> !shown.contains(answer))
                .distinct()
                .count();
    }

    private static Stream<List<Object>> answers(FlipGroup group) {
        return group.subjects().stream().map(subject -> List.of(group.change().step(), subject.id()));
    }

    private static String lowered(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    private String open(Recommendation recommendation, Sensitivity sensitivity) {
        if (sensitivity.open().isEmpty()) {
            int all = recommendation.allSteps();
            return all > 2 ? "All " + ChangeWords.number(all) + " steps are answered." : "Every step is answered.";
        }
        return sensitivity
                .mostWorthAsking()
                .map(step -> words.worth(step) + ".")
                .orElse("Nothing that is still open changes it.");
    }
}
