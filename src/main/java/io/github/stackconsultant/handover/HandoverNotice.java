package io.github.stackconsultant.handover;

import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Word;
import io.github.stackconsultant.messaging.WordKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The kinds of short words about what somebody asks or tells the consultants. */
public enum HandoverNotice implements WordKind {
    /** The reason is kept and goes to the consultants. */
    REASON_SENT,
    /** The reason is kept, and there are no consultants whom it could go to. */
    REASON_KEPT,
    /** The request to the consultants is kept and goes to their channel. */
    HANDOVER_ASKED,
    /** Somebody will answer the request: who. */
    HANDOVER_TAKEN,
    /** Somebody who had taken what they asked the consultants has handed it back: who. */
    HANDOVER_BACK,
    /** Somebody else took the request before: who. */
    HANDOVER_HAS,
    /** There is no consultants' channel. */
    NO_CONSULTANTS;

    private static final Set<HandoverNotice> NAMING = EnumSet.of(HANDOVER_TAKEN, HANDOVER_BACK, HANDOVER_HAS);

    /** {@return the kind of that name, if it is one of these} */
    public static Optional<HandoverNotice> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    /**
     * {@return the word, which names nobody}
     *
     * @throws IllegalStateException if words of this kind name somebody
     */
    Word word() {
        if (NAMING.contains(this)) {
            throw new IllegalStateException(this + " names somebody");
        }
        return new Word(this, List.of());
    }

    static Word taken(Person by) {
        return new Word(HANDOVER_TAKEN, List.of(by.user()));
    }

    static Word back(Person from) {
        return new Word(HANDOVER_BACK, List.of(from.user()));
    }

    static Word has(Person taker) {
        return new Word(HANDOVER_HAS, List.of(taker.user()));
    }

    /** {@return the user whom the details of a word that names somebody name} */
    public static String who(List<String> details) {
        return details.get(0);
    }

    /** {@return the same for {@link #HANDOVER_BACK}; nobody where an earlier version told of somebody who was forgotten} */
    public static Optional<String> whoUnlessForgotten(List<String> details) {
        return details.stream().findFirst();
    }
}
