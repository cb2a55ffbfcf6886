package io.github.stackconsultant.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Fact;
import io.github.stackconsultant.knowledge.Item;
import io.github.stackconsultant.knowledge.ItemId;
import io.github.stackconsultant.knowledge.Option;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.Source;
import io.github.stackconsultant.knowledge.SourceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Our knowledge says what its sources say, all of it, and where. */
class OurSourcesTests {

    private static final Comparison KNOWLEDGE = KnowledgeFixtures.nodejsVsPython();

    private static final SourceId ARTICLE = new SourceId("incora-2022");

    /** Every heading of the article, as it stands there. */
    private static final List<String> HEADINGS = List.of(
            "Node.js vs Python: What are the Pros, Cons, and Use Cases?",
            "Decision Making Steps",
            "Pros Of Python",
            "Fast Development And Deployment",
            "Simple Syntax",
            "Large Ecosystem",
            "Significant Community",
            "Cons Of Python",
            "Mobile Versions Performance",
            "Pros Of Node.js",
            "Fast Performance",
            "Full Stack Web Development",
            "Microservice Development",
            "Cons of Node.js",
            "Low Performance With Big Data Volumes",
            "Messy Syntax",
            "Python Use Cases",
            "Node.js Use Cases");

    @Test
    void namesItsSources() {
        assertThat(KNOWLEDGE.sources())
                .extracting(Source::title, Source::author, Source::publisher, Source::published)
                .containsExactly(
                        tuple(HEADINGS.get(0), "Tetiana Stoyko", "Incora", LocalDate.of(2022, 2, 4)),
                        tuple(
                                "Django 5.2 documentation",
                                "Django Software Foundation",
                                "Django",
                                LocalDate.of(2025, 4, 2)));
    }

