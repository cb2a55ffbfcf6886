package io.github.stackconsultant.slack;

import io.github.stackconsultant.conversation.Confirmations;
import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.conversation.Recommendations;
import io.github.stackconsultant.fixtures.InMemoryDecisions;
import io.github.stackconsultant.fixtures.InMemoryVoting;
import io.github.stackconsultant.handover.Handovers;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.messaging.Installation;
import io.github.stackconsultant.privacy.FailureNames;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.record.DecisionId;
import io.github.stackconsultant.record.People;
import io.github.stackconsultant.record.RecordDocuments;
import io.github.stackconsultant.voting.Polls;
import java.time.Clock;
import java.util.List;
import java.util.function.BiConsumer;

/** What renders all that is said, and what says it, on given stores. */
final class SayingSide {

    /** What there is to be said. */
    record Stores(
            Consultations consultations,
            Confirmations confirmations,
            Recommendations recommendations,
            Handovers handovers,
            InMemoryVoting voting,
            InMemoryDecisions decisions) {}

    final NewestQuestion newest;
    final KnowledgeLinks links;
    final KnowledgeBlocks pages;
    final CardBlocks cards;
    final NoticeBlocks notices;
    final InformationBlocks informations;
    final ConsultationBlocks blocks;
    final RecordDocuments documents;
    final PersonalPages personal;
    final HomeBlocks home;

    private final RecommendationEngine engine = new RecommendationEngine();
    private final Stores stores;
    private final KnowledgeBase knowledge;
    private final Installation installation;
    private final Clock clock;
    private final FailureNames failures;

    SayingSide(
            Stores stores,
            KnowledgeBase knowledge,
            Installation installation,
            boolean chart,
            Clock clock,
            FailureNames failures) {
        this.stores = stores;
        this.knowledge = knowledge;
        this.installation = installation;
        this.clock = clock;
        this.failures = failures;
        var recommendations = stores.recommendations;
        var voting = stores.voting;
        newest = new NewestQuestion(stores.confirmations, stores.consultations, Runnable::run, failures, clock);
        links = new KnowledgeLinks(knowledge, installation.publicUrl(), clock);
        pages = new KnowledgeBlocks(links);
        cards = new CardBlocks(links, engine, chart, installation.channel().isPresent());
        notices =
                new NoticeBlocks(stores.consultations, recommendations, voting.polls(), knowledge, links, installation);
        informations = new InformationBlocks(recommendations, knowledge, links, engine);
        blocks = new ConsultationBlocks(knowledge, recommendations, cards, engine, voting.votes());
        documents = new RecordDocuments(stores.decisions, installation.publicUrl());
        personal = new PersonalPages(
                stores.consultations, recommendations, voting.polls(), voting.voting(), stores.decisions);
        home = new HomeBlocks(new DecisionWords(documents), blocks, notices);
    }

    SlackMessenger messenger(WebApi slack, Consultations consultations) {
        return new SlackMessenger(
                List.of(
                        consultations(slack, consultations),
                        recommendations(slack),
                        new ReplyMessenger(notices, pages, informations, knowledge, slack.sender),
                        new HomeMessenger(personal, home, slack.sender, slack.api, new VoteAddresses(slack.api)),
                        confirmations(slack, stores.confirmations),
                        handovers(slack),
                        votes(slack, stores.voting.polls()),
                        decisions(slack, documents, stores.decisions::introduce)),
                failures);
    }

    ConsultationMessenger consultations(WebApi slack, Consultations consultations) {
        return new ConsultationMessenger(consultations, blocks, slack.sender, slack.paths, failures);
    }

    RecommendationMessenger recommendations(WebApi slack) {
        return new RecommendationMessenger(stores.recommendations, knowledge, cards, stores.decisions, slack.sender);
    }

    ConfirmationMessenger confirmations(WebApi slack, Confirmations confirmations) {
        return new ConfirmationMessenger(confirmations, notices, slack.sender, slack.paths, failures);
    }

    HandoverMessenger handovers(WebApi slack) {
        return new HandoverMessenger(stores.handovers, stores.recommendations, slack.sender, installation, failures);
    }

    VoteMessengers votes(WebApi slack, Polls polls) {
        var facts = new WorkspaceFacts(slack.api);
        var voting = stores.voting.voting();
        var posting = new PollMessenger(voting, polls, facts, slack.sender);
        return new VoteMessengers(
                posting,
                new OutcomeMessenger(voting, polls, stores.decisions, knowledge, engine, slack.sender, failures),
                new VoterMessenger(voting, polls, stores.recommendations, facts, slack.sender, newest, posting, clock));
    }

    DecisionMessenger decisions(WebApi slack, RecordDocuments from, BiConsumer<DecisionId, People> introducing) {
        var words = new DecisionWords(from);
        var facts = new WorkspaceFacts(slack.api);
        return new DecisionMessenger(
                stores.decisions, from, words, slack.sender, slack.api, facts, introducing, failures);
    }
}
