package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.StepId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an utterance means. */
public sealed interface Meaning {

    /**
     * A command, in whatever words.
     *
     * @param option the option it names, for the commands that take one
     */
    record Instruction(Command command, Optional<OptionId> option) implements Meaning {

        /** A command that names no option. */
        public Instruction(Command command) {
            this(command, Optional.empty());
        }
    }

    /**
     * Several commands, of which none can stand for another: "help and then restart".
     *
     * @param all two at least, in the order in which they are named
     */
    record Instructions(List<Command> all) implements Meaning {

        /** Copies the list. */
        public Instructions {
            all = List.copyOf(all);
        }
    }

    /**
     * Answers to steps of one comparison.
     *
     * @param byStep what was understood about each step that the words mention, in the comparison's order
     * @param correction whether the words take back something said before: "actually it's a web shop"
     */
    record Answers(ComparisonId comparison, Map<StepId, Understood> byStep, boolean correction, Named named)
            implements Meaning {

        /** What a text names at its beginning. */
        public enum Named {
            /** Nothing that is built. */
            NOTHING,
            /** "a loyalty program for bakers" */
            THING,
            /** "we build a loyalty program" */
            PROJECT,
            /** "another project: a loyalty program" */
            OTHER,
            /** The choice itself, and no project: "help me choose the technology" */
            CHOICE,
            /** "it is a loyalty program", said under a card */
            AT_HAND
        }

        /** Answers beside which nothing is named. */
        public Answers(ComparisonId comparison, Map<StepId, Understood> byStep, boolean correction) {
            this(comparison, byStep, correction, Named.NOTHING);
        }

        /** Copies the map and keeps its order. */
        public Answers {
            byStep = Collections.unmodifiableMap(new LinkedHashMap<>(byStep));
        }
    }

    /**
     * Words that may be an answer or a description but match no known phrase.
     *
     * @param comparison the comparison whose options they name, if it is the only one
     */
    record Words(Optional<ComparisonId> comparison, Answers.Named named) implements Meaning {}

    /**
     * A question that the knowledge may answer: "is node good for ML?"
     *
     * @param about the comparisons whose options it names, or all candidates if it names none
     */
    record Question(List<ComparisonId> about) implements Meaning {

        /** Copies the list. */
        public Question {
            about = List.copyOf(about);
        }
    }

    /**
     * Asks for lists of the knowledge, in the person's own words: "what are Python's cons?", "pros and cons"
     *
     * @param kinds the commands that ask for them, each once, one at least
     * @param options those that it names, none of them twice
     */
    record Lists(List<Command> kinds, List<OptionId> options) implements Meaning {

        /** Copies the lists. */
        public Lists {
            kinds = List.copyOf(kinds);
            options = List.copyOf(options);
        }
    }

    /**
     * Something about a question that the app asks: "what do you mean?", "why do you ask about the area?", "like what?"
     *
     * @param step the step that it names; without one it is about the open step
     */
    record AboutStep(Optional<StepId> step) implements Meaning {}

    /**
     * Asks, while a question is open, on which words rests what was read before it: "why?", "why international?"
     *
     * @param step the step whose answer it names; without one it is about what was read last
     * @param only whether it asks for nothing else; "what do you mean?" may be about the open question as well
     */
    record AboutReading(Optional<StepId> step, boolean only) implements Meaning {}

    /**
     * Asks how answers of the open question differ: "what's the difference?"
     *
     * @param between those that it names, two at least; without any it is about all that are offered
     */
    record Differences(List<AnswerId> between) implements Meaning {

        /** Copies the list. */
        public Differences {
            between = List.copyOf(between);
        }
    }

    /**
     * Asks about answers by their names, and says nothing of the project: "mobile? what is that", "why mobile"
     *
     * @param answers those that it may name, by their steps; none of a step whose answer it asks for, whatever it is
     * @param reading whether it asks on which words they rest, and not what they mean
     */
    record AboutAnswers(ComparisonId comparison, Map<StepId, List<AnswerId>> answers, boolean reading)
            implements Meaning {

        /** Copies the map and keeps its order. */
        public AboutAnswers {
            answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        }
    }

