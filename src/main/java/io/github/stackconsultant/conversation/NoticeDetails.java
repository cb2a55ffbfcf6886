package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.Word;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.understanding.CardPart;
import io.github.stackconsultant.understanding.Meaning;
import java.util.List;

/**
 * What notices name: each kind is written and read in one place. Words wait in the outbox while the app is updated, so a
 * reader has to understand what earlier versions wrote.
 */
public final class NoticeDetails {

    private NoticeDetails() {}

    /**
     * Of {@link Notice#ALREADY_ANSWERED}.
     *
     * @param title the step's title
     * @param answer the answer in words
     */
    public record AlreadyAnswered(String title, String answer) {

        Word word() {
            return new Word(Notice.ALREADY_ANSWERED, List.of(title, answer));
        }

        /** {@return what was written} */
        public static AlreadyAnswered of(List<String> details) {
            return new AlreadyAnswered(details.get(0), details.get(1));
        }
    }

    /**
     * Of {@link Notice#NOT_YOURS}.
     *
     * @param owner the user whose it is
     */
    public record NotYours(String owner) {

        /** {@return this as a word} */
        public Word word() {
            return new Word(Notice.NOT_YOURS, List.of(owner));
        }

        /** {@return what was written} */
        public static NotYours of(List<String> details) {
            return new NotYours(details.get(0));
        }
    }

    /**
     * Of {@link Notice#CONFIRM_RESTART} and {@link Notice#CONFIRM_CANCEL}.
     *
     * @param answers how many would be lost
     * @param version the consultation's version as the person sees it
     */
    public record AtStake(int answers, long version) {

        static AtStake in(Consultation open) {
            return new AtStake(open.answers().size(), open.version());
        }

        Word restart() {
            return new Word(Notice.CONFIRM_RESTART, details());
        }

        Word cancel() {
            return new Word(Notice.CONFIRM_CANCEL, details());
        }

        private List<String> details() {
            return List.of(Integer.toString(answers), Long.toString(version));
        }

        /** {@return what was written} */
        public static AtStake of(List<String> details) {
            return new AtStake(Integer.parseInt(details.get(0)), Long.parseLong(details.get(1)));
        }
    }

    /**
     * Of {@link Notice#CONTINUE_OR_START_OVER}.
     *
     * @param answers how many the open consultation has
     */
    public record Proposal(int answers) {

        Word word() {
            return new Word(Notice.CONTINUE_OR_START_OVER, List.of(Integer.toString(answers)));
        }

        /** {@return what was written} */
        public static Proposal of(List<String> details) {
            return new Proposal(Integer.parseInt(details.get(0)));
        }
    }

    /**
     * Of {@link Notice#EXPLAINED}.
     *
     * @param step what was asked about
     */
    public record Explained(StepId step) {

        Word word() {
            return new Word(Notice.EXPLAINED, List.of(step.value()));
        }

        /** {@return what was written} */
        public static Explained of(List<String> details) {
            return new Explained(new StepId(details.get(0)));
        }
    }

    /**
     * Of {@link Notice#BESIDE_CARD}.
     *
     * @param part what was asked for
     */
    public record BesideCard(CardPart part, RecommendationId recommendation) {

        Word word() {
            return new Word(Notice.BESIDE_CARD, List.of(part.name(), recommendation.value()));
        }

        /** {@return what was written} */
        public static BesideCard of(List<String> details) {
            return new BesideCard(CardPart.valueOf(details.get(0)), new RecommendationId(details.get(1)));
        }
    }

    /**
     * Of {@link Notice#SMALL_TALK}.
     *
     * @param kind what was said
     */
    public record SmallTalk(Meaning.SmallTalk.Kind kind) {

        Word word() {
            return new Word(Notice.SMALL_TALK, List.of(kind.name()));
        }

        /** {@return what was written} */
        public static SmallTalk of(List<String> details) {
            return new SmallTalk(Meaning.SmallTalk.Kind.valueOf(details.get(0)));
        }
    }

    /**
     * Of {@link Notice#NOT_UNDERSTOOD}.
     *
     * @param step the open one
     * @param times how often in a row
     */
    public record NotUnderstood(StepId step, int times) {

        Word word() {
            return new Word(Notice.NOT_UNDERSTOOD, List.of(step.value(), Integer.toString(times)));
        }

        /** {@return what was written} */
        public static NotUnderstood of(List<String> details) {
            return new NotUnderstood(new StepId(details.get(0)), Integer.parseInt(details.get(1)));
        }
    }

    /**
     * Of {@link Notice#VOTES_UNDER_WAY}.
     *
     * @param votes how many are not over
     */
    public record VotesUnderWay(int votes) {

        Word word() {
            return new Word(Notice.VOTES_UNDER_WAY, List.of(Integer.toString(votes)));
        }

        /** {@return what was written} */
        public static VotesUnderWay of(List<String> details) {
            return new VotesUnderWay(Integer.parseInt(details.get(0)));
        }
    }

    /** Of {@link Notice#VOTE} and {@link Notice#ASK_WHY}: the recommendation that it is about. */
    public record About(RecommendationId recommendation) {

        Word vote() {
            return new Word(Notice.VOTE, List.of(recommendation.value()));
        }

        Word askWhy() {
            return new Word(Notice.ASK_WHY, List.of(recommendation.value()));
        }

        /** {@return what was written} */
        public static About of(List<String> details) {
            return new About(new RecommendationId(details.get(0)));
        }
    }

    /** Of {@link Notice#UNDERSTOOD}: a step for each. */
    public record Understood(List<ShownBack> steps) {

        /** Copies the list. */
        public Understood {
            steps = List.copyOf(steps);
        }

        Word word() {
            return new Word(
                    Notice.UNDERSTOOD, steps.stream().map(ShownBack::detail).toList());
        }

        /** {@return what was written} */
        public static Understood of(List<String> details) {
            return new Understood(details.stream().map(ShownBack::of).toList());
        }
    }

    /** Of {@link Notice#NOTHING_KNOWN}: what the question may be about. */
    public record NothingKnown(List<ComparisonId> comparisons) {

        /** Copies the list. */
        public NothingKnown {
            comparisons = List.copyOf(comparisons);
        }

        Word word() {
            return new Word(
                    Notice.NOTHING_KNOWN,
                    comparisons.stream().map(ComparisonId::value).toList());
        }

        /** {@return what was written} */
        public static NothingKnown of(List<String> details) {
            return new NothingKnown(details.stream().map(ComparisonId::new).toList());
        }
    }

    /** Of {@link Notice#REOPENED}, the steps' titles, and of {@link Notice#WHICH_OPTION}, the names of those known. */
    public record Names(List<String> names) {

        /** Copies the list. */
        public Names {
            names = List.copyOf(names);
        }

        Word reopened() {
            return new Word(Notice.REOPENED, names);
        }

        Word whichOption() {
            return new Word(Notice.WHICH_OPTION, names);
        }

        /** {@return what was written} */
        public static Names of(List<String> details) {
            return new Names(details);
        }
    }
}
