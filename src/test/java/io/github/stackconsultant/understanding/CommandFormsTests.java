package io.github.stackconsultant.understanding;

import static io.github.stackconsultant.understanding.PlainlySaid.answers;
import static io.github.stackconsultant.understanding.PlainlySaid.atStep;
import static io.github.stackconsultant.understanding.PlainlySaid.withNothingOpen;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.knowledge.OptionId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandFormsTests {

    @ParameterizedTest
    @MethodSource("everyFormInEveryShape")
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
    @ValueSource(
            strings = {
                "my history",
                "list my recommendations",
                "show my past recommendations",
                "can you show me my old recommendations?",
                "open my last recommendation"
            })
    void pastRecommendationsAreNoProject(String text) {
        assertThat(atStep("product", text)).isEqualTo(instruction(Command.HISTORY));
        assertThat(atStep("market", text)).isEqualTo(instruction(Command.HISTORY));
        assertThat(withNothingOpen(text)).isEqualTo(instruction(Command.HISTORY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"our site shows my recommendations", "a site that lists recommendations"})
    void recommendationsMayStillBeWhatIsBuilt(String text) {
        assertThat(withNothingOpen(text)).isEqualTo(answers("nodejs-vs-python", "product", "data-science"));
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

    private static String capitalised(String form) {
        return Arrays.stream(form.split(" ", -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    private static Meaning instruction(Command command) {
        return new Meaning.Instruction(command);
    }
}
