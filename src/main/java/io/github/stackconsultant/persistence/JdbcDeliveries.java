package io.github.stackconsultant.persistence;

import io.github.stackconsultant.messaging.Deliveries;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.PastDeliveries;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Accepted deliveries in their table. */
final class JdbcDeliveries implements Deliveries, PastDeliveries {

    /** The width of the column. */
    private static final int LONGEST = 255;

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcDeliveries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean accept(DeliveryId delivery) {
        return jdbc.sql("insert into delivery (id, accepted_at) values (:id, :now) on conflict do nothing")
                        .param("id", key(delivery))
                        .param("now", Column.time(clock.instant()))
                        .update()
                == 1;
    }

    @Override
    public int forgetBefore(Instant moment, int most) {
        return OldRows.delete(jdbc, "delivery", "accepted_at < :moment", "accepted_at", moment, most);
    }

    /** An id from outside may have any length, so a long one is replaced by its hash. */
    private static String key(DeliveryId delivery) {
        var id = Column.text(delivery.value());
        return id.length() <= LONGEST
                ? id
                : UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
