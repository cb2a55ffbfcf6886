package io.github.stackconsultant.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.Understandings;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.understanding.KnowledgeSearch;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a question is said to be about where nothing is known of it. */
class TopicTests {

    private static final List<Comparison> OURS = List.of(KnowledgeFixtures.nodejsVsPython());
    private static final KnowledgeSearch SEARCH = Understandings.search(OURS);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "is that your final answer?",
                "what did you base that on?",
                "what do you keep citing?",
                "ok and if it had to be?",
                "whats 142 of 312",
                "why does it say so?",
                "is <@U0BO> there?",
                "and then what happens finally?"
            })
    void isNoVerbNoConjunctionNoNumberAndNobodysId(String question) {
        assertThat(SEARCH.topic(question, OURS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "is there parking nearby?, parking nearby",
        "can we switch later?, switch later",
        "who says something of kubernetes?, kubernetes",
        "why does it say medium rare?, medium rare",
        "does <@U0BO> know our parking garage?, parking garage"
    })
    void isWhatTheWordsName(String question, String topic) {
        assertThat(SEARCH.topic(question, OURS)).contains(topic);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "whats better for lots of listeners at the same time?",
                "which one is better when many people come at the same time?",
                "which of them is better with many users at once?"
            })
    void isNotSaidToBeUnknownWhereAPhraseMeansACriterion(String question) {
        assertThat(SEARCH.search(question, OURS, 3)).isNotEmpty();
    }
}
