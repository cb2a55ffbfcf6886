package io.github.stackconsultant.messaging;

/** The id of one delivery from outside: the same id means the same delivery, sent again. */
public record DeliveryId(String value) {}