    @Test
    void everyItemHasASourceWhicheverItIs() {
        assertThat(KNOWLEDGE.options().stream().flatMap(Option::items))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(KNOWLEDGE.source(item.source()))
                        .as("the source of " + item.id())
                        .isPresent());
    }

    @ParameterizedTest(name = "{1} {2}")
    @MethodSource("furtherStatements")
    void whatTheArticleDoesNotSayNamesItsOwnSource(String option, String item, List<String> words) {
        Item found = item(option, item);

        assertThat(found.source()).isEqualTo(new SourceId("django-5-2"));
        assertThat(found.heading()).isNotIn(HEADINGS);
        assertThat(everythingIn(found)).contains(words);
    }

    static Stream<Arguments> furtherStatements() {
        return Stream.of(
                arguments(
                        "python",
                        "python-safe-defaults",
                        List.of("Django", "without being asked", "browser", "forged", "Queries", "framed")),
                arguments(
                        "python",
                        "python-admin-site",
                        List.of("Django", "trusted people", "description", "permissions")));
    }

    @ParameterizedTest(name = "{1} {2}")
    @MethodSource({"figures", "names", "statements"})
    void holdsEveryFactOfTheArticle(String option, String item, List<String> words) {
        Item found = item(option, item);

        assertThat(everythingIn(found)).contains(words);
    }

    static Stream<Arguments> figures() {
        return Stream.of(
                arguments("python", "python-most-popular", List.of("29 %", "2020", "Statista", "worldwide")),
                arguments("python", "python-main-language", List.of("87 %", "JetBrains", "main language")),
                arguments("python", "python-share-web", List.of("27 %", "JetBrains", "web")),
                arguments("python", "python-share-machine-learning", List.of("28 %", "JetBrains", "machine learning")),
                arguments("python", "python-share-data-analysis", List.of("18 %", "JetBrains", "analyse data")),
                arguments("nodejs", "node-most-used", List.of("53 %", "Statista", "framework")),
                arguments("nodejs", "node-startup-time", List.of("40 minutes", "1 minute", "Netflix", "PayPal")));
    }

    static Stream<Arguments> names() {
        return Stream.of(
                arguments("nodejs", "node-companies", List.of("Twitter", "AliExpress", "Coursera")),
                arguments(
                        "nodejs",
                        "node-full-stack",
                        List.of("Medium", "Airbnb", "PayPal", "Netflix", "talk to each other")),
                arguments(
                        "nodejs",
                        "node-microservices",
                        List.of("Netflix", "PayPal", "Duplicated", "architecture", "functions", "experience")),
                arguments(
                        "nodejs",
                        "node-websocket",
                        List.of(
                                "WebSocket",
                                "HTTP",
                                "chats",
                                "multiplayer games",
                                "Google Docs",
                                "real time",
                                "open",
                                "delay",
                                "overhead")),
                arguments("nodejs", "node-v8", List.of("V8", "Google Chrome", "just in time", "interactive")),
                arguments("nodejs", "node-npm", List.of("NPM")),
                arguments("nodejs", "node-collaboration", List.of("Trello", "Audio and video", "one file")),
                arguments(
                        "nodejs",
                        "node-messengers",
                        List.of("APIs", "NPM", "one connection", "notifications", "real time")),
                arguments(
                        "python", "python-sockets", List.of("Berkeley sockets", "C", "Classes", "clients and servers")),
                arguments("python", "python-data-systems", List.of("Apache Spark", "Facebook", "Voice recognition")),
                arguments("python", "python-graphics", List.of("2D", "3D", "Scribus", "Maya", "Blender", "Animation")),
                arguments("python", "python-scientific", List.of("FreeCAD", "3D modelling", "Abaqus", "analysis")),
                arguments(
                        "python",
                        "python-ecosystem",
                        List.of(
                                "Artificial intelligence",
                                "Computer vision",
                                "Machine learning",
                                "Data science",
                                "Statistics")));
    }

    static Stream<Arguments> statements() {
        return Stream.of(
                arguments("nodejs", "node-runtime", List.of("runtime environment", "JavaScript")),
                arguments("nodejs", "node-event-driven", List.of("asynchronous", "events", "request")),
                arguments("nodejs", "node-large-workloads", List.of("Large companies", "traffic")),
                arguments("nodejs", "node-parallel-requests", List.of("single", "parallel")),
                arguments("nodejs", "node-experience", List.of("Real-time apps", "Messengers", "Games")),
                arguments("nodejs", "node-teamwork", List.of("agile", "smaller", "full-stack developers")),
                arguments("nodejs", "node-code-reuse", List.of("Fewer lines", "Faster delivery")),
                arguments("nodejs", "node-maintenance", List.of("refactoring", "maintenance")),
                arguments("nodejs", "node-talent-pool", List.of("JavaScript", "easier to find")),
                arguments("nodejs", "node-easy-to-learn", List.of("front-end", "principles")),
                arguments(
                        "nodejs", "node-big-data", List.of("simple requests", "complicated", "large volumes of data")),
                arguments(
                        "nodejs",
                        "node-single-thread",
                        List.of("one thread", "computation", "nothing else gets through")),
                arguments("nodejs", "node-cpu-limits", List.of("front end", "hardware and processors")),
                arguments("nodejs", "node-complex-operations", List.of("As it comes", "can be helped")),
                arguments("nodejs", "node-messy-syntax", List.of("NPM modules", "messy", "almost anything")),
                arguments("nodejs", "node-module-clashes", List.of("work well alone", "clash", "reset")),
                arguments("nodejs", "node-crashes", List.of("large infrastructure", "crashes")),
                arguments("nodejs", "node-streaming", List.of("without interruption")),
                arguments("python", "python-language", List.of("dynamic", "object-oriented", "plain syntax")),
                arguments("python", "python-in-demand", List.of("market")),
                arguments(
                        "python",
                        "python-many-styles",
                        List.of("multi-paradigm", "Complex computation", "Simple websites")),
                arguments("python", "python-complex-operations", List.of("complex operations", "new")),
                arguments(
                        "python", "python-fast-development", List.of("dynamic", "object-oriented", "complicated code")),
                arguments(
                        "python",
                        "python-ready-made",
                        List.of("Libraries", "packages", "add-ons", "simplest web backends", "scientific")),
                arguments(
                        "python",
                        "python-prototypes",
                        List.of("MVP", "prototype", "market fast", "iterations", "used again")),
                arguments("python", "python-fewer-lines", List.of("fewer lines", "team", "complex idea")),
                arguments("python", "python-readable", List.of("English words", "mathematical signs")),
                arguments(
                        "python",
                        "python-community",
                        List.of("Open-source", "tutorials", "share experience", "active and informed")),
                arguments("python", "python-slow", List.of("speed comes first", "longer")),
                arguments("python", "python-many-requests", List.of("asynchronous", "Node.js")),
                arguments("python", "python-mobile-slow", List.of("slow by nature", "experience")),
                arguments("python", "python-mobile-native", List.of("native components", "performance problem")),
                arguments("python", "python-data-science", List.of("Gathering data", "analysing")),
                arguments("python", "python-web-platforms", List.of("Calculations", "lot of data", "analytics")),
                arguments("python", "python-scraping", List.of("forecasts and analytics", "dashboards")),
                arguments("python", "python-testing", List.of("automated tests")));
    }

    @Test
    void holdsNothingThatTheTablesAboveDoNotNameToo() {
        List<String> expected = Stream.of(figures(), names(), statements())
                .flatMap(rows -> rows)
                .map(row -> (String) row.get()[1])
                .toList();

        assertThat(itemsOfTheArticle()).map(item -> item.id().value()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void figuresCarryTheirOriginAndYear() {
        Fact fact = (Fact) item("python", "python-most-popular");

        assertThat(fact.origin()).isEqualTo(Optional.of("Statista"));
        assertThat(fact.year()).isEqualTo(OptionalInt.of(2020));
    }

    @Test
    void drawsTheArticlesConclusion() {
        assertThat(KNOWLEDGE.conclusion()).contains("complex operations", "innovation", "speed", "kind of project");
    }

    @Test
    void everyItemAndStepStandsUnderAHeadingOfTheArticle() {
        assertThat(itemsOfTheArticle())
                .allSatisfy(item -> assertThat(item.heading()).isIn(HEADINGS));
        assertThat(KNOWLEDGE.steps()).allSatisfy(step -> {
            assertThat(step.heading()).isEqualTo("Decision Making Steps");
            assertThat(step.source()).isEqualTo(ARTICLE);
        });
    }

    private static Stream<Item> itemsOfTheArticle() {
        return KNOWLEDGE.options().stream()
                .flatMap(Option::items)
                .filter(item -> item.source().equals(ARTICLE));
    }

    private static Item item(String option, String id) {
        return KNOWLEDGE
                .option(new OptionId(option))
                .orElseThrow()
                .items()
                .filter(item -> item.id().equals(new ItemId(id)))
                .findFirst()
                .orElseThrow();
    }

    private static String everythingIn(Item item) {
        String origin = item instanceof Fact fact ? fact.origin().orElse("") : "";
        return String.join("\n", item.title(), item.text(), String.join("\n", item.details()), origin);
    }
}
