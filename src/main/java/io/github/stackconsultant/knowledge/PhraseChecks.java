package io.github.stackconsultant.knowledge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules on the phrases that identify answers: each means exactly one answer of its step. */
final class PhraseChecks {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}+#&]+");
    private static final int FEWEST_MEANINGS = 2;

    private PhraseChecks() {}

    static List<KnowledgeProblem> phrasesAreWordsOfTheirOwn(Comparison comparison) {
        return comparison.steps().stream()
                .map(step -> claims(step).toList())
                .flatMap(claims -> Stream.of(repeated(claims), wordless(claims)).flatMap(List::stream))
                .toList();
    }

    private static List<KnowledgeProblem> wordless(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.words().isEmpty() && !claim.phrase().isBlank())
                .map(claim -> new KnowledgeProblem(
                        claim.path(),
                        "is \"%s\", which holds no word".formatted(claim.phrase()),
                        "Write words, or remove the line"))
                .toList();
    }

    static List<KnowledgeProblem> unclearAnswersAreKnown(Comparison comparison) {
        List<KnowledgeProblem> problems = new ArrayList<>();
        for (Step step : comparison.steps()) {
            Known known = Known.answersOf(step);
            for (StepCues.Unclear unclear : step.cues().unclear()) {
                String path = KnowledgePaths.unclear(step, unclear) + ".answers";
                unclear.answers().stream()
                        .flatMap(answer -> known.unknown(path + "." + answer, answer.value()))
                        .forEach(problems::add);
                if (unclear.answers().stream().distinct().count() < FEWEST_MEANINGS) {
                    problems.add(new KnowledgeProblem(
                            path, "names fewer than two answers", "Name the answers that it could mean"));
                }
            }
        }
        return problems;
    }

    static List<KnowledgeProblem> balancedAnswersAreKnown(Comparison comparison) {
        return comparison.steps().stream()
                .flatMap(step -> {
                    Known known = Known.answersOf(step);
                    return step.answers().stream()
                            .flatMap(answer -> answer.cues().balances().stream()
                                    .flatMap(id -> known.unknown(
                                            KnowledgePaths.answer(step, answer) + ".balances." + id, id.value())));
                })
                .toList();
    }

    private static List<KnowledgeProblem> repeated(List<Claim> claims) {
        Map<String, Claim> first = new HashMap<>();
        List<KnowledgeProblem> problems = new ArrayList<>();
        for (Claim claim : claims) {
            Claim earlier = claim.words().isEmpty() ? null : first.putIfAbsent(claim.words(), claim);
            if (earlier != null && claim.clashesWith(earlier)) {
                problems.add(new KnowledgeProblem(
                        claim.path(),
                        "is \"%s\", which %s claims already".formatted(claim.phrase(), earlier.path()),
                        "Leave it to one of them, or put it under \"unclear\"",
                        Optional.of(earlier.path())));
            }
        }
        return problems;
    }

    /** Labels and ids come first: they are claimed implicitly, without being listed among the phrases. */
    private static Stream<Claim> claims(Step step) {
        return Stream.of(
                        step.answers().stream().flatMap(answer -> named(step, answer)),
                        step.answers().stream()
                                .flatMap(answer -> written(
                                        KnowledgePaths.answer(step, answer), KnowledgeTexts.cues(step, answer))),
                        step.cues().unclear().stream()
                                .flatMap(unclear -> written(
                                        KnowledgePaths.unclear(step, unclear), KnowledgeTexts.unclear(step, unclear))))
                .flatMap(claims -> claims);
    }

    private static Stream<Claim> named(Step step, Answer answer) {
        String owner = KnowledgePaths.answer(step, answer);
        return Stream.of(
                Claim.of(owner, owner + ".label", answer.label(), false),
                Claim.of(owner, owner, answer.id().value(), false));
    }

    private static Stream<Claim> written(String owner, Stream<KnowledgeText> phrases) {
        return phrases.map(phrase -> Claim.of(owner, phrase.path(), phrase.value(), true));
    }

    /** A phrase claimed by an answer; a phrase listed twice clashes even if its owner is the same. */
    private record Claim(String owner, String path, String phrase, String words, boolean written) {

        static Claim of(String owner, String path, String phrase, boolean written) {
            return new Claim(owner, path, phrase, words(phrase), written);
        }

        private static String words(String phrase) {
            String plain = Normalizer.normalize(phrase, Normalizer.Form.NFKC)
                    .toLowerCase(Locale.ROOT)
                    .replace("'", "")
                    .replace("\u2019", "");
            return BETWEEN_WORDS.matcher(plain).replaceAll(" ").strip();
        }

        boolean clashesWith(Claim other) {
            return owner.equals(other.owner) ? written && other.written : written || other.written;
        }
    }
}
