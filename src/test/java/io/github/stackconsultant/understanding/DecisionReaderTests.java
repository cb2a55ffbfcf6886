package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.Understandings;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.OptionId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said under a recommendation to be decided. */
class DecisionReaderTests {

    private static final Comparison OURS = KnowledgeFixtures.nodejsVsPython();
    private static final Comparison DATABASES = KnowledgeFixtures.databases();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        thanks, we take node                              | nodejs
        we go with Python                                 | python
        going with node then                              | nodejs
        ok, we'll take node                               | nodejs
        let's go with python                              | python
        great, let's take Django                          | python
        we have decided on Node.js, thanks a lot          | nodejs
        we decided to go with python                      | python
        we've decided: python                             | python
        the team went with python                         | python
        my boss decided on node                           | nodejs
        our decision is node                              | nodejs
        we will use python for the backend                | python
        we're going to use node                           | nodejs
        we opted for python                               | python
        we settled on node                                | nodejs
        actually we go with python                        | python
        no, we take python                                | python
        python it is                                      | python
        ok node it is then                                | nodejs
        we stick with node for now                        | nodejs
        it will be python                                 | python
        we take node, not python                          | nodejs
        we take python instead of node                    | python
        we go with node rather than python                | nodejs
        we take node over python                          | nodejs
        we take python because our team knows it          | python
        we take python, our team knows it better          | python
        final decision: node                              | nodejs
        it's decided: python                              | python
        we ended up with node                             | nodejs
        we changed our minds, we take python              | python
        we selected python                                | python
        we go with python although node fits better       | python
        we'll do node                                     | nodejs
        we will do python                                 | python
        so Python                                         | python
        so, Python!                                       | python
        so it's node                                      | nodejs
        so it is node then                                | nodejs
        ok node                                           | nodejs
        ok, it's python                                   | python
        okay, django then                                 | python
        node for us then                                  | nodejs
        python for us                                     | python
        python then, thanks                               | python
        great, python                                     | python
        ok then, it's python                              | python
        so node for the backend                           | nodejs
        so node, not python                               | nodejs
        so node instead of python                         | nodejs
        so node over python                               | nodejs
        so python because the team knows it               | python
        """)
    void theOptionThatIsTakenIsNamedInAnyPadding(String text, String option) {
        assertThat(Spoken.underCard(text))
                .isInstanceOfSatisfying(
                        Meaning.Decision.class,
                        decision -> assertThat(withoutReason(decision)).isEqualTo(decision(option)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        we take python because our team knows it            | because our team knows it
        we take python, our team knows it better.           | our team knows it better
        so Python, since we know Django & Celery            | since we know Django & Celery
        we go with python although node fits better         | although node fits better
        we go with both because nobody could agree          | because nobody could agree
        we take it because of the margin                    | because of the margin
        """)
    void itsReasonIsTakenWordForWord(String text, String reason) {
        assertThat(Spoken.underCard(text))
                .isInstanceOfSatisfying(
                        Meaning.Decision.class,
                        decision -> assertThat(decision.reason()).contains(reason));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"we decided on both", "we take both, thanks", "both it is", "we go with a combination", "so both"
            })
    void severalAreTakenWithoutTheirNames(String text) {
        assertThat(Spoken.underCard(text)).isEqualTo(new Meaning.Decision(Map.of(), true, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"we take node and python", "we go with both node and python", "so node and python"})
    void severalAreTakenByTheirNames(String text) {
        assertThat(Spoken.underCard(text))
                .isInstanceOfSatisfying(
                        Meaning.Decision.class,
                        decision -> assertThat(decision.named().get(OURS.id()))
                                .containsExactlyInAnyOrder(new OptionId("nodejs"), new OptionId("python")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ok we go with your recommendation",
                "we'll take it",
                "going with that, thanks",
                "we follow your advice"
            })
    void whatIsRecommendedIsTakenWithoutItsName(String text) {
        assertThat(Spoken.underCard(text)).isEqualTo(new Meaning.Decision(Map.of(), false, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "we use node already",
                "we already use python",
                "should we take node?",
                "should we go with python",
                "we take node?",
                "can we take both?",
                "what if we take python?",
                "if we take node",
                "when we go with python",
                "why did you take node?",
                "we could take python",
                "we should go with node",
                "maybe we take node",
                "we are thinking of going with python",
                "we would like to go with python",
                "we don't take node",
                "we won't go with python",
                "we have not decided on python",
                "we are not going with node",
                "we take neither",
                "we take node or python",
                "we chose node for our web shop",
                "we go with python for a data pipeline",
                "we have 5 python developers",
                "we take python developers",
                "python people",
                "we picked python two years ago",
                "we have python people, we take orders",
                "everybody says we should take node",
                "it takes python",
                "we take payments",
                "we decided",
                "a web shop, we take it worldwide",
                "python",
                "node!",
                "so Python?",
                "so Python is slower?",
                "so python is slower",
                "ok node?",
                "why Python?",
                "so why python",
                "ok, why not python",
                "so what about python?",
                "node or python?",
                "so node or python",
                "so not python",
                "so neither",
                "if not node then python",
                "so maybe python",
                "so we have python",
                "so it uses python",
                "it uses python then",
                "so we use node",
                "so python people",
                "ok 5 python developers",
                "ok, it's python people",
                "so it is",
                "so that",
                "so the recommendation",
                "ok pros python",
                "ok tell me about node",
                "so we build a web shop in python",
                "so, a Python data pipeline for hospitals",
                "ok, a chat in node",
                "then a mobile backend with node"
            })
    void aQuestionAFactAWishOrAProjectIsNoDecision(String text) {
        assertThat(Spoken.underCard(text)).isNotInstanceOf(Meaning.Decision.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"we go with Python", "we decided on both", "going with node then", "so Python", "ok node"})
    void withoutACardNothingIsDecided(String text) {
        assertThat(Spoken.at("any", text)).isNotInstanceOf(Meaning.Decision.class);
        assertThat(Spoken.at("resources", text)).isNotInstanceOf(Meaning.Decision.class);
    }

    @Test
    void namesComeFromEveryComparison() {
        var both = List.of(OURS, DATABASES);

        assertThat(Understandings.of(OURS, DATABASES)
                        .understand(Utterance.underCard("we take postgres", both, Optional.empty())))
                .isEqualTo(new Meaning.Decision(Map.of(DATABASES.id(), ids("postgresql")), false, Optional.empty()));
    }

    private static Meaning.Decision withoutReason(Meaning.Decision decision) {
        return new Meaning.Decision(decision.named(), decision.several(), Optional.empty());
    }

    private static Meaning.Decision decision(String... options) {
        return new Meaning.Decision(Map.of(OURS.id(), ids(options)), false, Optional.empty());
    }

    private static List<OptionId> ids(String... options) {
        return Arrays.stream(options).map(OptionId::new).toList();
    }
}
