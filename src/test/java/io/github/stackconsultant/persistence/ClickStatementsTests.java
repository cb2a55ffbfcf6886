package io.github.stackconsultant.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.ConversationService;
import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.conversation.Reply;
import io.github.stackconsultant.conversation.Turn;
import io.github.stackconsultant.fixtures.Database;
import io.github.stackconsultant.fixtures.InMemoryConfirmations;
import io.github.stackconsultant.fixtures.InMemoryConsultations;
import io.github.stackconsultant.fixtures.InMemoryPersonalData;
import io.github.stackconsultant.fixtures.InMemoryRecommendations;
import io.github.stackconsultant.fixtures.InMemoryTimers;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.OnBothDatabases;
import io.github.stackconsultant.fixtures.PretendedVotes;
import io.github.stackconsultant.fixtures.RecordedSql;
import io.github.stackconsultant.fixtures.RecordingOutbox;
import io.github.stackconsultant.fixtures.Understandings;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.privacy.Erasure;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a click costs on every database; the one statement that stores its task comes to these. */
@OnBothDatabases
class ClickStatementsTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-29T02:00:00Z"), ZoneOffset.UTC);
    private static final Person ANA = new Person("T1", "U1");
    private static final Pattern FIRST_WORDS =
            Pattern.compile("^(\\w+).*?(delivery|consultation|recommendation|poll)\\b.*", Pattern.DOTALL);

    @Parameter
    Database database;

    @Test
    void isThreeStatementsOfWhichTheFirstTellsWhetherItCameBefore() {
        var sql = new RecordedSql(database.dataSource());
        var jdbc = JdbcClient.create(sql);
        var consultations = new JdbcConsultations(jdbc, new StoredJson());
        var conversation = conversation(jdbc, consultations);
        var transaction = new TransactionTemplate(new JdbcTransactionManager(sql));
        transaction.executeWithoutResult(status -> take(conversation, Optional.empty(), new Move.Start()));
        var open = consultations.openOf(ANA).orElseThrow();
        var step = open.openStep(KnowledgeFixtures.nodejsVsPython()).orElseThrow();
        var answer = new Move.Choose(step.id(), List.of(step.answers().get(0).id()));
        sql.taken();

        transaction.executeWithoutResult(status -> take(conversation, Optional.of(open.id()), answer));
        assertThat(kinds(sql.taken())).containsExactly("insert delivery", "select consultation", "update consultation");

        var next = KnowledgeFixtures.nodejsVsPython().steps().get(1);
        transaction.executeWithoutResult(
                status -> take(conversation, Optional.of(open.id()), new Move.Back(next.id())));
        assertThat(kinds(sql.taken())).containsExactly("insert delivery", "select consultation", "update consultation");
    }

    private static ConversationService conversation(JdbcClient jdbc, JdbcConsultations consultations) {
        var knowledge = KnowledgeFixtures.ours();
        var outbox = new RecordingOutbox();
        return new ConversationService(
                consultations,
                new JdbcConfirmations(jdbc),
                new JdbcRecommendations(jdbc, new StoredJson()),
                new PretendedVotes(),
                new Erasure(
                        new InMemoryPersonalData(
                                new InMemoryConsultations(),
                                new InMemoryConfirmations(),
                                new InMemoryRecommendations()),
                        outbox,
                        new InMemoryTimers(),
                        (sweep, cause) -> {},
                        CLOCK),
                new JdbcDeliveries(jdbc, CLOCK),
                outbox,
                knowledge,
                Understandings.of(knowledge.comparisons()),
                Understandings.search(knowledge.comparisons()),
                new RecommendationEngine(),
                CLOCK,
                () -> UUID.randomUUID().toString());
    }

    private static void take(ConversationService conversation, Optional<ConsultationId> consultation, Move move) {
        var delivery = new DeliveryId(UUID.randomUUID().toString());
        var turn = new Turn(delivery, ANA, Place.direct(ANA), Optional.empty(), consultation, move);

        assertThat(conversation.take(turn)).isInstanceOf(Reply.Accepted.class);
    }

    private static Stream<String> kinds(List<String> statements) {
        return statements.stream()
                .map(statement -> FIRST_WORDS.matcher(statement).replaceAll("$1 $2"));
    }
}
