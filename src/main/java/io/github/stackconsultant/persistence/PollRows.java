package io.github.stackconsultant.persistence;

import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.recommendation.Advice;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.Terms;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;

/** Rows of polls: what queries need in columns of its own, the rest as JSON. */
final class PollRows implements RowMapper<Poll> {

    private final StoredJson json;

    PollRows(StoredJson json) {
        this.json = json;
    }

    /** The part of a poll that queries do not need. */
    private record State(Terms terms, Advice matter, int asked, int needed, Optional<Poll.Conclusion> conclusion) {

        /** All components are required to count votes. */
        private State {
            Objects.requireNonNull(terms, "terms");
            Objects.requireNonNull(terms.secrecy(), "secrecy");
            Objects.requireNonNull(terms.results(), "results");
            Objects.requireNonNull(terms.deadline(), "deadline");
            Objects.requireNonNull(terms.quorum(), "quorum");
            Objects.requireNonNull(matter, "matter");
            Objects.requireNonNull(matter.id(), "id");
            Objects.requireNonNull(matter.consultation(), "consultation");
            Objects.requireNonNull(matter.recommendation(), "recommendation");
            conclusion.ifPresent(known -> Objects.requireNonNull(known.outcome(), "outcome"));
        }
    }

    String state(Poll poll) {
        var electorate = poll.electorate();
        return json.write(
                new State(poll.terms(), poll.matter(), electorate.asked(), electorate.needed(), poll.conclusion()));
    }

    /** {@return that text as it stands in a state, where it is a whole one} */
    String quoted(String text) {
        return json.write(text);
    }

    @Override
    public Poll mapRow(ResultSet row, int number) throws SQLException {
        var id = row.getString("id");
        return UnreadableRowException.reading(
                "poll", id, () -> poll(row, id, json.read(row.getString("state"), State.class)));
    }

    private static Poll poll(ResultSet row, String id, State state) throws SQLException {
        return new Poll(
                new PollId(id),
                new Person(row.getString("workspace"), row.getString("owner")),
                row.getString("channel"),
                state.terms(),
                state.matter(),
                row.getInt("edition"),
                new Poll.Life(
                        Poll.Status.valueOf(row.getString("status")),
                        Column.time(row, "asked_at"),
                        Column.optionalTime(row, "closes_at"),
                        state.conclusion()),
                new Poll.Electorate(state.asked(), state.needed()),
                Column.optional(row, "salt"),
                row.getLong("version"));
    }
}
