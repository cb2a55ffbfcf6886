package io.github.stackconsultant.web;

import io.github.stackconsultant.knowledge.Source;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Words for how old knowledge is. */
final class SourceAge {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private SourceAge() {}

    /** {@return when it was published, for example "February 2022"} */
    static String month(Source source) {
        return MONTH.format(source.published());
    }

    /** {@return how old it is, for example "4 years old"} */
    static String age(Source source, LocalDate today) {
        int years = source.ageInYears(today);
        return switch (years) {
            case 0 -> "less than a year old";
            case 1 -> "1 year old";
            default -> years + " years old";
        };
    }

    /** {@return what a comparison rests on, for example "one source (Incora), February 2022, 4 years old"} */
    static String together(List<Source> sources, LocalDate today) {
        List<Source> byDate =
                sources.stream().sorted(Comparator.comparing(Source::published)).toList();
        if (byDate.isEmpty()) {
            return "no source";
        }
        Source oldest = byDate.get(0);
        if (byDate.size() == 1) {
            return "one source (%s), %s, %s".formatted(oldest.publisher(), month(oldest), age(oldest, today));
        }
        return "%d sources, %s to %s, the oldest %s"
                .formatted(byDate.size(), month(oldest), month(byDate.get(byDate.size() - 1)), age(oldest, today));
    }
}
