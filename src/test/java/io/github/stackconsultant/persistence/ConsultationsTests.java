package io.github.stackconsultant.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.stackconsultant.conversation.Consultation;
import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.conversation.DescribedProject;
import io.github.stackconsultant.conversation.LatestCard;
import io.github.stackconsultant.conversation.Questions;
import io.github.stackconsultant.conversation.StaleConsultationException;
import io.github.stackconsultant.fixtures.ConsultationsContract;
import io.github.stackconsultant.fixtures.Database;
import io.github.stackconsultant.fixtures.OnBothDatabases;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.recommendation.ConsultationId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds for consultations in a database beyond what every store keeps. */
@OnBothDatabases
class ConsultationsTests extends ConsultationsContract {

    private static final Instant NOW = Instant.parse("2026-10-25T00:30:00.000001Z");

    @Parameter
    Database database;

    @Override
    public Consultations consultations() {
        return new JdbcConsultations(database.jdbc(), new StoredJson());
    }

    @Override
    public void inTransaction(Runnable action) {
        database.transaction().executeWithoutResult(status -> action.run());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void letsAChangeWaitForAnotherTransactionAndWinOnlyIfThatRollsBack(boolean commits) throws Exception {
        var consultation = consultation(Consultation.Status.OPEN, "", 0);
        consultations().add(consultation);
        var saved = new CountDownLatch(1);
        var release = new CountDownLatch(1);

        var first = CompletableFuture.runAsync(() -> database.transaction().executeWithoutResult(status -> {
            consultations().save(version(1, Consultation.Status.ADVISED, consultation));
            saved.countDown();
            await(release);
            if (!commits) {
                status.setRollbackOnly();
            }
        }));
        await(saved);
        var second =
                CompletableFuture.supplyAsync(() -> succeeds(version(1, Consultation.Status.CANCELLED, consultation)));
        release.countDown();
        first.get(30, TimeUnit.SECONDS);

        assertThat(second.get(30, TimeUnit.SECONDS)).isEqualTo(!commits);
        assertThat(consultations().find(consultation.id()))
                .map(Consultation::status)
                .contains(commits ? Consultation.Status.ADVISED : Consultation.Status.CANCELLED);
    }

    private boolean succeeds(Consultation change) {
        try {
            inTransaction(() -> consultations().save(change));
            return true;
        } catch (StaleConsultationException stale) {
            return false;
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void leavesTheTransactionUsableWhenAnotherIsOpen() {
        var open = consultation(Consultation.Status.OPEN, "", 0);
        consultations().add(open);
        var second = withNewId(open);

        inTransaction(() -> {
            assertThatThrownBy(() -> consultations().add(second)).isInstanceOf(StaleConsultationException.class);
            assertThat(consultations().openOf(open.person())).contains(open);
        });
    }

    @Test
    void keepsNulCharactersInWordsAndReplacesHalvesOfSurrogatePairs() {
        var consultation = consultation(Consultation.Status.OPEN, "a\u0000b \ud83d\ude80 \ud83d. \ude80", 0);

        consultations().add(consultation);

        assertThat(consultations()
                        .find(consultation.id())
                        .orElseThrow()
                        .project()
                        .descriptions())
                .containsExactly("a\u0000b \ud83d\ude80 \ufffd. \ufffd");
    }

    @Test
    void readsTheSameMomentInWhateverTimeZoneASessionLives() {
        var consultation = consultation(Consultation.Status.OPEN, "", 0);
        consultations().add(consultation);

        try (var elsewhere = database.pool("America/St_Johns")) {
            var there = new JdbcConsultations(JdbcClient.create(elsewhere), new StoredJson());
            assertThat(there.find(consultation.id())).contains(consultation);
        }
        assertThat(database.jdbc()
                        .sql("select cast(extract(epoch from started_at) as bigint) from consultation where id = ?")
                        .param(consultation.id().value())
                        .query(Long.class)
                        .single())
                .isEqualTo(NOW.getEpochSecond());
    }

    @Test
    void readsARowOfAnotherVersionOfTheApp() {
        var consultation = consultation(Consultation.Status.OPEN, "", 0);
        consultations().add(consultation);

        state(consultation.id(), """
                {"answers":{"product":{"kind":"chosen","answers":["chat"],"mood":"good"},"area":{"kind":"not-sure"}},
                 "place":{"kind":"DIRECT","channel":"D1"},"unknown":{"a":[1]}}
                """);

        var read = consultations().find(consultation.id()).orElseThrow();
        assertThat(read.answers()).hasSize(2);
        assertThat(read.place()).isEqualTo(new Place(Place.Kind.DIRECT, "D1", Optional.empty()));
        assertThat(read.project().descriptions()).isEmpty();
        assertThat(read.project().proposal()).isEmpty();
        assertThat(read.questions().misunderstood()).isZero();
    }

    @Test
    void aTextThatWaitedBeforeMessagesWereToldFromOwnWordsIsReadAsTheirOwn() {
        var consultation = consultation(Consultation.Status.OPEN, "", 0);
        consultations().add(consultation);

        state(consultation.id(), """
                {"place":{"kind":"DIRECT","channel":"D1"},"proposal":"a chat"}
                """);

        var read = consultations().find(consultation.id()).orElseThrow();
        assertThat(read.project().proposal()).contains(new DescribedProject.Proposal("a chat", false));
        assertThat(read.project().quoted()).isFalse();
        assertThat(read.project().replaced()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no JSON", "{\"answers\":{\"product\":{\"kind\":\"telepathy\"}}}", "[]", "{}"})
    void namesARowThatItCannotRead(String state) {
        var consultation = consultation(Consultation.Status.OPEN, "", 0);
        consultations().add(consultation);

        state(consultation.id(), state);

        assertThatThrownBy(() -> consultations().find(consultation.id()))
                .isInstanceOf(UnreadableRowException.class)
                .hasMessageContaining("consultation " + consultation.id());
    }

    @Test
    void namesARowWhoseStatusItDoesNotKnow() {
        var consultation = consultation(Consultation.Status.OPEN, "", 0);
        consultations().add(consultation);
        database.jdbc()
                .sql("update consultation set status = 'DREAMING' where id = ?")
                .param(consultation.id().value())
                .update();

        assertThatThrownBy(() -> consultations().find(consultation.id()))
                .isInstanceOf(UnreadableRowException.class)
                .hasMessageContaining(consultation.id().value());
    }

    private void state(ConsultationId id, String state) {
        assertThat(database.jdbc()
                        .sql("update consultation set state = ? where id = ?")
                        .params(state, id.value())
                        .update())
                .isEqualTo(1);
    }

    private static Consultation withNewId(Consultation from) {
        return consultation(
                UUID.randomUUID().toString(),
                from.person().user(),
                from.status(),
                from.project().descriptions(),
                from.version());
    }

    private static Consultation version(long version, Consultation.Status status, Consultation from) {
        return consultation(
                from.id().value(), from.person().user(), status, from.project().descriptions(), version);
    }

    private static Consultation consultation(Consultation.Status status, String words, long version) {
        var id = UUID.randomUUID().toString();
        return consultation(id, "U" + id, status, List.of(words), version);
    }

    private static Consultation consultation(
            String id, String user, Consultation.Status status, List<String> descriptions, long version) {
        return new Consultation(
                new ConsultationId(id),
                new Person("T1", user),
                status,
                Optional.empty(),
                Questions.unanswered(),
                new DescribedProject(descriptions, Optional.empty(), Optional.empty(), false, Map.of()),
                LatestCard.none(),
                Place.privately("C1"),
                NOW,
                NOW,
                version);
    }
}
