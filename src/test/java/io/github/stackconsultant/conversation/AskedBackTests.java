package io.github.stackconsultant.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.understanding.Meaning;
import io.github.stackconsultant.understanding.Understood;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is asked back right after words were read, and later. */
class AskedBackTests extends ScriptedTalk {

    private static final ComparisonId OURS = new ComparisonId("nodejs-vs-python");

    @BeforeEach
    void speaks() {
        understanding.takes("why?", new Meaning.AboutReading(Optional.empty(), true));
        understanding.takes("what do you mean?", new Meaning.AboutReading(Optional.empty(), false));
        understanding.takes("why a chat?", new Meaning.AboutReading(Optional.of(PRODUCT), true));
        understanding.takes("the difference?", new Meaning.Differences(List.of()));
        understanding.takes(
                "a chat for Europe",
                new Meaning.Answers(
                        OURS,
                        Map.of(
                                PRODUCT, Understood.certainly(List.of(new AnswerId("messenger")), "a chat"),
                                AREA, Understood.certainly(List.of(new AnswerId("global")), "Europe")),
                        false));
        ana.starts();
    }

    @Test
    void theWordsAreToldOfWhatWasReadLast() {
        ana.says("a chat for Europe").says("why?");

        assertThat(((ConsultationNotice.ReadFrom) ana.notices().get(0)).steps())
                .containsExactlyInAnyOrder(PRODUCT, AREA);
        assertThat(((ConsultationNotice.ReadFrom) ana.notices().get(0)).explained())
                .isEmpty();
        assertThat(ana.kinds()).containsExactly(ConsultationContent.Told.class, ConsultationContent.Below.class);
        assertThat(ana.asked()).contains(MARKET);
    }

    @Test
    void whatMayBeAskedOfTheQuestionExplainsThatAsWell() {
        ana.says("a chat for Europe").says("what do you mean?");

        assertThat(((ConsultationNotice.ReadFrom) ana.notices().get(0)).explained())
                .contains(MARKET);
    }

    @Test
    void onceSomethingElseWasDoneTheQuestionIsMeant() {
        ana.says("a chat for Europe").skips("market").says("why?");

        assertThat(ana.notices()).containsExactly(explained(RESOURCES));
    }

    @Test
    void whatWasChosenByAClickWasNotRead() {
        ana.chooses("product", "messenger").says("why?");

        assertThat(ana.notices()).containsExactly(explained(AREA));
    }

    @Test
    void anAnswerThatIsNamedIsToldOfAtAnyTime() {
        ana.says("a chat for Europe").skips("market").says("why a chat?");

        assertThat(ana.notices())
                .containsExactly(
                        new ConsultationNotice.ReadFrom(ana.consultation().id(), List.of(PRODUCT), Optional.empty()));
    }

    @Test
    void anAnswerThatWasChosenIsExplainedByItsQuestion() {
        ana.chooses("product", "messenger").says("why a chat?");

        assertThat(ana.notices()).containsExactly(explained(PRODUCT));
    }

    @Test
    void theOfferedAnswersAreToldApart() {
        ana.chooses("product", "messenger").says("the difference?");

        assertThat(ana.notices())
                .containsExactly(new ConsultationNotice.Differences(
                        ana.consultation().id(), AREA, ids("region", "nation", "global")));
        assertThat(ana.asked()).contains(AREA);
    }

    @Test
    void ofMoreAnswersThanAMessageTakesTheQuestionIsExplained() {
        ana.says("the difference?");

        assertThat(ana.notices()).containsExactly(explained(PRODUCT));
    }

    @Test
    void whereWordsLeaveTwoAnswersOpenThoseAreToldApart() {
        understanding.takes(
                "a dashboard",
                new Meaning.Answers(
                        OURS,
                        Map.of(PRODUCT, Understood.either(List.of(), ids("messenger", "streaming"), "a dashboard")),
                        false));
        var expected =
                new ConsultationNotice.Differences(ana.consultation().id(), PRODUCT, ids("messenger", "streaming"));

        assertThat(ana.says("a dashboard").says("the difference?").notices()).containsExactly(expected);
        assertThat(ana.says("why?").notices()).containsExactly(expected);
    }

    private ConsultationNotice explained(StepId step) {
        return new ConsultationNotice.Explained(Optional.of(ana.consultation().id()), step);
    }

    private static List<AnswerId> ids(String... ids) {
        return List.of(ids).stream().map(AnswerId::new).toList();
    }
}
