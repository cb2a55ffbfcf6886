package io.github.stackconsultant.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How values go into columns and come out, the same on both databases. */
final class Column {

    /** PostgreSQL refuses the NUL character, and half a surrogate pair is no character at all. */
    private static final Pattern UNSTORABLE = Pattern.compile("[\\x00\\ud800-\\udfff]");

    private static final String REPLACEMENT = "\ufffd";

    private Column() {}

    /** {@return the text with every character that no database takes replaced} */
    static String text(String any) {
        return UNSTORABLE.matcher(any).replaceAll(REPLACEMENT);
    }

    /** {@return the moment, in a form that no session's time zone touches; microseconds, cut off and not rounded} */
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

    /** {@return the texts as one parameter, however many they are} */
    static String[] texts(List<String> any) {
        return any.stream().map(Column::text).toArray(String[]::new);
    }

    static Optional<String> optional(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
