package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.understanding.Meaning;
import io.github.stackconsultant.understanding.Meaning.Answers.Named;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether words name another project than the one at hand, whose answers they would change, or would be read beside. What
 * takes something back is about the one at hand.
 */
final class AnotherProject {

    private static final Set<Named> PROJECTS = EnumSet.of(Named.THING, Named.PROJECT);

    private final Consultation atHand;
    private final Comparison comparison;
    private final Meaning.Answers answers;
    private final StepId first;

    private AnotherProject(Consultation atHand, Comparison comparison, Meaning.Answers answers) {
        this.atHand = atHand;
        this.comparison = comparison;
        this.answers = answers;
        this.first = comparison.firstStep().id();
    }

    /** {@return whether words said while that consultation is open name another project than it is about} */
    static boolean isNamedBeside(Consultation open, Comparison comparison, Meaning.Answers answers) {
        return !answers.correction() && new AnotherProject(open, comparison, answers).isNamedBeside();
    }

    /** {@return whether words said while that consultation is open tell otherwise what is built, and correct nothing} */
    static boolean replacesWhatIsBuilt(Consultation open, Comparison comparison, Meaning.Answers answers) {
        return !answers.correction() && new AnotherProject(open, comparison, answers).saysOtherwise();
    }

    /** {@return whether words say outright that they are about another project than that one, of which something is known} */
    static boolean isSaidOutright(Consultation open, Meaning meaning) {
        return named(meaning) == Named.OTHER && open.answers().values().stream().anyMatch(StepAnswer::saysSomething);
    }

    /** {@return whether words name a project, or a thing to be built} */
    static boolean namesOne(Meaning meaning) {
        var named = named(meaning);
        return named == Named.OTHER || PROJECTS.contains(named);
    }

    private static Named named(Meaning meaning) {
        return meaning instanceof Meaning.Answers said
                ? said.named()
                : meaning instanceof Meaning.Words words ? words.named() : Named.NOTHING;
    }

    /**
     * {@return which project words said under that consultation's card are about}
     *
     * @param spokenOf whether the card has just been spoken of
     * @param called whether the app was called with them, which rather begins something: "a loyalty program for bakers"
     */
    static MeantProject meantUnder(
            Consultation card, Comparison comparison, Meaning.Answers answers, boolean spokenOf, boolean called) {
        return new AnotherProject(card, comparison, answers).meantUnder(spokenOf, called);
    }

    /**
     * {@return those answers without what is only read into words that name an answer given before, or say what matters:
     * whoever weighs "heavy computation" does not say what is built}
     */
    static Meaning.Answers withoutEchoes(Consultation card, Comparison comparison, Meaning.Answers answers) {
        var under = new AnotherProject(card, comparison, answers);
        var named = answers.byStep().entrySet().stream()
                .filter(entry -> under.namesOnlyWhatWasAnswered(entry.getKey()))
                .map(entry -> entry.getValue().words())
                .filter(words -> !words.isBlank())
                .toList();
        var kept = new LinkedHashMap<>(answers.byStep());
        kept.entrySet()
                .removeIf(entry ->
                        named.contains(entry.getValue().words()) && !under.namesOnlyWhatWasAnswered(entry.getKey()));
        if (kept.size() > 1) {
            kept.entrySet().removeIf(entry -> entry.getValue().suggested() && under.isAnswered(entry.getKey()));
        }
        return new Meaning.Answers(answers.comparison(), kept, answers.correction(), answers.named());
    }

    private MeantProject meantUnder(boolean spokenOf, boolean called) {
        boolean names = PROJECTS.contains(answers.named());
        if (answers.named() == Named.OTHER) {
            return MeantProject.ANOTHER;
        }
        var changed = changed();
        boolean builds = changed.contains(first) && isAnswered(first);
        if (answers.correction()) {
            boolean whole = builds && changed.size() > 1;
            return !spokenOf && (names || whole) ? MeantProject.EITHER : MeantProject.THIS;
        }
        boolean near = spokenOf && !called;
        if (builds) {
            return meantByWhatIsBuilt(changed.size() > 1, near);
        }
        if (names) {
            return near ? MeantProject.EITHER : MeantProject.ANOTHER;
        }
        if (changed.size() <= 1 && (spokenOf || changed.isEmpty() || answers.named() == Named.AT_HAND)) {
            return MeantProject.THIS;
        }
        return called && !spokenOf ? MeantProject.ANOTHER : MeantProject.EITHER;
    }

    /** What is built tells projects apart; said of "it", it rather corrects. */
    private MeantProject meantByWhatIsBuilt(boolean more, boolean near) {
        if (answers.named() == Named.AT_HAND) {
            return near && !more ? MeantProject.THIS : MeantProject.EITHER;
        }
        return !near || (more && PROJECTS.contains(answers.named())) ? MeantProject.ANOTHER : MeantProject.EITHER;
    }

    /** {@return the steps to which something is said that was not answered; weighing the answers anew is not} */
    private List<StepId> changed() {
        return answers.byStep().keySet().stream()
                .filter(step -> !saysTheSame(step) && !namesOnlyWhatWasAnswered(step))
                .toList();
    }

    /** What is built is what the first question asks; while that is open, any answer to it is wanted. */
    private boolean isNamedBeside() {
        return switch (answers.named()) {
            case NOTHING, CHOICE, AT_HAND, OTHER -> false;
            case THING -> saysOtherwise() && !says(asked());
            case PROJECT -> saysOtherwise() || (isKnown() && !saysWhatIsBuilt() && !says(asked()));
        };
    }

    private boolean saysOtherwise() {
        return isKnown() && saysWhatIsBuilt() && !saysTheSame(first);
    }

    private boolean isKnown() {
        return !asked().equals(Optional.of(first)) && isAnswered(first);
    }

    private boolean isAnswered(StepId step) {
        return atHand.answerTo(step).filter(StepAnswer::saysSomething).isPresent();
    }

    private boolean saysTheSame(StepId step) {
        var understood = Optional.ofNullable(answers.byStep().get(step));
        return understood.isPresent()
                && atHand.answerTo(step)
                        .filter(answer -> comparison
                                .step(step)
                                .filter(known -> answer.isMeantBy(understood.get(), known))
                                .isPresent())
                        .isPresent();
    }

    private boolean namesOnlyWhatWasAnswered(StepId step) {
        return Optional.ofNullable(answers.byStep().get(step))
                .flatMap(understood -> atHand.answerTo(step).filter(answer -> answer.includes(understood)))
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
