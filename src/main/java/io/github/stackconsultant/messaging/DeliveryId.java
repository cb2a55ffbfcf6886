package io.github.stackconsultant.messaging;

import java.util.Objects;

/** The id of one delivery from outside: the same id means the same delivery, sent again. */
public record DeliveryId(String value) {

    /** Refuses nothing as an id: it would be the same for all. */
    public DeliveryId {
        Objects.requireNonNull(value, "value");
    }
}
