package io.github.stackconsultant.persistence;

import io.github.stackconsultant.messaging.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Converts values to and from columns in the same way on both databases. */
final class Column {

    /** PostgreSQL refuses the NUL character, and an unpaired surrogate is not a character. */
    private static final Pattern UNSTORABLE = Pattern.compile("[\\x00\\ud800-\\udfff]");

    /** Any number of texts within a statement, as its parameter {@code any}. */
    static final String ANY_OF = "select given.id from unnest(cast(:any as varchar array)) as given(id)";

    private static final String REPLACEMENT = "\ufffd";

    private Column() {}

    /** {@return the text with every character replaced that a database would refuse} */
    static String text(String any) {
        return UNSTORABLE.matcher(any).replaceAll(REPLACEMENT);
    }

    /** {@return the moment in a form that is independent of the session's time zone, truncated to microseconds} */
    static OffsetDateTime time(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** {@return the text, or null for a column without one} */
    static @Nullable String textOrNull(Optional<String> any) {
        return any.map(Column::text).orElse(null);
    }

    /** {@return the moment, if the column has one} */
    static Optional<Instant> optionalTime(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    /** {@return any number of texts as one parameter} */
    static String[] texts(List<String> any) {
        return any.stream().map(Column::text).toArray(String[]::new);
    }

    /** {@return the parameters {@code workspace} and {@code person} of a statement about what is that person's} */
    static Map<String, String> person(Person person) {
        return Map.of("workspace", text(person.workspace()), "person", text(person.user()));
    }

    static Optional<String> optional(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
