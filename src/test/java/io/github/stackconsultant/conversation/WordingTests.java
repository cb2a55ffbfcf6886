package io.github.stackconsultant.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How what was understood is shown back: a quotation says the answer, and everyday words are called that. */
class WordingTests {

    private static final Step PERFORMANCE =
            KnowledgeFixtures.nodejsVsPython().step(new StepId("performance")).orElseThrow();

    @Test
    void whatSaysTheAnswerIsQuoted() {
        assertThat(shown("it must scale", 0, "scalability")).isEqualTo("Scalability (\u201cit must scale\u201d)");
        assertThat(shown("", 0, "scalability")).isEqualTo("Scalability");
    }

    @Test
    void everydayWordsThatSuggestItTogetherAreNoQuotation() {
        assertThat(shown("room \u2026 server", 7, "passing-on"))
                .isEqualTo("Connecting and passing on (a guess from 7 words of the description, such as"
                        + " \u201croom \u2026 server\u201d)");
        assertThat(shown("", 7, "passing-on"))
                .as("words that say nothing alone")
                .isEqualTo("Connecting and passing on (a guess from 7 words of the description)");
    }

    @Test
    void aSingleWordIsNamedAndNotCounted() {
        assertThat(shown("server", 1, "passing-on"))
                .isEqualTo("Connecting and passing on (a guess from one word of the description: \u201cserver\u201d)");
    }

    @Test
    void ofSeveralAnswersTheQuotationSaysThoseThatWereNotRead() {
        assertThat(shown("it must scale", 9, "scalability", "passing-on"))
                .isEqualTo(
                        "Scalability, then Connecting and passing on (\u201cit must scale\u201d; Connecting and passing on:"
                                + " a guess from 9 words of the description)");
    }

    private static String shown(String words, int weighed, String... answers) {
        var ids = Stream.of(answers).map(AnswerId::new).toList();
        return Wording.withOwnWords(PERFORMANCE, new StepAnswer.Chosen(ids, words, weighed));
    }
}
