package io.github.stackconsultant.slack;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a modal in which a comparison's steps are answered. */
final class AnswerFields {

    /** A value that cannot be the id of an answer. */
    private static final String NO_ANSWER = "_";

    private static final List<String> RANKS = List.of("first", "second", "third");
    private static final List<String> LATER_RANKS = List.of("Second", "Third");

    private final ActionId action;
    private final boolean live;

    /**
     * Creates the fields.
     *
     * @param action the id of every menu
     * @param live whether each choice is sent at once; then a choice can also be removed
     */
    AnswerFields(ActionId action, boolean live) {
        this.action = action;
        this.live = live;
    }

    /** {@return the fields of a step with the chosen answers preselected} */
    List<LayoutBlock> of(Step step, List<AnswerId> chosen) {
        return switch (step.kind()) {
            case ONE -> List.of(field(step, 1, step.question(), menu(step, "Choose " + step.noun(), chosen, 0)));
            case SEVERAL -> {
                var options = QuestionBlocks.options(step);
                yield List.of(field(
                        step,
                        1,
                        step.question(),
                        Kit.menuOfSeveral(
                                action.id(), "Choose all that apply", options, QuestionBlocks.among(options, chosen))));
            }
            case RANKED -> ranked(step, chosen);
        };
    }

    private List<LayoutBlock> ranked(Step step, List<AnswerId> chosen) {
        var blocks = new ArrayList<LayoutBlock>();
        for (int rank = 0; rank < Step.RANKS; rank++) {
            var label = rank == 0 ? step.question() : LATER_RANKS.get(rank - 1);
            blocks.add(field(step, rank + 1, label, menu(step, "Choose the " + RANKS.get(rank), chosen, rank)));
        }
        return blocks;
    }

    private LayoutBlock field(Step step, int number, String label, BlockElement element) {
        return InputBlock.builder()
                .blockId(blockId(step.id(), number))
                .label(Kit.plain(label, SlackLimits.LABEL_TEXT))
                .optional(true)
                .dispatchAction(live ? true : null)
                .element(element)
                .build();
    }

    private BlockElement menu(Step step, String placeholder, List<AnswerId> chosen, int index) {
        var options = new ArrayList<OptionObject>(QuestionBlocks.options(step));
        var initial = QuestionBlocks.ranked(options, chosen, index);
        if (live && options.size() < SlackLimits.OPTIONS) {
            options.add(Kit.option("No answer", NO_ANSWER));
        }
        return Kit.menu(action.id(), placeholder, options, initial);
    }

    static String blockId(StepId step, int field) {
        return new BlockReference("form", "", step.value(), field).id();
    }

    /**
     * Reads the chosen answers.
     *
     * @return the chosen answers by step, with an empty list for steps left empty
     */
    Map<Step, List<AnswerId>> filled(Comparison comparison, FormValues values) {
        var filled = new LinkedHashMap<Step, List<AnswerId>>();
        for (var step : comparison.steps()) {
            var chosen = new ArrayList<AnswerId>();
            for (int field = 1; field <= Step.RANKS; field++) {
                chosen.addAll(chosen(values.picked(blockId(step.id(), field), action.id())));
            }
            filled.put(step, chosen);
        }
        return filled;
    }

    /** {@return a sentence for each field with an answer that an earlier field of its step has already, by its block} */
    Map<String, String> repeats(Comparison comparison, FormValues values) {
        var repeats = new LinkedHashMap<String, String>();
        for (var step : comparison.steps()) {
            var places = new HashMap<AnswerId, String>();
            for (int field = 1; field <= Step.RANKS; field++) {
                var block = blockId(step.id(), field);
                for (var answer : chosen(values.picked(block, action.id()))) {
                    Optional.ofNullable(places.putIfAbsent(answer, RANKS.get(field - 1)))
                            .flatMap(place -> step.answer(answer).map(taken -> repeated(taken, place)))
                            .ifPresent(problem -> repeats.put(block, problem));
                }
            }
        }
        return repeats;
    }

    private static String repeated(Answer taken, String place) {
        return "\u201c" + taken.label() + "\u201d has the " + place
                + " place already. Each can hold one place only: choose a different one.";
    }

    private static List<AnswerId> chosen(List<String> picked) {
        return picked.stream()
                .filter(id -> !id.equals(NO_ANSWER))
                .map(AnswerId::new)
                .toList();
    }
}
