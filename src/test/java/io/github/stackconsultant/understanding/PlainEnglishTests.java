package io.github.stackconsultant.understanding;

import static io.github.stackconsultant.fixtures.Catalogue.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Catalogue;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.Understandings;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainEnglishTests {

    private static final Comparison OURS = KnowledgeFixtures.nodejsVsPython();
    private static final Comparison DATABASES = KnowledgeFixtures.databases();

    @Nested
    class Commands {

        @ParameterizedTest
        @MethodSource("io.github.stackconsultant.understanding.PlainEnglishTests#everyFormInEveryShape")
        void everyFormIsUnderstoodInWhateverShape(String text, Command command) {
            assertThat(atStep("product", text)).isEqualTo(instruction(command));
            assertThat(withNothingOpen(text)).isEqualTo(instruction(command));
        }

        @ParameterizedTest
        @CsvSource({
            "pros go, PROS",
            "pros of rust, PROS",
            "cons spring boot, CONS",
            "use cases elixir, USE_CASES",
            "pros please, PROS"
        })
        void aNameThatNoOptionHasIsStillAskedFor(String text, Command command) {
            assertThat(atStep("product", text)).isEqualTo(instruction(command));
            assertThat(atStep("resources", text)).isEqualTo(instruction(command));
            assertThat(withNothingOpen(text)).isEqualTo(instruction(command));
        }

        @ParameterizedTest
        @ValueSource(strings = {"pros and cons", "use cases chat", "cons for a web shop", "use cases are many"})
        void moreThanANameIsNone(String text) {
            assertThat(withNothingOpen(text)).isNotInstanceOf(Meaning.Instruction.class);
        }

        @ParameterizedTest
        @CsvSource({
            "pros python, PROS, python",
            "python pros, PROS, python",
            "Pros of Python?, PROS, python",
            "PROS NODE.JS, PROS, nodejs",
            "pros of node.js, PROS, nodejs",
            "node.js pros, PROS, nodejs",
            "cons nodejs, CONS, nodejs",
            "cons: node js!, CONS, nodejs",
            "use cases python, USE_CASES, python",
            "python use cases, USE_CASES, python",
            "use   cases of  Python., USE_CASES, python",
            "usecases javascript, USE_CASES, nodejs"
        })
        void anOptionMayStandBeforeOrAfterTheCommand(String text, Command command, String option) {
            assertThat(atStep("product", text))
                    .isEqualTo(new Meaning.Instruction(command, Optional.of(new OptionId(option))));
        }

        @ParameterizedTest
        @ValueSource(strings = {"pros python nodejs", "the pros of python", "python", "pros of"})
        void whatIsNotExactlyAFormIsNoCommand(String text) {
            assertThat(atStep("product", text)).isNotInstanceOf(Meaning.Instruction.class);
        }

        @ParameterizedTest
        @CsvSource({
            "back office tool for two, back-office",
            "start a shop, web-shop",
            "stop losing orders: a web shop, web-shop",
            "a status dashboard for trams, live-dashboard"
        })
        void aCommandInsideASentenceIsADescription(String text, String expected) {
            assertThat(withNothingOpen(text)).isEqualTo(answers("nodejs-vs-python", "product", expected));
        }

        @Test
        void theOptionsOfEveryComparisonAreKnownWhileNothingIsOpen() {
            assertThat(withNothingOpen("cons sqlite"))
                    .isEqualTo(new Meaning.Instruction(Command.CONS, Optional.of(new OptionId("sqlite"))));
        }

        @Test
        void noFormBelongsToTwoCommands() {
            assertThat(Stream.of(Command.values())
                            .flatMap(command -> command.forms().stream())
                            .toList())
                    .doesNotHaveDuplicates();
        }

        @Test
        void theHelpNamesACommandByItsUsualForm() {
            assertThat(Command.PROS.usage()).isEqualTo("pros <option>");
            assertThat(Command.STATUS.usage()).isEqualTo("status");
        }
    }

    @Nested
    class Numbers {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {"2|collaboration", "' 2 '|collaboration", "2.|collaboration", "01|streaming", "3|messenger"})
        void aNumberChoosesTheAnswerAtThatPosition(String text, String expected) {
            assertThat(at(small(), "product", text)).isEqualTo(answers("small", "product", expected));
        }

        @ParameterizedTest
        @ValueSource(strings = {"1, 3", "1 3", "1;3", "1,3.", "1 , 3", "1\n3", "1 > 3", "1 3 1"})
        void severalNumbersChooseSeveralAnswers(String text) {
            assertThat(at(small(), "resources", text)).isEqualTo(answers("small", "resources", "team", "hiring"));
        }

        @Test
        void theOrderOfNumbersIsTheOrderOfRanks() {
            assertThat(at(small(), "performance", "1 3 2"))
                    .isEqualTo(answers("small", "performance", "speed", "security", "size"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {"product|0", "product|4", "product|99", "product|1 2", "performance|1 2 3 4", "resources|1, 9"
                })
        void numbersThatChooseNothingAnswerNothing(String step, String text) {
            assertThat(at(small(), step, text)).isEqualTo(new Meaning.NoAnswer());
        }

        @ParameterizedTest
        @ValueSource(strings = {"500", "2 or 3", "-1", "1.5", "v2"})
        void otherNumbersChooseNothing(String text) {
            assertThat(at(small(), "product", text)).isEqualTo(new Meaning.NoAnswer());
        }

        @Test
        void aNumberWithoutAnOpenQuestionMeansNothing() {
            assertThat(withNothingOpen("2")).isEqualTo(new Meaning.NoAnswer());
        }
    }

    @Nested
    class Labels {

        @ParameterizedTest
        @MethodSource("io.github.stackconsultant.understanding.PlainEnglishTests#everyOfferedAnswer")
        void everyLabelAndEveryIdIsUnderstoodAtItsStep(Step step, AnswerId answer, String text) {
            assertThat(atStep(step.id().value(), text))
                    .isEqualTo(answers("nodejs-vs-python", step.id().value(), answer.value()));
        }

        @ParameterizedTest
        @ValueSource(strings = {"International", "INTERNATIONAL", " international. ", "global", "„International“"})
        void aLabelOfAnotherStepAnswersThatStep(String text) {
            assertThat(atStep("product", text)).isEqualTo(answers("nodejs-vs-python", "area", "global"));
        }

        @Test
        void severalLabelsMayAnswerSeveralSteps() {
            assertThat(atStep("product", "Streaming, international; outsourcing\nA small team"))
                    .isEqualTo(new Chosen(
                            OURS.id(),
                            Map.of(
                                    new StepId("product"), ids("streaming"),
                                    new StepId("area"), ids("global"),
                                    new StepId("resources"), ids("outsourcing", "small-team"))));
        }

        @Test
        void labelsOfARankedStepKeepTheirOrder() {
            assertThat(atStep("performance", "security, mobile, scalability"))
                    .isEqualTo(answers("nodejs-vs-python", "performance", "security", "mobile", "scalability"));
        }

        @Test
        void aLabelNamedTwiceCountsOnce() {
            assertThat(atStep("resources", "outsourcing, Outsourcing"))
                    .isEqualTo(answers("nodejs-vs-python", "resources", "outsourcing"));
        }

        @Test
        void aLabelWithACommaInItIsOneLabel() {
            assertThat(atStep("product", "Blog, news or community site"))
                    .isEqualTo(answers("nodejs-vs-python", "product", "content-site"));
        }

        @Test
        void ofARankedStepTheFirstAreTaken() {
            assertThat(atStep("performance", "security, scalability, readability, mobile"))
                    .isEqualTo(answers("nodejs-vs-python", "performance", "security", "scalability", "readability"));
        }

        @Test
        void aLabelOfTwoStepsAnswersTheOpenOne() {
            assertThat(at(ambiguous(), "second", "either")).isEqualTo(answers("ambiguous", "second", "either"));
        }

        @Test
        void aLabelOfTwoOtherStepsSpeaksOfBoth() {
            assertThat(at(ambiguous(), "third", "either"))
                    .isEqualTo(new Chosen(
                            new ComparisonId("ambiguous"),
                            Map.of(new StepId("first"), ids("either"), new StepId("second"), ids("either"))));
        }

        @Test
        void aLabelOfTwoComparisonsIsNotGuessed() {
            var one = Catalogue.named("one", "left", "right")
                    .step("first", Step.Kind.ONE, answer("either"), answer("only-here"))
                    .build();
            var two = Catalogue.named("two", "up", "down")
                    .step("first", Step.Kind.ONE, answer("either"), answer("only-there"))
                    .build();

            assertThat(Understandings.of(one, two)
                            .understand(new Utterance("either", List.of(one, two), Optional.empty())))
                    .isNotInstanceOf(Meaning.Answers.class);
            assertThat(chosen(Understandings.of(one, two)
                            .understand(new Utterance("only there", List.of(one, two), Optional.empty()))))
                    .isEqualTo(answers("two", "first", "only-there"));
        }
    }

    @Nested
    class WordsAndNoAnswers {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "\n\t",
                    "...",
                    "\ud83d\udc4d",
                    "\ud83d\ude80\ud83d\ude80 \u2764\ufe0f",
                    "!!!",
                    "\u0000",
                    "a\u0000b",
                    "zxcvbn",
                    "fghjk rtzui",
                    "\u30c1\u30e3\u30c3\u30c8\u30a2\u30d7\u30ea",
                    "nothing at all"
                })
        void whatAnswersNothingIsNoAnswer(String text) {
            assertThat(atStep("product", text))
                    .isIn(new Meaning.NoAnswer(), new Meaning.SmallTalk(Meaning.SmallTalk.Kind.CHATTER));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "handmade candles",
                    "a thing that waters plants & <counts> them",
                    "something to keep bees calm",
                    "the pump reports its pressure and the valve its angle"
                })
        void whatMayBeAnAnswerIsWords(String text) {
            assertThat(atStep("product", text)).isEqualTo(new Meaning.Words(Optional.empty()));
        }

        @Test
        void aLongDescriptionIsWords() {
            assertThat(atStep("product", "the hive counts honey and pollen of the bees ".repeat(90)))
                    .isEqualTo(new Meaning.Words(Optional.empty()));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"1 ", "1,", "streaming,", "a,", "?", "pros of ", "'", "\u2019", "\n", "\ufdfa", "\ud800"})
        void noLengthOfTextIsTooMuch(String piece) {
            assertThat(atStep("product", piece.repeat(20_000))).isNotNull();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "something with Postgres|databases",
                    "we run postgres today|databases",
                    "mysql, or Node.js|",
                    "python on postgres|"
                })
        void wordsNameAComparisonIfTheyNameOptionsOfOnlyOne(String text, String expected) {
            assertThat(withNothingOpen(text))
                    .isEqualTo(new Meaning.Words(Optional.ofNullable(expected).map(ComparisonId::new)));
        }
    }

    static Stream<Arguments> everyFormInEveryShape() {
        return Arrays.stream(Command.values())
                .flatMap(command -> command.forms().stream()
                        .flatMap(form -> Stream.of(
                                        form,
                                        form.toUpperCase(Locale.ROOT),
                                        capitalised(form),
                                        "  " + form + "\n",
                                        form.replace(" ", "   "),
                                        form.equals("?") ? form : form + "!",
                                        form.equals("?") ? form : form + " .",
                                        form.equals("?") ? form : "/" + form,
                                        form.replace('\'', '\u2019'))
                                .distinct()
                                .map(text -> Arguments.of(text, command))));
    }

    static Stream<Arguments> everyOfferedAnswer() {
        return OURS.steps().stream()
                .flatMap(step -> step.answers().stream()
                        .flatMap(answer -> Stream.of(
                                        answer.label(),
                                        answer.label().toUpperCase(Locale.ROOT) + ".",
                                        answer.id().value(),
                                        answer.id().value().replace('-', ' '))
                                .distinct()
                                .map(text -> Arguments.of(step, answer.id(), text))));
    }

    private static String capitalised(String form) {
        return Arrays.stream(form.split(" ", -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    private Object withNothingOpen(String text) {
        return chosen(Understandings.of(DATABASES, OURS)
                .understand(new Utterance(text, List.of(DATABASES, OURS), Optional.empty())));
    }

    private Object atStep(String step, String text) {
        return at(OURS, step, text);
    }

    private Object at(Comparison comparison, String step, String text) {
        return chosen(Understandings.of(comparison)
                .understand(new Utterance(text, List.of(comparison), comparison.step(new StepId(step)))));
    }

    private static Object chosen(Meaning meaning) {
        return meaning instanceof Meaning.Answers answers ? Chosen.of(answers) : meaning;
    }

    private static Meaning instruction(Command command) {
        return new Meaning.Instruction(command, Optional.empty());
    }

    private static Chosen answers(String comparison, String step, String... answers) {
        return new Chosen(new ComparisonId(comparison), Map.of(new StepId(step), ids(answers)));
    }

    private static List<AnswerId> ids(String... ids) {
        return Stream.of(ids).map(AnswerId::new).toList();
    }

    private static Comparison small() {
        return Catalogue.of("left", "right")
                .step("product", Step.Kind.ONE, answer("streaming"), answer("collaboration"), answer("messenger"))
                .step("resources", Step.Kind.SEVERAL, answer("team"), answer("money"), answer("hiring"))
                .step(
                        "performance",
                        Step.Kind.RANKED,
                        answer("speed"),
                        answer("size"),
                        answer("security"),
                        answer("price"))
                .build();
    }

    private static Comparison ambiguous() {
        return Catalogue.named("ambiguous", "left", "right")
                .step("first", Step.Kind.ONE, answer("either"), answer("one"))
                .step("second", Step.Kind.ONE, answer("either"), answer("two"))
                .step("third", Step.Kind.ONE, answer("three"), answer("four"))
                .build();
    }

    /** Answers without the words on which they rest. */
    private record Chosen(ComparisonId comparison, Map<StepId, List<AnswerId>> byStep) {

        static Chosen of(Meaning.Answers answers) {
            var byStep = new HashMap<StepId, List<AnswerId>>();
            answers.byStep().forEach((step, understood) -> byStep.put(step, understood.certain()));
            return new Chosen(answers.comparison(), byStep);
        }
    }
}
