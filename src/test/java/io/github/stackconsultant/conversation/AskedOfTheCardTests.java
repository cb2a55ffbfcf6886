package io.github.stackconsultant.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.ConversationDriver;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.messaging.Content;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.understanding.CardPart;
import io.github.stackconsultant.understanding.Deed;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked in words of a card that stands. */
class AskedOfTheCardTests extends ConversationScenes {

    AskedOfTheCardTests() {
        ana.starts().chooses("product", "messenger").skipsTheRest();
    }

    @ParameterizedTest
    @CsvSource({"both sides, SIDES", "can you show me every number, NUMBERS"})
    void whatAButtonOfItOpensIsOfferedByThatButton(String words, CardPart part) {
        ana.says(words);

        assertThat(ana.notices())
                .containsExactly(new ConsultationNotice.BesideCard(
                        ana.consultation().id(),
                        part,
                        ana.consultation().recommendation().orElseThrow()));
        assertThat(ana.kinds()).containsExactly(ConsultationContent.Told.class);
    }

    @ParameterizedTest
    @CsvSource({"why not Django?, python, Django", "what speaks for Node.js?, nodejs, Node.js"})
    void whatIsAskedOfOneOptionIsAnsweredAlone(String words, String option, String name) {
        var before = ana.consultation();

        ana.says(words);

        assertThat(information()).isEqualTo(new OptionStanding(recommendation(), new OptionId(option), name, false));
        assertThat(ana.consultation()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "how sure are you?",
                "how confident is this?",
                "is it close?",
                "how sure are you about the recommendation?"
            })
    void howSureItIsIsSaidAlone(String words) {
        ana.says(words);

        assertThat(information()).isEqualTo(new Certainty(recommendation()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "why not both?",
                "can't we use both?",
                "could we combine them",
                "why not use both",
                "what about both?"
            })
    void whyItIsNotForBothIsSaidAlone(String words) {
        ana.says(words);

        assertThat(information()).isEqualTo(new Together(recommendation()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"why", "why?", "your reasons"})
    void whyItIsSoIsSaidAlone(String words) {
        ana.says(words);

        assertThat(information()).isEqualTo(new Reasons(recommendation()));
    }

    @Test
    void whatWasAnsweredToOneQuestionIsSaidAlone() {
        ana.says("what did I say for product");

        assertThat(ana.notices())
                .containsExactly(new AnswersExplained(ana.consultation().id(), PRODUCT, List.of()));
    }

    @Test
    void whatWasReadForOneQuestionIsQuoted() {
        ana.says("actually it is international").says("yes").says("what did I say about the area?");

        assertThat(ana.notices())
                .containsExactly(
                        new ConsultationNotice.ReadFrom(ana.consultation().id(), List.of(AREA), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"close the vote, CLOSE_VOTE", "who's winning?, COUNT_VOTES"})
    void whoeverAskedForAVoteIsToldOfIt(String words, Deed deed) {
        driver.votes().underWay("p1");

        assertThat(bo.starts().says(words).notices())
                .contains(new AsideNotice.ByButton(
                        Optional.of(bo.consultation().id()), deed, Optional.empty(), List.of("p1")));
    }

    @Test
    void whatItsWordsMeanIsSaidAlone() {
        ana.says("why is it only moderate?");

        assertThat(information()).isEqualTo(new Measures(recommendation()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"what did you understand?", "my answers"})
    void itsAnswersAreListed(String words) {
        ana.says(words);

        assertThat(ana.notices())
                .containsExactly(
                        new ConsultationNotice.Answered(ana.consultation().id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"so what should I do now", "huh", "what next?"})
    void whoDoesNotKnowWhatToDoIsTold(String words) {
        ana.says(words);

        assertThat(ana.notices())
                .containsExactly(
                        new ConsultationNotice.NextSteps(ana.consultation().id(), recommendation()));
    }

    @Test
    void anAnswerThatIsAskedAboutIsExplainedAndChangesNothing() {
        var before = ana.consultation();

        ana.says("Connecting and passing on?? what is that").says("mobile?");

        assertThat(ana.notices())
                .containsExactly(new AnswersExplained(before.id(), PERFORMANCE, List.of(new AnswerId("mobile"))));
        assertThat(ana.consultation()).isEqualTo(before);
    }

    @Test
    void anAnswerThatWasReadIsQuoted() {
        ana.says("actually it is international").says("yes").says("huh why international");

        assertThat(ana.notices())
                .containsExactly(
                        new ConsultationNotice.ReadFrom(ana.consultation().id(), List.of(AREA), Optional.empty()));
    }

    @Test
    void itsSourcesAreListed() {
        ana.says("who says so?");

        assertThat(information())
                .isEqualTo(
                        new SourceList(List.of(new ComparisonId("nodejs-vs-python")), Optional.of(recommendation())));
    }

    @ParameterizedTest
    @CsvSource({"why not Rails?, Ruby on Rails", "what about PHP?, PHP", "why not Go?, Go"})
    void whatIsNotComparedIsSaidNotToBe(String words, String name) {
        var before = ana.consultation();

        ana.says(words);

        assertThat(information()).isEqualTo(new NotCompared(name, List.of(new ComparisonId("nodejs-vs-python"))));
        assertThat(ana.consultation()).isEqualTo(before);
    }

    @Test
    void whatIsKeptIsSaidUnderItToo() {
        ana.says("what do you store about me?");

        assertThat(ana.notices())
                .containsExactly(
                        new AsideNotice.Privacy(Optional.of(ana.consultation().id())));
        assertThat(ana.kinds()).containsExactly(ConsultationContent.Told.class);
    }

    @Test
    void whatAnotherComparisonIsAboutIsAskedOfTheKnowledge() {
        var databases = KnowledgeFixtures.databases();
        var several = new ConversationDriver(new KnowledgeBase(List.of(KnowledgeFixtures.nodejsVsPython(), databases)));
        var bo = several.person("bo");
        bo.starts().picks("nodejs-vs-python").chooses("product", "messenger").skipsTheRest();

        bo.says("why not MySQL?");

        assertThat(bo.notices()).containsExactly(new NothingKnown(List.of(databases.id()), Optional.empty()));
    }

    private Content information() {
        assertThat(ana.heard()).hasSize(1);
        return ana.heard().get(0).content();
    }

    private RecommendationId recommendation() {
        return ana.consultation().recommendation().orElseThrow();
    }

    @Test
    void whatStandsOnItIsShownByIt() {
        ana.says("what would change it?");

        assertThat(ana.kinds()).containsExactly(ConsultationContent.Below.class);
    }
}
