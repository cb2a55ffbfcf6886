package io.github.stackconsultant.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Catalogue;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.Understandings;
import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.understanding.KnowledgeSearch;
import io.github.stackconsultant.understanding.Passage;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions and what the knowledge says to them. */
class PassageSearchTests {

    private static final List<Comparison> OURS = KnowledgeFixtures.ours().comparisons();
    private static final KnowledgeSearch SEARCH = Understandings.search(OURS);

    @ParameterizedTest
    @CsvSource({
        "What are Python's cons?, python, CON",
        "cons of node?, nodejs, CON",
        "what is bad about python, python, CON",
        "pros of javascript, nodejs, PRO",
        "what are the biggest advantages of python?, python, PRO",
        "what is node used for?, nodejs, USE_CASE"
    })
    void theAskedKindOfTheNamedOption(String question, String option, Passage.Kind kind) {
        assertThat(SEARCH.search(question, OURS, 3)).hasSize(3).allSatisfy(passage -> {
            assertThat(passage.kind()).isEqualTo(kind);
            assertThat(passage.option().value()).isEqualTo(option);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "what does Netflix use?, node-startup-time",
        "who brought the start-up down from 40 minutes?, node-startup-time",
        "does node speak websockets?, node-websocket",
        "how many developers use node according to Statista?, node-most-used",
        "is node good for a chat?, node-websocket"
    })
    void theItemThatAnswersIsAmongTheThree(String question, String item) {
        assertThat(SEARCH.search(question, OURS, 3)).extracting(Passage::id).contains(item);
    }

    @ParameterizedTest
    @CsvSource({
        "Is Python secure?, python-safe-defaults",
        "How safe is Django?, python-safe-defaults",
        "How many people use Python?, python-most-popular",
        "How fast is Node.js?, node-parallel-requests",
        "is python slow?, python-slow",
        "is node scalable?, node-large-workloads",
        "is there a community for Python that is active?, python-community",
        "is python open source?, python-community"
    })
    void whatIsAboutItByTitleOrHeadingComesFirst(String question, String item) {
        assertThat(SEARCH.search(question, OURS, 3)).extracting(Passage::id).startsWith(item);
    }

    @Test
    void howFastAnOptionIsStandsUnderThatHeading() {
        assertThat(SEARCH.search("How fast is Node.js?", OURS, 3))
                .hasSize(3)
                .allSatisfy(passage -> assertThat(passage.heading()).contains("Fast Performance"));
    }

    @Test
    void whoIsFasterHearsThatTheOtherIsSlower() {
        assertThat(SEARCH.search("which one is faster?", OURS, 3))
                .extracting(Passage::id)
                .contains("node-parallel-requests", "python-slow");
    }

    @Test
    void whetherOneIsFasterIsAQuestionAboutBoth() {
        assertThat(SEARCH.search("is Node faster?", OURS, 3))
                .extracting(Passage::id)
                .contains("node-parallel-requests", "python-slow");
    }

    @Test
    void fasterToLearnIsNoQuestionOfSpeed() {
        assertThat(SEARCH.search("whats faster to learn?", OURS, 3))
                .extracting(Passage::id)
                .contains("node-easy-to-learn", "python-readable")
                .doesNotContain("node-parallel-requests", "python-slow");
    }

    @Test
    void aWordOfATextMayMeanSomethingElse() {
        assertThat(SEARCH.search("Which one scales better?", OURS, 3))
                .extracting(Passage::id)
                .contains("node-large-workloads", "python-many-requests")
                .doesNotContain("python-ready-made");
    }

    @ParameterizedTest
    @ValueSource(strings = {"what are the risks?", "what are the risks of Node.js?", "what are the drawbacks?"})
    void risksAreCons(String question) {
        assertThat(SEARCH.search(question, OURS, 3))
                .hasSize(3)
                .allSatisfy(passage -> assertThat(passage.kind()).isEqualTo(Passage.Kind.CON));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"is python good for ML?", "is python ok for data science", "can python do machine learning?"})
    void whatAnAnswersRatingsRestOn(String question) {
        assertThat(SEARCH.search(question, OURS, 3))
                .isNotEmpty()
                .allSatisfy(passage -> assertThat(passage.option().value()).isEqualTo("python"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"compare speed", "compare them", "which one is faster?", "node or python for many users?"})
    void aComparisonHearsBothSides(String question) {
        assertThat(SEARCH.search(question, OURS, 3))
                .extracting(passage -> passage.option().value())
                .contains("nodejs", "python");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who is the president?",
                "what do you know about quantum computers?",
                "does node support quantum entanglement?",
                "what is the weather in Paris?",
                "how tall is Mount Everest?",
                "Is Node.js secure?",
                "is node open source?",
                "what is the best database?",
                "how old is the data?",
                "who made you?",
                "which one is cheaper?",
                "is Python more expensive?",
                "what do you do with my data?",
                "",
                "?"
            })
    void whatIsNotKnownIsNotMadeUp(String question) {
        assertThat(SEARCH.search(question, OURS, 3)).isEmpty();
    }

    @Test
    void anOptionAloneIsSummedUp() {
        assertThat(SEARCH.search("what about node?", OURS, 3))
                .extracting(Passage::kind)
                .containsExactly(Passage.Kind.SUMMARY);
    }

    /** An id is unique in its own comparison only. */
    @Test
    void anAnswerThatHasTheSameIdElsewhereIsNotSpokenOf() {
        var both = List.of(small("ships", "Hauling freight"), small("houses", "Reading books"));

        assertThat(Understandings.search(both).search("is it made for hauling freight?", both, 3))
                .isNotEmpty()
                .allSatisfy(passage -> assertThat(passage.comparison().value()).isEqualTo("ships"));
    }

    private static Comparison small(String id, String label) {
        var answer = new Answer(
                new AnswerId("first"), label, "", List.of(Catalogue.need("tonnage", 4)), Catalogue.NO_CUES, List.of());
        return Catalogue.named(id, "left", "right")
                .criterion("tonnage", 4, 0)
                .step("main", Step.Kind.ONE, answer)
                .build();
    }

    @Test
    void anotherNameOfAnOptionIsWhatIsSaidOfJustThat() {
        assertThat(SEARCH.search("why not Django?", OURS, 3))
                .extracting(Passage::id)
                .containsExactlyInAnyOrder("python-admin-site", "python-safe-defaults", "python-models");
        assertThat(SEARCH.search("why not Flask?", OURS, 3))
                .extracting(Passage::kind)
                .containsExactly(Passage.Kind.SUMMARY);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noTextBreaksIt(long seed) {
        var random = new Random(seed);
        var text = new StringBuilder();
        random.ints(random.nextInt(2_000), 0, Character.MAX_CODE_POINT)
                .filter(Character::isDefined)
                .forEach(text::appendCodePoint);

        assertThat(SEARCH.search(text.toString(), OURS, 3)).hasSizeLessThanOrEqualTo(3);
        assertThat(SEARCH.search("node " + text + " python?", OURS, 3)).hasSizeLessThanOrEqualTo(3);
    }
}
