package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.understanding.Meaning;
import io.github.stackconsultant.understanding.Meaning.Answers.Named;
import java.util.Optional;

/**
 * Whether words name another project than the one at hand, whose answers they would change, or would be read beside. What
 * takes something back is about the one at hand.
 */
final class AnotherProject {

    private final Consultation atHand;
    private final Comparison comparison;
    private final Meaning.Answers answers;
    private final StepId first;

    private AnotherProject(Consultation atHand, Comparison comparison, Meaning.Answers answers) {
        this.atHand = atHand;
        this.comparison = comparison;
        this.answers = answers;
        this.first = comparison.steps().get(0).id();
    }

    /** {@return whether words said while that consultation is open name another project than it is about} */
    static boolean isNamedBeside(Consultation open, Comparison comparison, Meaning.Answers answers) {
        return !answers.correction() && new AnotherProject(open, comparison, answers).isNamedBeside();
    }

    /**
     * {@return whether words said under that consultation's card name another project}
     *
     * @param called whether the app was called with them, which needs less: "a loyalty program for bakers"
     */
    static boolean isNamedUnder(Consultation card, Comparison comparison, Meaning.Answers answers, boolean called) {
        return !answers.correction() && new AnotherProject(card, comparison, answers).isNamedUnder(called);
    }

    private boolean isNamedUnder(boolean called) {
        return saysWhatIsBuilt() || (called ? answers.named() != Named.NOTHING : isClearlyNamed());
    }

    private boolean isClearlyNamed() {
        return answers.named() == Named.PROJECT || answers.named() == Named.OTHER;
    }

    /** What is built is what the first question asks; while that is open, any answer to it is wanted. */
    private boolean isNamedBeside() {
        return switch (answers.named()) {
            case NOTHING -> false;
            case THING -> saysOtherwise() && !says(asked());
            case PROJECT -> saysOtherwise() || (isKnown() && !saysWhatIsBuilt() && !says(asked()));
            case OTHER -> atHand.answers().values().stream().anyMatch(answer -> !answer.withoutWords());
        };
    }

    private boolean saysOtherwise() {
        return isKnown() && saysWhatIsBuilt() && !saysTheSame();
    }

    private boolean isKnown() {
        return !asked().equals(Optional.of(first))
                && atHand.answerTo(first)
                        .filter(answer -> !answer.withoutWords())
                        .isPresent();
    }

    private boolean saysTheSame() {
        var understood = answers.byStep().get(first);
        return understood != null
                && atHand.answerTo(first)
                        .filter(answer -> answer instanceof StepAnswer.Chosen chosen
                                && (chosen.answers().equals(understood.certain())
                                        || understood.either().containsAll(chosen.answers())))
                        .isPresent();
    }

    private boolean saysWhatIsBuilt() {
        return says(Optional.of(first));
    }

    private boolean says(Optional<StepId> step) {
        return step.filter(answers.byStep()::containsKey).isPresent();
    }

    private Optional<StepId> asked() {
        return atHand.openStep(comparison).map(Step::id);
    }
}
