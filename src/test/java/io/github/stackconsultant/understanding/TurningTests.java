package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.Understandings;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.StepId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows a turn counts first in a description; an answer to the open question is taken as it comes. */
class TurningTests {

    private static final Comparison OURS = KnowledgeFixtures.nodejsVsPython();
    private static final StepId PRODUCT = new StepId("product");
    private static final StepId PERFORMANCE = new StepId("performance");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        it has a mobile app, but the work is in the machine learning | data-science
        people call it a blog, in reality it is a web shop           | web-shop
        a web shop, but with a blog                                  | web-shop
        a web shop. A blog comes later                               | web-shop
        """)
    void theProductBehindTheTurnIsMeant(String text, String product) {
        assertThat(certain(text, PRODUCT, Optional.empty())).containsExactly(product);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a chat, low latency is fine but security decides   | security responsiveness
        a chat, low latency but security would be nice     | responsiveness security
        a chat with low latency and security               | responsiveness security
        """)
    void theQualityBehindTheTurnComesFirst(String text, String ranked) {
        assertThat(certain(text, PERFORMANCE, Optional.empty())).containsExactly(ranked.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a web shop, but later also a blog | web-shop
        """)
    void anAnswerToTheOpenQuestionIsTakenAsItComes(String text, String product) {
        assertThat(certain(text, PRODUCT, Optional.of(PRODUCT))).containsExactly(product);
    }

    private static List<String> certain(String text, StepId step, Optional<StepId> open) {
        var meaning = Understandings.of(OURS).understand(new Utterance(text, List.of(OURS), open.flatMap(OURS::step)));
        return ((Meaning.Answers) meaning)
                .byStep().get(step).certain().stream()
                        .map(answer -> answer.value())
                        .toList();
    }
}
