package io.github.stackconsultant.slack;

import com.slack.api.model.block.LayoutBlock;
import io.github.stackconsultant.conversation.EarlierRecommendation;
import io.github.stackconsultant.conversation.PageOfKnowledge;
import io.github.stackconsultant.conversation.Passages;
import io.github.stackconsultant.conversation.Recommendations;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.messaging.Messenger;
import io.github.stackconsultant.messaging.Notice;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.recommendation.RecommendationId;
import java.util.ArrayList;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says statements in Slack. */
final class SlackMessenger implements Messenger {

    private static final Logger log = LoggerFactory.getLogger(SlackMessenger.class);

    private final ConsultationMessenger consultations;
    private final HandoverMessenger handovers;
    private final PollMessenger polls;
    private final DecisionMessenger decisions;
    private final NoticeBlocks notices;
    private final HomeMessenger home;
    private final CardBlocks cards;
    private final KnowledgeBlocks pages;
    private final Recommendations recommendations;
    private final KnowledgeBase knowledge;
    private final MessageSender sender;

    SlackMessenger(
            ConsultationMessenger consultations,
            HandoverMessenger handovers,
            PollMessenger polls,
            DecisionMessenger decisions,
            NoticeBlocks notices,
            HomeMessenger home,
            CardBlocks cards,
            KnowledgeBlocks pages,
            Recommendations recommendations,
            KnowledgeBase knowledge,
            MessageSender sender) {
        this.consultations = consultations;
        this.handovers = handovers;
        this.polls = polls;
        this.decisions = decisions;
        this.notices = notices;
        this.home = home;
        this.cards = cards;
        this.pages = pages;
        this.recommendations = recommendations;
        this.knowledge = knowledge;
        this.sender = sender;
    }

    @Override
    public Outcome say(Statement statement) {
        return switch (statement.topic()) {
            case CONSULTATION, CONSULTATION_BELOW, CONSULTATION_MOVED -> consultations.say(statement);
            case NOTICE -> notice(statement);
            case ANSWER -> answer(statement);
            case KNOWLEDGE -> page(statement);
            case SHARED_CARD -> share(statement);
            case HANDOVER, FEEDBACK -> handovers.say(statement);
            case HOME, HISTORY -> home.say(statement);
            case DECISION_FILE, DECISION_LINK, DECISION_REVISIT -> decisions.say(statement);
            case WHAT_MOVED -> whatMoved(statement);
            case POLL, POLL_OUTCOME, POLL_SECOND_LOOK, POLL_FORGOTTEN, POLL_REMINDER, POLL_CONFIRMATION ->
                polls.say(statement);
        };
    }

    private Outcome toPerson(Statement statement, Rendered message) {
        return sender.toPerson(statement.person(), statement.place(), statement.replyPath(), message)
                .outcome();
    }

    private Outcome answer(Statement statement) {
        return statement
                .detail(Passages.class)
                .map(passages -> toPerson(statement, pages.answer(knowledge, passages.references())))
                .orElseGet(SlackMessenger::withoutDetail);
    }

    private Outcome notice(Statement statement) {
        return statement
                .detail(Notice.class)
                .map(notice -> toPerson(statement, notices.notice(notice, statement.subject())))
                .orElseGet(SlackMessenger::withoutDetail);
    }

    private Outcome page(Statement statement) {
        return statement
                .detail(PageOfKnowledge.class)
                .map(page -> toPerson(statement, page(knowledge, pages, page)))
                .orElseGet(SlackMessenger::withoutDetail);
    }

    /** It was added by a version of the app that wrote another form. */
    private static Outcome withoutDetail() {
        return new Outcome.Refused("nothing says what it is about");
    }

    private Outcome whatMoved(Statement statement) {
        var now = recommendations.find(new RecommendationId(statement.subject()));
        var before =
                statement.detail(EarlierRecommendation.class).flatMap(earlier -> recommendations.find(earlier.id()));
        return now.isEmpty() || before.isEmpty()
                ? new Outcome.Refused("no such recommendation")
                : toPerson(statement, DecisionWords.moved(before.get(), now.get()));
    }

    static Rendered page(KnowledgeBase knowledge, KnowledgeBlocks pages, PageOfKnowledge asked) {
        var page = asked.page();
        var option = asked.option();
        var blocks = new ArrayList<LayoutBlock>();
        var about = knowledge.comparisons().stream()
                .filter(comparison ->
                        option.isEmpty() || comparison.option(option.get()).isPresent())
                .toList();
        int most = Math.max(KnowledgeBlocks.FEWEST, SlackLimits.MESSAGE_BLOCKS / Math.max(1, about.size()));
        about.forEach(comparison -> blocks.addAll(pages.page(comparison, page, option, most)));
        return new Rendered(KnowledgeBlocks.title(page), blocks);
    }

    private Outcome share(Statement statement) {
        var given = recommendations.find(new RecommendationId(statement.subject()));
        if (given.isEmpty()) {
            return new Outcome.Refused("no such recommendation");
        }
        Optional<Comparison> comparison = given.get().comparisonIn(knowledge);
        var channel = statement.place().channel();
        var answer = sender.inChannel(channel, cards.shared(given.get(), comparison));
        if (answer instanceof SlackAnswer.Done<?>) {
            confirmShared(statement);
        }
        if (answer instanceof SlackAnswer.Refused<?> refused) {
            log.info("recommendation {} cannot be shared in {}: {}", statement.subject(), channel, refused.error());
            return refused.notAMember()
                    ? tellOwner(
                            statement,
                            SlackWords.notAMember(channel, given.get().id()))
                    : tellOwner(statement, SlackWords.couldNotShare(channel, refused.error()));
        }
        return answer.outcome();
    }

    /** A courtesy that is tried only once, since the card itself is in the channel. */
    private void confirmShared(Statement statement) {
        var word = SlackWords.shared(statement.place().channel());
        statement.replyPath().ifPresent(path -> sender.throughPath(path, word, path.original()));
    }

    /** The person is told what to do about it, and nothing is lost. */
    private Outcome tellOwner(Statement statement, Rendered word) {
        return sender.directly(statement.person(), word).outcome();
    }
}
