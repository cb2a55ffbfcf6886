package io.github.stackconsultant.messaging;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Keeps in mind what one process knows of recent things and stores nowhere. It is bounded, and forgets what was not spoken
 * of for longest. Several threads may use it.
 *
 * @param <K> what names a thing
 * @param <V> what is known of it
 */
public final class RecentMemory<K, V> {

    private static final int ROOM_AT_FIRST = 16;
    private static final float USUAL_LOAD = 0.75f;

    private final Map<K, V> known;

    /**
     * Begins with nothing.
     *
     * @param most so many things are kept in mind
     */
    public RecentMemory(int most) {
        known = new LinkedHashMap<>(ROOM_AT_FIRST, USUAL_LOAD, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** {@return what is known of it} */
    public synchronized Optional<V> of(K thing) {
        return Optional.ofNullable(known.get(thing));
    }

    /** {@return what is known of it, or else what is made now and known from then on} */
    public synchronized V of(K thing, Function<? super K, ? extends V> made) {
        return known.computeIfAbsent(thing, made);
    }

    /** {@return everything of which something is known} */
    public synchronized Set<K> all() {
        return Set.copyOf(known.keySet());
    }

    /** Keeps that in mind, in place of what was known. */
    public synchronized void keep(K thing, V now) {
        known.put(thing, now);
    }

    /** {@return whether nothing was known of it, in which case that is from now on} */
    public synchronized boolean isNew(K thing, V now) {
        return known.putIfAbsent(thing, now) == null;
    }

    /** Forgets it. */
    public synchronized void forget(K thing) {
        known.remove(thing);
    }

    /** Forgets it if just that is known of it. */
    public synchronized void forget(K thing, V then) {
        known.remove(thing, then);
    }

    /** Forgets all of which such a thing is known. */
    public synchronized void forgetIf(Predicate<? super V> outdated) {
        known.values().removeIf(outdated);
    }
}
