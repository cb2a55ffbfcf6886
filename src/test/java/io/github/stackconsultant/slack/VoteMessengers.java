package io.github.stackconsultant.slack;

import io.github.stackconsultant.messaging.Content;
import io.github.stackconsultant.messaging.HandlerTable;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.Statement;

/** All that is said of votes. */
record VoteMessengers(PollMessenger polls, OutcomeMessenger outcomes, VoterMessenger voters)
        implements ContentMessenger {

    @Override
    public void registerIn(HandlerTable<Statement, Content, Outcome> contents) {
        polls.registerIn(contents);
        outcomes.registerIn(contents);
        voters.registerIn(contents);
    }
}
