package io.github.stackconsultant.record;

import io.github.stackconsultant.knowledge.Source;
import java.time.LocalDate;

/** Formats the sources of knowledge for a record. */
final class Sources {

    private Sources() {}

    /** {@return for example "Incora, February 2022", linked if the source is public} */
    static String link(Source source) {
        return Markdown.link(named(source), source.address().orElse(""));
    }

    /** {@return the source with its title and its age on that day, linked if it is public} */
    static String full(Source source, LocalDate day) {
        return Markdown.link(source.title(), source.address().orElse("")) + " (" + Markdown.words(named(source))
                + source.age(day).map(age -> ", " + age).orElse("") + ")";
    }

    private static String named(Source source) {
        return source.publisher() + ", " + source.month();
    }
}
