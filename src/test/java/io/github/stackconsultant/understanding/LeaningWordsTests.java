package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.Understandings;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.yaml.WrittenKnowledge;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that lean to answers of one step, in a comparison whose lists are as small as can be. */
class LeaningWordsTests {

    private static final Comparison COMPARISON = comparison();

    /** Eight words that lean nowhere, and say where it runs. */
    private static final String SERVER = "runs on a server, violet owls sing below ";

    /** Eight words that say nothing. */
    private static final String NOTHING = "violet owls sing below quiet amber lamps tonight ";

    private static Comparison comparison() {
        var text = with(
                KnowledgeFixtures.databasesText(),
                "label: Many writers",
                "leanings: { enough: 3, words: { 1: [pebble], 4: [walnut, barrel, sqlite, vs, hate], 9: [harbour] } }");
        text = with(text, "label: Little upkeep", "leanings: { enough: 1, words: { 2: [walnut], 5: [kettle] } }");
        text = with(text, "label: On the device", "leanings: { enough: 2, words: { 3: [cactus], 9: [pebble] } }");
        text = with(
                text,
                "label: Rich data",
                "divides: true\n        leanings: { enough: 6, words: { 3: [anchor], 9: [lighthouse] } }");
        return WrittenKnowledge.read("leaning.yml", text);
    }

    private static String with(String text, String label, String leanings) {
        return text.replace(label, label + "\n        " + leanings);
    }

    private static Optional<Understood> at(String step, String text) {
        return at(step, new Utterance(text, List.of(COMPARISON), Optional.empty()));
    }

    private static Optional<Understood> at(String step, Utterance utterance) {
        return Understandings.of(COMPARISON).understand(utterance) instanceof Meaning.Answers answers
                ? Optional.ofNullable(answers.byStep().get(new StepId(step)))
                : Optional.empty();
    }

    private static String ids(String step, String text) {
        return ids(at(step, text));
    }

    private static String ids(Optional<Understood> understood) {
        return understood
                .map(each -> each.certain().stream().map(id -> id.value()).collect(Collectors.joining(" ")))
                .orElse("");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        barrels stand with green owls           | writes
        a barrel, barrels and a barrel          | writes
        pebble with two green owls              | ''
        walnut with two green owls              | ''
        walnut and pebble with owls             | writes
        kettle with two green owls              | calm
        kettle and walnut with owls             | calm
        kettle and barrels with owls            | calm
        kettle, barrels and pebble sing         | ''
        kettle, barrels, pebble and walnut      | ''
        kettle, barrels and harbour             | writes
        """)
    void theAnswerThatLeadsByEnoughIsMeant(String text, String answer) {
        assertThat(ids("qualities", SERVER + text)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        kettle with two green owls                | calm
        kettle and barrels with owls              | calm
        kettle with two green owls, many writers  | writes calm
        kettle and barrels with owls, many writers | writes
        """)
    void besideWhatIsSaidOfTheStepTheyMustLeanFurther(String text, String answers) {
        assertThat(ids("qualities", SERVER + text)).isEqualTo(answers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        pebble and a cactus with owls   | device
        kettle and a harbour with owls  | ''
        """)
    void eachStepHasItsOwnWordsAndOneAnswerMayLeanAlone(String text, String answer) {
        assertThat(ids("place", NOTHING + text)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        harbour and owls     | ''
        harbour and two owls | writes
        """)
    void inFewerThanTwelveWordsNobodyDescribesAnything(String text, String answer) {
        assertThat(ids("qualities", SERVER + text)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a barrel with two green owls       | ''
        a barrel and a pebble with owls    | ''
        a barrel and a walnut with owls    | writes
        a harbour with two owls            | writes
        thanks, a harbour with two owls    | ''
        """)
    void whereNothingElseIsUnderstoodTheyMustLeanFar(String text, String answer) {
        assertThat(ids("qualities", NOTHING + text)).isEqualTo(answer);
    }

    /** What is known to describe a project needs no proof of it; nor is what sounds like small talk any. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        owls sing below amber lamps, a barrel       | ''
        owls sing below quiet amber lamps, a barrel | writes
        owls sing below quiet amber lamps, a pebble | ''
        thanks, owls sing below quiet amber lamps, a walnut | ''
        thanks, owls sing below quiet amber lamps, a barrel | writes
        """)
    void ofADescriptionEightWordsAreEnough(String text, String answer) {
        assertThat(ids(at("qualities", Utterance.description(text, List.of(COMPARISON)))))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        the harbour has barrels and a walnut                    | harbour … barrels … walnut
        the Harbour, a harbour and more harbour                 | Harbour
        harbour and kettle over the lamps                       | harbour
        no harbour and owls, they keep barrels                  | barrels
        """)
    void thoseThatTellMostAreQuotedAsTheyWereWritten(String text, String quote) {
        assertThat(at("qualities", SERVER + text)).map(Understood::words).contains(quote);
    }

    /** "SQLite" is the name of an option here, and leans to many writers; people who know it are no need. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        they keep sqlite, below owls                  | writes
        sqlite and mysql sing below owls              | writes
        two sqlite people sing below owls             | ''
        green owls sing. Should we go with sqlite?    | ''
        green owls sing. Is it sqlite or mysql?       | ''
        green owls sing, sqlite or mysql              | ''
        green owls sing, mysql vs sqlite              | ''
        green owls sing, mysql or rather sqlite       | ''
        green owls vs lamps sing, mysql and sqlite    | writes
        green owls sing, sqlite or sqlite3            | writes
        green owls sing. Should we go with barrels?   | writes
        """)
    void anOptionThatIsOnlyAskedAboutLeansNowhere(String text, String answer) {
        assertThat(ids("qualities", SERVER + text)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        we love barrels and two owls           | writes
        we hate barrels and two owls           | ''
        we all despise these old barrels       | ''
        two owls sing, barrels we hate         | ''
        two owls sing, barrels are hated       | ''
        we hate that two owls sing             | ''
        no barrels for two green owls          | ''
        players hate waiting for barrels       | writes
        we hate owls and love barrels          | writes
        """)
    void whatIsDislikedLeansNowhereNorDoesItsDislike(String text, String answer) {
        assertThat(ids("qualities", SERVER + text)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a lighthouse with two owls, and green lamps that sing                | data
        a lighthouse and a kettle with two owls and green lamps              | calm
        a lighthouse, an anchor and a kettle with two owls and lamps         | data
        a lighthouse and a walnut with two owls, and green lamps that sing   | ''
        """)
    void whatSpeaksForPartsWithoutSayingSoHoldsNoAnswerBack(String text, String answer) {
        assertThat(ids("qualities", SERVER + text)).isEqualTo(answer);
    }

    @Test
    void dislikeIsNoEvidence() {
        assertThat(at("qualities", SERVER + "the harbour has barrels and we hate pebbles"))
                .map(Understood::words)
                .contains("harbour \u2026 barrels");
    }
}
