package io.github.stackconsultant.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Database;
import io.github.stackconsultant.fixtures.FreshDatabase;
import io.github.stackconsultant.voting.PollId;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresVotingIntegrationTests extends VotingContract {

    @RegisterExtension
    static final FreshDatabase database = FreshDatabase.postgres();

    @Override
    Database database() {
        return database.get();
    }

    @Override
    void sharesNoTransaction(PollId poll) {
        var shared = database()
                .jdbc()
                .sql("""
                        select count(*) from ballot
                        join voter_roll on voter_roll.poll = ballot.poll and voter_roll.xmin = ballot.xmin
                        where ballot.poll = ?
                        """)
                .param(poll.value())
                .query(Integer.class)
                .single();

        assertThat(shared).isZero();
    }
}
