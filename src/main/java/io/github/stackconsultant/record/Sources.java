package io.github.stackconsultant.record;

import io.github.stackconsultant.knowledge.Source;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Where knowledge comes from, in the words of a record. */
final class Sources {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private Sources() {}

    /** {@return for example "Incora, February 2022", linked where the source is public} */
    static String link(Source source) {
        return Markdown.link(named(source), source.address().orElse(""));
    }

    /** {@return the same with its title and its age on that day} */
    static String full(Source source, LocalDate day) {
        int age = source.ageInYears(day);
        return Markdown.link(source.title(), source.address().orElse("")) + " (" + Markdown.words(named(source))
                + (age == 0 ? "" : age == 1 ? ", 1 year old" : ", " + age + " years old") + ")";
    }

    private static String named(Source source) {
        return source.publisher() + ", " + MONTH.format(source.published());
    }
}
