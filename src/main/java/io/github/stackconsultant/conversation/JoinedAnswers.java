package io.github.stackconsultant.conversation;

import static java.util.stream.Collectors.joining;

import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.understanding.Understood.Earlier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Answers that come to those that a step was given before. What is said to matter most comes first; what takes the place of
 * something denied stands where that stood, and everything else comes last. Where the step takes no more, a guess leaves, or
 * else the last one; but the only answer that a step takes stays, unless it was a guess. An answer named again stays in its
 * place. What was only guessed before stands behind what is said, and leaves if several are said, which are all that was
 * said before.
 */
final class JoinedAnswers {

    private static final String APART = " \u2026 ";

    private final StepAnswer.Chosen before;
    private final StepAnswer.Chosen said;
    private final Earlier earlier;
    private final Step step;
    private final List<AnswerId> staying;
    private final List<AnswerId> leaving = new ArrayList<>();

    private JoinedAnswers(StepAnswer.Chosen before, StepAnswer.Chosen said, Earlier earlier, Step step) {
        this.before = before;
        this.said = said;
        this.earlier = earlier;
        this.step = step;
        this.staying = new ArrayList<>(
                before.answers().stream().filter(each -> !isTakenBack(each)).toList());
        if (saysAgainAllThatWasSaid()) {
            staying.removeIf(this::isOnlyGuessed);
        }
        makeRoom();
    }

    /**
     * {@return the answer to a step that was answered before, now that more is said; as much as is said, where nothing that
     * was chosen before stays}
     */
    static StepAnswer.Chosen of(StepAnswer before, StepAnswer.Chosen said, Earlier earlier, Step step) {
        if (!(before instanceof StepAnswer.Chosen chosen) || !earlier.stay()) {
            return said;
        }
        var answers = new JoinedAnswers(chosen, said, earlier, step);
        return answers.isOnlyOne() ? chosen : answers.joined();
    }

    /** {@return for which answers, given before or said now, there is no room, since the step takes no more} */
    static List<AnswerId> leaving(StepAnswer before, StepAnswer.Chosen said, Earlier earlier, Step step) {
        return before instanceof StepAnswer.Chosen chosen && earlier.stay()
                ? List.copyOf(new JoinedAnswers(chosen, said, earlier, step).leaving)
                : List.of();
    }

    private boolean isOnlyOne() {
        return step.kind() == Step.Kind.ONE && !staying.isEmpty();
    }

    private boolean isTakenBack(AnswerId given) {
        return earlier.denied().contains(given)
                || said.answers().stream().anyMatch(other -> step.exclude(given, other));
    }

    private boolean saysAgainAllThatWasSaid() {
        var before = staying.stream().filter(each -> !wasGuessed(each)).toList();
        return saysSeveral() && !before.isEmpty() && said.answers().containsAll(before);
    }

    private boolean saysSeveral() {
        return said.answers().size() > 1;
    }

    private boolean isOnlyGuessed(AnswerId given) {
        return wasGuessed(given) && !said.answers().contains(given);
    }

    private void makeRoom() {
        while (all().size() > step.mostAnswers()) {
            var free = staying.stream()
                    .filter(each -> !said.answers().contains(each))
                    .toList();
            var guess = free.stream().filter(this::wasGuessed).findFirst();
            if (guess.isEmpty() && isOnlyOne()) {
                leaving.addAll(unnamed());
                return;
            }
            var leaves = guess.orElseGet(() -> free.get(free.size() - 1));
            staying.remove(leaves);
            leaving.add(leaves);
        }
    }

    private boolean wasGuessed(AnswerId given) {
        return before.isGuess(given, step);
    }

    private List<AnswerId> unnamed() {
        return said.answers().stream().filter(each -> !staying.contains(each)).toList();
    }

    private List<AnswerId> all() {
        var coming = Stream.concat(
                        said.answers().stream().filter(earlier.foremost()::contains), placed(unranked()).stream())
                .distinct();
        return saysSeveral() || !said.guessed() ? guessesBehind(coming.toList()) : coming.toList();
    }

    private List<AnswerId> guessesBehind(List<AnswerId> coming) {
        int last = said.answers().stream().mapToInt(coming::indexOf).max().orElse(-1);
        var ordered = new ArrayList<>(coming.subList(0, last + 1));
        var guesses = ordered.stream().filter(this::isOnlyGuessed).toList();
        ordered.removeAll(guesses);
        ordered.addAll(guesses);
        ordered.addAll(coming.subList(last + 1, coming.size()));
        return ordered;
    }

    private List<AnswerId> unranked() {
        return said.answers().stream()
                .filter(each -> !staying.contains(each) && !earlier.foremost().contains(each))
                .toList();
    }

    private List<AnswerId> placed(List<AnswerId> coming) {
        int place = (int) before.answers().stream()
                .takeWhile(each -> !earlier.denied().contains(each))
                .filter(staying::contains)
                .count();
        var all = new ArrayList<>(staying);
        all.addAll(place, coming);
        return all;
    }

    private StepAnswer.Chosen joined() {
        boolean guesses = staying.stream().anyMatch(this::isOnlyGuessed);
        var guessing = guesses ? before : said;
        return new StepAnswer.Chosen(all(), quoted(guesses), guessing.weighed(), marked(guessing));
    }

    /** Words that only suggested an answer say none that is said; and what is part of other words is quoted with them. */
    private String quoted(boolean guesses) {
        boolean onlySuggested = before.answers().stream().allMatch(this::wasGuessed);
        // beside a guess, the words are those that say the other
        boolean sayAnother = guesses && before.answers().size() > 1;
        var words = Stream.of(onlySuggested && !sayAnother ? "" : before.words(), said.words())
                .distinct()
                .toList();
        return words.stream()
                .filter(each -> !each.isEmpty())
                .filter(each -> words.stream().noneMatch(other -> !other.equals(each) && other.contains(each)))
                .collect(joining(APART));
    }

    /** What is named by its label is no guess, though the words of a description could have suggested it as well. */
    private Optional<AnswerId> marked(StepAnswer.Chosen guessing) {
        boolean several = all().stream()
                        .filter(each -> StepAnswer.Chosen.leans(each, step))
                        .count()
                > 1;
        return guessing.onlyGuess(step).filter(unused -> several);
    }
}
