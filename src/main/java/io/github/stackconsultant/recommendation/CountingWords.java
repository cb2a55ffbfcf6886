package io.github.stackconsultant.recommendation;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which answers do not count, and which are only guesses on which a verdict rests, in sentences without their full stop. */
public final class CountingWords {

    private static final String SILENT = "it speaks for no option and against none";

    private final UnaryOperator<String> answer;
    private final UnaryOperator<String> name;

    CountingWords(UnaryOperator<String> answer, UnaryOperator<String> name) {
        this.answer = answer;
        this.name = name;
    }

    /**
     * {@return which answers do not count and why, in sentences without their full stop}
     *
     * @param now today's knowledge
     */
    public Stream<String> silent(Recommendation recommendation, Comparison now) {
        var answers = new SilentAnswers(recommendation, now);
        return Stream.concat(
                Stream.of(answers.steps()).filter(steps -> !steps.isEmpty()).map(this::silent),
                answers.besideOthers().stream().map(this::silent));
    }

    /**
     * {@return that answered steps do not count, for example "The answer to Market does not count: it speaks for no
     * option and against none"}
     *
     * @param steps one step at least
     */
    String silent(List<Step> steps) {
        var named = steps.stream().map(Step::title).map(name).collect(Collectors.joining(" and "));
        return steps.size() == 1
                ? "The answer to " + named + " does not count: " + SILENT
                : "The answers to " + named + " do not count: they speak for no option and against none";
    }

    /**
     * {@return that an answer of a step that counts adds nothing, for example "Development speed adds nothing to
     * Performance: another answer there says the same at least as strongly"}
     */
    private String silent(SilentAnswers.Silent silent) {
        return answer.apply(silent.answer().label()) + " adds nothing to "
                + name.apply(silent.step().title()) + ": "
                + (silent.overshadowed() ? "another answer there says the same at least as strongly" : SILENT);
    }

    /**
     * {@return that a guess is most worth asking about, for example "Performance would help most: most of the lead comes
     * from my guess there, Records. Is that right?"}
     */
    public String leading(LeadingGuess guess) {
        var labels = guess.answers().stream().map(answer).collect(Collectors.joining(" and "));
        boolean several = guess.answers().size() > 1;
        return name.apply(guess.stepTitle()) + " would help most: "
                + (guess.decides() ? "the verdict rests on " : "most of the lead comes from ")
                + (several ? "my guesses there, " : "my guess there, ") + labels
                + (several ? ". Are they right?" : ". Is that right?");
    }

    /**
     * {@return on which guesses a verdict or its strength rests, and what it is without them, for example "Records (only
     * hinted at in the description; without it: too close to call)", or "without it: moderate"; empty if it rests on none}
     */
    public Optional<String> guesses(Recommendation recommendation) {
        return guesses(recommendation, "only hinted at in the description; ");
    }

    /** {@return the same without where they come from, for example "Records (without it: too close to call)"} */
    public Optional<String> guessesInShort(Recommendation recommendation) {
        return guesses(recommendation, "");
    }

    private Optional<String> guesses(Recommendation recommendation, String origin) {
        var guesses = recommendation.guesses();
        return without(recommendation)
                .map(less -> guesses.stream().map(answer).collect(Collectors.joining(" and ")) + " (" + origin
                        + "without " + (guesses.size() > 1 ? "them: " : "it: ") + less + ")");
    }

    private Optional<String> without(Recommendation recommendation) {
        var without = recommendation.withoutGuesses();
        return recommendation.restsOnGuesses()
                ? without.map(verdict -> new ChangeWords(answer, name, 1).verdict(verdict))
                : without.filter(unused -> recommendation.isClearerByGuesses()).flatMap(Verdict::strengthWord);
    }
}
