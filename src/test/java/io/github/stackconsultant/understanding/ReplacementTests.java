package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One thing in the place of another, and what only sounds like it. */
class ReplacementTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        replace the chat with a web shop                        | product: web-shop
        please change the chat to a web shop                    | product: web-shop
        swap security for scalability                           | performance: scalability
        change Spain to France                                  | area: nation
        can you switch the web shop to a chat                   | product: messenger
        for the product: chat, I picked the wrong one           | product: messenger
        replace the dashboard by a chat                         | product: messenger
        worldwide, not nationwide                               | area: global
        sorry, it's a chat, not a web shop                      | product: messenger
        """)
    void whatMakesRoomIsTakenBack(String text, String answers) {
        assertThat(Spoken.at("market", text))
                .isInstanceOfSatisfying(
                        Meaning.Answers.class,
                        meaning -> assertThat(meaning.correction()).isTrue());
        assertThat(Spoken.answers("market", text)).containsExactly(answers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        replace our CRM for the sales team                      | product: back-office
        we are replacing our CRM with a chat                    | product: messenger
        we want to replace our CRM with a chat                  | product: messenger
        a chat that replaces email                              | product: messenger
        """)
    void aDescriptionTakesNothingBack(String text, String answers) {
        assertThat(Spoken.at("any", text))
                .isInstanceOfSatisfying(
                        Meaning.Answers.class,
                        meaning -> assertThat(meaning.correction()).isFalse());
        assertThat(Spoken.answers("any", text)).containsExactly(answers);
    }

    @ParameterizedTest
    @CsvSource({"market", "product", "any"})
    void aNumberOfPeopleIsCorrectedFromAnywhere(String step) {
        var text = "sorry, the team is 7 not 4";
        assertThat(((Meaning.Answers) Spoken.at(step, text)).correction()).isTrue();
        assertThat(Spoken.of("resources", step, text).team().size()).hasValue(7);
    }
}
