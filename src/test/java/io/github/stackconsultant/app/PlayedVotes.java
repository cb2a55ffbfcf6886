package io.github.stackconsultant.app;

import io.github.stackconsultant.conversation.TeamVotes;
import io.github.stackconsultant.voting.Polls;
import io.github.stackconsultant.voting.Voting;

/** What conversations hear of votes, as the app tells them. */
public final class PlayedVotes {

    private PlayedVotes() {}

    /** {@return that of those votes} */
    public static TeamVotes of(Voting voting, Polls polls) {
        return new PolledVotes(voting, polls);
    }
}