    /**
     * Denies answers on which a recommendation may rest, and says nothing else: "there is no computation".
     *
     * @param answers those that it denies, by comparison, since words may belong to several, and by their steps; whether
     *     any was given is seen later
     */
    record Denial(Map<ComparisonId, Map<StepId, List<AnswerId>>> answers) implements Meaning {

        /** Copies the map. */
        public Denial {
            answers = Map.copyOf(answers);
        }

        /** {@return those of one comparison, by their steps} */
        public Map<StepId, List<AnswerId>> of(ComparisonId comparison) {
            return answers.getOrDefault(comparison, Map.of());
        }
    }

    /** Asks about the app itself: "who are you?" */
    record AboutApp(AppTopic topic) implements Meaning {}

    /** Wants something done that only a button does: "save", "talk to a human". */
    record Wish(Deed deed) implements Meaning {}

    /** Asks for something that a recommendation's card shows: "what would change it?" */
    record AboutCard(CardPart part) implements Meaning {}

    /**
     * Asks how one option stands in a recommendation: "why not Django?", "what speaks for Python?"
     *
     * @param name the option as the words name it, which may be by something that belongs to it
     * @param whether whether it asks if that is what the recommendation says: "so Python then?"
     */
    record AboutOption(ComparisonId comparison, OptionId option, String name, boolean whether) implements Meaning {

        /** Asks why, or why not. */
        public AboutOption(ComparisonId comparison, OptionId option, String name) {
            this(comparison, option, name, false);
        }
    }

    /**
     * Asks about something that none of the comparisons compares: "why not Rails?"
     *
     * @param name how it is usually written
     * @param comparisons what they are
     */
    record NotCompared(String name, List<ComparisonId> comparisons) implements Meaning {

        /** Copies the list. */
        public NotCompared {
            comparisons = List.copyOf(comparisons);
        }
    }

    /**
     * Tells what was decided after a recommendation: "we take Node", "we go with both".
     *
     * @param named the options that it names, by comparison, since names may belong to several; if empty and not
     *     {@code several}, it is what the recommendation says
     * @param several whether it says that several options are taken, without naming them
     * @param reason why, word for word in one line, if that is said
     */
    record Decision(Map<ComparisonId, List<OptionId>> named, boolean several, Optional<String> reason)
            implements Meaning {

        /** Copies the map. */
        public Decision {
            named = Map.copyOf(named);
        }

        /** Ids only: what people typed is never logged. */
        @Override
        public String toString() {
            return "Decision[named=" + named + ", several=" + several + "]";
        }
    }

    /** Says what a button of the open question says: "keep it", "something else". */
    record Pressed(Button button) implements Meaning {

        /** Which button. */
        public enum Button {
            /** The answer that was given before stays. */
            KEEP,
            /** None of the few answers that are offered. */
            SOMETHING_ELSE,
            /** Whatever is open is left open, and the recommendation is wanted: "done" */
            FINISH
        }
    }

    /** Takes all the answers that the open question offers, where fewer count: "both". */
    record TooMany(StepId step) implements Meaning {}

    /** Asks to answer a step again, without saying how: "let me change my answer on the area". */
    record Revisit(StepId step) implements Meaning {}

    /** Says that what was understood is wrong, and not what: "that's not right". */
    record Objection() implements Meaning {}

    /** Where it was asked which project is meant, says which: "the same", "a new one". */
    record WhichProject(boolean another) implements Meaning {}

    /** Polite or impolite small talk that neither asks nor answers anything. */
    record SmallTalk(Kind kind) implements Meaning {

        /** What kind of small talk. */
        public enum Kind {
            /** "hello bot" */
            GREETING,
            /** "thanks a lot" */
            THANKS,
            /** Insults. */
            ABUSE,
            /** "yes please" */
            AGREEMENT,
            /** "no thanks" */
            REFUSAL,
            /** "bye" */
            FAREWELL,
            /** Anything else: "lol ok", "lovely weather today" */
            CHATTER
        }
    }

    /** Sentences in a language other than English, which are not interpreted. */
    record OtherLanguage() implements Meaning {}

    /** Neither an answer nor a question: an emoji, letters that form no word. */
    record NoAnswer() implements Meaning {}
}
