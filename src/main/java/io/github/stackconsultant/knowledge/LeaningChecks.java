package io.github.stackconsultant.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules on the everyday words that suggest answers: each is a single word, and counts once for an answer. */
final class LeaningChecks {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private LeaningChecks() {}

    static List<KnowledgeProblem> wordsLeanOnce(Comparison comparison) {
        return comparison.steps().stream()
                .flatMap(step ->
                        step.answers().stream().flatMap(answer -> problems(KnowledgeTexts.leanings(step, answer))))
                .toList();
    }

    private static Stream<KnowledgeProblem> problems(Stream<KnowledgeText> words) {
        Map<String, String> first = new HashMap<>();
        List<KnowledgeProblem> problems = new ArrayList<>();
        words.forEach(word -> {
            if (!WORD.matcher(word.value()).matches()) {
                problems.add(new KnowledgeProblem(
                        word.path(),
                        "is \"%s\", which is not a word".formatted(word.value()),
                        "Write one word of letters and digits"));
            }
            String earlier = first.putIfAbsent(word.value().toLowerCase(Locale.ROOT), word.path());
            if (earlier != null) {
                problems.add(new KnowledgeProblem(
                        word.path(),
                        "is \"%s\", which %s holds already".formatted(word.value(), earlier),
                        "Leave it at one of them",
                        Optional.of(earlier)));
            }
        });
        return problems.stream();
    }
}
