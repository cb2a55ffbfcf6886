package io.github.stackconsultant.slack;

import io.github.stackconsultant.conversation.ConsultationContent;
import io.github.stackconsultant.conversation.ConsultationNotice;
import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.conversation.PlainNotice;
import io.github.stackconsultant.handover.HandoverNotice;
import io.github.stackconsultant.handover.PlainHandoverNotice;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.messaging.HandlerTable;
import io.github.stackconsultant.messaging.Notice;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Puts notices into words and buttons. */
final class NoticeBlocks {

    private final KnowledgeBase knowledge;
    private final WhereWeAre whereWeAre;
    private final NoticeWords words;
    private final KnowledgeLinks links;
    private final HandlerTable<String, ConsultationNotice, Rendered> consultations =
            new HandlerTable<>(ConsultationNotice.class);
    private final HandlerTable<String, HandoverNotice, Rendered> handovers = new HandlerTable<>(HandoverNotice.class);

    NoticeBlocks(Consultations consultations, KnowledgeBase knowledge, KnowledgeLinks links) {
        this.knowledge = knowledge;
        this.links = links;
        this.whereWeAre = new WhereWeAre(consultations, knowledge);
        this.words = new NoticeWords(knowledge, whereWeAre, links);
        sayConsultations();
        sayHandovers();
    }

    private void sayConsultations() {
        say(PlainNotice.class, this::plain);
        say(ConsultationNotice.AlreadyAnswered.class, words::alreadyAnswered);
        say(ConsultationNotice.NotYours.class, (another, subject) -> FixedWords.notYours(another));
        say(ConsultationNotice.ConfirmRestart.class, AtStakeWords::restart);
        say(ConsultationNotice.ConfirmCancel.class, AtStakeWords::cancel);
        say(ConsultationNotice.ContinueOrStartOver.class, AtStakeWords::proposal);
        say(ConsultationNotice.Explained.class, words::explained);
        say(ConsultationNotice.BesideCard.class, words::besideCard);
        say(ConsultationNotice.Decided.class, words::decided);
        say(ConsultationNotice.NothingKnown.class, (nothing, subject) -> words.nothingKnown(nothing));
        say(ConsultationNotice.SmallTalk.class, words::smallTalk);
        say(ConsultationNotice.NotUnderstood.class, words::notUnderstood);
        say(ConsultationNotice.Reopened.class, (steps, subject) -> FixedWords.reopened(steps));
        say(ConsultationNotice.WhichOption.class, (options, subject) -> FixedWords.whichOption(options));
        say(ConsultationNotice.Vote.class, (about, subject) -> FixedWords.vote(about));
        say(ConsultationNotice.AskWhy.class, (about, subject) -> FixedWords.askWhy(about));
        say(ConsultationNotice.VotesUnderWay.class, (underWay, subject) -> PrivacyWords.votesUnderWay(underWay));
        consultations.on(ConsultationNotice.Understood.class, this::understood);
        consultations.complete();
    }

    private void sayHandovers() {
        tell(PlainHandoverNotice.class, HandoverWords::plain);
        tell(HandoverNotice.Taken.class, HandoverWords::taken);
        tell(HandoverNotice.Back.class, HandoverWords::back);
        tell(HandoverNotice.Has.class, HandoverWords::has);
        handovers.complete();
    }

    private <N extends ConsultationNotice> void say(Class<N> kind, BiFunction<N, String, Saying> wording) {
        consultations.on(
                kind, (subject, notice) -> wording.apply(notice, subject).rendered(name(notice), subject));
    }

    private <N extends HandoverNotice> void tell(Class<N> kind, Function<N, String> wording) {
        handovers.on(kind, (subject, notice) -> Saying.of(wording.apply(notice)).rendered(name(notice), subject));
    }

    /** Keeps the buttons of two notices on one page apart. */
    private static String name(Notice notice) {
        return notice instanceof Enum<?> plain
                ? plain.name()
                : notice.getClass().getSimpleName();
    }

    /** Puts a notice into words that is about nothing. */
    Rendered notice(PlainNotice notice) {
        return notice(notice, "");
    }

    /** Puts a notice into words, about the consultation that it is about. */
    Rendered notice(ConsultationContent.Told told) {
        return notice(told.notice(), told.subject());
    }

    /** Puts a question into words, about the consultation that it is about. */
    Rendered notice(ConsultationContent.Question question) {
        return notice(question.asked(), question.subject());
    }

    /**
     * Puts a notice into words, of whichever family it is.
     *
     * @param subject the consultation's id, or nothing
     * @throws IllegalArgumentException if it is of no family that has words: a bug
     */
    private Rendered notice(Notice notice, String subject) {
        if (notice instanceof HandoverNotice handover) {
            return handovers.handle(subject, handover);
        }
        if (notice instanceof ConsultationNotice consultation) {
            return consultations.handle(subject, consultation);
        }
        throw new IllegalArgumentException("no words for " + notice.getClass());
    }

    /** Outdated where the consultation, or what it was about, is gone. */
    private Rendered understood(String subject, ConsultationNotice.Understood understood) {
        return whereWeAre
                .found(subject)
                .flatMap(consultation -> consultation
                        .comparisonIn(knowledge)
                        .map(comparison -> UnderstoodBlocks.message(consultation, comparison, understood.steps())))
                .orElseGet(() -> notice(PlainNotice.OUTDATED, subject));
    }

    /** Without a default: a new one that has no words does not compile. */
    private Saying plain(PlainNotice notice, String subject) {
        return switch (notice) {
            case WELCOME -> words.welcome();
            case UNCLEAR -> words.unclear();
            case HELP -> FixedWords.help();
            case STATUS -> words.status(subject);
            case OUTDATED -> words.outdated(subject);
            case CARD_STANDS -> words.cardStands(subject);
            case PRIVACY -> words.privacy(subject);
            case CONFIRM_FORGET -> PrivacyWords.confirmForget(links);
            case FORGOTTEN -> PrivacyWords.forgotten();
            case REQUEST_BACK -> Saying.of(HandoverWords.backFromSomebody());
            case NOTHING_OPEN -> FixedWords.nothingOpen();
            case FIRST_QUESTION -> FixedWords.firstQuestion();
            case NOTHING_CHOSEN -> FixedWords.nothingChosen();
            case NO_CARD_YET -> FixedWords.noCardYet();
            case CANCELLED -> FixedWords.cancelled();
            case OTHER_LANGUAGE -> FixedWords.otherLanguage(subject);
            case DESCRIPTION_KEPT -> FixedWords.descriptionKept();
            case ANOTHER_OPEN -> FixedWords.anotherOpen();
            case ANOTHER_PROJECT -> FixedWords.anotherProject();
            case NOTHING_TO_VOTE_ON -> FixedWords.nothingToVoteOn();
            case RATED -> FixedWords.rated();
        };
    }
}
