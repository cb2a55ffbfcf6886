package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.Option;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Understands plain words: commands, an answer's label or its number, several of them with commas between. Everything
 * else is words to keep or no answer; it never guesses.
 */
public final class PlainWords implements Understanding {

    private static final Pattern SEPARATORS = Pattern.compile("[,;\\n]+");
    // possessive: on a long row of numbers, going back would overflow the stack
    private static final Pattern NUMBERS = Pattern.compile("\\s*+\\d{1,2}+(?:[\\s,;>]++\\d{1,2}+)*+\\s*+\\.?+\\s*+");
    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");
    private static final Set<String> SMALL_TALK =
            Set.of("hi", "hello", "hey", "hallo", "hi there", "good morning", "thanks", "thank you", "ok", "okay");
    private static final Set<String> QUESTION_WORDS = Set.of("what", "why", "how", "who", "which", "when", "where");

    @Override
    public Meaning understand(Utterance utterance) {
        return instruction(utterance)
                .or(() -> numbers(utterance))
                .or(() -> labels(utterance))
                .orElseGet(() -> answersNothing(utterance.text()) ? new Meaning.NoAnswer() : words(utterance));
    }

    private static Optional<Meaning> instruction(Utterance utterance) {
        if (utterance.text().strip().equals("?")) {
            return Optional.of(new Meaning.Instruction(Command.HELP, Optional.empty()));
        }
        var text = Normalised.of(utterance.text());
        return Arrays.stream(Command.values())
                .flatMap(command -> instruction(command, text, utterance.comparisons()))
                .findFirst();
    }

    private static Stream<Meaning> instruction(Command command, String text, List<Comparison> comparisons) {
        var forms = command.forms().stream().map(Normalised::of).filter(form -> !form.isEmpty());
        if (!command.takesOption()) {
            return forms.filter(text::equals).map(form -> new Meaning.Instruction(command, Optional.empty()));
        }
        return forms.flatMap(form -> text.equals(form)
                ? Stream.of(new Meaning.Instruction(command, Optional.empty()))
                : named(form, text, comparisons).map(option -> new Meaning.Instruction(command, Optional.of(option))));
    }

    /** The option named after the form, "pros python", or before it, "python pros". */
    private static Stream<OptionId> named(String form, String text, List<Comparison> comparisons) {
        return comparisons.stream()
                .flatMap(comparison -> comparison.options().stream())
                .filter(option -> names(option)
                        .anyMatch(name -> text.equals(form + " " + name)
                                || text.equals(name + " " + form)
                                || text.equals(form + " of " + name)))
                .map(Option::id);
    }

    private static Stream<String> names(Option option) {
        return Stream.concat(Stream.of(option.name(), option.id().value()), option.aliases().stream())
                .map(Normalised::of);
    }

    /** Numbers alone are meant as positions: where they cannot be, they are a slip and no words to keep. */
    private static Optional<Meaning> numbers(Utterance utterance) {
        return utterance
                .openStep()
                .filter(step -> NUMBERS.matcher(utterance.text()).matches())
                .map(step -> chosen(utterance, step).orElseGet(Meaning.NoAnswer::new));
    }

    private static Optional<Meaning> chosen(Utterance utterance, Step step) {
        var positions = NO_DIGITS
                .splitAsStream(utterance.text())
                .filter(digits -> !digits.isEmpty())
                .map(Integer::parseInt)
                .distinct()
                .toList();
        if (positions.size() > step.mostAnswers()
                || !positions.stream()
                        .allMatch(each -> each >= 1 && each <= step.answers().size())) {
            return Optional.empty();
        }
        var chosen = positions.stream()
                .map(each -> step.answers().get(each - 1).id())
                .toList();
        return comparisonOf(utterance, step)
                .map(comparison -> new Meaning.Answers(
                        comparison.id(), Map.of(step.id(), Understood.certainly(chosen, utterance.text())), false));
    }

    private static Optional<Comparison> comparisonOf(Utterance utterance, Step step) {
        return utterance.comparisons().stream()
                .filter(comparison -> comparison.steps().contains(step))
                .findFirst();
    }

    private static Optional<Meaning> labels(Utterance utterance) {
        var found = utterance.comparisons().stream()
                .flatMap(comparison -> labels(utterance, comparison).stream())
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** All parts between the separators must be labels: half-understood text is kept as words instead. */
    private static Optional<Meaning> labels(Utterance utterance, Comparison comparison) {
        var whole = answers(utterance, comparison, List.of(utterance.text()));
        return (whole.isEmpty() ? answers(utterance, comparison, parts(utterance.text())) : whole)
                .<Meaning>map(byStep -> new Meaning.Answers(comparison.id(), understood(byStep, utterance), false));
    }

    private static Map<StepId, Understood> understood(Map<StepId, List<AnswerId>> byStep, Utterance utterance) {
        var understood = new LinkedHashMap<StepId, Understood>();
        byStep.forEach((step, answers) -> understood.put(step, Understood.certainly(answers, utterance.text())));
        return understood;
    }

    private static List<String> parts(String text) {
        return SEPARATORS
                .splitAsStream(text)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Optional<Map<StepId, List<AnswerId>>> answers(
            Utterance utterance, Comparison comparison, List<String> parts) {
        var byStep = new LinkedHashMap<StepId, List<AnswerId>>();
        for (var part : parts) {
            var step = stepWithLabel(utterance, comparison, Normalised.of(part));
            if (step.isEmpty()) {
                return Optional.empty();
            }
            var chosen = byStep.computeIfAbsent(step.get().id(), unused -> new ArrayList<>());
            var answer = labelled(step.get(), Normalised.of(part)).orElseThrow().id();
            if (!chosen.contains(answer)) {
                chosen.add(answer);
            }
            if (chosen.size() > step.get().mostAnswers()) {
                return Optional.empty();
            }
        }
        return byStep.isEmpty() ? Optional.empty() : Optional.of(byStep);
    }

    /** The open step's own labels come first; elsewhere a label must belong to one step only. */
    private static Optional<Step> stepWithLabel(Utterance utterance, Comparison comparison, String label) {
        if (label.isEmpty()) {
            return Optional.empty();
        }
        var open = utterance.openStep().filter(step -> labelled(step, label).isPresent());
        if (open.isPresent()) {
            return open;
        }
        var steps = comparison.steps().stream()
                .filter(step -> labelled(step, label).isPresent())
                .toList();
        return steps.size() == 1 ? Optional.of(steps.get(0)) : Optional.empty();
    }

    private static Optional<Answer> labelled(Step step, String label) {
        return step.answers().stream()
                .filter(answer -> Normalised.of(answer.label()).equals(label)
                        || answer.id().value().replace('-', ' ').equals(label))
                .findFirst();
    }

    private static Meaning words(Utterance utterance) {
        var text = " " + Normalised.of(utterance.text()) + " ";
        var named = utterance.comparisons().stream()
                .filter(comparison -> comparison.options().stream()
                        .flatMap(PlainWords::names)
                        .anyMatch(name -> text.contains(" " + name + " ")))
                .map(Comparison::id)
                .toList();
        return new Meaning.Words(named.size() == 1 ? Optional.<ComparisonId>of(named.get(0)) : Optional.empty());
    }

    private static boolean answersNothing(String text) {
        var normalised = Normalised.of(text);
        return normalised.isEmpty()
                || SMALL_TALK.contains(normalised)
                || text.strip().endsWith("?")
                || QUESTION_WORDS.contains(normalised.split(" ", 2)[0]);
    }
}
