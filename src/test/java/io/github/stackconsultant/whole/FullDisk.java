package io.github.stackconsultant.whole;

import io.github.stackconsultant.fixtures.Database;
import java.util.List;

/** Has PostgreSQL answer whatever is written as it does where the disk is full; its message quotes the row. */
final class FullDisk {

    private final Database database;

    FullDisk(Database database) {
        this.database = database;
    }

    /** Nothing can be written from now on, in no table. */
    void fills() {
        run("create sequence disk_was_full");
        run("""
            create function disk_is_full() returns trigger language plpgsql as
            $$ begin
                perform nextval('disk_was_full');
                raise exception 'could not extend file: %', coalesce(to_json(new), to_json(old)) using errcode = '53100';
            end $$
            """);
        tables().forEach(table -> run("create trigger disk_is_full before insert or update or delete on " + table
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
        tables().forEach(table -> run("drop trigger if exists disk_is_full on " + table));
        run("drop function if exists disk_is_full");
        run("drop sequence if exists disk_was_full");
    }

    private List<String> tables() {
        return database.jdbc().sql("""
                select table_name from information_schema.tables
                where table_schema = 'public' and table_type = 'BASE TABLE'
                """).query(String.class).list();
    }

    private void run(String statement) {
        database.jdbc().sql(statement).update();
    }
}
