package io.github.stackconsultant.app;

import static io.github.stackconsultant.fixtures.PollSamples.NODE;
import static io.github.stackconsultant.fixtures.PollSamples.PYTHON;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.fixtures.Database;
import io.github.stackconsultant.fixtures.PollSamples;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.voting.Deadline;
import io.github.stackconsultant.voting.Opening;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.PollContent;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.PollMessage;
import io.github.stackconsultant.voting.PollMove;
import io.github.stackconsultant.voting.PollReply;
import io.github.stackconsultant.voting.PollTurn;
import io.github.stackconsultant.voting.Quorum;
import io.github.stackconsultant.voting.Standing;
import io.github.stackconsultant.voting.Terms;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** People who ask, open and vote through two instances of the app that share a database. */
final class VotingCrowd implements AutoCloseable {

    static final Person OWNER = new Person("T1", "U-owner");

    /** These tests are about how votes are counted, and not about how long one waits for a connection. */
    private static final String PATIENT = "spring.datasource.hikari.connection-timeout=30000";

    private final Database database;
    private final ExecutorService threads = Executors.newFixedThreadPool(16);
    private final List<Statement> said = new ArrayList<>();
    private final List<VotingInstance> instances = new ArrayList<>();
    private final Map<String, String> shown = new ConcurrentHashMap<>();

    VotingCrowd(Database database) {
        this.database = database;
        var settings = Stream.concat(Stream.of(PATIENT), Stream.of(database.settings()))
                .toArray(String[]::new);
        for (int each = 0; each < 2; each++) {
            instances.add(VotingInstance.start(this::say, new VotingInstance.Channel(shown), settings));
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        instances.forEach(VotingInstance::close);
    }

    private synchronized void say(Statement statement) {
        said.add(statement);
    }

    synchronized List<Statement> said(Class<? extends PollContent> kind, PollId poll) {
        return said.stream()
                .filter(each -> kind.isInstance(each.content())
                        && each.content().subject().equals(poll.value()))
                .toList();
    }

    static Terms terms(Terms.Secrecy secrecy, Deadline deadline, Quorum quorum) {
        var usual = PollSamples.terms();
        return new Terms(
                usual.question(),
                usual.choices(),
                secrecy,
                Terms.ResultsShown.AT_ONCE,
                deadline,
                quorum,
                true,
                List.of(),
                false);
    }

    static Terms openTerms() {
        return terms(Terms.Secrecy.OPEN, Deadline.USUAL, new Quorum.None());
    }

    /** Asks, opens and shows a poll. */
    PollId open(Terms terms) {
        var instance = instances.get(0);
        var advice = PollSamples.aMatter("words");
        instance.recommendations().add(new GivenRecommendation(advice, OWNER, Instant.now()));
        var asked = take(0, OWNER, new PollMove.Ask("C1", terms, advice.id(), 0));
        var id = ((PollReply.Asked) asked).poll().id();
        assertThat(instance.voting().open(id, ZoneOffset.UTC, OptionalInt.empty()))
                .isInstanceOf(Opening.Opened.class);
        instance.polls().remember(id, new PollMessage("C1", id.value(), 1));
        return id;
    }

    PollReply take(int instance, Person person, PollMove move) {
        return take(instance, new DeliveryId(UUID.randomUUID().toString()), person, move);
    }

    PollReply take(int instance, DeliveryId delivery, Person person, PollMove move) {
        return instances.get(instance % 2).voting().take(new PollTurn(delivery, person, false, move));
    }

    /** That instance's alarm of the reminder rings. */
    void reminds(int instance, PollId poll) {
        instances.get(instance).voting().remind(poll);
    }

    /** {@return how much waits to be said} */
    int waiting() {
        return database.jdbc()
                .sql("select count(*) from scheduled_tasks where task_name = 'say'")
                .query(Integer.class)
                .single();
    }

    static Person person(int number) {
        return new Person("T1", "U" + number);
    }

    PollReply cast(int voter, PollId poll) {
        return take(voter, person(voter), new PollMove.Cast(poll, 1, voter % 3 == 0 ? PYTHON : NODE));
    }

    <T> List<T> together(int times, Function<Integer, T> action) throws Exception {
        var tasks = IntStream.range(0, times)
                .mapToObj(each -> (Callable<T>) () -> action.apply(each))
                .toList();
        var results = new ArrayList<T>();
        for (var done : threads.invokeAll(tasks, 120, TimeUnit.SECONDS)) {
            results.add(done.get());
        }
        return results;
    }

    Standing standing(PollId poll) {
        return instances.get(1).voting().standing(poll).orElseThrow();
    }

    Poll.Conclusion conclusion(PollId poll) {
        return standing(poll).poll().conclusion().orElseThrow();
    }

    int rows(String table, PollId poll) {
        return database.jdbc()
                .sql("select count(*) from " + table + " where poll = ?")
                .param(poll.value())
                .query(Integer.class)
                .single();
    }

    List<String> written(String column, String table, PollId poll) {
        return database.jdbc()
                .sql("select " + column + " from " + table + " where poll = ? order by " + database.writtenOrder())
                .param(poll.value())
                .query(String.class)
                .list();
    }

    List<Map<String, Object>> tasks(PollId poll) {
        return database.jdbc().sql("""
                        select task_name from scheduled_tasks
                        where task_name = 'say' or task_name = 'alarm' and task_instance like ?
                        """).param("%" + poll.value()).query().listOfRows();
    }

    /** {@return what the channel shows of a poll, empty where nothing yet} */
    String shown(PollId poll) {
        return shown.getOrDefault(poll.value(), "");
    }
}
