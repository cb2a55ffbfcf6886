package io.github.stackconsultant.conversation;

import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Outbox;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.privacy.Erasure;
import io.github.stackconsultant.privacy.PersonErasure;

/** Forgets somebody as if they had asked for it themselves; they are told nothing. */
public final class ForgettingOnRequest implements PersonErasure {

    private final Erasure erasure;
    private final Outbox outbox;

    /** Wires it to its ports; the caller provides a transaction around each call. */
    public ForgettingOnRequest(Erasure erasure, Outbox outbox) {
        this.erasure = erasure;
        this.outbox = outbox;
    }

    @Override
    public int erase(Person person, DeliveryId cause) {
        int votes = erasure.votesUnderWay(person).size();
        if (votes == 0) {
            outbox.add(cause, Forgetting.toldToOthers(person, erasure.erase(person, cause)));
        }
        return votes;
    }
}
