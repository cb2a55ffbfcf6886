package io.github.stackconsultant.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.understanding.CardPart;
import io.github.stackconsultant.understanding.Command;
import io.github.stackconsultant.understanding.Meaning;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeaningWordsTests {

    private static final ComparisonId BACK_ENDS = new ComparisonId("back-ends");

    @Test
    void whatIsNotReadIsSaidInWords() {
        assertThat(MeaningWords.of(new Meaning.NoAnswer(), List.of())).isEqualTo("Neither an answer nor a question");
        assertThat(MeaningWords.of(new Meaning.OtherLanguage(), List.of())).isEqualTo("Another language than English");
        assertThat(MeaningWords.of(new Meaning.Words(Optional.empty(), Meaning.Answers.Named.NOTHING), List.of()))
                .isEqualTo("Words that match no answer");
        assertThat(MeaningWords.of(new Meaning.NotCompared("Go", List.of()), List.of()))
                .isEqualTo("A question about Go, which is not compared");
    }

    @Test
    void listsThatAreAskedForAreNamedWithWhatTheyAreAbout() {
        assertThat(MeaningWords.of(
                        new Meaning.Lists(List.of(Command.PROS, Command.CONS), List.of(new OptionId("python"))),
                        List.of()))
                .isEqualTo("Asks for lists: pros, cons, python");
    }

    @Test
    void severalCommandsAreNamedAllAndWhatIsOneTooManyByItsQuestion() {
        assertThat(MeaningWords.of(new Meaning.Instructions(List.of(Command.HELP, Command.RESTART)), List.of()))
                .isEqualTo("Commands: help, restart");
        assertThat(MeaningWords.of(new Meaning.TooMany(new StepId("area")), List.of()))
                .isEqualTo("More answers than count on area");
    }

    @Test
    void whatIsAskedOfARecommendationIsNoMoreThanThat() {
        assertThat(MeaningWords.of(new Meaning.AboutCard(CardPart.WHAT_IF), List.of()))
                .isEqualTo("Asks about the recommendation: what if");
        assertThat(MeaningWords.of(new Meaning.AboutOption(BACK_ENDS, new OptionId("python"), "Django"), List.of()))
                .isEqualTo("Asks how Django stands in the recommendation");
    }

    @Test
    void whatWasDecidedIsNamedAsFarAsItIsSaid() {
        assertThat(decided(Map.of(BACK_ENDS, List.of(new OptionId("python"), new OptionId("nodejs"))), true))
                .isEqualTo("Says what was decided: nodejs, python");
        assertThat(decided(Map.of(), true)).isEqualTo("Says what was decided: several options");
        assertThat(decided(Map.of(), false)).isEqualTo("Says what was decided: what is recommended");
    }

    private static String decided(Map<ComparisonId, List<OptionId>> named, boolean several) {
        return MeaningWords.of(new Meaning.Decision(named, several, Optional.empty()), List.of());
    }

    @Test
    void whatIsSaidInsteadOfAnAnswerIsNamed() {
        var denied = Map.of(new StepId("area"), List.of(new AnswerId("local")));

        assertThat(MeaningWords.of(new Meaning.Denial(Map.of(BACK_ENDS, denied)), List.of()))
                .isEqualTo("Denies an answer on area");
        assertThat(MeaningWords.of(new Meaning.Pressed(Meaning.Pressed.Button.SOMETHING_ELSE), List.of()))
                .isEqualTo("Says what a button says: something else");
        assertThat(MeaningWords.of(new Meaning.WhichProject(true), List.of()))
                .isEqualTo("Says which project is meant: another");
        assertThat(MeaningWords.of(new Meaning.WhichProject(false), List.of()))
                .isEqualTo("Says which project is meant: the same");
    }
}
