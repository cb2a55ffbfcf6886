package io.github.stackconsultant.slack;

import io.github.stackconsultant.conversation.ConsultationContent;
import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.conversation.Recommendations;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.messaging.Content;
import io.github.stackconsultant.messaging.HandlerTable;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.record.Decisions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shares cards, and tells what moved between two recommendations. */
final class RecommendationMessenger implements ContentMessenger {

    private static final Logger log = LoggerFactory.getLogger(RecommendationMessenger.class);

    private static final Outcome GONE = new Outcome.Refused("no such recommendation");

    private final Recommendations recommendations;
    private final KnowledgeBase knowledge;
    private final CardBlocks cards;
    private final Decisions decisions;
    private final MessageSender sender;

    RecommendationMessenger(
            Recommendations recommendations,
            KnowledgeBase knowledge,
            CardBlocks cards,
            Decisions decisions,
            MessageSender sender) {
        this.recommendations = recommendations;
        this.knowledge = knowledge;
        this.cards = cards;
        this.decisions = decisions;
        this.sender = sender;
    }

    @Override
    public void registerIn(HandlerTable<Statement, Content, Outcome> contents) {
        contents.on(ConsultationContent.SharedCard.class, this::share);
        contents.on(ConsultationContent.WhatMoved.class, this::whatMoved);
    }

    private Outcome whatMoved(Statement statement, ConsultationContent.WhatMoved moved) {
        var now = recommendations.find(moved.recommendation());
        var before = recommendations.find(moved.before());
        if (now.isEmpty() || before.isEmpty()) {
            return GONE;
        }
        var standing =
                decisions.latest(before.get().person(), moved.before()).filter(decision -> !decision.superseded());
        return sender.toPerson(Recipient.of(statement), SecondLookWords.moved(before.get(), now.get(), standing))
                .outcome();
    }

    private Outcome share(Statement statement, ConsultationContent.SharedCard shared) {
        return recommendations
                .find(shared.recommendation())
                .map(given -> share(statement, given))
                .orElse(GONE);
    }

    private Outcome share(Statement statement, GivenRecommendation given) {
        var channel = statement.place().channel();
        var answer = sender.inChannel(channel, cards.shared(given, given.comparisonIn(knowledge)));
        if (answer instanceof SlackAnswer.Done<?>) {
            confirmShared(statement);
        }
        if (answer instanceof SlackAnswer.Refused<?> refused) {
            log.atLevel(refused.logLevel())
                    .log("recommendation {} cannot be shared in {}: {}", given.id(), channel, refused.error());
            return refused.notAMember()
                    ? tellOwner(statement, SlackWords.notAMember(channel, given.id()))
                    : tellOwner(statement, SlackWords.couldNotShare(channel, refused));
        }
        return answer.outcome();
    }

    /** A courtesy that is tried only once, since the card itself is in the channel. */
    private void confirmShared(Statement statement) {
        var word = SlackWords.shared(statement.place().channel());
        statement.replyPath().ifPresent(path -> sender.throughPath(path, statement.place(), word, path.original()));
    }

    /** The person is told what to do about it, and nothing is lost. */
    private Outcome tellOwner(Statement statement, Rendered word) {
        return sender.directly(statement.person(), word).outcome();
    }
}
