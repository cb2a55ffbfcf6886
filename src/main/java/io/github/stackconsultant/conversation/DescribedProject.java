package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.StepId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The project of a consultation in its person's own words.
 *
 * @param descriptions what the person wrote about the project, verbatim
 * @param name the beginning of the text that first described it, which tells it from the person's other ones
 * @param proposal a new description that waits for "continue" or "start over"; under a card, for which project it is about
 * @param quoted whether a message that somebody else may have written is among the descriptions
 * @param replaced of the answers that were replaced since it got its name, the first to each step
 */
public record DescribedProject(
        List<String> descriptions,
        Optional<String> name,
        Optional<Proposal> proposal,
        boolean quoted,
        Map<StepId, StepAnswer> replaced) {

    /**
     * A description that waits.
     *
     * @param quoted whether a message that somebody else may have written is in it
     */
    public record Proposal(String text, boolean quoted) {

        /** {@return both, as one} */
        Proposal and(Proposal next) {
            return new Proposal(text + "\n" + next.text, quoted || next.quoted);
        }
    }

    /** Copies the collections. */
    public DescribedProject {
        descriptions = List.copyOf(descriptions);
        replaced = Map.copyOf(replaced);
    }

    /** {@return a project about which nothing was written} */
    public static DescribedProject unknown() {
        return named(Optional.empty());
    }

    /** {@return a project of which only the name is known, if that is} */
    static DescribedProject named(Optional<String> name) {
        return new DescribedProject(List.of(), name, Optional.empty(), false, Map.of());
    }

    /** {@return this if it is called so; otherwise the project that is, of which nothing else is known any more} */
    DescribedProject orNamed(Optional<String> other) {
        boolean notCalledSoAnyMore = other.isEmpty() && !replaced.isEmpty();
        return name.equals(other) || notCalledSoAnyMore ? this : named(other);
    }

    /** {@return this, where that answer to the step is about to be replaced} */
    DescribedProject replacing(StepId step, StepAnswer stood) {
        if (name.isEmpty() || replaced.containsKey(step)) {
            return this;
        }
        var all = new LinkedHashMap<>(replaced);
        all.put(step, stood);
        return new DescribedProject(descriptions, name, proposal, quoted, all);
    }

    DescribedProject describedBy(String description) {
        var all = new ArrayList<>(descriptions);
        all.add(description);
        return new DescribedProject(all, name, proposal, quoted, replaced);
    }

    /**
     * {@return this called by the beginning of that description, if it has none to be called by; never by a message that
     * somebody else may have written, since what a project is called is read by others}
     */
    DescribedProject calledBy(Proposal description) {
        if (description.quoted()) {
            return new DescribedProject(descriptions, name, proposal, true, replaced);
        }
        var beginning = Optional.of(ProjectName.beginningOf(description.text()));
        var called = name.or(() -> beginning.filter(words -> !words.isEmpty()));
        return new DescribedProject(descriptions, called, proposal, quoted, replaced);
    }

    /** {@return this with that description waiting, together with what waits already} */
    DescribedProject proposing(Proposal description) {
        var waiting = proposal.map(before -> before.and(description)).orElse(description);
        return new DescribedProject(descriptions, name, Optional.of(waiting), quoted, replaced);
    }

    /** {@return this with the waiting description, if there is one, added to the others} */
    DescribedProject keepingProposal() {
        return proposal.map(waiting -> describedBy(waiting.text()).quoting(waiting))
                .orElse(this)
                .withoutProposal();
    }

    /** {@return this with no description waiting} */
    DescribedProject withoutProposal() {
        return new DescribedProject(descriptions, name, Optional.empty(), quoted, replaced);
    }

    private DescribedProject quoting(Proposal kept) {
        return new DescribedProject(descriptions, name, proposal, quoted || kept.quoted(), replaced);
    }
}
