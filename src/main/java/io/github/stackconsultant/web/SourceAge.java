package io.github.stackconsultant.web;

import io.github.stackconsultant.knowledge.Source;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Words for how old knowledge is. */
final class SourceAge {

    private SourceAge() {}

    /** {@return how old it is, for example "4 years old"} */
    static String age(Source source, LocalDate today) {
        return source.age(today).orElse("less than a year old");
    }

    /** {@return what a comparison rests on, for example "one article (Incora), February 2022, 4 years old"} */
    static String together(List<Source> sources, LocalDate today) {
        List<Source> byDate =
                sources.stream().sorted(Comparator.comparing(Source::published)).toList();
        if (byDate.isEmpty()) {
            return "no source";
        }
        Source oldest = byDate.get(0);
        if (byDate.size() == 1) {
            return "one %s (%s), %s, %s"
                    .formatted(oldest.kind(), oldest.publisher(), oldest.month(), age(oldest, today));
        }
        return "%d sources, %s to %s, the oldest %s"
                .formatted(
                        byDate.size(),
                        oldest.month(),
                        byDate.get(byDate.size() - 1).month(),
                        age(oldest, today));
    }
}
