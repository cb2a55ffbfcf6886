package io.github.stackconsultant.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Follows decisions that took each other's place. */
public final class Successions {

    private final Function<DecisionId, Optional<Decision>> reading;

    /** Looks for them among those decisions. */
    public Successions(Decisions decisions) {
        this(decisions::find);
    }

    private Successions(Function<DecisionId, Optional<Decision>> reading) {
        this.reading = reading;
    }

    /** {@return the same for one look at several decisions, which reads each of them once, since lines may be long} */
    Successions atOneLook() {
        Map<DecisionId, Optional<Decision>> read = new HashMap<>();
        return new Successions(id -> read.computeIfAbsent(id, reading));
    }

    /**
     * {@return those that took its place, one after the other, as far as each comes from its consultation or is on its
     * question; empty if it stands itself}
     */
    public List<Decision> after(Decision decision) {
        // whoever reads of this one need not be allowed to read of what has only the next one in common with it
        return along(decision, Decision.Succession::supersededBy)
                .takeWhile(decision::isOnTheSameAs)
                .toList();
    }

    /** {@return those whose place it took, newest first; where it took that of several at once, the newest of them} */
    Stream<Decision> before(Decision decision) {
        return along(decision, Decision.Succession::supersedes);
    }

    /** {@return those before it of which what is said names it as one that took their place} */
    Stream<Decision> naming(Decision decision) {
        var look = atOneLook();
        return look.before(decision)
                .filter(earlier ->
                        look.after(earlier).stream().map(Decision::id).anyMatch(decision.id()::equals));
    }

    private Stream<Decision> along(Decision from, Function<Decision.Succession, Optional<DecisionId>> step) {
        return Stream.iterate(next(from, step), Optional::isPresent, each -> next(each.orElseThrow(), step))
                .flatMap(Optional::stream);
    }

    private Optional<Decision> next(Decision from, Function<Decision.Succession, Optional<DecisionId>> step) {
        return step.apply(from.succession()).flatMap(reading);
    }
}
