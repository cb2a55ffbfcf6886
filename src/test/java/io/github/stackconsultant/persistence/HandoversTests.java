package io.github.stackconsultant.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.stackconsultant.fixtures.Database;
import io.github.stackconsultant.fixtures.HandoversContract;
import io.github.stackconsultant.fixtures.OnBothDatabases;
import io.github.stackconsultant.handover.Contact;
import io.github.stackconsultant.handover.HandoverId;
import io.github.stackconsultant.handover.HandoverRequest;
import io.github.stackconsultant.handover.Handovers;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.recommendation.RecommendationId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/** Requests to the consultants in a database. */
@OnBothDatabases
class HandoversTests extends HandoversContract {

    private static final Person ANA = new Person("T1", "U0ANA");

    @Parameter
    Database database;

    @Override
    protected Handovers handovers() {
        return new JdbcHandovers(database.jdbc());
    }

    @Test
    void whatIsTakenWhileOldOnesAreForgottenStays() throws Exception {
        var old = Instant.parse("1998-01-01T00:00:00Z");
        var request = new HandoverRequest(
                new HandoverId("taken-meanwhile-" + UUID.randomUUID()),
                ANA,
                new RecommendationId("r"),
                new Contact("Ana", "", "ana@initech.example"),
                "matter",
                old,
                Optional.empty(),
                Optional.empty());
        handovers().add(request);

        var forgetting = database.transaction().execute(status -> {
            handovers().take(request.id(), ANA, Instant.now());
            var running = CompletableFuture.supplyAsync(() -> handovers().forgetBefore(old.plusSeconds(1), 1));
            // it waits for the row that this transaction has locked
            assertThatThrownBy(() -> running.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            return running;
        });

        assertThat(forgetting.get(30, TimeUnit.SECONDS)).isZero();
        assertThat(handovers().find(request.id())).isPresent();
    }
}
