package io.github.stackconsultant.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Catalogue;
import io.github.stackconsultant.fixtures.ConversationDriver;
import io.github.stackconsultant.fixtures.Participant;
import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers that exclude each other never stand side by side; what did before there was such a thing still loads. */
class ContradictionTests extends ConversationScenes {

    @Test
    void ofPickedAnswersTheLaterStands() {
        ana.starts().chooses("product", "web-shop").chooses("area", "nation").chooses("market", "experience");

        ana.chooses("resources", "javascript-people", "small-team", "no-javascript");

        assertThat(resources()).containsExactly("no-javascript", "small-team");
    }

    @ParameterizedTest
    @CsvSource({
        "'two js people, but nobody knows javascript', no-javascript",
        "'nobody knows javascript, but we have two react developers', javascript-people",
        "'1, 5', no-javascript",
        "'5, 1', javascript-people"
    })
    void ofTypedAnswersTheLaterStands(String words, String standing) {
        ana.starts().chooses("product", "web-shop").chooses("area", "nation").chooses("market", "experience");

        ana.says(words);

        assertThat(resources()).containsExactly(standing);
    }

    @Test
    void aTypedCorrectionTakesThePlaceOfWhatItExcludes() {
        ana.starts().chooses("product", "web-shop").chooses("area", "nation").chooses("market", "experience");

        ana.says("we have js people").says("no wait, nobody knows javascript");

        assertThat(resources()).containsExactly("no-javascript");
    }

    @Test
    void whatStoodSideBySideStaysUntilItIsChanged() {
        var earlier = new ConversationDriver(knowing(Catalogue.answer("nobody", Catalogue.need("speed", 4))));
        var bo = earlier.person("bo");
        bo.starts().chooses("people", "some", "nobody");

        earlier.nowKnowing(knowing(Catalogue.excluding("nobody", "some")));
        assertThat(bo.starts().asked()).contains(new StepId("second"));
        bo.chooses("second", "yes");

        assertThat(bo.consultation().status()).isEqualTo(Consultation.Status.ADVISED);
        assertThat(answers(bo, "people")).containsExactly("some", "nobody");

        bo.changes("people").chooses("people", "some", "nobody");

        assertThat(answers(bo, "people")).containsExactly("nobody");
    }

    private static KnowledgeBase knowing(Answer nobody) {
        return new KnowledgeBase(List.of(Catalogue.of("left", "right")
                .criterion("speed", 4, 0)
                .step("people", Step.Kind.SEVERAL, Catalogue.answer("some"), nobody)
                .step("second", Step.Kind.ONE, Catalogue.answer("yes"), Catalogue.answer("no"))
                .build()));
    }

    private List<String> resources() {
        return answers(ana, "resources");
    }

    private static List<String> answers(Participant person, String step) {
        return person.consultation().selection().at(new StepId(step)).stream()
                .map(AnswerId::value)
                .toList();
    }
}
