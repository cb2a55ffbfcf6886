package io.github.stackconsultant.conversation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.ConversationDriver;
import io.github.stackconsultant.fixtures.EveryNotice;
import io.github.stackconsultant.fixtures.Participant;
import io.github.stackconsultant.fixtures.RandomComparisons;
import io.github.stackconsultant.fixtures.RandomUnderstanding;
import io.github.stackconsultant.fixtures.Understandings;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.messaging.Notice;
import io.github.stackconsultant.messaging.Statement;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random people do random things, hundreds of them, and what must hold always holds. {@link EveryMoveCrawlTests} makes
 * each single move in each state of our own comparison, with restarts; here are long ways, several people, any
 * comparison, and knowledge that changes meanwhile.
 */
class ConversationCrawlTests {

    private static final int SEEDS = 100;
    private static final int MOVES = 300;
    private static final int CHANGES = 40;
    private static final List<String> PEOPLE = List.of("ana", "bo", "cy");
    // what understands one is costly to build, so all seeds draw from the same
    private static final List<KnowledgeBase> CHANGED = IntStream.rangeClosed(1, CHANGES)
            .mapToObj(each -> new RandomComparisons(SEEDS + each))
            .map(generator -> knowledge(generator, generator.between(1, 3)))
            .toList();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noSequenceOfMovesCorruptsAnythingOrMeetsSilence(long seed) {
        var generator = new RandomComparisons(seed);
        var driver = driver(generator, 2);
        var moves = new RandomMoves(generator, driver);

        for (int each = 0; each < MOVES; each++) {
            var before = stored(driver);
            var person = moves.play();
            var after = stored(driver);

            assertThat(person.heard()).as(moves::latest).isNotEmpty();
            assertThat(forgotten(person) || grown(before, after))
                    .as(moves::latest)
                    .isTrue();
            assertThat(after).as(moves::latest).allSatisfy(consultation -> Soundness.check(consultation, driver));
            PEOPLE.forEach(user -> assertThat(after.stream()
                            .filter(Consultation::open)
                            .filter(open -> open.person().user().equals(user)))
                    .as(moves::latest)
                    .hasSizeLessThanOrEqualTo(1));
            if (person.reply() instanceof Reply.Refused) {
                assertThat(after).as(moves::latest).isEqualTo(before);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsDeliveredAgainChangesNothingAndSaysNothing(long seed) {
        var generator = new RandomComparisons(seed);
        var driver = driver(generator, 1);
        var moves = new RandomMoves(generator, driver);

        for (int each = 0; each < MOVES / 3; each++) {
            var person = moves.play();
            var before = stored(driver);
            List<Statement> said = driver.outbox().statements();

            person.isDeliveredAgain();

            assertThat(person.reply()).isEqualTo(new Reply.Repeated());
            assertThat(stored(driver)).isEqualTo(before);
            assertThat(driver.outbox().statements()).isEqualTo(said);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void knowledgeThatChangesBetweenMovesCorruptsNothing(long seed) {
        var generator = new RandomComparisons(seed);
        var driver = driver(generator, 2);
        var moves = new RandomMoves(generator, driver);

        for (int each = 0; each < MOVES; each++) {
            if (generator.between(1, 20) == 1) {
                driver.nowKnowing(generator.oneOf(CHANGED));
            }
            var before = stored(driver);
            var person = moves.play();

            assertThat(person.heard()).as(moves::latest).isNotEmpty();
            assertThat(forgotten(person) || grown(before, stored(driver)))
                    .as(moves::latest)
                    .isTrue();
            if (person.starts().asked().isPresent()) {
                Soundness.check(person.consultation(), driver);
                person.skips(person.asked().orElseThrow().value());
                assertThat(person.reply()).as(moves::latest).isEqualTo(new Reply.Accepted());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theQuestionThatIsAskedCanAlwaysBeAnswered(long seed) {
        var generator = new RandomComparisons(seed);
        var driver = driver(generator, 1);
        var moves = new RandomMoves(generator, driver);

        for (int each = 0; each < MOVES; each++) {
            var person = moves.play();
            var asked = person.asked();
            if (asked.isPresent() && generator.between(1, 5) == 1) {
                person.skips(asked.get().value());
                assertThat(person.reply()).as(moves::latest).isEqualTo(new Reply.Accepted());
            }
            var waits = awaitingApply(person, driver);
            if (waits.isPresent() && generator.between(1, 5) == 1) {
                person.does(new Move.Apply(), waits.map(Consultation::id));
                assertThat(person.reply()).as(moves::latest).isEqualTo(new Reply.Accepted());
                assertThat(awaitingApply(person, driver)).as(moves::latest).isEmpty();
            }
        }
    }

    /** Every question is closed, and what the answers lead to waits for a word. */
    private static Optional<Consultation> awaitingApply(Participant person, ConversationDriver driver) {
        return driver.consultations().stream()
                .filter(each -> each.open() && each.person().equals(person.person()))
                .filter(open -> open.comparison()
                        .flatMap(driver.knowledge()::comparison)
                        .filter(open::awaitsApply)
                        .isPresent())
                .findFirst();
    }

    @Test
    void theCrawlComesToEveryCorner() {
        var heard = new HashSet<Notice>();
        var statuses = EnumSet.noneOf(Consultation.Status.class);
        var accepted = new HashSet<Class<?>>();
        for (long seed = 1; seed <= 220; seed++) {
            var generator = new RandomComparisons(seed);
            var driver = driver(generator, 2);
            var moves = new RandomMoves(generator, driver);
            for (int each = 0; each < MOVES; each++) {
                if (each % 50 == 0) {
                    driver.nowKnowing(generator.oneOf(CHANGED));
                }
                var person = moves.play();
                heard.addAll(person.notices());
                if (person.reply() instanceof Reply.Accepted) {
                    accepted.add(moves.move().getClass());
                }
            }
            driver.consultations().forEach(each -> statuses.add(each.status()));
        }

        assertThat(heard).containsAll(EnumSet.range(PlainNotice.WELCOME, PlainNotice.RATED));
        assertThat(heard.stream().<Class<?>>map(Notice::getClass))
                // votes are not part of this crawl
                .containsAll(EveryNotice.kinds(ConsultationNotice.class).stream()
                        .filter(kind -> kind != ConsultationNotice.VotesUnderWay.class)
                        .toList());
        assertThat(statuses).containsExactly(Consultation.Status.values());
        // an unknown button is never accepted, nor one that opens nothing
        assertThat(accepted).hasSize(Move.class.getPermittedSubclasses().length - 2);
    }

    private static ConversationDriver driver(RandomComparisons generator, int comparisons) {
        return new ConversationDriver(
                knowledge(generator, comparisons),
                all -> new RandomUnderstanding(Understandings.remembered(all)),
                (question, about, most) -> List.of());
    }

    private static KnowledgeBase knowledge(RandomComparisons generator, int comparisons) {
        return new KnowledgeBase(IntStream.rangeClosed(1, comparisons)
                .mapToObj(each -> generator.comparison("comparison-" + each))
                .toList());
    }

    private static List<Consultation> stored(ConversationDriver driver) {
        return driver.consultations();
    }

    /** Only a yes right after the question leads to that here. */
    private static boolean forgotten(Participant person) {
        return person.notices().contains(PlainNotice.FORGOTTEN);
    }

    private static boolean grown(List<Consultation> before, List<Consultation> after) {
        var now = after.stream().collect(toMap(Consultation::id, identity()));
        return before.stream()
                .allMatch(old -> Optional.ofNullable(now.get(old.id()))
                        .filter(each -> each.equals(old) || each.version() > old.version())
                        .isPresent());
    }
}
