package io.github.stackconsultant.knowledge;

import java.util.List;

/** One thing that a source says about an option; ratings rest on items. */
public sealed interface Item permits Fact, Pro, Con, UseCase {

    /** {@return its id, unique in the comparison} */
    ItemId id();

    /** {@return its name in a few words} */
    String title();

    /** {@return what it says, in our words} */
    String text();

    /** {@return further points or examples that belong to it; may be empty} */
    List<String> details();

    /** {@return the heading of the source under which it stands} */
    String heading();

    /** {@return the source it comes from} */
    SourceId source();
}
