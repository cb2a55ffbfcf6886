package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.Notice;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.understanding.CardPart;
import io.github.stackconsultant.understanding.Meaning;
import java.util.List;
import java.util.Optional;

/** The short messages of a consultation. */
public sealed interface ConsultationNotice extends Notice
        permits PlainNotice,
                ConsultationNotice.AlreadyAnswered,
                ConsultationNotice.NotYours,
                ConsultationNotice.ConfirmRestart,
                ConsultationNotice.ConfirmCancel,
                ConsultationNotice.ContinueOrStartOver,
                ConsultationNotice.Understood,
                ConsultationNotice.Explained,
                ConsultationNotice.BesideCard,
                ConsultationNotice.Decided,
                ConsultationNotice.NothingKnown,
                ConsultationNotice.SmallTalk,
                ConsultationNotice.NotUnderstood,
                ConsultationNotice.Reopened,
                ConsultationNotice.WhichOption,
                ConsultationNotice.Vote,
                ConsultationNotice.AskWhy,
                ConsultationNotice.VotesUnderWay {

    /**
     * The question is answered already.
     *
     * @param title the step's title
     * @param answer the answer in words
     */
    record AlreadyAnswered(String title, String answer) implements ConsultationNotice {}

    /**
     * It is another person's.
     *
     * @param owner the user whose it is
     */
    record NotYours(String owner) implements ConsultationNotice {}

    /**
     * Starting over would clear answers.
     *
     * @param answers how many
     * @param version the consultation's version as the person sees it
     */
    record ConfirmRestart(int answers, long version) implements ConsultationNotice {}

    /**
     * Closing would lose answers.
     *
     * @param answers how many
     * @param version the consultation's version as the person sees it
     */
    record ConfirmCancel(int answers, long version) implements ConsultationNotice {}

    /**
     * A description came while a consultation is open.
     *
     * @param answers how many of its answers say something
     */
    record ContinueOrStartOver(int answers) implements ConsultationNotice {}

    /** What was understood of typed words. */
    record Understood(List<ShownBack> steps) implements ConsultationNotice {

        /** Copies the list. */
        public Understood {
            steps = List.copyOf(steps);
        }
    }

    /** The reason for a question, and its possible answers. */
    record Explained(StepId step) implements ConsultationNotice {}

    /** Something that a card's button opens was asked for in words. */
    record BesideCard(CardPart part, RecommendationId recommendation) implements ConsultationNotice {}

    /**
     * Something was said to be decided after a recommendation; it is not saved yet.
     *
     * @param option the option that was decided on, if it is one
     * @param several whether several options together were; if neither, it is what the recommendation says
     */
    record Decided(RecommendationId recommendation, Optional<OptionId> option, boolean several)
            implements ConsultationNotice {}

    /**
     * The knowledge has nothing on a question.
     *
     * @param comparisons what the question may be about
     */
    record NothingKnown(List<ComparisonId> comparisons) implements ConsultationNotice {

        /** Copies the list. */
        public NothingKnown {
            comparisons = List.copyOf(comparisons);
        }
    }

    /** Small talk, polite or not. */
    record SmallTalk(Meaning.SmallTalk.Kind kind) implements ConsultationNotice {}

    /**
     * The typed text is not an answer to the open question.
     *
     * @param times how often in a row
     */
    record NotUnderstood(StepId step, int times) implements ConsultationNotice {}

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
     */
    record WhichOption(List<String> names) implements ConsultationNotice {

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
     */
    record VotesUnderWay(int votes) implements ConsultationNotice {}
}
