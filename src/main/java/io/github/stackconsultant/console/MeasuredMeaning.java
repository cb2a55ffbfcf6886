package io.github.stackconsultant.console;

import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.understanding.Command;
import io.github.stackconsultant.understanding.Meaning;
import io.github.stackconsultant.understanding.Understood;
import io.github.stackconsultant.understanding.Utterance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A meaning in the categories by which it is measured.
 *
 * @param intent one of the measured intents
 * @param slots the values, as short categories
 * @param understood the meaning in a sentence for people
 */
record MeasuredMeaning(String intent, Map<String, Object> slots, String understood) {

    /** Every intent that is measured. */
    static final List<String> INTENTS = List.of(
            "answer",
            "multi_answer",
            "correction",
            "question",
            "unsure",
            "skip",
            "back",
            "restart",
            "cancel",
            "help",
            "smalltalk");

    private static final Set<String> ANSWERING = Set.of("answer", "multi_answer", "correction");

    /** What is asked of the app and its questions and recommendations, and not of the knowledge. */
    private static final Set<Class<? extends Meaning>> HELP = Set.of(
            Meaning.AboutStep.class,
            Meaning.AboutReading.class,
            Meaning.Differences.class,
            Meaning.AboutAnswers.class,
            Meaning.AboutApp.class,
            Meaning.Wish.class,
            Meaning.Instructions.class,
            Meaning.TooMany.class,
            Meaning.AboutCard.class,
            Meaning.AboutOption.class);

    static MeasuredMeaning of(Meaning meaning, Utterance utterance) {
        if (meaning instanceof Meaning.Answers answers) {
            var comparison = utterance.comparisons().stream()
                    .filter(each -> each.id().equals(answers.comparison()))
                    .findFirst()
                    .orElseThrow();
            return new MeasuredMeaning(intentOf(answers), slots(answers, comparison), sentence(answers, comparison));
        }
        return new MeasuredMeaning(
                intentOf(meaning), slots(meaning, utterance), MeaningWords.of(meaning, utterance.comparisons()));
    }

    /** Free text counts as the answer to the open step. */
    private static Map<String, Object> slots(Meaning meaning, Utterance utterance) {
        if (isAQuestion(meaning)) {
            return Map.of("topic", utterance.text());
        }
        if (meaning instanceof Meaning.Revisit revisit) {
            return Map.of("step", revisit.step().value());
        }
        return meaning instanceof Meaning.Words
                ? utterance
                        .openStep()
                        .map(step -> Map.<String, Object>of(step.id().value(), utterance.text()))
                        .orElse(Map.of())
                : Map.of();
    }

    /** {@return whether that intent puts an answer into a consultation} */
    static boolean isAnswering(String intent) {
        return ANSWERING.contains(intent);
    }

    boolean answers() {
        return isAnswering(intent);
    }

    /** {@return what is printed for it} */
    Map<String, Object> printed(String id) {
        var printed = new LinkedHashMap<String, Object>();
        printed.put("id", id);
        printed.put("intent", intent);
        printed.put("slots", slots);
        printed.put("understood", understood);
        return printed;
    }

    private static String intentOf(Meaning.Answers answers) {
        if (answers.correction()) {
            return "correction";
        }
        return answers.byStep().size() > 1 ? "multi_answer" : "answer";
    }

    private static String intentOf(Meaning meaning) {
        if (meaning instanceof Meaning.Instruction instruction) {
            return intentOf(instruction.command());
        }
        if (meaning instanceof Meaning.Words) {
            return "answer";
        }
        if (isAQuestion(meaning)) {
            return "question";
        }
        if (meaning instanceof Meaning.Revisit || meaning instanceof Meaning.Denial) {
            return "correction";
        }
        if (meaning instanceof Meaning.Objection) {
            return "back";
        }
        return HELP.contains(meaning.getClass()) ? "help" : "smalltalk";
    }

    private static boolean isAQuestion(Meaning meaning) {
        return meaning instanceof Meaning.Question
                || meaning instanceof Meaning.NotCompared
                || meaning instanceof Meaning.Lists;
    }

    private static String intentOf(Command command) {
        return switch (command) {
            case BACK -> "back";
            case RESTART -> "restart";
            case CANCEL -> "cancel";
            case SKIP -> "skip";
            case NOT_SURE -> "unsure";
            case PROS, CONS, USE_CASES, COMPARE, SOURCES, PRIVACY -> "question";
            case START, STATUS, HISTORY, VOTE, FORGET_ME, HELP -> "help";
        };
    }

    private static Map<String, Object> slots(Meaning.Answers answers, Comparison comparison) {
        var slots = new LinkedHashMap<String, Object>();
        answers.byStep().forEach((id, understood) -> {
            var step = comparison.step(id).orElseThrow();
            slots.put(id.value(), slot(step, understood));
        });
        return slots;
    }

    private static Object slot(Step step, Understood understood) {
        if (understood.ownWords()) {
            return understood.words();
        }
        var chosen = understood.certain().isEmpty() ? understood.either() : understood.certain();
        return switch (step.kind()) {
            case ONE -> SlotWords.of(step, chosen.get(0));
            case RANKED ->
                chosen.stream().map(answer -> SlotWords.of(step, answer)).toList();
            case SEVERAL -> people(step, chosen, understood);
        };
    }

    private static Map<String, Object> people(Step step, List<AnswerId> chosen, Understood understood) {
        var people = new LinkedHashMap<String, Object>();
        for (var answer : chosen) {
            Object count = understood.team().people().get(answer);
            people.put(SlotWords.of(step, answer), Objects.requireNonNullElse(count, true));
        }
        understood.team().size().ifPresent(size -> people.put("team_size", size));
        return people;
    }

    private static String sentence(Meaning.Answers answers, Comparison comparison) {
        var parts = answers.byStep().entrySet().stream()
                .map(entry -> sentence(comparison.step(entry.getKey()).orElseThrow(), entry.getValue()))
                .collect(Collectors.joining(" \u00b7 "));
        return answers.correction() ? "Corrected: " + parts : parts;
    }

    private static String sentence(Step step, Understood understood) {
        return step.title() + ": " + (understood.ownWords() ? understood.words() : labels(step, understood));
    }

    private static String labels(Step step, Understood understood) {
        var certain = String.join(", ", labels(step, understood.certain()));
        var either = String.join(" or ", labels(step, understood.either()));
        return understood.either().isEmpty() ? certain : (certain + " " + either + "?").strip();
    }

    private static List<String> labels(Step step, List<AnswerId> answers) {
        return answers.stream()
                .map(answer -> step.answer(answer).orElseThrow().label())
                .toList();
    }
}
