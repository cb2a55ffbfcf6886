package io.github.stackconsultant.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.understanding.Command;
import io.github.stackconsultant.understanding.Meaning;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Questions, small talk and words that answer nothing, however they were understood. */
class SentencesWithoutAnswerTests extends ScriptedTalk {

    @Test
    void aQuestionIsAnsweredFromTheKnowledgeAndTheOpenQuestionComesAgain() {
        understanding.takes("is that known?", new Meaning.Question(List.of(PASSAGE.comparison())));
        ana.starts().chooses("product", "messenger");
        var before = ana.consultation();

        ana.says("is that known?");

        assertThat(ana.kinds()).containsExactly(Passages.class, ConsultationContent.Below.class);
        assertThat(ana.heard().get(0).content()).isEqualTo(new Passages(List.of(PassageReference.to(PASSAGE))));
        assertThat(ana.consultation().answers()).isEqualTo(before.answers());
        assertThat(ana.consultation().questions().misunderstood()).isZero();
        assertThat(ana.asked()).contains(AREA);
    }

    @Test
    void whatIsNotComparedIsSaidNotToBeAndTheOpenQuestionComesAgain() {
        understanding.takes("why not?", new Meaning.NotCompared("Go", List.of(PASSAGE.comparison())));
        ana.starts().chooses("product", "messenger");

        ana.says("why not?");

        assertThat(ana.kinds()).containsExactly(NotCompared.class, ConsultationContent.Below.class);
        assertThat(ana.heard().get(0).content()).isEqualTo(new NotCompared("Go", List.of(PASSAGE.comparison())));
        assertThat(ana.asked()).contains(AREA);
    }

    @Test
    void whatTheKnowledgeLacksIsSaid() {
        understanding.takes("who is it?", new Meaning.Question(List.of(PASSAGE.comparison())));

        ana.says("who is it?");

        assertThat(ana.notices()).hasExactlyElementsOfTypes(NothingKnown.class);
        assertThat(ana.notices())
                .containsExactly(new NothingKnown(List.of(new ComparisonId("nodejs-vs-python")), Optional.empty()));
        assertThat(driver.consultations()).isEmpty();
    }

    @Test
    void aQuestionElsewhereLeavesTheConsultationWhereItIs() {
        understanding.takes("is that known?", new Meaning.Question(List.of(PASSAGE.comparison())));
        ana.starts();

        ana.at(Place.privately("C1")).describes("is that known?");

        assertThat(ana.kinds()).containsExactly(Passages.class);
        assertThat(ana.consultation().place()).isEqualTo(Place.direct(ana.person()));
    }

    @Test
    void theSourcesOfWhatIsSpokenOfAreListedAndTheOpenQuestionComesAgain() {
        understanding.takes("says who?", new Meaning.Instruction(Command.SOURCES));
        ana.starts().chooses("product", "messenger");
        var before = ana.consultation();

        ana.says("says who?");

        assertThat(ana.kinds()).containsExactly(SourceList.class, ConsultationContent.Below.class);
        assertThat(ana.heard().get(0).content())
                .isEqualTo(new SourceList(List.of(PASSAGE.comparison()), Optional.empty()));
        assertThat(ana.consultation().answers()).isEqualTo(before.answers());
        assertThat(ana.asked()).contains(AREA);
    }

    @Test
    void whatIsKeptIsSaidAndTheOpenQuestionComesAgain() {
        understanding.takes("my data?", new Meaning.Instruction(Command.PRIVACY));

        ana.says("my data?");
        assertThat(ana.notices()).containsExactly(new AsideNotice.Privacy(Optional.empty()));
        assertThat(driver.consultations()).isEmpty();

        ana.starts().says("my data?");
        assertThat(ana.kinds()).containsExactly(ConsultationContent.Told.class, ConsultationContent.Below.class);
        assertThat(ana.notices())
                .containsExactly(
                        new AsideNotice.Privacy(Optional.of(ana.consultation().id())));

        ana.at(Place.privately("C1")).describes("my data?");
        assertThat(ana.kinds()).containsExactly(ConsultationContent.Told.class);
    }

    @Test
    void aStepIsExplained() {
        understanding.takes("what do you mean?", new Meaning.AboutStep(Optional.empty()));
        understanding.takes("why the area?", new Meaning.AboutStep(Optional.of(AREA)));

        ana.says("what do you mean?");
        assertThat(ana.notices()).containsExactly(PlainNotice.NOTHING_ASKED);

        ana.starts().says("what do you mean?");
        assertThat(ana.notices())
                .containsExactly(new ConsultationNotice.Explained(
                        Optional.of(ana.consultation().id()), PRODUCT));

        ana.says("why the area?");
        assertThat(ana.notices())
                .containsExactly(new ConsultationNotice.Explained(
                        Optional.of(ana.consultation().id()), AREA));
        assertThat(ana.asked()).contains(PRODUCT);
        assertThat(ana.consultation().questions().misunderstood()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void smallTalkChangesNothing(Meaning.SmallTalk.Kind kind) {
        understanding.takes("well", new Meaning.SmallTalk(kind));
        ana.starts();
        var before = ana.consultation();

        ana.says("well");

        assertThat(ana.notices()).hasExactlyElementsOfTypes(AsideNotice.SmallTalk.class);
        assertThat(ana.notices())
                .containsExactly(
                        new AsideNotice.SmallTalk(Optional.of(ana.consultation().id()), kind));
        assertThat(ana.consultation()).isEqualTo(before);
    }

    @Test
    void whatIsNoAnswerStaysWithTheConsultation() {
        understanding.takes("вещь", new Meaning.NoAnswer());

        ana.starts().says("вещь");

        assertThat(ana.consultation().project().descriptions()).containsExactly("вещь");
        assertThat(ana.consultation().questions().misunderstood()).isOne();
    }
}
