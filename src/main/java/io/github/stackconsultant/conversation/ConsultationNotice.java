package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.Notice;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.understanding.CardPart;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The short messages of a consultation. */
public sealed interface ConsultationNotice extends Notice
        permits PlainNotice,
                AnswersExplained,
                AsideNotice,
                ConsultationNotice.OfOne,
                ConsultationNotice.Outdated,
                ConsultationNotice.NotYours,
                ConsultationNotice.Explained,
                NothingKnown,
                ConsultationNotice.Reopened,
                ConsultationNotice.WhichOption,
                ConsultationNotice.Vote,
                ConsultationNotice.AskWhy,
                ConsultationNotice.VotesUnderWay,
                AnotherOpen {

    /** {@return the consultation that it is about, if its words need one} */
    default Optional<ConsultationId> about() {
        return Optional.empty();
    }

    @Override
    default String subject() {
        return about().map(ConsultationId::value).orElse("");
    }

    /** One whose words always need the consultation that it is about. */
    sealed interface OfOne extends ConsultationNotice {

        /** {@return the consultation} */
        ConsultationId consultation();

        @Override
        default Optional<ConsultationId> about() {
            return Optional.of(consultation());
        }
    }

    /** Where a consultation stands. */
    record Status(ConsultationId consultation) implements OfOne {}

    /**
     * The button belongs to something that has ended or no longer exists.
     *
     * @param about the consultation that it belongs to, if that is known
     */
    record Outdated(Optional<ConsultationId> about) implements ConsultationNotice {

        /** {@return that notice about a consultation} */
        public static Outdated in(ConsultationId consultation) {
            return new Outdated(Optional.of(consultation));
        }

        /** {@return that notice where nothing is left that it could be about} */
        public static Outdated gone() {
            return new Outdated(Optional.empty());
        }
    }

    /**
     * The question is answered already.
     *
     * @param title the step's title
     * @param answer the answer in words
     */
    record AlreadyAnswered(ConsultationId consultation, String title, String answer) implements OfOne {}

    /**
     * It is another person's.
     *
     * @param owner the user whose it is
     */
    record NotYours(String owner) implements ConsultationNotice {

        /** {@return that notice about something of that person's} */
        public static NotYours of(Person owner) {
            return new NotYours(owner.user());
        }
    }

    /**
     * Starting over would clear answers.
     *
     * @param answers how many
     * @param version the consultation's version as the person sees it
     */
    record ConfirmRestart(ConsultationId consultation, int answers, long version) implements OfOne {}

    /**
     * Closing would lose answers.
     *
     * @param answers how many
     * @param version the consultation's version as the person sees it
     */
    record ConfirmCancel(ConsultationId consultation, int answers, long version) implements OfOne {}

    /**
     * A description came while a consultation is open.
     *
     * @param answers how many of its answers say something
     */
    record ContinueOrStartOver(ConsultationId consultation, int answers) implements OfOne {}

    /**
     * A consultation that lives elsewhere was called up, or a description came, in a thread that everybody reads: there
     * nothing of it is told until the person goes on with it there.
     *
     * @param answers how many of its answers say something
     */
    record GoOnInPublic(ConsultationId consultation, int answers) implements OfOne {}

    /**
     * Another project began or is gone back to; the one that was open before is closed, and can be gone back to.
     *
     * @param answers how many of its answers say something
     */
    record SetAside(ConsultationId consultation, int answers) implements OfOne {}

    /** What was typed under a card could be about its project or another one; until that is said, nothing changes. */
    record WhichProject(ConsultationId consultation) implements OfOne {}

    /** What was understood of typed words, or done with answers in another way. */
    record Understood(ConsultationId consultation, List<ShownBack> steps) implements OfOne {

        /** Copies the list. */
        public Understood {
            steps = List.copyOf(steps);
        }
    }

    /**
     * The reason for a question, and its possible answers.
     *
     * @param about the consultation that is open, if one is
     */
    record Explained(Optional<ConsultationId> about, StepId step) implements ConsultationNotice {}

    /**
     * On which words rests what was read.
     *
     * @param steps the steps whose answers were read
     * @param explained the step that may be meant as well, to be explained
     */
    record ReadFrom(ConsultationId consultation, List<StepId> steps, Optional<StepId> explained) implements OfOne {

        /** Copies the list. */
        public ReadFrom {
            steps = List.copyOf(steps);
        }
    }

    /**
     * How answers of a step differ.
     *
     * @param answers those answers
     */
    record Differences(ConsultationId consultation, StepId step, List<AnswerId> answers) implements OfOne {

        /** Copies the list. */
        public Differences {
            answers = List.copyOf(answers);
        }
    }

    /** Everything that was answered, each with the way to change it. */
    record Answered(ConsultationId consultation) implements OfOne {}

    /** What to ask of a recommendation, and what to do with it. */
    record NextSteps(ConsultationId consultation, RecommendationId recommendation) implements OfOne {}

    /** Something polite, or nothing new, was said while there is a current recommendation. */
    record CardStands(ConsultationId consultation) implements OfOne {}

    /** A change of a recommendation's answers still waits for Apply. */
    record ChangeWaits(ConsultationId consultation) implements OfOne {}

    /**
     * What was said about a recommendation's project matches none of the answers that it could rest on.
     *
     * @param times how often in a row; 0 where an earlier version stored it
     */
    record NothingMatched(ConsultationId consultation, int times) implements OfOne {}

    /** What was said is what the recommendation rests on already. */
    record AlreadySo(ConsultationId consultation, List<StepId> steps) implements OfOne {

        /** Copies the list. */
        public AlreadySo {
            steps = List.copyOf(steps);
        }
    }

    /** Something was said to be wrong, and not what: everything that was answered can be changed. */
    record WhatIsWrong(ConsultationId consultation) implements OfOne {}

    /** Something that a card's button opens was asked for in words. */
    record BesideCard(ConsultationId consultation, CardPart part, RecommendationId recommendation) implements OfOne {}

    /**
     * Something was said to be decided after a recommendation; it is not saved yet.
     *
     * @param option the option that was decided on, if it is one
     * @param several whether several options together were; if neither, it is what the recommendation says
     * @param reason why, in the person's words, if they said it
     */
    record Decided(
            ConsultationId consultation,
            RecommendationId recommendation,
            Optional<OptionId> option,
            boolean several,
            Optional<String> reason)
            implements OfOne {

        /** Ids only: what people typed is never logged. */
        @Override
        public String toString() {
            return "Decided[recommendation=" + recommendation + "]";
        }
    }

    /**
     * The typed text is not an answer to the open question.
     *
     * @param times how often in a row
     */
    record NotUnderstood(ConsultationId consultation, StepId step, int times) implements OfOne {}

    /**
     * Steps were opened again because the knowledge changed.
     *
     * @param titles the steps' titles
     */
    record Reopened(List<String> titles) implements ConsultationNotice {

        /** Copies the list. */
        public Reopened {
            titles = List.copyOf(titles);
        }
    }

    /**
     * The option is unknown.
     *
     * @param names the names of those known
     * @param page what was asked about it; none where an earlier version stored it
     */
    record WhichOption(List<String> names, Move.@Nullable Page page) implements ConsultationNotice {

        /** Copies the list. */
        public WhichOption {
            names = List.copyOf(names);
        }
    }

    /** A vote can be asked for. */
    record Vote(RecommendationId recommendation) implements ConsultationNotice {}

    /** Thanks for the rating, and a question why it was not helpful. */
    record AskWhy(RecommendationId recommendation) implements ConsultationNotice {}

    /**
     * Nothing was erased, since votes that the person asked for are under way.
     *
     * @param votes how many
     * @param polls their ids; none where others read along
     */
    record VotesUnderWay(int votes, List<String> polls) implements ConsultationNotice {

        /** Copies the list; before it was stored with the number, there was none. */
        public VotesUnderWay {
            polls = Optional.ofNullable(polls).map(List::copyOf).orElse(List.of());
        }
    }
}
