package io.github.stackconsultant.privacy;

import io.github.stackconsultant.messaging.Content;

/** Says that the second look announced in the outcome above is erased, so nobody will be reminded. */
public record ErasedSecondLook() implements Content {}
