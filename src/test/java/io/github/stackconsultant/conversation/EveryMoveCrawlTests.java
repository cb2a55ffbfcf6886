package io.github.stackconsultant.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.ConversationDriver;
import io.github.stackconsultant.fixtures.FreshDatabase;
import io.github.stackconsultant.fixtures.Participant;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.Notice;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.persistence.StoredForms;
import io.github.stackconsultant.slack.PaperSlack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every move in every state at every kind of place, with the app started anew before each turn, on what a database gives
 * back of its state, and without: none is a dead end, and nobody can tell the two apart. What came of it is printed, and kept in {@code target/crawl-matrix.txt}.
 */
class EveryMoveCrawlTests {

    private static final Path FILE = Path.of("target", "crawl-matrix.txt");
    private static final int MOST_PRESSES = 12;
    /** Back stands at the first question too, and Continue beside a menu in which nothing is chosen. */
    private static final Set<Notice> SAID_SO = Set.of(PlainNotice.FIRST_QUESTION, PlainNotice.NOTHING_CHOSEN);

    private static final Person ANA = new Person("T1", CrawlState.USER);

    private static final Set<Class<?>> PAGES = Set.of(PageOfKnowledge.class, Passages.class, SourceList.class);
    private static final Pattern BEGINNING = Pattern.compile("`/consult|Start a consultation|Keep it");

    @RegisterExtension
    static final FreshDatabase database = FreshDatabase.h2();

    /** One of each place, which is walked once. */
    private static final Map<Place, Crawl> CRAWLS = new HashMap<>();

    private static StoredForms stored;

    /**
     * What came of every move in every state, the words without a way to begin with which some left nothing open, and the
     * sights from which somebody went on.
     */
    private record Crawl(CrawlMatrix matrix, Set<String> silent, Set<List<Object>> walked) {}

    @BeforeAll
    static void storesInADatabase() {
        stored = new StoredForms(database.get());
    }

    static Stream<Place> otherPlaces() {
        return Stream.of(Place.home(ANA), Place.privately("C1"), Place.thread("C1", "1.1"));
    }

    @Test
    void noMoveIsADeadEndAndNoRestartIsNoticed() throws IOException {
        var matrix = crawl(Place.direct(ANA)).matrix();

        assertThat(matrix.size())
                .isEqualTo((long) CrawlState.all().size() * CrawlMove.all().size());
        System.out.println(matrix);
        Files.createDirectories(FILE.getParent());
        Files.writeString(FILE, matrix.toString());
    }

    @ParameterizedTest
    @MethodSource("otherPlaces")
    void norIsAnyElsewhere(Place place) {
        assertThat(crawl(place).matrix().size()).isPositive();
    }

    @Test
    void whereNothingIsOpenEveryWordSaysHowToBegin() {
        assertThat(crawl(Place.direct(ANA)).silent()).isEmpty();
    }

    private static Optional<String> wordsWithoutABeginning(ConversationDriver driver, Participant ana) {
        return Optional.of(driver)
                .filter(left -> isLeftWithWords(left, ana))
                .map(left -> CrawlPaper.read(left, ana))
                .filter(read -> !BEGINNING.matcher(read).find());
    }

    /** Nothing is open, no card is there, and what was said is no page that they asked for. */
    private static boolean isLeftWithWords(ConversationDriver driver, Participant ana) {
        return CrawlOutcome.latest(driver, ana).filter(Consultation::open).isEmpty()
                && ana.advice().isEmpty()
                && ana.kinds().stream().noneMatch(PAGES::contains);
    }

    @Test
    void everyButtonThatIsShownIsTaken() {
        int pressed = 0;
        for (var row : CrawlState.all()) {
            for (int position = 0; position < buttons(row).size(); position++) {
                var driver = restarting(row);
                var ana = row.reached(driver, Place.direct(ANA));
                var button = CrawlPaper.buttons(driver, ana).get(position);

                ana.does(button.move(), button.consultation());

                var reply = ana.reply();
                assertThat(reply instanceof Reply.Refused refused && SAID_SO.contains(refused.reason())
                                || reply.equals(new Reply.Accepted()))
                        .as("%s: %s is answered by %s", row, button, reply)
                        .isTrue();
                pressed++;
            }
        }
        assertThat(pressed).isGreaterThan(CrawlState.all().size());
    }

    private static List<PaperSlack.Pressable> buttons(CrawlState row) {
        var driver = row.driver();
        var ana = row.reached(driver, Place.direct(ANA));
        return driver.consultations().isEmpty() ? List.of() : CrawlPaper.buttons(driver, ana);
    }

    @Test
    void everyKindOfMoveIsAColumn() {
        var nowhere = CrawlState.all().get(0);
        var driver = nowhere.driver();
        var ana = nowhere.reached(driver, Place.direct(ANA));

        assertThat(CrawlMove.all().stream()
                        .<Class<?>>map(column -> column.of(driver, ana).getClass()))
                .contains(Move.class.getPermittedSubclasses());
    }

