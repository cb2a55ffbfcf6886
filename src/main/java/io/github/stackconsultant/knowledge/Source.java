package io.github.stackconsultant.knowledge;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * Where knowledge comes from: shown with its age, since knowledge grows old.
 *
 * @param address where it can be read, if it is public
 */
public record Source(
        SourceId id, String title, String author, String publisher, LocalDate published, Optional<String> address) {

    /**
     * Tells how old it is.
     *
     * @param today the day on which it is read
     * @return full years since it was published, never negative
     */
    public int ageInYears(LocalDate today) {
        return Math.max(0, Period.between(published, today).getYears());
    }
}
