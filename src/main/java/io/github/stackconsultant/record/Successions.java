package io.github.stackconsultant.record;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Follows decisions that took each other's place. */
public final class Successions {

    private final Decisions decisions;

    /** Looks for them among those decisions. */
    public Successions(Decisions decisions) {
        this.decisions = decisions;
    }

    /**
     * {@return those that took its place, one after the other, as far as each comes from its consultation or is on its
     * question; empty if it stands itself}
     */
    public List<Decision> after(Decision decision) {
        // whoever reads of this one need not be allowed to read of what has only the next one in common with it
        return along(decision, Decision.Succession::supersededBy).stream()
                .takeWhile(decision::isOnTheSameAs)
                .toList();
    }

    /** {@return those whose place it took, newest first; where it took that of several at once, the newest of them} */
    List<Decision> before(Decision decision) {
        return along(decision, Decision.Succession::supersedes);
    }

    private List<Decision> along(Decision from, Function<Decision.Succession, Optional<DecisionId>> step) {
        return Stream.iterate(next(from, step), Optional::isPresent, each -> next(each.orElseThrow(), step))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Decision> next(Decision from, Function<Decision.Succession, Optional<DecisionId>> step) {
        return step.apply(from.succession()).flatMap(decisions::find);
    }
}
