package io.github.stackconsultant.slack;

import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.conversation.Notice;
import io.github.stackconsultant.conversation.NoticeDetails;
import io.github.stackconsultant.handover.HandoverNotice;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import java.util.List;
import java.util.Optional;

/** Renders notices. */
final class NoticeBlocks {

    private final KnowledgeBase knowledge;
    private final WhereWeAre whereWeAre;
    private final NoticeWords words;

    NoticeBlocks(Consultations consultations, KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        this.whereWeAre = new WhereWeAre(consultations, knowledge);
        this.words = new NoticeWords(knowledge, whereWeAre);
    }

    /**
     * Puts into words what waited in the outbox, of whichever vocabulary it is.
     *
     * @param subject the consultation's id, or nothing
     * @param written the word's kind and what it names
     */
    Rendered written(String subject, List<String> written) {
        var kind = written.get(0);
        var details = written.subList(1, written.size());
        return HandoverNotice.named(kind)
                .map(notice -> Saying.of(HandoverWords.text(notice, details)).rendered(kind, subject))
                .orElseGet(() -> notice(Notice.valueOf(kind), subject, details));
    }

    /** Puts a word into words that names nothing and is about nothing. */
    Rendered notice(Notice notice) {
        return notice(notice, "", List.of());
    }

    /**
     * Puts a notice into words.
     *
     * @param subject the consultation's id, or nothing
     * @param details what it names
     */
    Rendered notice(Notice notice, String subject, List<String> details) {
        return notice == Notice.UNDERSTOOD
                ? understood(subject, NoticeDetails.Understood.of(details))
                        .orElseGet(() -> notice(Notice.OUTDATED, subject, List.of()))
                : saying(notice, subject, details).rendered(notice.name(), subject);
    }

    private Optional<Rendered> understood(String subject, NoticeDetails.Understood understood) {
        return whereWeAre
                .found(subject)
                .flatMap(consultation -> consultation
                        .comparisonIn(knowledge)
                        .map(comparison -> UnderstoodBlocks.message(consultation, comparison, understood.steps())));
    }

    /** Without a default: a new kind that has no words does not compile. */
    private Saying saying(Notice notice, String subject, List<String> details) {
        return switch (notice) {
            case WELCOME -> words.welcome();
            case UNCLEAR -> words.unclear();
            case HELP -> FixedWords.help();
            case STATUS -> words.status(subject);
            case ALREADY_ANSWERED -> words.alreadyAnswered(NoticeDetails.AlreadyAnswered.of(details), subject);
            case OUTDATED, UNDERSTOOD -> words.outdated(subject);
            case NOT_YOURS -> FixedWords.notYours(NoticeDetails.NotYours.of(details));
            case CONFIRM_RESTART -> AtStakeWords.restart(NoticeDetails.AtStake.of(details), subject);
            case CONFIRM_CANCEL -> AtStakeWords.cancel(NoticeDetails.AtStake.of(details), subject);
            case CONTINUE_OR_START_OVER -> AtStakeWords.proposal(NoticeDetails.Proposal.of(details), subject);
            case EXPLAINED -> words.explained(NoticeDetails.Explained.of(details), subject);
            case CARD_STANDS -> words.cardStands(subject);
            case BESIDE_CARD -> words.besideCard(NoticeDetails.BesideCard.of(details), subject);
            case NOTHING_KNOWN -> words.nothingKnown(NoticeDetails.NothingKnown.of(details));
            case SMALL_TALK -> words.smallTalk(NoticeDetails.SmallTalk.of(details), subject);
            case NOT_UNDERSTOOD -> words.notUnderstood(NoticeDetails.NotUnderstood.of(details), subject);
            case REOPENED -> FixedWords.reopened(NoticeDetails.Names.of(details));
            case WHICH_OPTION -> FixedWords.whichOption(NoticeDetails.Names.of(details));
            case VOTE -> FixedWords.vote(NoticeDetails.About.of(details));
            case ASK_WHY -> FixedWords.askWhy(NoticeDetails.About.of(details));
            case VOTES_UNDER_WAY -> PrivacyWords.votesUnderWay(NoticeDetails.VotesUnderWay.of(details));
            case CONFIRM_FORGET -> PrivacyWords.confirmForget();
            case FORGOTTEN -> PrivacyWords.forgotten();
            case REQUEST_BACK -> Saying.of(HandoverWords.back(Optional.empty()));
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
