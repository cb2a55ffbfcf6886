package io.github.stackconsultant.conversation;

import static io.github.stackconsultant.fixtures.ScriptedUnderstanding.answers;
import static io.github.stackconsultant.fixtures.ScriptedUnderstanding.certainly;
import static io.github.stackconsultant.fixtures.ScriptedUnderstanding.correction;
import static io.github.stackconsultant.fixtures.ScriptedUnderstanding.either;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.ConversationDriver;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.ScriptedUnderstanding;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.SourceId;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.messaging.Topic;
import io.github.stackconsultant.understanding.Meaning;
import io.github.stackconsultant.understanding.Passage;
import io.github.stackconsultant.understanding.Understood;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What sentences do, however they were understood. */
class SentencesTests {

    private static final StepId PRODUCT = new StepId("product");
    private static final StepId AREA = new StepId("area");
    private static final Passage PASSAGE = new Passage(
            new ComparisonId("nodejs-vs-python"),
            new OptionId("python"),
            "python-con",
            Passage.Kind.CON,
            "A con",
            "It says so.",
            List.of(),
            Optional.of("Cons"),
            Optional.of(new SourceId("incora-2022")));

    private final ScriptedUnderstanding understanding = new ScriptedUnderstanding();
    private final ConversationDriver driver = new ConversationDriver(
            KnowledgeFixtures.ours(),
            all -> understanding,
            (question, about, most) -> question.contains("known") ? List.of(PASSAGE) : List.of());
    private final ConversationDriver.Participant ana = driver.person("ana");

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
        assertThat(ana.consultation().descriptions()).containsExactly("a chat, everywhere");
        assertThat(ana.heard())
                .singleElement()
                .extracting(Statement::topic, Statement::details)
                .containsExactly(Topic.CONSULTATION_BELOW, List.of("product", "area"));
    }

    @Test
    void whatEverydayWordsTellIsMarkedOnTheCardUntilThePersonPicksIt() {
        understanding.takes(
                "all day they upload csv files",
                answers(Map.of("performance", certainly("upload \u2026 csv", "working-on"))));
        ana.says("all day they upload csv files");
        ana.skips("product").skips("area").skips("market").skips("resources");

        assertThat(lastLine())
                .isEqualTo("Working on records and data (read from the description: \u201cupload \u2026 csv\u201d)");

        ana.changes("performance").chooses("performance", "working-on");
        assertThat(ana.advice())
                .as("the same answer is no other recommendation")
                .hasSize(1);

        ana.changes("performance").chooses("performance", "working-on", "security");
        assertThat(lastLine()).startsWith("Working on records and data > ");
    }

    @Test
    void whereMoreWordsCountedThanAreQuotedTheCardSaysHowMany() {
        understanding.takes(
                "all day they upload csv files",
                answers(Map.of("performance", weighed(23, "upload \u2026 csv", "working-on"))));
        ana.says("all day they upload csv files");
        ana.skips("product").skips("area").skips("market").skips("resources");

        assertThat(lastLine())
                .isEqualTo("Working on records and data (read from 23 words of the description, such as"
                        + " \u201cupload \u2026 csv\u201d)");
    }

    @Test
    void ofSeveralAnswersTheNumberStandsBesideTheOneThatWasRead() {
        understanding.takes(
                "upload csv, safely",
                answers(Map.of("performance", weighed(23, "upload csv, safely", "working-on", "security"))));
        ana.says("upload csv, safely");
        ana.skips("product").skips("area").skips("market").skips("resources");

        assertThat(lastLine()).startsWith("Working on records and data (read from 23 words of the description) > ");
    }

    @Test
    void whereSeveralMayHaveBeenReadNoNumberIsSaid() {
        understanding.takes(
                "upload csv, chat",
                answers(Map.of("performance", weighed(23, "upload csv, chat", "working-on", "passing-on"))));
        ana.says("upload csv, chat");
        ana.skips("product").skips("area").skips("market").skips("resources");

        assertThat(lastLine()).contains("(read from the description)").doesNotContain("23");
    }

    private static Understood weighed(int words, String quoted, String... answers) {
        var ids = Stream.of(answers).map(AnswerId::new).toList();
        return new Understood(ids, List.of(), Map.of(), OptionalInt.empty(), quoted, words);
    }

    @Test
    void ofSeveralAnswersOnlyThoseThatEverydayWordsTellAreMarkedAndNoWordsQuoted() {
        understanding.takes(
                "upload csv, safely",
                answers(Map.of("performance", certainly("upload csv, safely", "working-on", "security"))));
        ana.says("upload csv, safely");
        ana.skips("product").skips("area").skips("market").skips("resources");

        assertThat(lastLine()).startsWith("Working on records and data (read from the description) > ");
        assertThat(lastLine()).doesNotContain("upload").doesNotEndWith(")");
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

    /** {@return the answer to the last step on the latest card} */
    private String lastLine() {
        var given = ana.advice().get(0);
        return given.answers().get(given.answers().size() - 1).answer();
    }

    @Test
    void aLabelOfTheOpenQuestionIsNotShownBack() {
        understanding.takes(
                "MESSENGER OR CHAT", answers(Map.of("product", certainly("MESSENGER OR CHAT", "messenger"))));

        ana.starts().says("MESSENGER OR CHAT");

        assertThat(ana.heard()).singleElement().extracting(Statement::details).isEqualTo(List.of());
        assertThat(ana.consultation().answerTo(PRODUCT))
                .contains(new StepAnswer.Chosen(List.of(new AnswerId("messenger"))));
        assertThat(ana.consultation().descriptions()).isEmpty();
    }

    @Test
    void whatAnAnswerWasBeforeIsShownBesideIt() {
        understanding.takes("actually a shop", correction(Map.of("product", certainly("a shop", "web-shop"))));

        ana.starts().chooses("product", "messenger").says("actually a shop");

        assertThat(ana.asked()).contains(AREA);
        assertThat(ana.heard())
                .singleElement()
                .extracting(Statement::details)
                .isEqualTo(List.of("product|Messenger or chat"));
    }

    @Test
    void wordsThatCouldMeanTwoAnswersAreAskedAbout() {
        understanding.takes("all over", answers(Map.of("area", either("all over", List.of(), "nation", "global"))));

        ana.starts().chooses("product", "messenger").says("all over");

        assertThat(ana.asked()).contains(AREA);
        assertThat(ana.consultation().undecided()).containsOnlyKeys(AREA);

        ana.chooses("area", "global");

        assertThat(ana.consultation().undecided()).isEmpty();
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
                        List.of(new AnswerId("small-team"), new AnswerId("python-people")), "us and some scripters"));
    }

    @Test
    void somethingElseAsksInFull() {
        understanding.takes("all over", answers(Map.of("area", either("all over", List.of(), "nation", "global"))));
        ana.starts().chooses("product", "messenger").says("all over");

        ana.clicks(new Move.AskInFull(AREA));

        assertThat(ana.consultation().undecided()).isEmpty();
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
        assertThat(ana.consultation().undecided()).isEmpty();
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
        assertThat(ana.consultation().descriptions()).containsExactly("a chat, everywhere");

        ana.chooses("product", "messenger").clicks(new Move.AskEverything(seen));

        assertThat(ana.notices()).containsExactly(Notice.OUTDATED);
        assertThat(ana.consultation().answers()).hasSize(1);
    }

    @Test
    void theLastAnswerInASentenceIsShownBackAboveTheCard() {
        understanding.takes(
                "fast answers", answers(Map.of("performance", certainly("fast answers", "responsiveness"))));
        ana.starts().skips("product").skips("area").skips("market").skips("resources");

        ana.says("fast answers");

        assertThat(ana.consultation().status()).isEqualTo(Consultation.Status.ADVISED);
        assertThat(ana.topics()).containsExactly(Topic.NOTICE, Topic.CONSULTATION_BELOW);
        assertThat(ana.notices()).containsExactly(Notice.UNDERSTOOD);
        assertThat(ana.noticed()).containsExactly("performance");
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
        assertThat(ana.heard()).singleElement().extracting(Statement::details).isEqualTo(List.of("market"));
    }

    @Test
    void aQuestionIsAnsweredFromTheKnowledgeAndTheOpenQuestionComesAgain() {
        understanding.takes("is that known?", new Meaning.Question(List.of(PASSAGE.comparison())));
        ana.starts().chooses("product", "messenger");
        var before = ana.consultation();

        ana.says("is that known?");

        assertThat(ana.topics()).containsExactly(Topic.ANSWER, Topic.CONSULTATION_BELOW);
        assertThat(PassageReference.of(ana.heard().get(0).details().get(0))).isEqualTo(PassageReference.to(PASSAGE));
        assertThat(ana.consultation().answers()).isEqualTo(before.answers());
        assertThat(ana.consultation().misunderstood()).isZero();
        assertThat(ana.asked()).contains(AREA);
    }

    @Test
    void whatTheKnowledgeLacksIsSaid() {
        understanding.takes("who is it?", new Meaning.Question(List.of(PASSAGE.comparison())));

        ana.says("who is it?");

        assertThat(ana.notices()).containsExactly(Notice.NOTHING_KNOWN);
        assertThat(ana.noticed()).containsExactly("nodejs-vs-python");
        assertThat(driver.consultations()).isEmpty();
    }

    @Test
    void aQuestionElsewhereLeavesTheConsultationWhereItIs() {
        understanding.takes("is that known?", new Meaning.Question(List.of(PASSAGE.comparison())));
        ana.starts();

        ana.at(Place.privately("C1")).describes("is that known?");

        assertThat(ana.topics()).containsExactly(Topic.ANSWER);
        assertThat(ana.consultation().place()).isEqualTo(Place.direct(ana.person()));
    }

    @Test
    void aStepIsExplained() {
        understanding.takes("what do you mean?", new Meaning.AboutStep(Optional.empty()));
        understanding.takes("why the area?", new Meaning.AboutStep(Optional.of(AREA)));

        ana.says("what do you mean?");
        assertThat(ana.notices()).containsExactly(Notice.HELP);

        ana.starts().says("what do you mean?");
        assertThat(ana.noticed()).containsExactly("product");

        ana.says("why the area?");
        assertThat(ana.noticed()).containsExactly("area");
        assertThat(ana.asked()).contains(PRODUCT);
        assertThat(ana.consultation().misunderstood()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void smallTalkChangesNothing(Meaning.SmallTalk.Kind kind) {
        understanding.takes("well", new Meaning.SmallTalk(kind));
        ana.starts();
        var before = ana.consultation();

        ana.says("well");

        assertThat(ana.notices()).containsExactly(Notice.SMALL_TALK);
        assertThat(ana.noticed()).containsExactly(kind.name());
        assertThat(ana.consultation()).isEqualTo(before);
    }

    @Test
    void whatIsNoAnswerStaysWithTheConsultation() {
        understanding.takes("вещь", new Meaning.NoAnswer());

        ana.starts().says("вещь");

        assertThat(ana.consultation().descriptions()).containsExactly("вещь");
        assertThat(ana.consultation().misunderstood()).isOne();
    }
}
