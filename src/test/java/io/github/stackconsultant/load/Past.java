package io.github.stackconsultant.load;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people leave behind in time, made of rows that the app itself has written. */
final class Past {

    /** In channels, seen by one person only: where such a question is shown is remembered nowhere, so there is no more. */
    private static final String OPEN_CONSULTATIONS = """
            insert into consultation
            select 'load-' || number, workspace, 'U' || number, status, open_marker, comparison, null,
                now(), now(), 1, jsonb_set(state::jsonb, '{place,channel}', to_jsonb('C' || number % :channels))::text
            from generate_series(:first, :people - 1) as number,
                (select * from consultation where person = 'U0') as one
            """;

    /** Ten each, a day apart, in direct messages. */
    private static final List<String> PAST_RECOMMENDATIONS = List.of("""
            insert into consultation
            select 'past-' || number, workspace, 'U' || number % :people, status, null, comparison, 'load-' || number,
                now() - interval '1 day' * (number / :people + 1), now() - interval '1 day' * (number / :people + 1),
                9, state
            from generate_series(0, 10 * :people - 1) as number,
                (select * from consultation where person = 'UOWNER') as one
            """, """
            insert into shown_message
            select 'past-' || number, place_kind, 'U' || number % :people, place_thread, 'DU' || number % :people,
                message, shown_message.version, step
            from generate_series(0, 10 * :people - 1) as number,
                shown_message join consultation on id = consultation and person = 'UOWNER'
            """, """
            insert into recommendation
            select 'load-' || number, 'past-' || number, workspace, 'U' || number % :people,
                now() - interval '1 day' * (number / :people + 1), snapshot
            from generate_series(0, 10 * :people - 1) as number,
                (select * from recommendation fetch first 1 rows only) as one
            """, """
            insert into recommendation_rating
            select 'load-' || number, 'T0LOAD', 'U' || number % :people, number % 7 > 0, now()
            from generate_series(0, 3 * :people - 1) as number
            """, """
            insert into handover
            select 'load-' || number, 'T0LOAD', 'U' || number, 'load-' || number, 'Somebody', 'Some company',
                'somebody@example.com', repeat('words ', 50), now() - interval '1 minute' * number,
                'T0LOAD', 'UCONSULTANT', now() - interval '1 minute' * number, 'CCONSULTANTS', '1700000000.1'
            from generate_series(0, :people - 1) as number
            """);
    /** One each, one in a hundred of them open; and three decisions, each second one with a link. */
    private static final List<String> VOTES_AND_DECISIONS = List.of("""
            insert into poll
            select 'load-' || number, workspace, 'U' || number, channel, 'past-' || number,
                case when number < :people / 100 then status else 'CLOSED' end, edition, asked_at, closes_at, salt,
                version, message_channel, message, version, case when number < :people / 100 then 1 end, state
            from generate_series(0, :people - 1) as number, (select * from poll) as one
            """, """
            insert into poll_voter
            select 'load-' || poll, 'T0LOAD', 'U' || (poll * 97 + voter) % :people
            from generate_series(0, :people / 100 - 1) as poll, generate_series(1, 20) as voter
            """, """
            insert into voter_roll
            select 'load-' || poll, 1, 'U' || (poll * 97 + voter) % :people
            from generate_series(0, :people - 1) as poll, generate_series(1, 5) as voter
            """, """
            insert into ballot
            select 'load-' || poll, 1, 'key-' || voter, 'nodejs', null
            from generate_series(0, :people - 1) as poll, generate_series(1, 5) as voter
            """, """
            insert into decision (id, workspace, owner, question, question_key, outcome, status, comparison,
                recommendation, consultation, markdown, token, saved_at, linked_at)
            select 'load-' || number, 'T0LOAD', 'U' || number % :people, 'Which one?', 'which one', 'Node.js',
                'ACCEPTED', 'nodejs-vs-python', 'load-' || number, 'past-' || number, repeat('words ', 1000),
                case when number % 2 = 0 then 'token-' || number end, now() - interval '1 day' * (number / :people),
                case when number % 2 = 0 then now() - interval '1 day' * (number / :people) end
            from generate_series(0, 3 * :people - 1) as number
            """);

    /** Asked of others: whoever is asked something does not do what is measured. */
    private static final String CONFIRMATIONS = """
            insert into confirmation
            select 'load-' || number, 'T0LOAD', 'UASKED' || number, 'RESTART', 'DIRECT', 'DASKED' || number, null,
                'load-' || number, 1, now(), 'DASKED' || number, '1700000000.1'
            from generate_series(0, :people - 1) as number
            """;

    private static final List<String> DELIVERIES_AND_ALARMS = List.of("""
            insert into delivery
            select 'load-' || number, now() - interval '1 second' * number
            from generate_series(1, 50 * :people) as number
            """, """
            insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)
            select 'alarm', 'load-' || number, convert_to('{}', 'UTF8'), now() + interval '30 days', false, 1
            from generate_series(1, :people) as number
            """);

    private final int people;
    private final int first;
    private final JdbcClient sql;

    private Past(int people, int first, JdbcClient sql) {
        this.people = people;
        this.first = first;
        this.sql = sql;
    }

    /**
     * Makes one.
     *
     * @param first how many are there already, and have an open consultation
     */
    static Past of(int people, int first, JdbcClient sql) {
        return new Past(people, first, sql);
    }

    /** {@return the id of somebody's open consultation, of those who came later} */
    static String consultation(int number) {
        return "load-" + number;
    }

    void leaveBehind() {
        insert(OPEN_CONSULTATIONS);
        PAST_RECOMMENDATIONS.forEach(this::insert);
        VOTES_AND_DECISIONS.forEach(this::insert);
        insert(CONFIRMATIONS);
        DELIVERIES_AND_ALARMS.forEach(this::insert);
        sql.sql("vacuum analyze").update();
    }

    private void insert(String rows) {
        sql.sql(rows)
                .param("people", people)
                .param("first", first)
                .param("channels", Team.CHANNELS)
                .update();
    }
}
