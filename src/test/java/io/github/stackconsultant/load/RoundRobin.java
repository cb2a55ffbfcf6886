package io.github.stackconsultant.load;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Spreads deliveries over instances one after the other, whether or not an instance lives. For many threads. */
final class RoundRobin {

    private final List<ThreadLocal<SignedClient>> instances;
    private final AtomicLong next = new AtomicLong();

    RoundRobin(List<Running> instances) {
        this.instances = instances.stream()
                .map(instance -> ThreadLocal.withInitial(() -> new SignedClient(instance.port())))
                .toList();
    }

    /** {@return whether it was acknowledged} */
    boolean send(Delivery delivery) {
        int instance = (int) (next.getAndIncrement() % instances.size());
        return instances.get(instance).get().send(delivery) == SignedClient.Answer.ACKNOWLEDGED;
    }
}
