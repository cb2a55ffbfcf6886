package io.github.stackconsultant.knowledge;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * Where knowledge comes from: shown with its age, since knowledge grows old.
 *
 * @param address where it can be read, if it is public
 * @param kind what it is, to be read after a number: for example "article", or just {@link #ANY_KIND}
 */
public record Source(
        SourceId id,
        String title,
        String author,
        String publisher,
        LocalDate published,
        Optional<String> address,
        String kind) {

    /** The kind of a source of which nothing else is said. */
    public static final String ANY_KIND = "source";

    /** {@return when it was published, for example "February 2022"} */
    public String month() {
        return WrittenDates.month(published);
    }

    /**
     * Puts its age into words.
     *
     * @param today the day on which it is read
     * @return for example "4 years old"; empty in its first year
     */
    public Optional<String> age(LocalDate today) {
        int years = ageInYears(today);
        return years == 0 ? Optional.empty() : Optional.of(years == 1 ? "1 year old" : years + " years old");
    }

    /**
     * Computes its age.
     *
     * @param today the day on which it is read
     * @return full years since it was published, never negative
     */
    int ageInYears(LocalDate today) {
        return Math.max(0, Period.between(published, today).getYears());
    }
}
