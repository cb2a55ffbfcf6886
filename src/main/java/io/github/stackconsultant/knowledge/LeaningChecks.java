package io.github.stackconsultant.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rules on the words that lean to answers: each is one word, and leans to one answer of its step. */
final class LeaningChecks {

    private LeaningChecks() {}

    static List<KnowledgeProblem> wordsLeanOneWay(Comparison comparison) {
        return comparison.steps().stream()
                .flatMap(step -> problems(step).stream())
                .toList();
    }

    private static List<KnowledgeProblem> problems(Step step) {
        Map<String, String> first = new HashMap<>();
        List<KnowledgeProblem> problems = new ArrayList<>();
        words(step).forEach(word -> {
            if (word.text().contains(" ")) {
                problems.add(new KnowledgeProblem(
                        word.path(), "is \"%s\", which is more than a word".formatted(word.text()), "Write one word"));
            }
            String earlier = first.putIfAbsent(word.text(), word.path());
            if (earlier != null) {
                problems.add(new KnowledgeProblem(
                        word.path(),
                        "is \"%s\", which %s holds already".formatted(word.text(), earlier),
                        "Leave it at one of them"));
            }
        });
        return problems;
    }

    private static Stream<Word> words(Step step) {
        return step.answers().stream().flatMap(answer -> {
            String path = KnowledgePaths.answer(step, answer) + ".leanings.";
            Leanings leanings = answer.cues().leanings();
            return Stream.of(
                            words(path + "slightly", leanings.slightly()),
                            words(path + "fairly", leanings.fairly()),
                            words(path + "strongly", leanings.strongly()))
                    .flatMap(each -> each);
        });
    }

    private static Stream<Word> words(String path, List<String> texts) {
        return IntStream.range(0, texts.size()).mapToObj(index -> new Word(path + "." + (index + 1), texts.get(index)));
    }

    private record Word(String path, String text) {}
}
