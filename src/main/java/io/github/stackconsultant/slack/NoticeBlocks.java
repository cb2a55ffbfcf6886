package io.github.stackconsultant.slack;

import io.github.stackconsultant.conversation.AnotherOpen;
import io.github.stackconsultant.conversation.AnswersExplained;
import io.github.stackconsultant.conversation.AsideNotice;
import io.github.stackconsultant.conversation.Consultation;
import io.github.stackconsultant.conversation.ConsultationNotice;
import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.conversation.NothingKnown;
import io.github.stackconsultant.conversation.PlainNotice;
import io.github.stackconsultant.conversation.Recommendations;
import io.github.stackconsultant.handover.HandoverNotice;
import io.github.stackconsultant.handover.PlainHandoverNotice;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.messaging.HandlerTable;
import io.github.stackconsultant.messaging.Installation;
import io.github.stackconsultant.messaging.Notice;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.understanding.Deed;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.Polls;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts notices into words and buttons. */
final class NoticeBlocks {

    private final KnowledgeBase knowledge;
    private final WhereWeAre whereWeAre;
    private final NoticeWords words;
    private final KnowledgeLinks links;
    private final Polls polls;
    private final HandlerTable<Notice, Notice, Rendered> notices =
            new HandlerTable<>(List.of(ConsultationNotice.class, HandoverNotice.class));

    NoticeBlocks(
            Consultations consultations,
            Recommendations recommendations,
            Polls polls,
            KnowledgeBase knowledge,
            KnowledgeLinks links,
            Installation installation) {
        this.polls = polls;
        this.knowledge = knowledge;
        this.links = links;
        this.whereWeAre = new WhereWeAre(consultations, knowledge);
        this.words = new NoticeWords(knowledge, whereWeAre, links);
        sayConsultations();
        sayCards(new CardNoticeWords(recommendations, whereWeAre));
        sayAsides(new ByButtonWords(installation.channel().isPresent()));
        sayHandovers();
        notices.complete();
        // one without words fails here
        Stream.of(PlainNotice.values()).forEach(this::notice);
    }

    private void sayConsultations() {
        say(PlainNotice.class, this::plain);
        say(ConsultationNotice.Status.class, words::status);
        say(ConsultationNotice.Outdated.class, words::outdated);
        say(ConsultationNotice.AlreadyAnswered.class, words::alreadyAnswered);
        say(ConsultationNotice.Explained.class, words::explained);
        say(ConsultationNotice.ReadFrom.class, words::readFrom);
        say(ConsultationNotice.Differences.class, words::differences);
        say(ConsultationNotice.ChangeWaits.class, words::changeWaits);
        say(NothingKnown.class, words::nothingKnown);
        say(ConsultationNotice.NotUnderstood.class, words::notUnderstood);
        say(ConsultationNotice.NotYours.class, FixedWords::notYours);
        say(ConsultationNotice.ConfirmRestart.class, AtStakeWords::restart);
        say(ConsultationNotice.ConfirmCancel.class, AtStakeWords::cancel);
        say(ConsultationNotice.ContinueOrStartOver.class, AtStakeWords::proposal);
        say(ConsultationNotice.GoOnInPublic.class, AtStakeWords::goOnInPublic);
        say(ConsultationNotice.SetAside.class, AtStakeWords::setAside);
        say(ConsultationNotice.Reopened.class, FixedWords::reopened);
        say(ConsultationNotice.WhichOption.class, words::whichOption);
        say(ConsultationNotice.Vote.class, FixedWords::vote);
        say(ConsultationNotice.AskWhy.class, FixedWords::askWhy);
        show(ConsultationNotice.VotesUnderWay.class, this::votesUnderWay);
        show(ConsultationNotice.Understood.class, this::understood);
        show(AnswersExplained.class, this::explained);
        show(ConsultationNotice.Answered.class, this::answered);
        show(ConsultationNotice.WhatIsWrong.class, this::whatIsWrong);
    }

    private void sayCards(CardNoticeWords cards) {
        say(ConsultationNotice.CardStands.class, cards::cardStands);
        say(ConsultationNotice.WhichProject.class, cards::whichProject);
        say(ConsultationNotice.NothingMatched.class, cards::nothingMatched);
        say(ConsultationNotice.AlreadySo.class, cards::alreadySo);
        say(ConsultationNotice.BesideCard.class, cards::besideCard);
        say(ConsultationNotice.Decided.class, cards::decided);
        say(AnotherOpen.class, cards::anotherOpen);
        say(ConsultationNotice.NextSteps.class, cards::nextSteps);
    }

