package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several commands in one text: what may be meant all is asked about, and what one says of the other counts. */
class CommandSequenceTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        help and then restart     | HELP    | RESTART
        help, then restart        | HELP    | RESTART
        help first, then restart  | HELP    | RESTART
        first help, then restart  | HELP    | RESTART
        restart, but help first   | RESTART | HELP
        help and restrat          | HELP    | RESTART
        help, then restrat        | HELP    | RESTART
        cancle and forget me      | CANCEL  | FORGET_ME
        restart, then help please | RESTART | HELP
        go back and skip          | BACK    | SKIP
        status and history        | STATUS  | HISTORY
        cancel and forget me      | CANCEL  | FORGET_ME
        stop, no idea             | CANCEL  | NOT_SURE
        I'm stuck, go back, skip  | BACK    | SKIP
        """)
    void whatMayBeMeantAllIs(String text, Command first, Command second) {
        for (var step : new String[] {"any", "product", "market", "performance"}) {
            assertThat(Spoken.at(step, text)).as(step).isEqualTo(new Meaning.Instructions(List.of(first, second)));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        stop, start over          | RESTART
        cancel and start over     | RESTART
        start over, begin         | RESTART
        skip, sorry, go back      | BACK
        skip, no wait, go back    | BACK
        no idea, go back          | BACK
        i don't know, help        | HELP
        not sure, skip            | SKIP
        skip, no idea             | SKIP
        go on, no idea            | NOT_SURE
        let's go, not sure        | NOT_SURE
        no idea, go on            | NOT_SURE
        not sure, continue        | NOT_SURE
        ok next, continue         | SKIP
        go back, back             | BACK
        """)
    void whatIsPartOfAnotherOrTakenBackIsNotMeantBesideIt(String text, Command meant) {
        assertThat(Spoken.at("product", text)).isEqualTo(new Meaning.Instruction(meant));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        I made a mistake, start over | RESTART
        I'm stuck, skip this         | SKIP
        I'm lost, go back            | BACK
        resume, where were we        | STATUS
        never mind, no idea          | NOT_SURE
        """)
    void whatNobodyTypesAsACommandMayOnlySayWhyTheLastOneIsGiven(String text, Command meant) {
        assertThat(Spoken.at("product", text)).isEqualTo(new Meaning.Instruction(meant));
    }

    @ParameterizedTest
    @CsvSource({
        "'how do I stop? help', HELP",
        "'is this the end? skip', SKIP",
        "'should I start over? stop', CANCEL",
        "'should I restart? no idea', NOT_SURE"
    })
    void whatIsOnlyAskedIsNotGiven(String text, Command given) {
        assertThat(Spoken.at("product", text)).isEqualTo(new Meaning.Instruction(given));
    }
}
