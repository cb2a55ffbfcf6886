package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.understanding.Understood;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How a person closed a step. */
public sealed interface StepAnswer {

    /** {@return the labels of what was chosen, or the person's own words, or that it was left open; never empty} */
    String inWords(Step step);

    /**
     * {@return whether this is a valid answer to the step: only offered answers, each once, and no more than it takes}
     */
    default boolean fits(Step step) {
        if (!(this instanceof Chosen chosen)) {
            return true;
        }
        var distinct = new HashSet<>(chosen.answers());
        return !distinct.isEmpty()
                && distinct.size() == chosen.answers().size()
                && distinct.size() <= step.mostAnswers()
                && distinct.stream().allMatch(each -> step.answer(each).isPresent());
    }

    /**
     * {@return this as it is kept: without answers that a later one excludes, since the last one counts; and ticks, which
     * have no order of their own, in the step's}
     */
    default StepAnswer settled(Step step) {
        return this instanceof Chosen chosen
                ? new Chosen(step.settled(chosen.answers()), chosen.words(), chosen.weighed(), chosen.guess())
                : this;
    }

    /** {@return whether it closes the step without saying anything} */
    default boolean withoutWords() {
        return !(this instanceof Chosen || this instanceof Typed);
    }

    /** {@return whether both are the same answer, in whatever words it was found} */
    default boolean saysTheSameAs(StepAnswer other) {
        return (this instanceof Chosen mine && other instanceof Chosen theirs)
                ? mine.answers().equals(theirs.answers())
                : equals(other);
    }

    /** {@return whether both are the same answer, and both a guess or neither} */
    default boolean countsAs(StepAnswer other) {
        return saysTheSameAs(other) && guessed() == other.guessed();
    }

    /** {@return whether words mean just this answer, or may mean it, or add nothing to it} */
    default boolean isMeantBy(Understood words, Step step) {
        if (!(this instanceof Chosen chosen)) {
            return false;
        }
        var meant = JoinedAnswers.of(chosen, new Chosen(words.certain()), words.earlier(), step);
        return settled(step).saysTheSameAs(meant.settled(step))
                || words.either().containsAll(chosen.answers());
    }

    /** {@return whether words say what was only guessed} */
    default boolean isGuessSaidBy(Understood words, Step step) {
        return this instanceof Chosen chosen
                && guessed()
                && (!words.earlier().stay()
                        || !JoinedAnswers.of(chosen, new Chosen(words.certain()), words.earlier(), step)
                                .guessed());
    }

    /** {@return whether words name nothing but what this answer is among other things} */
    default boolean includes(Understood words) {
        return this instanceof Chosen chosen
                && !words.certain().isEmpty()
                && words.either().isEmpty()
                && chosen.answers().containsAll(words.certain());
    }

    /** {@return whether it is only suggested by everyday words, so that it does not count until the person says it} */
    default boolean guessed() {
        return this instanceof Chosen chosen && chosen.weighed() > 0;
    }

    /** {@return the same, which the person says, also where it was a guess} */
    default StepAnswer said() {
        return this instanceof Chosen chosen ? new Chosen(chosen.answers(), chosen.words()) : this;
    }

    /** {@return the offered answers that were chosen, by their steps} */
    static Map<StepId, List<AnswerId>> chosen(Map<StepId, StepAnswer> all) {
        var chosen = new LinkedHashMap<StepId, List<AnswerId>>();
        all.forEach((step, answer) -> {
            if (answer instanceof Chosen choice) {
                chosen.put(step, choice.answers());
            }
        });
        return chosen;
    }

    /** {@return the steps at which one of the chosen answers is only suggested by everyday words} */
    static Set<StepId> guessed(Map<StepId, StepAnswer> all) {
        var guessed = new LinkedHashSet<StepId>();
        all.forEach((step, answer) -> {
            if (answer.guessed()) {
                guessed.add(step);
            }
        });
        return guessed;
    }

    /** {@return by step, which of several answers is the guess, where everyday words could suggest more than one} */
    static Map<StepId, AnswerId> guesses(Map<StepId, StepAnswer> all) {
        var guesses = new LinkedHashMap<StepId, AnswerId>();
        all.forEach((step, answer) -> {
            if (answer instanceof Chosen chosen) {
                chosen.guess().ifPresent(guess -> guesses.put(step, guess));
            }
        });
        return guesses;
    }

    /** {@return the answers that are still valid in the catalogue, in their order} */
    static Map<StepId, StepAnswer> within(Comparison catalogue, Map<StepId, StepAnswer> all) {
        var known = new LinkedHashMap<StepId, StepAnswer>();
        all.forEach((step, answer) -> {
            if (catalogue.step(step).filter(answer::fits).isPresent()) {
                known.put(step, answer);
            }
        });
        return known;
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

        @Override
        public String inWords(Step step) {
            return Wording.labels(step, this, Answer::label);
        }

        /** Offered answers of which everyday words can suggest one at most. */
        public Chosen(List<AnswerId> answers, String words, int weighed) {
            this(answers, words, weighed, Optional.empty());
        }

        /** Offered answers that somebody named in their own words. */
        public Chosen(List<AnswerId> answers, String words) {
            this(answers, words, 0);
        }

        /** {@return only those of these, which were still guessed if the guess was among them} */
        Chosen leaving(List<AnswerId> few, Step step) {
            boolean guessed = few.stream().anyMatch(each -> isGuess(each, step));
            return new Chosen(few, words, guessed ? weighed : 0, guess.filter(few::contains));
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

        /** Offered answers that were picked, not typed. */
        public Chosen(List<AnswerId> answers) {
            this(answers, "");
        }
    }

    /** In the person's own words, which match no offered answer; they are kept verbatim and have no weight. */
    record Typed(String words) implements StepAnswer {

        @Override
        public String inWords(Step step) {
            return "\u201c" + words + "\u201d";
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
