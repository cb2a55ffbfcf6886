package io.github.stackconsultant.persistence;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows that are kept for a while only, each with an id of its own. */
final class OldRows {

    private OldRows() {}

    /**
     * Deletes some of them. Their ids are collected first: joined with the table itself, PostgreSQL would read all of it.
     * The condition is asked again of each row, which may have changed since.
     *
     * @param which the condition, which may name the {@code :moment}
     * @param order the order in which they go
     * @param most how many at most
     * @return how many
     */
    static int delete(JdbcClient jdbc, String table, String which, String order, Instant moment, int most) {
        return jdbc.sql("""
                delete from %1$s
                where id = any(array(select id from %1$s where %2$s order by %3$s fetch first :most rows only)) and %2$s
                """.formatted(table, which, order))
                .param("moment", Column.time(moment))
                .param("most", most)
                .update();
    }
}
