package io.github.stackconsultant.console;

import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.KnowledgeCheck;
import io.github.stackconsultant.knowledge.KnowledgePaths;
import io.github.stackconsultant.knowledge.KnowledgeProblem;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.search.PhraseIndex;
import io.github.stackconsultant.understanding.Command;
import io.github.stackconsultant.understanding.Language;
import io.github.stackconsultant.understanding.Meaning;
import io.github.stackconsultant.understanding.PlainEnglish;
import io.github.stackconsultant.understanding.Sign;
import io.github.stackconsultant.understanding.Utterance;
import io.github.stackconsultant.yaml.LanguageReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds phrases of an answer that the app's English knows as something else: as a command, which is done even where the
 * answer's question is open, as a yes or a no, or as words that stand in any sentence. Hints are left alone, since they only
 * count at their own question.
 */
final class PhraseAdvice implements KnowledgeCheck {

    private static final Set<Sign> HOLDING_TOGETHER = Set.of(Sign.PASSED_OVER, Sign.PREPOSITION, Sign.AND, Sign.OR);

    /** More of them together may mean something. */
    private static final int MOST_FUNCTION_WORDS = 2;

    private static final String REMEDY = "Write words that are typed for this answer alone";

    private final Language language;
    private final Set<String> commands = new HashSet<>();
    private final Map<String, String> yesOrNo = new HashMap<>();
    private final Set<String> functionWords = new HashSet<>();
    private final Set<String> sentenceWords = new HashSet<>();

    PhraseAdvice(Language language) {
        this.language = language;
        for (var command : Command.values()) {
            command.forms().forEach(form -> commands.add(plain(form)));
        }
        language.phrases().forEach(phrase -> {
            var text = plain(phrase.text());
            switch (phrase.sign()) {
                case COMMAND -> commands.add(text);
                case AGREEMENT -> yesOrNo.put(text, "also says yes");
                case REFUSAL -> yesOrNo.put(text, "also says no");
                case SENTENCE -> sentenceWords.add(text);
                default -> {
                    if (HOLDING_TOGETHER.contains(phrase.sign())) {
                        functionWords.add(text);
                    }
                }
            }
        });
    }

    static PhraseAdvice inEnglish() {
        return new PhraseAdvice(LanguageReader.english());
    }

    private static String plain(String phrase) {
        return phrase.toLowerCase(Locale.ROOT).replace('\u2019', '\'').strip();
    }

    @Override
    public List<KnowledgeProblem> problemsOf(Comparison comparison) {
        return comparison.steps().stream()
                .flatMap(step -> step.answers().stream().flatMap(answer -> problems(comparison, step, answer)))
                .toList();
    }

    private Stream<KnowledgeProblem> problems(Comparison comparison, Step step, Answer answer) {
        var phrases = answer.cues().phrases();
        return IntStream.range(0, phrases.size())
                .boxed()
                .flatMap(index -> said(comparison, step, phrases.get(index))
                        .map(what -> new KnowledgeProblem(
                                KnowledgePaths.phrase(step, answer, index + 1),
                                "is \"%s\", which %s".formatted(phrases.get(index), what),
                                REMEDY))
                        .stream());
    }

    private Optional<String> said(Comparison comparison, Step step, String phrase) {
        var plain = plain(phrase);
        var words = List.of(plain.split(" "));
        boolean holdsTogether = words.size() <= MOST_FUNCTION_WORDS && functionWords.containsAll(words);
        if (holdsTogether || sentenceWords.contains(plain)) {
            return Optional.of("stands in sentences of any kind");
        }
        return Optional.ofNullable(yesOrNo.get(plain))
                .or(() -> commands.contains(plain) ? command(comparison, step, phrase) : Optional.empty());
    }

    /** Some words for a command are taken for the answer where its question is open: "privacy". */
    private Optional<String> command(Comparison comparison, Step step, String phrase) {
        var understanding = new PlainEnglish(PhraseIndex.of(language, List.of(comparison)));
        var utterance = new Utterance(phrase, List.of(comparison), Optional.of(step));
        return understanding.understand(utterance) instanceof Meaning.Instruction instruction
                ? Optional.of("is taken for the command \"%s\""
                        .formatted(instruction.command().forms().get(0)))
                : Optional.empty();
    }
}
