package io.github.stackconsultant.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.conversation.Recommendations;
import io.github.stackconsultant.fixtures.Database;
import io.github.stackconsultant.fixtures.OnBothDatabases;
import io.github.stackconsultant.fixtures.PollSamples;
import io.github.stackconsultant.fixtures.RecommendationsContract;
import io.github.stackconsultant.fixtures.RecordedSql;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.recommendation.Advice;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.voting.Poll;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds for recommendations in a database beyond what every store keeps. */
@OnBothDatabases
class RecommendationsTests extends RecommendationsContract {

    @Parameter
    Database database;

    @Override
    protected Recommendations recommendations() {
        return new JdbcRecommendations(database.jdbc(), new StoredJson());
    }

    @Override
    protected Map<Person, Boolean> ratings(RecommendationId id) {
        return database
                .jdbc()
                .sql("select * from recommendation_rating where recommendation = ?")
                .param(id.value())
                .query((row, number) -> Map.entry(
                        new Person(row.getString("workspace"), row.getString("person")), row.getBoolean("helpful")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** As the votes have it themselves: what is over, or closed, is not asked any more. */
    @ParameterizedTest
    @CsvSource({"OPEN, -1, false", "OPEN, 0, true", "WAITING, -1, false", "CLOSED, -1, true"})
    void addsNothingInPlaceOfWhatATeamIsAskedAbout(Poll.Status status, int secondsAfterTheEnd, boolean added) {
        var poll = PollSamples.from(PollSamples.anOpenPoll()).status(status).made();
        new JdbcPolls(database.jdbc(), new StoredJson()).add(poll);
        var matter = poll.matter();
        var next = new Advice(
                new RecommendationId(UUID.randomUUID().toString()),
                matter.consultation(),
                matter.answers(),
                matter.recommendation(),
                matter.project());
        var at = poll.closesAt().orElseThrow().plusSeconds(secondsAfterTheEnd);

        assertThat(recommendations().addUnlessAsked(new GivenRecommendation(next, poll.owner(), at)))
                .isEqualTo(added);

        assertThat(recommendations().find(next.id()).isPresent()).isEqualTo(added);
        assertThat(poll.status() == Poll.Status.CLOSED || poll.over(at)).isEqualTo(added);
    }

    @Test
    void readsARowOfAnotherVersionOfTheApp() {
        insert("R-other-version", """
                {"answers":[{"step":"Product","answer":"chat"}],"mood":1,"recommendation":{
                 "comparison":"nodejs-vs-python","selection":{"answers":{"product":["chat"]},"x":2},
                 "verdict":{"kind":"one-option","option":"nodejs","name":"Node.js","strength":"CLEAR","y":3},
                 "confidence":"LOW","scores":[{"option":"nodejs","name":"Node.js"}]}}
                """);

        var read = recommendations()
                .find(new RecommendationId("R-other-version"))
                .orElseThrow()
                .recommendation();
        assertThat(read.criteria()).isEmpty();
        assertThat(read.title()).isEmpty();
        assertThat(read.scores().get(0).score()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"recommendation\":{\"verdict\":{\"kind\":\"oracle\"}}}",
                "{\"recommendation\":{}}",
                "{}",
                "no JSON"
            })
    void namesARowThatItCannotRead(String snapshot) {
        var id = UUID.randomUUID().toString();
        insert(id, snapshot);

        assertThatThrownBy(() -> recommendations().find(new RecommendationId(id)))
                .isInstanceOf(UnreadableRowException.class)
                .hasMessageContaining("recommendation " + id);
    }

    @Test
    void findsAPersonsConsultationsByTheIndexOfTheirOwn() {
        var jdbc = new JdbcTemplate(database.dataSource());
        jdbc.batchUpdate(
                """
                insert into recommendation (id, consultation, workspace, person, given_at, snapshot)
                values (?, ?, 'T', ?, current_timestamp, '{}')
                """,
                IntStream.range(0, 10_000)
                        .mapToObj(each -> new Object[] {"past-" + each, "C" + each / 3, "U" + each / 10})
                        .toList());
        jdbc.execute("analyze");
        var sql = new RecordedSql(database.dataSource());

        new JdbcRecommendations(JdbcClient.create(sql), new StoredJson())
                .consultationsOf(new Person("T", "nobody"), 10);

        assertThat(Plan.of(sql.taken().get(0), database, "T", "U7", 10))
                .contains("recommendation_newest")
                .satisfies(Plan::readsNoWholeTable);
        jdbc.update("delete from recommendation where id like 'past-%'");
    }

    private void insert(String id, String snapshot) {
        database.jdbc().sql("""
                        insert into recommendation (id, consultation, workspace, person, given_at, snapshot)
                        values (?, 'C', 'T', 'U', current_timestamp, ?)
                        """).params(id, snapshot).update();
    }
}
