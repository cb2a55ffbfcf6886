package io.github.stackconsultant.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.stackconsultant.fixtures.FreshDatabase;
import io.github.stackconsultant.messaging.Deliveries;
import io.github.stackconsultant.messaging.DeliveryId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The transactions as the app wires them, where every statement succeeds and only the commit is refused. */
class RoomAtCommitIntegrationTests {

    @RegisterExtension
    static final FreshDatabase database = FreshDatabase.postgres();

    @Test
    void whatHasNoRoomOnlyWhenATransactionEndsIsKnown() {
        refusesCommits();
        try (var context = new SpringApplicationBuilder(PersistenceIntegrationTests.Parts.class)
                .web(WebApplicationType.NONE)
                .run(Stream.of(database.get().settings())
                        .map(setting -> "--" + setting)
                        .toArray(String[]::new))) {
            var deliveries = context.getBean(Deliveries.class);
            var transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
            var watch = context.getBean(RoomWatch.class);

            assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                        assertThat(deliveries.accept(new DeliveryId("Ev1"))).isTrue();
                        assertThat(watch.lacking()).isFalse();
                    }))
                    .isInstanceOf(RuntimeException.class);

            assertThat(watch.lacking()).isTrue();
        }
    }

    private static void refusesCommits() {
        Stream.of("""
                create function disk_is_full() returns trigger language plpgsql as
                $$ begin raise exception 'could not extend file' using errcode = '53100'; end $$
                """, """
                create constraint trigger disk_is_full after insert on delivery deferrable initially deferred
                for each row execute function disk_is_full()
                """)
                .forEach(statement -> database.get().jdbc().sql(statement).update());
    }
}