    @Test
    void everyStateIsWhatItSays() {
        assertThat(CrawlState.all().stream().map(row -> {
                    var driver = row.driver();
                    return CrawlOutcome.standing(driver, row.reached(driver, Place.direct(ANA)));
                }))
                .containsExactlyElementsOf(Arrays.asList(
                        "new",
                        "product",
                        "area",
                        "market",
                        "resources",
                        "performance",
                        "area again",
                        "product again",
                        "area again",
                        "market again",
                        "resources again",
                        "performance again",
                        "product either-or",
                        "product again either-or",
                        "area",
                        "product",
                        "card",
                        "card",
                        "held",
                        "held",
                        "card",
                        "held",
                        "area",
                        "card",
                        "area",
                        "area",
                        "area",
                        "closed",
                        "card",
                        "new",
                        "which?",
                        "which?",
                        "product",
                        "card",
                        "area",
                        "card"));
    }

    private static Crawl crawl(Place place) {
        return CRAWLS.computeIfAbsent(place, unused -> {
            var rows = CrawlState.all();
            var columns = CrawlMove.all();
            var crawl = new Crawl(new CrawlMatrix(rows, columns), new TreeSet<>(), new HashSet<>());
            for (var row : rows) {
                var going = new CrawlStand(row, row.driver(), place);
                var restarting = new CrawlStand(row, restarting(row), place);
                for (var column : columns) {
                    var what = row + " \u00d7 " + column + " at " + place;
                    crawl.matrix().put(row, column, cell(what, column, going, restarting, crawl));
                }
            }
            return crawl;
        });
    }

    private static ConversationDriver restarting(CrawlState row) {
        return row.driver().restartingBeforeEachTurn(stored::of, stored::of);
    }

    private static String cell(String what, CrawlMove column, CrawlStand going, CrawlStand restarting, Crawl crawl) {
        var driver = going.driver();
        var ana = going.again();
        var before = CrawlOutcome.standing(driver, ana);
        var seen = Seen.of(driver, ana);
        plays(column, driver, ana);

        var restarted = restarting.driver();
        var again = restarting.again();
        plays(column, restarted, again);
        assertThat(again.reply()).as(what).isEqualTo(ana.reply());
        assertThat(again.heard()).as(what).isEqualTo(ana.heard());
        assertThat(restarted.consultations()).as(what).isEqualTo(driver.consultations());
        assertThat(order(restarted)).as(what).isEqualTo(order(driver));
        assertThat(again.advice()).as(what).isEqualTo(ana.advice());

        assertThat(ana.heard()).as(what).isNotEmpty();
        assertThat(driver.consultations()).as(what).allSatisfy(each -> Soundness.check(each, driver));
        if (!Seen.of(driver, ana).equals(seen)) {
            assertThat(Seen.anew(ana)).as(what).isTrue();
        }
        var cell = CrawlOutcome.cell(before, driver, ana);
        wordsWithoutABeginning(driver, ana).ifPresent(read -> crawl.silent().add(column + " leaves one with: " + read));
        if (crawl.walked().add(CrawlOutcome.sight(restarted, again))) {
            goesOn(what, restarted, again);
        }
        return cell;
    }

    /** Two maps are equal whatever their order; the way back rests on it. */
    private static List<List<StepId>> order(ConversationDriver driver) {
        return driver.consultations().stream()
                .map(each -> List.copyOf(each.answers().keySet()))
                .toList();
    }

    private static void plays(CrawlMove column, ConversationDriver driver, Participant ana) {
        var move = column.of(driver, ana);
        if (column.clicked()) {
            ana.clicks(move);
        } else {
            ana.does(move);
        }
    }

    /** With nothing but the buttons in the message of the consultation, and a restart before each, it comes to a recommendation. */
    private static void goesOn(String what, ConversationDriver driver, Participant ana) {
        if (CrawlOutcome.latest(driver, ana).filter(Consultation::open).isEmpty()) {
            isAccepted(what, ana.starts());
        }
        for (int press = 0; ana.consultation().open() && press < MOST_PRESSES; press++) {
            var next = CrawlPaper.onward(driver, ana);
            assertThat(next)
                    .as("%s: a button that leads on from %s", what, ana.consultation())
                    .isPresent();
            isAccepted(
                    what, ana.does(next.orElseThrow().move(), next.orElseThrow().consultation()));
        }
        assertThat(ana.consultation().status()).as(what).isEqualTo(Consultation.Status.ADVISED);
    }

    private static void isAccepted(String what, Participant ana) {
        assertThat(ana.reply()).as(what).isEqualTo(new Reply.Accepted());
        assertThat(Seen.anew(ana)).as(what).isTrue();
    }
}
