package io.github.stackconsultant.conversation;

import static io.github.stackconsultant.fixtures.ScriptedUnderstanding.answers;
import static io.github.stackconsultant.fixtures.ScriptedUnderstanding.certainly;
import static io.github.stackconsultant.fixtures.ScriptedUnderstanding.correction;
import static io.github.stackconsultant.fixtures.ScriptedUnderstanding.either;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.Content;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.understanding.Understood;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What sentences do, however they were understood. */
class SentencesTests extends ScriptedTalk {

    @Test
    void aDescriptionFillsWhatItSpeaksOfAndIsShownBack() {
        understanding.takes(
                "a chat, everywhere",
                answers(Map.of(
                        "product", certainly("a chat", "messenger"), "area", certainly("everywhere", "global"))));

        ana.says("a chat, everywhere");

        assertThat(ana.asked()).contains(new StepId("market"));
        assertThat(ana.consultation().answerTo(PRODUCT))
                .contains(new StepAnswer.Chosen(List.of(new AnswerId("messenger")), "a chat"));
        assertThat(ana.consultation().project().descriptions()).containsExactly("a chat, everywhere");
        assertThat(ana.heard())
                .singleElement()
                .extracting(Statement::content)
                .isEqualTo(below(first(PRODUCT), first(AREA)));
    }

    @Test
    void aFormThatSaysTheSameLeavesTheWordsOfAnAnswer() {
        understanding.takes(
                "all day they upload csv files",
                answers(Map.of("performance", certainly("upload \u2026 csv", "working-on"))));
        ana.says("all day they upload csv files");

        ana.does(new Move.Fill(
                new ComparisonId("nodejs-vs-python"),
                Map.of(
                        new StepId("performance"),
                        new StepAnswer.Chosen(List.of(new AnswerId("working-on"))),
                        AREA,
                        new StepAnswer.Chosen(List.of(new AnswerId("global"))))));

        assertThat(ana.consultation().answerTo(new StepId("performance")))
                .contains(new StepAnswer.Chosen(List.of(new AnswerId("working-on")), "upload \u2026 csv"));
        assertThat(ana.consultation().answerTo(AREA)).contains(new StepAnswer.Chosen(List.of(new AnswerId("global"))));
    }

    @Test
    void aLabelOfTheOpenQuestionIsNotShownBack() {
        understanding.takes(
                "MESSENGER OR CHAT", answers(Map.of("product", certainly("MESSENGER OR CHAT", "messenger"))));

        ana.starts().says("MESSENGER OR CHAT");

        assertThat(ana.heard()).singleElement().extracting(Statement::content).isEqualTo(below());
        assertThat(ana.consultation().answerTo(PRODUCT))
                .contains(new StepAnswer.Chosen(List.of(new AnswerId("messenger"))));
        assertThat(ana.consultation().project().descriptions()).isEmpty();
    }

    @Test
    void whatAnAnswerWasBeforeIsShownBesideIt() {
        understanding.takes("actually a shop", correction(Map.of("product", certainly("a shop", "web-shop"))));

        ana.starts().chooses("product", "messenger").says("actually a shop");

        assertThat(ana.asked()).contains(AREA);
        assertThat(ana.heard())
                .singleElement()
                .extracting(Statement::content)
                .isEqualTo(below(new ShownBack(PRODUCT, Optional.of("Messenger or chat"))));
    }

    @Test
    void wordsThatCouldMeanTwoAnswersAreAskedAbout() {
        understanding.takes("all over", answers(Map.of("area", either("all over", List.of(), "nation", "global"))));

        ana.starts().chooses("product", "messenger").says("all over");

        assertThat(ana.asked()).contains(AREA);
        assertThat(ana.consultation().questions().undecided()).containsOnlyKeys(AREA);

        ana.chooses("area", "global");

        assertThat(ana.consultation().questions().undecided()).isEmpty();
        assertThat(ana.consultation().answerTo(AREA))
                .contains(new StepAnswer.Chosen(List.of(new AnswerId("global")), "all over"));
    }

    @Test
    void whatWasCertainStaysBesideWhatIsDecided() {
        understanding.takes(
                "us and some scripters",
                answers(Map.of(
                        "resources",
                        either("us and some scripters", List.of("small-team"), "javascript-people", "python-people"))));

        ana.starts().skips("product").skips("area").skips("market").says("us and some scripters");
        ana.chooses("resources", "python-people");

        assertThat(ana.consultation().answerTo(new StepId("resources")))
                .contains(new StepAnswer.Chosen(
                        List.of(new AnswerId("python-people"), new AnswerId("small-team")), "us and some scripters"));
    }

    @Test
    void bothWhereOneCountsSaysSoAndLeavesTheQuestionAsItIs() {
        understanding.takes("all over", answers(Map.of("area", either("all over", List.of(), "nation", "global"))));
        ana.starts().chooses("product", "messenger").says("all over");

        ana.says("both");

        assertThat(ana.notices()).containsExactly(new AsideNotice.AtMost(1));
        assertThat(ana.consultation().questions().undecided()).containsOnlyKeys(AREA);
        assertThat(ana.consultation().answers()).containsOnlyKeys(PRODUCT);
        assertThat(ana.asked()).contains(AREA);
    }

