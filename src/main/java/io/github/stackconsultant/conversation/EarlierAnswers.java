package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.recommendation.AnsweredLine;
import java.util.List;
import java.util.Optional;

/**
 * The answers that an earlier recommendation rested on. Of a chosen one it does not keep the words in which it was found,
 * nor how many everyday words suggested a guess, but that it is one.
 */
record EarlierAnswers(GivenRecommendation given) {

    private static final List<StepAnswer> WITHOUT_WORDS =
            List.of(new StepAnswer.Skipped(), new StepAnswer.NotSure(), new StepAnswer.LeftOpen());

    /** {@return the answer to that step; empty if it is not offered any more, or not kept} */
    Optional<StepAnswer> to(Step step) {
        var selection = given.recommendation().selection();
        var chosen = selection.at(step.id());
        if (chosen.isEmpty()) {
            return line(step).map(words -> unchosen(step, words)).orElse(Optional.of(new StepAnswer.Skipped()));
        }
        int weighed = selection.guessed().contains(step.id()) ? StepAnswer.Chosen.UNCOUNTED : 0;
        return Optional.<StepAnswer>of(new StepAnswer.Chosen(chosen, "", weighed))
                .filter(answer -> answer.fits(step));
    }

    private Optional<String> line(Step step) {
        return given.answers().stream()
                .filter(line -> line.step().equals(step.title()))
                .map(AnsweredLine::answer)
                .findFirst();
    }

    private static Optional<StepAnswer> unchosen(Step step, String words) {
        return WITHOUT_WORDS.stream()
                .filter(answer -> answer.inWords(step).equals(words))
                .findFirst()
                .or(() -> StepAnswer.Typed.quotedIn(words));
    }

    /**
     * {@return whether they were given before a project was started over, which changed what is built}
     *
     * @param several whether more has changed; where the name of one is not known, that tells
     */
    boolean areOfAnotherProject(Consultation now, boolean several) {
        var name = given.advice().project();
        var current = now.project().name();
        boolean named = current.isPresent() && name.isPresent();
        return named ? !current.equals(name) : several;
    }
}
