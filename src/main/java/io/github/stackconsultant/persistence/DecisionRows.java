package io.github.stackconsultant.persistence;

import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.record.Decision;
import io.github.stackconsultant.record.Decision.Basis;
import io.github.stackconsultant.record.Decision.Decided;
import io.github.stackconsultant.record.Decision.Posting;
import io.github.stackconsultant.record.Decision.Succession;
import io.github.stackconsultant.record.DecisionId;
import io.github.stackconsultant.record.People;
import io.github.stackconsultant.voting.ChoiceId;
import io.github.stackconsultant.voting.PollId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;

/** Rows of decisions: columns of their own, and the people in a record as JSON. */
final class DecisionRows implements RowMapper<Decision> {

    private final StoredJson json;

    DecisionRows(StoredJson json) {
        this.json = json;
    }

    @Override
    public Decision mapRow(ResultSet row, int number) throws SQLException {
        var id = row.getString("id");
        return UnreadableRowException.reading("decision", id, () -> decision(row, id));
    }

    private Decision decision(ResultSet row, String id) throws SQLException {
        return new Decision(
                new DecisionId(id),
                new Person(row.getString("workspace"), row.getString("owner")),
                decided(row),
                basis(row),
                row.getString("markdown"),
                Column.optional(row, "token"),
                Column.time(row, "saved_at"),
                Optional.ofNullable(row.getObject("revisit_on", LocalDate.class)),
                new Succession(
                        Column.optional(row, "supersedes").map(DecisionId::new),
                        Column.optional(row, "superseded_by").map(DecisionId::new)),
                new Posting(Column.optional(row, "channel"), Column.optional(row, "posted")),
                people(row));
    }

    private static Decided decided(ResultSet row) throws SQLException {
        return new Decided(
                row.getString("question"),
                row.getString("outcome"),
                Decision.Status.valueOf(row.getString("status")),
                Column.optional(row, "choice").map(ChoiceId::new),
                Column.optional(row, "qualification"));
    }

    private static Basis basis(ResultSet row) throws SQLException {
        return new Basis(
                new ComparisonId(row.getString("comparison")),
                new RecommendationId(row.getString("recommendation")),
                new ConsultationId(row.getString("consultation")),
                Column.optional(row, "poll").map(PollId::new));
    }

    /** Decisions saved by versions that did not ask for this have no data. */
    private People people(ResultSet row) throws SQLException {
        return Column.optional(row, "people")
                .map(stored -> json.read(stored, People.class))
                .orElse(People.UNKNOWN);
    }

    /** {@return the people in the record of that decision, as they are stored} */
    static People people(StoredJson json, String decision, String stored) {
        return UnreadableRowException.reading("decision", decision, () -> json.read(stored, People.class));
    }
}
