package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.understanding.Understood;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** How a person closed a step. */
public sealed interface StepAnswer {

    /** {@return the labels of what was chosen, or the person's own words, or that it was left open; never empty} */
    String inWords(Step step);

    /**
     * {@return whether this is a valid answer to the step: only offered answers, each once, and no more than it takes}
     */
    default boolean fits(Step step) {
        return true;
    }

    /**
     * {@return this as it is kept: without answers that a later one excludes, since the last one counts; and ticks, which
     * have no order of their own, in the step's}
     */
    default StepAnswer settled(Step step) {
        return this;
    }

    /** {@return whether it says anything, and does not only close the step} */
    default boolean saysSomething() {
        return false;
    }

    /** {@return whether both are the same answer, in whatever words it was found} */
    default boolean saysTheSameAs(StepAnswer other) {
        return equals(other);
    }

    /** {@return whether both are the same answer, and both a guess or neither} */
    default boolean countsAs(StepAnswer other) {
        return saysTheSameAs(other) && guessed() == other.guessed();
    }

    /** {@return whether words mean just this answer, or may mean it, or add nothing to it} */
    default boolean isMeantBy(Understood words, Step step) {
        return false;
    }

    /** {@return whether words say what was only guessed} */
    default boolean isGuessSaidBy(Understood words, Step step) {
        return false;
    }

    /** {@return whether words name nothing but what this answer is among other things} */
    default boolean includes(Understood words) {
        return false;
    }

    /** {@return whether it is only suggested by everyday words, so that it does not count until the person says it} */
    default boolean guessed() {
        return false;
    }

    /** {@return the same, which the person says, also where it was a guess} */
    default StepAnswer said() {
        return this;
    }

    /**
     * By choosing offered answers; ranked ones in the order of their ranks.
     *
     * @param words the person's own words in which they were found; empty if they were picked or named by label
     * @param weighed how many everyday words of a description together suggest one of the answers, if nothing else says
     *     it; otherwise 0
     * @param guess which one that is, where such words could suggest another of them too; otherwise empty
     */
    record Chosen(List<AnswerId> answers, String words, int weighed, Optional<AnswerId> guess) implements StepAnswer {

        /** Copies the list. */
        public Chosen {
            answers = List.copyOf(answers);
        }

        /** Offered answers of which everyday words can suggest one at most. */
        public Chosen(List<AnswerId> answers, String words, int weighed) {
            this(answers, words, weighed, Optional.empty());
        }

        /** Offered answers that somebody named in their own words. */
        public Chosen(List<AnswerId> answers, String words) {
            this(answers, words, 0);
        }

        /** Offered answers that were picked, not typed. */
        public Chosen(List<AnswerId> answers) {
            this(answers, "");
        }

        @Override
        public String inWords(Step step) {
            return Wording.labels(step, this, Answer::label);
        }

        @Override
        public boolean fits(Step step) {
            var distinct = new HashSet<>(answers);
            return !distinct.isEmpty()
                    && distinct.size() == answers.size()
                    && distinct.size() <= step.mostAnswers()
                    && distinct.stream().allMatch(each -> step.answer(each).isPresent());
        }

        @Override
        public Chosen settled(Step step) {
            return new Chosen(step.settled(answers), words, weighed, guess);
        }

        @Override
        public boolean saysSomething() {
            return true;
        }

        @Override
        public boolean saysTheSameAs(StepAnswer other) {
            return other instanceof Chosen theirs && answers.equals(theirs.answers);
        }

        @Override
        public boolean isMeantBy(Understood said, Step step) {
            return settled(step).saysTheSameAs(joinedBy(said, step).settled(step))
                    || said.either().containsAll(answers);
        }

        @Override
        public boolean isGuessSaidBy(Understood said, Step step) {
            return guessed() && (!said.earlier().stay() || !joinedBy(said, step).guessed());
        }

        private Chosen joinedBy(Understood said, Step step) {
            return JoinedAnswers.of(this, new Chosen(said.certain()), said.earlier(), step);
        }

        @Override
        public boolean includes(Understood said) {
            return !said.certain().isEmpty() && said.either().isEmpty() && answers.containsAll(said.certain());
        }

        @Override
        public boolean guessed() {
            return weighed > 0;
        }

        @Override
        public Chosen said() {
            return new Chosen(answers, words);
        }

        /**
         * {@return only those of these, which were still guessed if the guess was among them; the words go with what they
         * said}
         */
        Chosen leaving(List<AnswerId> few, Step step) {
            boolean guessed = few.stream().anyMatch(each -> isGuess(each, step));
            boolean said = !few.stream().allMatch(each -> isGuess(each, step))
                    || answers.stream().allMatch(each -> isGuess(each, step));
            return new Chosen(few, said ? words : "", guessed ? weighed : 0, guess.filter(few::contains));
        }

        /** {@return whether everyday words suggest that one of them, or could if it is not known which they do} */
        boolean isGuess(AnswerId answer, Step step) {
            return guessed() && guess.map(answer::equals).orElseGet(() -> leans(answer, step));
        }

        /** {@return the one that everyday words suggest, as far as it is known which} */
        Optional<AnswerId> onlyGuess(Step step) {
            var guesses = answers.stream().filter(each -> isGuess(each, step)).toList();
            return guesses.size() == 1 ? Optional.of(guesses.get(0)) : Optional.empty();
        }

        /** {@return whether everyday words could suggest that answer} */
        static boolean leans(AnswerId answer, Step step) {
            return step.answer(answer)
                    .filter(offered -> offered.cues().leanings().areGiven())
                    .isPresent();
        }
    }

    /** In the person's own words, which match no offered answer; they are kept verbatim and have no weight. */
    record Typed(String words) implements StepAnswer {

        @Override
        public String inWords(Step step) {
            return "\u201c" + words + "\u201d";
        }

        @Override
        public boolean saysSomething() {
            return true;
        }
    }

    /** By skipping it. */
    record Skipped() implements StepAnswer {

        @Override
        public String inWords(Step step) {
            return "skipped";
        }
    }

    /** By not being sure. */
    record NotSure() implements StepAnswer {

        @Override
        public String inWords(Step step) {
            return "not sure";
        }
    }

    /** By asking for the recommendation while the step was open, since no answer could change the verdict. */
    record LeftOpen() implements StepAnswer {

        @Override
        public String inWords(Step step) {
            return "left open";
        }
    }
}
