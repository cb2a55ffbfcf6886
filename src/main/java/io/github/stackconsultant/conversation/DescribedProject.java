package io.github.stackconsultant.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The project of a consultation in its person's own words.
 *
 * @param descriptions what the person wrote about the project, verbatim
 * @param name the beginning of the text that first described it, which tells it from the person's other ones
 * @param proposal a new description that waits for "continue" or "start over"; under a card, for which project it is about
 */
public record DescribedProject(List<String> descriptions, Optional<String> name, Optional<String> proposal) {

    /** Copies the list. */
    public DescribedProject {
        descriptions = List.copyOf(descriptions);
    }

    /** {@return a project about which nothing was written} */
    public static DescribedProject unknown() {
        return named(Optional.empty());
    }

    /** {@return a project of which only the name is known, if that is} */
    static DescribedProject named(Optional<String> name) {
        return new DescribedProject(List.of(), name, Optional.empty());
    }

    /** {@return this if it is called so; otherwise the project that is, of which nothing else is known any more} */
    DescribedProject orNamed(Optional<String> other) {
        return name.equals(other) ? this : named(other);
    }

    DescribedProject describedBy(String description) {
        var all = new ArrayList<>(descriptions);
        all.add(description);
        return new DescribedProject(all, name, proposal);
    }

    /** {@return this called by the beginning of that description, if it has none to be called by} */
    DescribedProject calledBy(String description) {
        var beginning = Optional.of(ProjectName.beginningOf(description));
        return new DescribedProject(descriptions, name.or(() -> beginning.filter(words -> !words.isEmpty())), proposal);
    }

    /** {@return this with that description waiting, together with what waits already} */
    DescribedProject proposing(String description) {
        var waiting = proposal.map(before -> before + "\n" + description).orElse(description);
        return new DescribedProject(descriptions, name, Optional.of(waiting));
    }

    /** {@return this with the waiting description, if there is one, added to the others} */
    DescribedProject keepingProposal() {
        return proposal.map(this::describedBy).orElse(this).withoutProposal();
    }

    /** {@return this with no description waiting} */
    DescribedProject withoutProposal() {
        return new DescribedProject(descriptions, name, Optional.empty());
    }
}
