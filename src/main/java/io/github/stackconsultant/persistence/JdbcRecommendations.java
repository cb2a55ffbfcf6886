package io.github.stackconsultant.persistence;

import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.conversation.Opinion;
import io.github.stackconsultant.conversation.PastConsultation;
import io.github.stackconsultant.conversation.Recommendations;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.recommendation.Advice;
import io.github.stackconsultant.recommendation.AnsweredLine;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.recommendation.RecommendationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Recommendations in their table, each with everything it rests on, and people's ratings. */
final class JdbcRecommendations implements Recommendations {

    private final JdbcClient jdbc;
    private final StoredJson json;

    JdbcRecommendations(JdbcClient jdbc, StoredJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    private record Snapshot(List<AnsweredLine> answers, Recommendation recommendation, Optional<String> project) {

        private Snapshot {
            Objects.requireNonNull(recommendation, "recommendation");
            Objects.requireNonNull(recommendation.verdict(), "verdict");
        }
    }

    @Override
    public void add(GivenRecommendation given) {
        with(given, jdbc.sql("""
                insert into recommendation (id, consultation, workspace, person, given_at, snapshot)
                values (:id, :consultation, :workspace, :person, :at, :snapshot)
                """)).update();
    }

    /** By one statement, since most recommendations are asked about by nobody. */
    @Override
    public boolean addUnlessAsked(GivenRecommendation given) {
        return with(given, jdbc.sql("""
                        insert into recommendation (id, consultation, workspace, person, given_at, snapshot)
                        select cast(:id as varchar), cast(:consultation as varchar), cast(:workspace as varchar),
                            cast(:person as varchar), cast(:at as timestamp(6) with time zone), cast(:snapshot as varchar)
                        where not exists (
                            select 1 from poll
                            where consultation = :consultation and status in ('WAITING', 'OPEN')
                                and (closes_at is null or closes_at > :at))
                        """)).update() == 1;
    }

    private StatementSpec with(GivenRecommendation given, StatementSpec sql) {
        return sql.param("id", Column.text(given.id().value()))
                .param("consultation", Column.text(given.consultation().value()))
                .params(Column.person(given.person()))
                .param("at", Column.time(given.givenAt()))
                .param(
                        "snapshot",
                        json.write(new Snapshot(
                                given.answers(),
                                given.recommendation(),
                                given.advice().project())));
    }

    @Override
    public Optional<GivenRecommendation> find(RecommendationId id) {
        return jdbc.sql("select * from recommendation where id = :id")
                .param("id", Column.text(id.value()))
                .query((row, number) -> given(row))
                .optional();
    }

    @Override
    public List<GivenRecommendation> of(Person person, int most) {
        return jdbc.sql("""
                select * from recommendation
                where workspace = :workspace and person = :person
                order by given_at desc, id desc
                fetch first :most rows only
                """)
                .params(Column.person(person))
                .param("most", most)
                .query((row, number) -> given(row))
                .list();
    }

    /** Ranks the person's rows without their long snapshots; only the snapshots of listed rows are read. */
    @Override
    public List<PastConsultation> consultationsOf(Person person, int most) {
        return jdbc.sql("""
                select recommendation.*, ranked.times
                from (select id,
                        row_number() over (partition by consultation order by given_at desc, id desc) as place,
                        count(*) over (partition by consultation) as times
                    from recommendation where workspace = :workspace and person = :person) ranked
                join recommendation on recommendation.id = ranked.id
                where ranked.place = 1
                order by recommendation.given_at desc, recommendation.id desc
                fetch first :most rows only
                """)
                .params(Column.person(person))
                .param("most", most)
                .query((row, number) -> new PastConsultation(given(row), row.getInt("times") - 1))
                .list();
    }

    /** Neither database understands the other's upsert; mostly it is the first, so to insert it is tried first. */
    @Override
    public boolean rate(RecommendationId id, Person by, boolean helpful, Instant at) {
        return insertRating(id, by, helpful, at) || updateRating(id, by, helpful, at);
    }

    private boolean updateRating(RecommendationId id, Person by, boolean helpful, Instant at) {
        var sql = jdbc.sql("""
                update recommendation_rating
                set helpful = :helpful, rated_at = :at, reason = case when :helpful then null else reason end
                where recommendation = :id and workspace = :workspace and person = :person
                """);
        return with(id, by, helpful, at, sql).update() == 1;
    }

    private boolean insertRating(RecommendationId id, Person by, boolean helpful, Instant at) {
        var sql = jdbc.sql("""
                insert into recommendation_rating (recommendation, workspace, person, helpful, rated_at)
                select id, cast(:workspace as varchar), cast(:person as varchar), cast(:helpful as boolean),
                    cast(:at as timestamp(6) with time zone)
                from recommendation where id = :id
                on conflict do nothing
                """);
        return with(id, by, helpful, at, sql).update() == 1;
    }

    @Override
    public boolean explain(RecommendationId id, Person by, String reason) {
        var sql = jdbc.sql("""
                update recommendation_rating set reason = :reason
                where recommendation = :id and workspace = :workspace and person = :person and not helpful
                """).param("reason", Column.text(reason));
        return with(id, by, sql).update() == 1;
    }

    @Override
    public Optional<Opinion> opinion(RecommendationId id, Person by) {
        var sql = jdbc.sql("""
                select helpful, reason from recommendation_rating
                where recommendation = :id and workspace = :workspace and person = :person
                """);
        return with(id, by, sql)
                .query((row, number) -> new Opinion(row.getBoolean("helpful"), Column.optional(row, "reason")))
                .optional();
    }

    private static StatementSpec with(RecommendationId id, Person by, boolean helpful, Instant at, StatementSpec sql) {
        return with(id, by, sql).param("helpful", helpful).param("at", Column.time(at));
    }

    private static StatementSpec with(RecommendationId id, Person by, StatementSpec sql) {
        return sql.param("id", Column.text(id.value())).params(Column.person(by));
    }

    private GivenRecommendation given(ResultSet row) throws SQLException {
        var id = row.getString("id");
        return UnreadableRowException.reading(
                "recommendation", id, () -> given(row, id, json.read(row.getString("snapshot"), Snapshot.class)));
    }

    private static GivenRecommendation given(ResultSet row, String id, Snapshot snapshot) throws SQLException {
        return new GivenRecommendation(
                new Advice(
                        new RecommendationId(id),
                        new ConsultationId(row.getString("consultation")),
                        snapshot.answers(),
                        snapshot.recommendation(),
                        snapshot.project()),
                new Person(row.getString("workspace"), row.getString("person")),
                Column.time(row, "given_at"));
    }
}
