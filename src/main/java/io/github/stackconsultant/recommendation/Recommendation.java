package io.github.stackconsultant.recommendation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.Item;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.Rating;
import io.github.stackconsultant.knowledge.Source;
import io.github.stackconsultant.knowledge.StepId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A verdict with everything that it rests on, in the wording of its day, so that it can be shown again years later even
 * if the knowledge has changed.
 *
 * @param knowledgeVersion the fingerprint of the knowledge it rests on
 * @param scores best first; equal scores in the order of the knowledge
 * @param criteria the criteria that counted, heaviest first
 * @param contributions every answer's share of every weight
 * @param tellingSteps how many steps have an answer that counts and is no guess
 * @param allSteps how many steps there are
 * @param withoutGuesses the verdict of what is no guess; empty if nothing is guessed
 */
public record Recommendation(
        ComparisonId comparison,
        String title,
        String subject,
        String knowledgeVersion,
        Selection selection,
        Verdict verdict,
        Confidence confidence,
        List<OptionScore> scores,
        List<CriterionResult> criteria,
        List<Contribution> contributions,
        int tellingSteps,
        int allSteps,
        Optional<Verdict> withoutGuesses) {

    /** Copies the lists. */
    public Recommendation {
        scores = List.copyOf(scores);
        criteria = List.copyOf(criteria);
        contributions = List.copyOf(contributions);
    }

    /** {@return the question that it answers, for example {@code Node.js or Python for the backend?}} */
    public String question() {
        return Listed.or(inOrder().stream().map(OptionScore::name).toList()) + " for " + subject + "?";
    }

    /** {@return the options in the knowledge's order, which is that of each criterion's ratings and of equal scores} */
    public List<OptionScore> inOrder() {
        var order = criteria.stream()
                .limit(1)
                .flatMap(criterion -> criterion.ratings().stream())
                .map(CriterionResult.OptionRating::option)
                .toList();
        return scores.stream()
                .sorted(Comparator.comparingInt(score -> order.indexOf(score.option())))
                .toList();
    }

    /**
     * {@return the same question with what is built before it, as the first step's answer calls that, so that two projects
     * of one workspace differ: {@code Online game: Node.js or Python for the backend?}}
     *
     * @param knowledge of today; what it no longer has is left out
     */
    public String questionIn(KnowledgeBase knowledge) {
        return comparisonIn(knowledge)
                        .flatMap(this::built)
                        .map(built -> built + ": ")
                        .orElse("")
                + question();
    }

    private Optional<String> built(Comparison now) {
        var first = now.firstStep();
        return selection.at(first.id()).stream()
                .flatMap(id -> first.answer(id).stream())
                .map(Answer::label)
                .findFirst();
    }

    /** {@return today's knowledge of what it is about, if that is still loaded} */
    public Optional<Comparison> comparisonIn(KnowledgeBase knowledge) {
        return knowledge.comparison(comparison);
    }

    /** {@return whether that is the same version of the knowledge that this rests on} */
    public boolean restsOn(Comparison now) {
        return now.version().equals(knowledgeVersion);
    }

    /** {@return whether both say the same; that guesses are marked in the newer one only is nothing new} */
    public boolean saysTheSameAs(Recommendation other) {
        return unmarked().equals(other.unmarked());
    }

    private Recommendation unmarked() {
        return new Recommendation(
                comparison,
                title,
                subject,
                knowledgeVersion,
                selection,
                verdict,
                confidence,
                scores,
                criteria,
                contributions.stream().map(Contribution::unmarked).toList(),
                tellingSteps,
                allSteps,
                Optional.empty());
    }

    /** {@return the best option's score minus the second best's} */
    public int margin() {
        return scores.get(0).score() - scores.get(1).score();
    }

    /** {@return the verdict in one line, which one option has only so far where it is a first direction} */
    public String headline() {
        return verdict.headline() + (restsOnLittle() && verdict instanceof Verdict.OneOption ? " so far" : "");
    }

    /** {@return whether it is a first direction only} */
    boolean restsOnLittle() {
        return confidence == Confidence.LOW;
    }

    /** {@return whether either will do; older recommendations have it as too close, though the margin is not} */
    public boolean eitherWillDo() {
        return verdict instanceof Verdict.EitherWillDo
                || (verdict instanceof Verdict.TooClose && Strength.of(margin(), largestMargin()) != Strength.TOSS_UP);
    }

    /** {@return whether no option is named although enough is known} */
    public boolean leavesItOpen() {
        return verdict instanceof Verdict.TooClose || verdict instanceof Verdict.EitherWillDo;
    }

    /**
     * Finds the sources of the items behind the ratings that counted.
     *
     * @param now today's knowledge; items that it no longer has are skipped
     * @return each source once, the one with the most items first
     */
    public List<Source> sources(Comparison now) {
        var items = criteria.stream()
                .flatMap(criterion -> criterion.ratings().stream())
                .flatMap(rating -> rating.evidence().stream())
                .map(Evidence::item)
                .distinct()
                .flatMap(id -> now.item(id).stream())
                .collect(groupingBy(Item::source, counting()));
        return now.sources().stream()
                .filter(source -> items.containsKey(source.id()))
                .sorted(Comparator.comparing((Source source) -> items.get(source.id()))
                        .reversed())
                .toList();
    }

    /** {@return whether the verdict would be another without what is only guessed} */
    boolean restsOnGuesses() {
        return withoutGuesses.filter(without -> !without.sameAs(verdict)).isPresent();
    }

    /** {@return whether the verdict would be the same, but less clear, without what is only guessed} */
    boolean isClearerByGuesses() {
        return withoutGuesses
                .filter(without ->
                        without.sameAs(verdict) && without.strengthWord().isPresent())
                .filter(without -> without.strength().compareTo(verdict.strength()) > 0)
                .isPresent();
    }

    /** {@return the labels of the answers that count and are only guessed} */
    public List<String> guesses() {
        return contributions.stream()
                .filter(Contribution::guess)
                .map(Contribution::answerLabel)
                .distinct()
                .toList();
    }

    /**
     * {@return the verdict's strength in a word; where the verdict or its strength rests on guesses, that it does, since it
     * is no clearer than they}
     */
    public Optional<String> strengthWord() {
        var guesses = guesses().size() > 1 ? "guesses" : "a guess";
        return restsOnGuesses()
                ? Optional.of("resting on " + guesses)
                : verdict.strengthWord().map(word -> isClearerByGuesses() ? word + " only with " + guesses : word);
    }

    /** {@return how many steps count of whose answers one is only a guess} */
    int partlyGuessedSteps() {
        return (int) tellingSteps(contributions, criteria).stream()
                .filter(step -> selection.guessed().contains(step) && !selection.onlyGuesses(step))
                .count();
    }

    /** {@return how many further steps would count if their answers were more than guesses} */
    public int guessedSteps() {
        return (int) tellingSteps(contributions, criteria).stream()
                .filter(selection::onlyGuesses)
                .count();
    }

    /** {@return the steps with an answer that asks for something on which the knowledge says something} */
    static Set<StepId> tellingSteps(List<Contribution> contributions, List<CriterionResult> criteria) {
        var spoken = criteria.stream()
                .filter(CriterionResult::spoken)
                .map(CriterionResult::criterion)
                .toList();
        return contributions.stream()
                .filter(contribution -> spoken.contains(contribution.criterion()))
                .map(Contribution::step)
                .collect(toSet());
    }

    /** {@return the largest margin that these weights allow: 4 x W, over the criteria that the knowledge covers} */
    public int largestMargin() {
        return Rating.MAXIMUM
                * criteria.stream()
                        .filter(CriterionResult::spoken)
                        .mapToInt(CriterionResult::weight)
                        .sum();
    }
}
