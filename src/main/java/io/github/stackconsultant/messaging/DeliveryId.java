package io.github.stackconsultant.messaging;

import java.util.Objects;

/** The id of one delivery from outside: the same id means the same delivery, sent again. */
public record DeliveryId(String value) {

    /** Rejects null: every delivery without an id would count as the same one. */
    public DeliveryId {
        Objects.requireNonNull(value, "value");
    }
}
