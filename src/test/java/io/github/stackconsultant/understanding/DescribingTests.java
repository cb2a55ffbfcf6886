package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.Understandings;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What is typed at the first question, "What are you building?": an answer to it, or the description of a project. */
class DescribingTests {

    private static final Comparison OURS = KnowledgeFixtures.nodejsVsPython();
    private static final Understanding UNDERSTANDING = Understandings.of(OURS);
    private static final StepId FIRST = OURS.steps().get(0).id();
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final JsonMapper JSON = new JsonMapper();

    /** Words are counted a little differently here, so that this is more than a dozen. */
    private static final int LONG = 14;

    @ParameterizedTest
    @CsvSource({"unseen.jsonl, 600", "projects.jsonl, 80"})
    void aDescriptionIsUnderstoodAlikeThereAndWhereNothingIsAsked(String file, int many) {
        assertThat(messages(file).map(Described::of).filter(Described::isWhole))
                .hasSizeGreaterThan(many)
                .allSatisfy(description -> assertThat(said(atTheFirstQuestion(description.message())))
                        .as(description.message())
                        .isEqualTo(description.said()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a real-time chat for nurses, two React people        | product: messenger, resources: javascript-people, performance: real-time passing-on
        a real-time chat for nurses                          | product: messenger
        bot that clicks through our website and checks it    | product: testing
        we don't want to build a shop, a chat                | product: messenger
        """)
    void moreThanWhatIsBuiltIsADescriptionAndLessIsAReply(String text, String answers) {
        assertThat(Spoken.answers("product", text)).containsExactly(answers.split(", "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"area", "market", "resources", "performance"})
    void atAnotherQuestionTextAnswersThatOne(String step) {
        var text = "all day they upload csv files to a shop, and look at them in tables in the browser";

        assertThat(Spoken.answers(step, text)).noneMatch(answer -> answer.startsWith("performance: working-on"));
        assertThat(Spoken.answers("product", text)).isEqualTo(Spoken.described(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        dashboards over heaps of factory data, quickly, and safely, by two people | live-dashboard, calculating-platform
        """)
    void whatIsLeftOpenOfWhatIsBuiltIsAsked(String text, String answers) {
        var said = said(described(text));

        assertThat(Optional.ofNullable(said.get(FIRST)))
                .hasValueSatisfying(product ->
                        assertThat(product.either()).extracting(AnswerId::value).containsExactly(answers.split(", ")));
        assertThat(said(atTheFirstQuestion(text))).isEqualTo(said);
    }

    /** What is understood of a message where it is known to describe a project. */
    private record Described(String message, Map<StepId, Understood> said) {

        static Described of(String message) {
            return new Described(message, DescribingTests.said(described(message)));
        }

        /** Of a dozen words, or of several steps; what matters of a product may be part of its name: "a real-time chat". */
        boolean isWhole() {
            return NO_WORD.split(message.strip()).length > LONG ? mayBegin(message) : isOfSeveralSteps();
        }

        private boolean isOfSeveralSteps() {
            var steps = said.entrySet().stream()
                    .filter(entry -> !entry.getValue().suggested())
                    .map(Map.Entry::getKey)
                    .filter(step -> OURS.step(step).orElseThrow().kind() != Step.Kind.RANKED)
                    .toList();
            return steps.size() > 1 && steps.contains(FIRST);
        }
    }

    private static boolean mayBegin(String message) {
        var unasked = UNDERSTANDING.understand(new Utterance(message, List.of(OURS), Optional.empty()));
        return unasked instanceof Meaning.Answers || unasked instanceof Meaning.Words;
    }

    private static Map<StepId, Understood> said(Meaning meaning) {
        return meaning instanceof Meaning.Answers answers ? answers.byStep() : Map.of();
    }

    private static Meaning described(String message) {
        return UNDERSTANDING.understand(Utterance.description(message, List.of(OURS)));
    }

    private static Meaning atTheFirstQuestion(String message) {
        return UNDERSTANDING.understand(new Utterance(message, List.of(OURS), OURS.step(FIRST)));
    }

    private static Stream<String> messages(String file) {
        try {
            return Files.readAllLines(Path.of("src/test/resources/commands", file)).stream()
                    .filter(line -> !line.isBlank())
                    .map(line -> JSON.readTree(line).get("message").asString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
