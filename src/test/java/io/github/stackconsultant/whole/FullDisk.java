package io.github.stackconsultant.whole;

import io.github.stackconsultant.fixtures.Database;
import java.util.List;

/** Has PostgreSQL answer whatever is written as it does where the disk is full; its message quotes the row. */
final class FullDisk {

    private final Database database;
    private final List<String> tables;
    private final String changes;

    /** Makes one that has no room for anything. */
    FullDisk(Database database) {
        this(database, tables(database), "insert or update or delete");
    }

    /** Makes one that has no room for such changes of those tables. */
    FullDisk(Database database, List<String> tables, String changes) {
        this.database = database;
        this.tables = tables;
        this.changes = changes;
    }

    /** Nothing can be written there from now on. */
    void fills() {
        run("create sequence disk_was_full");
        run("""
            create function disk_is_full() returns trigger language plpgsql as
            $$ begin
                perform nextval('disk_was_full');
                raise exception 'could not extend file: %', coalesce(to_json(new), to_json(old)) using errcode = '53100';
            end $$
            """);
        tables.forEach(table -> run("create trigger disk_is_full before " + changes + " on " + table
                + " for each row execute function disk_is_full()"));
    }

    /** {@return how many rows could not be written; a sequence counts on though its transaction fails} */
    int struck() {
        return database.jdbc()
                .sql("select case when is_called then last_value else 0 end from disk_was_full")
                .query(Integer.class)
                .single();
    }

    /** There is room again. */
    void empties() {
        tables.forEach(table -> run("drop trigger if exists disk_is_full on " + table));
        run("drop function if exists disk_is_full");
        run("drop sequence if exists disk_was_full");
    }

    private static List<String> tables(Database database) {
        return database.jdbc().sql("""
                select table_name from information_schema.tables
                where table_schema = 'public' and table_type = 'BASE TABLE'
                """).query(String.class).list();
    }

    private void run(String statement) {
        database.jdbc().sql(statement).update();
    }
}
