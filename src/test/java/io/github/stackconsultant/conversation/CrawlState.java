package io.github.stackconsultant.conversation;

import static io.github.stackconsultant.fixtures.Catalogue.answer;
import static io.github.stackconsultant.fixtures.Catalogue.need;

import io.github.stackconsultant.fixtures.Catalogue;
import io.github.stackconsultant.fixtures.ConversationDriver;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.Participant;
import io.github.stackconsultant.fixtures.Understandings;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.understanding.KnowledgeSearch;
import io.github.stackconsultant.understanding.Understanding;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/**
 * Where somebody can stand before a move: a row of the matrix.
 *
 * @param known what is compared
 * @param way what leads there from nothing
 */
record CrawlState(String name, Known known, BiConsumer<ConversationDriver, Participant> way) {

    private static final Known OURS = Known.of(KnowledgeFixtures.ours());
    private static final Known SEVERAL = Known.of(KnowledgeFixtures.both());
    private static final Known FOREGONE_EARLY = Known.of(new KnowledgeBase(List.of(Catalogue.of("left", "right")
            .criterion("speed", 4, 0)
            .criterion("reach", 0, 4)
            .step("main", Step.Kind.ONE, answer("fast", need("speed", 4)), answer("faint", need("speed", 1)))
            .step("area", Step.Kind.ONE, answer("near", need("reach", 1)), answer("far", need("reach", 2)))
            .build())));
    /** Who does all this. */
    static final String USER = "UANA";

    private static final String EITHER = "a chat or a web shop";
    private static final int VOTES = 4;

    /** {@return every one of them} */
    static List<CrawlState> all() {
        var all = new ArrayList<CrawlState>();
        all.add(ours("nothing open", (driver, ana) -> {}));
        steps().forEach(step -> all.add(ours(name(step) + " open", (driver, ana) -> upTo(step, ana))));
        all.add(ours("went back to one", (driver, ana) -> wentBack(ana)));
        steps().forEach(step -> all.add(ours(
                name(step) + " again",
                (driver, ana) -> advised(ana).changes(step.id().value()))));
        all.addAll(inWords());
        all.addAll(underVotes());
        all.addAll(afterwards());
        all.addAll(ofSeveral());
        all.addAll(foregoneEarly());
        return List.copyOf(all);
    }

    private static List<CrawlState> inWords() {
        return List.of(
                ours("undecided", (driver, ana) -> ana.starts().says(EITHER)),
                ours(
                        "undecided again",
                        (driver, ana) ->
                                ana.starts().chooses("product", "messenger").says("actually " + EITHER)),
                ours(
                        "proposal waits",
                        (driver, ana) ->
                                ana.starts().chooses("product", "messenger").describes("a web shop for teachers")),
                ours(
                        "not understood twice",
                        (driver, ana) -> ana.starts().says("\u2026").says("\u2026")));
    }

    private static List<CrawlState> underVotes() {
        return List.of(
                ours("advised, team votes", (driver, ana) -> {
                    advised(ana);
                    driver.votes().atStake(VOTES);
                }),
                ours("advised, votes of one's own", (driver, ana) -> {
                    advised(ana);
                    driver.votes().underWay("p1");
                }),
                ours("correction waits", (driver, ana) -> {
                    advised(ana);
                    driver.passes(Duration.ofMinutes(2));
                    ana.says("actually it's a web shop");
                }),
                ours("held under votes", (driver, ana) -> {
                    advised(ana);
                    driver.votes().atStake(VOTES);
                    ana.changes("product").chooses("product", "data-science");
                }));
    }

    private static List<CrawlState> afterwards() {
        return List.of(
                ours("advised", (driver, ana) -> advised(ana)),
                ours(
                        "old answers wait",
                        (driver, ana) -> advised(ana)
                                .does(new Move.ConsultAgain(ana.advice().get(0).id()))),
                ours(
                        "open beside a card",
                        (driver, ana) -> advised(ana).starts().chooses("product", "messenger")),
                ours("asked which project", (driver, ana) -> advised(ana).says("a web shop for teachers")),
                ours("asked to start over", (driver, ana) -> halfWay(ana).says("restart")),
                ours("asked to close it", (driver, ana) -> halfWay(ana).says("cancel")),
                ours("asked to be forgotten", (driver, ana) -> halfWay(ana).says("forget me")),
                ours("cancelled", (driver, ana) -> ana.starts().cancels()),
                ours("a change of a card cancelled", (driver, ana) -> {
                    advised(ana).changes("product");
                    ana.cancelsAsSeenAt(ana.consultation().version());
                }));
    }

    private static List<CrawlState> ofSeveral() {
        return List.of(
                new CrawlState("several: nothing open", SEVERAL, (driver, ana) -> {}),
                new CrawlState("several: which?", SEVERAL, (driver, ana) -> ana.starts()),
                new CrawlState("several: text kept", SEVERAL, (driver, ana) -> ana.says("a submarine for dentists")),
                new CrawlState(
                        "several: picked",
                        SEVERAL,
                        (driver, ana) -> ana.starts().picks("nodejs-vs-python")),
                new CrawlState(
                        "several: advised",
                        SEVERAL,
                        (driver, ana) -> ana.starts().picks("databases").skipsTheRest()));
    }

    private static List<CrawlState> foregoneEarly() {
        return List.of(
                new CrawlState(
                        "no answer can change it",
                        FOREGONE_EARLY,
                        (driver, ana) -> ana.starts().chooses("main", "fast")),
                new CrawlState(
                        "finished early",
                        FOREGONE_EARLY,
                        (driver, ana) -> ana.starts().chooses("main", "fast").clicks(new Move.Finish())));
    }

    /** What is known there is as long to add up as a knowledge file. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** {@return somebody who stands there, at that place} */
    Participant reached(ConversationDriver driver, Place place) {
        var ana = driver.person(USER).at(place);
        way.accept(driver, ana);
        return ana;
    }

    /** {@return a conversation in which nothing was said} */
    ConversationDriver driver() {
        return new ConversationDriver(known.knowledge(), all -> known.understanding(), known.search());
    }

    /** What never changes and is costly to build. */
    record Known(KnowledgeBase knowledge, Understanding understanding, KnowledgeSearch search) {

        static Known of(KnowledgeBase knowledge) {
            var comparisons = knowledge.comparisons();
            return new Known(knowledge, Understandings.remembered(comparisons), Understandings.search(comparisons));
        }
    }

    private static CrawlState ours(String name, BiConsumer<ConversationDriver, Participant> way) {
        return new CrawlState(name, OURS, way);
    }

    private static List<Step> steps() {
        return KnowledgeFixtures.nodejsVsPython().steps();
    }

    private static String name(Step step) {
        return "%d %s (%s)"
                .formatted(steps().indexOf(step) + 1, step.id().value(), step.kind())
                .toLowerCase(Locale.ROOT);
    }

    private static void upTo(Step step, Participant ana) {
        ana.starts();
        for (var before : steps().subList(0, steps().indexOf(step))) {
            answers(before, ana);
        }
    }

    private static void answers(Step step, Participant ana) {
        ana.chooses(step.id().value(), step.answers().get(0).id().value());
    }

    private static void wentBack(Participant ana) {
        upTo(steps().get(2), ana);
        ana.goesBackFrom(steps().get(2).id().value());
    }

    private static Participant halfWay(Participant ana) {
        return ana.starts().chooses("product", "messenger");
    }

    private static Participant advised(Participant ana) {
        ana.starts();
        steps().forEach(step -> answers(step, ana));
        return ana;
    }

    @Override
    public String toString() {
        return name;
    }
}