    @Test
    void nothingIsToldOfItInAThreadThatEverybodyReads() {
        understanding.takes("all over", answers(Map.of("area", either("all over", List.of(), "nation", "global"))));
        ana.starts().chooses("product", "messenger").says("all over");

        ana.at(Place.thread("C1", "1.0")).describes("both");

        assertThat(ana.notices())
                .containsExactly(
                        new ConsultationNotice.GoOnInPublic(ana.consultation().id(), 1));
        assertThat(ana.consultation().questions().undecided()).containsOnlyKeys(AREA);
    }

    @Test
    void somethingElseAsksInFull() {
        understanding.takes("all over", answers(Map.of("area", either("all over", List.of(), "nation", "global"))));
        ana.starts().chooses("product", "messenger").says("all over");

        ana.clicks(new Move.AskInFull(AREA));

        assertThat(ana.consultation().questions().undecided()).isEmpty();
        assertThat(ana.asked()).contains(AREA);

        ana.chooses("area", "region");

        assertThat(ana.consultation().answerTo(AREA)).contains(new StepAnswer.Chosen(List.of(new AnswerId("region"))));
    }

    @Test
    void anAnsweredStepThatBecomesUndecidedIsAskedAgainAndKeepsItsAnswerUntilThen() {
        understanding.takes(
                "or all over", correction(Map.of("area", either("all over", List.of(), "nation", "global"))));
        ana.starts().chooses("product", "messenger").chooses("area", "region");

        ana.says("or all over");

        assertThat(ana.asked()).contains(AREA);
        assertThat(ana.consultation().answerTo(AREA)).contains(new StepAnswer.Chosen(List.of(new AnswerId("region"))));

        ana.keeps("area");

        assertThat(ana.asked()).contains(new StepId("market"));
        assertThat(ana.consultation().questions().undecided()).isEmpty();
    }

    @Test
    void allThatWasUnderstoodCanBeTakenBack() {
        understanding.takes(
                "a chat, everywhere",
                answers(Map.of(
                        "product", certainly("a chat", "messenger"), "area", certainly("everywhere", "global"))));
        ana.says("a chat, everywhere");
        long seen = ana.consultation().version();

        ana.clicks(new Move.AskEverything(seen));

        assertThat(ana.consultation().answers()).isEmpty();
        assertThat(ana.asked()).contains(PRODUCT);
        assertThat(ana.consultation().project().descriptions()).containsExactly("a chat, everywhere");

        ana.chooses("product", "messenger").clicks(new Move.AskEverything(seen));

        assertThat(ana.notices()).containsExactly(ana.outdated());
        assertThat(ana.consultation().answers()).hasSize(1);
    }

    @Test
    void theLastAnswerInASentenceIsShownBackAboveTheCard() {
        understanding.takes(
                "fast answers", answers(Map.of("performance", certainly("fast answers", "responsiveness"))));
        ana.starts().skips("product").skips("area").skips("market").skips("resources");

        ana.says("fast answers");

        assertThat(ana.consultation().status()).isEqualTo(Consultation.Status.ADVISED);
        assertThat(ana.kinds()).containsExactly(ConsultationContent.Told.class, ConsultationContent.Below.class);
        assertThat(ana.notices()).hasExactlyElementsOfTypes(ConsultationNotice.Understood.class);
        assertThat(ana.notices())
                .containsExactly(new ConsultationNotice.Understood(
                        ana.consultation().id(), List.of(new ShownBack(new StepId("performance"), Optional.empty()))));
    }

    @Test
    void aCorrectionAfterTheCardChangesThatConsultation() {
        understanding.takes("actually a shop", correction(Map.of("product", certainly("a shop", "web-shop"))));
        ana.starts().chooses("product", "messenger").skipsTheRest();
        var before = ana.consultation();

        ana.says("actually a shop");

        assertThat(ana.consultation().id()).isEqualTo(before.id());
        assertThat(ana.consultation().status()).isEqualTo(Consultation.Status.ADVISED);
        assertThat(ana.consultation().answerTo(PRODUCT))
                .contains(new StepAnswer.Chosen(List.of(new AnswerId("web-shop")), "a shop"));
        assertThat(ana.advice()).hasSize(2);
    }

    @Test
    void anAnswerInOwnWordsToAStepThatIsNotAskedIsKeptWordForWord() {
        understanding.takes(
                "competitors: Shopify", answers(Map.of("market", Understood.inOwnWords("competitors: Shopify"))));

        ana.starts().says("competitors: Shopify");

        assertThat(ana.asked()).contains(PRODUCT);
        assertThat(ana.consultation().answerTo(new StepId("market")))
                .contains(new StepAnswer.Typed("competitors: Shopify"));
        assertThat(ana.heard())
                .singleElement()
                .extracting(Statement::content)
                .isEqualTo(below(first(new StepId("market"))));
    }

    private static ShownBack first(StepId step) {
        return new ShownBack(step, Optional.empty());
    }

    private Content below(ShownBack... understood) {
        return new ConsultationContent.Below(ana.consultation().id(), List.of(understood));
    }
}