    private void sayAsides(ByButtonWords buttons) {
        say(AsideNotice.SmallTalk.class, words::smallTalk);
        say(AsideNotice.Privacy.class, words::privacy);
        say(AsideNotice.NoWords.class, words::noWords);
        say(AsideNotice.DataKept.class, words::dataKept);
        say(AsideNotice.AboutApp.class, words::aboutApp);
        say(AsideNotice.OtherLanguage.class, words::otherLanguage);
        show(AsideNotice.ByButton.class, wish -> byButton(buttons, wish));
        say(AsideNotice.AtMost.class, FixedWords::atMost);
        say(AsideNotice.OneByOne.class, FixedWords::oneByOne);
        say(AsideNotice.LiveVotes.class, this::liveVotes);
    }

    private void sayHandovers() {
        say(PlainHandoverNotice.class, HandoverWords::plain);
        say(HandoverNotice.Taken.class, HandoverWords::taken);
        say(HandoverNotice.Back.class, HandoverWords::back);
        say(HandoverNotice.Has.class, HandoverWords::has);
    }

    private <N extends Notice> void say(Class<N> kind, Function<N, Saying> wording) {
        show(kind, notice -> wording.apply(notice).rendered(name(notice), about(notice)));
    }

    private <N extends Notice> void show(Class<N> kind, Function<N, Rendered> rendering) {
        notices.on(kind, (same, notice) -> rendering.apply(notice));
    }

    /** Keeps the buttons of two notices on one page apart. */
    private static String name(Notice notice) {
        return notice instanceof Enum<?> plain
                ? plain.name()
                : notice.getClass().getSimpleName();
    }

    private static Optional<ConsultationId> about(Notice notice) {
        return notice instanceof ConsultationNotice consultation ? consultation.about() : Optional.empty();
    }

    /** Puts a notice into words, with the buttons below it. */
    Rendered notice(Notice notice) {
        return notices.handle(notice, notice);
    }

    /** Outdated where the consultation, or what it was about, is gone. */
    private Rendered understood(ConsultationNotice.Understood understood) {
        return lines(
                understood.consultation(),
                (consultation, comparison) -> UnderstoodBlocks.message(consultation, comparison, understood.steps()));
    }

    /** Each can be closed there, since the message that shows it may be out of reach. */
    private Rendered votesUnderWay(ConsultationNotice.VotesUnderWay underWay) {
        return OwnVoteBlocks.below(
                PrivacyWords.votesUnderWay(underWay).rendered(name(underWay)), open(underWay.polls()));
    }

    /** Votes of one's own can be closed there and then, and when they close is known. */
    private Rendered byButton(ByButtonWords buttons, AsideNotice.ByButton wish) {
        var own = open(wish.polls());
        var saying = own.isEmpty() ? buttons.of(wish) : ByButtonWords.ofOwnVotes(wish, OwnVoteBlocks.named(own));
        var message = saying.rendered(name(wish), about(wish));
        return wish.deed() == Deed.CLOSE_VOTE ? OwnVoteBlocks.below(message, own) : message;
    }

    /** Of those that are still open. */
    private Saying liveVotes(AsideNotice.LiveVotes live) {
        return OwnVoteBlocks.named(open(live.polls()));
    }

    private List<Poll> open(List<String> ids) {
        return ids.stream()
                .flatMap(id -> polls.find(new PollId(id)).stream())
                .filter(Poll::open)
                .toList();
    }

    private Rendered whatIsWrong(ConsultationNotice.WhatIsWrong wrong) {
        return lines(wrong.consultation(), UnderstoodBlocks::whatIsWrong);
    }

    private Rendered answered(ConsultationNotice.Answered asked) {
        return lines(asked.consultation(), UnderstoodBlocks::allAnswers);
    }

    private Rendered explained(AnswersExplained asked) {
        return lines(
                asked.consultation(),
                (consultation, comparison) -> comparison
                        .step(asked.step())
                        .map(step -> AnswersExplainedBlocks.of(consultation, comparison, step, asked.answers()))
                        .orElseGet(() -> notice(ConsultationNotice.Outdated.in(asked.consultation()))));
    }

    private Rendered lines(ConsultationId about, BiFunction<Consultation, Comparison, Rendered> message) {
        return whereWeAre
                .found(about)
                .flatMap(consultation ->
                        consultation.comparisonIn(knowledge).map(comparison -> message.apply(consultation, comparison)))
                .orElseGet(() -> notice(ConsultationNotice.Outdated.in(about)));
    }

    private Saying plain(PlainNotice notice) {
        return switch (notice) {
            case WELCOME -> words.welcome();
            case UNCLEAR -> words.unclear();
            case NO_PROJECT_YET -> words.noProjectYet();
            case NO_LONGER_COMPARED -> words.noLongerCompared();
            case CONFIRM_FORGET -> PrivacyWords.confirmForget(links);
            case FORGOTTEN -> PrivacyWords.forgotten();
            case REQUEST_BACK -> HandoverWords.backFromSomebody();
            default -> FixedWords.plain(notice);
        };
    }
}
