package io.github.stackconsultant.slack;

import static io.github.stackconsultant.fixtures.Catalogue.answer;
import static io.github.stackconsultant.fixtures.Catalogue.need;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.NothingKnown;
import io.github.stackconsultant.fixtures.Catalogue;
import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.Step;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AsideWordsTests {

    @Test
    void whereAnswersAreInAListWhoIsNotUnderstoodIsSentThere() {
        for (var step : new Step[] {step(Step.Kind.ONE, 6), step(Step.Kind.SEVERAL, 2), step(Step.Kind.RANKED, 2)}) {
            assertThat(AsideWords.notUnderstood(step, 2))
                    .isEqualTo("Pick the nearest from the list, or press Not sure: I can work without it.");
            assertThat(AsideWords.notUnderstood(step, 3)).contains("Press Skip, or choose from the list;");
        }
    }

    @Test
    void whereAnswersAreButtonsNobodyIsSentToAList() {
        var step = step(Step.Kind.ONE, 5);

        assertThat(AsideWords.notUnderstood(step, 2))
                .isEqualTo("Press the nearest button, or Not sure: I can work without it.");
        assertThat(AsideWords.notUnderstood(step, 3)).contains("Press Skip, or the nearest button;");
    }

    @Test
    void whatIsQuotedKeepsItsOwnQuotationMarksApart() {
        var asked = new NothingKnown(List.of(), Optional.of("the \u201cnew\u201d one"));

        assertThat(AsideWords.nothingKnown(new KnowledgeBase(List.of()), asked))
                .startsWith("On \u201cthe \u2018new\u2019 one\u201d my sources say nothing");
    }

    @Test
    void whereNothingIsComparedNoButtonLeadsNowhere() {
        assertThat(CardButtons.pages(List.of())).isEmpty();
    }

    private static Step step(Step.Kind kind, int answers) {
        return Catalogue.of("left", "right")
                .criterion("speed", 4, 0)
                .step(
                        "main",
                        kind,
                        IntStream.range(0, answers)
                                .mapToObj(number -> answer("answer-" + number, need("speed", 1)))
                                .toArray(Answer[]::new))
                .build()
                .steps()
                .get(0);
    }
}
