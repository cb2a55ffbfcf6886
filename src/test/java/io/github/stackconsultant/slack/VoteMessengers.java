package io.github.stackconsultant.slack;

import io.github.stackconsultant.conversation.Recommendations;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.messaging.Content;
import io.github.stackconsultant.messaging.HandlerTable;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.privacy.FailureNames;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.record.Decisions;
import io.github.stackconsultant.voting.Polls;
import io.github.stackconsultant.voting.Voting;
import java.time.Clock;

/** All that is said of votes. */
final class VoteMessengers implements ContentMessenger {

    final PollMessenger polls;

    private final OutcomeMessenger outcomes;
    private final VoterMessenger voters;
    private final Clock clock;

    VoteMessengers(
            Voting voting,
            Polls polls,
            Recommendations recommendations,
            Decisions decisions,
            KnowledgeBase knowledge,
            WebApi slack,
            NewestQuestion newest,
            FailureNames failures,
            Clock clock) {
        var facts = new WorkspaceFacts(slack.api);
        var engine = new RecommendationEngine();
        this.polls = new PollMessenger(voting, polls, facts, slack.sender);
        this.outcomes = new OutcomeMessenger(voting, polls, decisions, knowledge, engine, slack.sender, failures);
        this.voters =
                new VoterMessenger(voting, polls, recommendations, facts, slack.sender, newest, this.polls, clock);
        this.clock = clock;
    }

    @Override
    public void registerIn(HandlerTable<Statement, Content, Outcome> contents) {
        polls.registerIn(contents);
        outcomes.registerIn(contents);
        voters.registerIn(contents);
    }

    LivePolls live(FailureNames failures) {
        return polls.live(failures, clock);
    }
}
