package io.github.stackconsultant.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Database;
import java.util.Locale;

/** How a database would do a statement. */
final class Plan {

    private Plan() {}

    /** {@return the plan in small letters, in the database's own words} */
    static String of(String statement, Database database, Object... parameters) {
        var lines = database.jdbc()
                .sql("explain " + statement)
                .params(parameters)
                .query(String.class)
                .list();
        return String.join("\n", lines).toLowerCase(Locale.ROOT);
    }

    /** Looks for the words of both databases. */
    static void readsNoWholeTable(String plan) {
        assertThat(plan).doesNotContain("seq scan").doesNotContain("tablescan");
    }
}
