package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** "no wait" takes something back, and "no waiting" is what somebody needs. */
class NoWaitTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        performance | no wait thats not right, its only one country for now | area: nation
        performance | security, no wait, real time                          | performance: real-time
        performance | no wait, security                                     | performance: security
        performance | wait no, security                                     | performance: security
        performance | security, no, wait                                    | performance: security
        area        | germany, no wait, austria and germany                 | area: global
        any         | no wait, it is a blog                                 | product: content-site
        any         | wait no, the area is worldwide                        | area: global
        """)
    void whatTakesSomethingBackAnswersNothing(String step, String text, String answers) {
        assertThat(Spoken.answers(step, text)).containsExactly(answers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no wait", "wait", "wait no", "hold on, wait", "no wait, let me check", "wait a moment"})
    void andIsNoAnswerByItself(String text) {
        assertThat(Spoken.at("performance", text)).isNotInstanceOfAny(Meaning.Answers.class, Meaning.Words.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no waiting",
                "no waiting, no lag",
                "no waiting for pages",
                "no wait for pages",
                "people should not wait",
                "nobody should wait"
            })
    void whoeverWantsNobodyToWaitSaysSo(String text) {
        assertThat(Spoken.answers("performance", text)).containsExactly("performance: responsiveness");
    }
}
