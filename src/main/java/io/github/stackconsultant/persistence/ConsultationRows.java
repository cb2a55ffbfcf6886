package io.github.stackconsultant.persistence;

import io.github.stackconsultant.conversation.Consultation;
import io.github.stackconsultant.conversation.DescribedProject;
import io.github.stackconsultant.conversation.LatestCard;
import io.github.stackconsultant.conversation.Questions;
import io.github.stackconsultant.conversation.StepAnswer;
import io.github.stackconsultant.conversation.Undecided;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.recommendation.RecommendationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;

/** Rows of consultations: what queries need in columns of its own, the rest as JSON. */
final class ConsultationRows implements RowMapper<Consultation> {

    private final StoredJson json;

    ConsultationRows(StoredJson json) {
        this.json = json;
    }

    /** The part of a consultation that queries do not need. */
    private record State(
            Map<StepId, StepAnswer> answers,
            Optional<StepId> revisiting,
            Place place,
            List<String> descriptions,
            Optional<String> project,
            Optional<String> proposal,
            Map<StepId, Undecided> undecided,
            int misunderstood,
            Map<StepId, StepAnswer> settled,
            Map<StepId, Instant> givenAt,
            Map<StepId, StepAnswer> settledBefore,
            boolean startedOver,
            boolean reviewed,
            Optional<RecommendationId> card,
            boolean quoted,
            boolean quotedProposal,
            Map<StepId, StepAnswer> replaced) {

        /** Checks the only component that has no empty form. */
        private State {
            Objects.requireNonNull(place, "place");
        }

        static State of(Consultation consultation) {
            var questions = consultation.questions();
            var project = consultation.project();
            var card = consultation.card();
            return new State(
                    questions.answers(),
                    questions.revisiting(),
                    consultation.place(),
                    project.descriptions(),
                    project.name(),
                    project.proposal().map(DescribedProject.Proposal::text),
                    questions.undecided(),
                    questions.misunderstood(),
                    card.answers(),
                    card.givenAt(),
                    card.before(),
                    card.startedOver(),
                    card.reviewed(),
                    card.recommendation(),
                    project.quoted(),
                    project.proposal().filter(DescribedProject.Proposal::quoted).isPresent(),
                    project.replaced());
        }

        Questions questions() {
            return new Questions(answers, revisiting, undecided, misunderstood);
        }

        DescribedProject describedProject() {
            return new DescribedProject(
                    descriptions,
                    project,
                    proposal.map(text -> new DescribedProject.Proposal(text, quotedProposal)),
                    quoted,
                    replaced);
        }

        /** Before it was kept here too, the column had it in any case. */
        LatestCard card(Optional<RecommendationId> column) {
            return new LatestCard(card.or(() -> column), settled, givenAt, settledBefore, startedOver, reviewed);
        }
    }

    String state(Consultation consultation) {
        return json.write(State.of(consultation));
    }

    @Override
    public Consultation mapRow(ResultSet row, int number) throws SQLException {
        var id = row.getString("id");
        return UnreadableRowException.reading(
                "consultation", id, () -> consultation(row, id, json.read(row.getString("state"), State.class)));
    }

    private static Consultation consultation(ResultSet row, String id, State state) throws SQLException {
        return new Consultation(
                new ConsultationId(id),
                new Person(row.getString("workspace"), row.getString("person")),
                Consultation.Status.valueOf(row.getString("status")),
                Column.optional(row, "comparison").map(ComparisonId::new),
                state.questions(),
                state.describedProject(),
                state.card(Column.optional(row, "recommendation").map(RecommendationId::new)),
                state.place(),
                Column.time(row, "started_at"),
                Column.time(row, "changed_at"),
                row.getLong("version"));
    }
}
