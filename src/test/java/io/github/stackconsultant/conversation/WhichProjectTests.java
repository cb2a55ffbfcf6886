package io.github.stackconsultant.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.ConsultationNotice.NotYours;
import io.github.stackconsultant.conversation.ConsultationNotice.NothingMatched;
import io.github.stackconsultant.conversation.ConsultationNotice.WhichProject;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.ReplyPath;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The question which project is meant, asked under a card: its buttons, and words that answer it. */
class WhichProjectTests extends UnderCardScenes {

    @Test
    void thisProjectIsCorrectedWithItsConsequenceFirst() {
        ana.says(SHOP).clicks(new Move.GoOn());

        assertThat(consultations()).hasSize(1);
        assertThat(awaitsApply()).isTrue();
        assertThat(answer("product").saysTheSameAs(chosen("web-shop"))).isTrue();
        assertThat(answer("area")).isEqualTo(chosen("global"));
        assertThat(ana.consultation().project().descriptions()).containsExactly(SHOP);
        assertThat(ana.consultation().project().proposal()).isEmpty();

        ana.says("yes");

        assertThat(ana.consultation().open()).isFalse();
        assertThat(answer("product").saysTheSameAs(chosen("web-shop"))).isTrue();
    }

    @Test
    void whatMatchesNothingIsKeptWithThisProject() {
        ana.says(RIDDLE).clicks(new Move.GoOn());

        assertThat(ana.notices()).containsExactly(new NothingMatched(card.id(), 1));
        assertThat(ana.consultation().project().descriptions()).containsExactly(RIDDLE);
        assertThat(ana.consultation().project().proposal()).isEmpty();
    }

    @Test
    void anotherOneBeginsBesideItAndTheCardStays() {
        ana.says(SHOP).clicks(new Move.StartOver());

        assertThat(consultations()).hasSize(2);
        assertThat(ana.consultation().id()).isNotEqualTo(card.id());
        assertThat(ana.consultation().project().descriptions()).containsExactly(SHOP);
        assertThat(answer("product").saysTheSameAs(chosen("web-shop"))).isTrue();
        assertThat(stored()).hasValueSatisfying(stays -> {
            assertThat(stays.answers()).isEqualTo(card.answers());
            assertThat(stays.recommendation()).isEqualTo(card.recommendation());
            assertThat(stays.project().proposal()).isEmpty();
        });
    }

    private Optional<Consultation> stored() {
        return consultations().stream()
                .filter(each -> each.id().equals(card.id()))
                .findFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"this project", "This one.", "the same", "the same one please", "it's the same project"})
    void isAnsweredByAWordThatMeansThisOne(String word) {
        ana.says(SHOP).says(word);

        assertThat(consultations()).hasSize(1);
        assertThat(awaitsApply()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"another one", "a new one", "no, a new project", "a different one", "start", "new"})
    void isAnsweredByAWordThatMeansAnotherOne(String word) {
        ana.says(SHOP).says(word);

        assertThat(consultations()).hasSize(2);
        assertThat(ana.consultation().project().descriptions()).containsExactly(SHOP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "no"})
    void isAskedWhichOneWhereThatIsNotSaid(String word) {
        ana.says(SHOP).says(word);

        assertThat(ana.notices()).containsExactly(PlainNotice.WHICH_OF_TWO, question());
        assertThat(ana.consultation().project().proposal().map(DescribedProject.Proposal::text))
                .contains(SHOP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hmm", "not sure", "that's wrong"})
    void isAskedAgainWhereTheWordSaysNeither(String word) {
        ana.says(SHOP).says(word);

        assertThat(ana.notices()).containsExactly(question());
        assertThat(ana.consultation().project().proposal().map(DescribedProject.Proposal::text))
                .contains(SHOP);
        assertThat(consultations()).hasSize(1);
    }

    @Test
    void isAskedAgainWhereTheWordComesTooLate() {
        ana.says(SHOP);
        driver.passes(Duration.ofHours(2));

        ana.says("a new one");

        assertThat(ana.notices()).containsExactly(question());
        assertThat(consultations()).hasSize(1);
    }

    @Test
    void isAnsweredAfterARestart() {
        driver.restartingBeforeEachTurn(UnaryOperator.identity(), UnaryOperator.identity());

        ana.says(SHOP).says("another one");

        assertThat(consultations()).hasSize(2);
        assertThat(ana.consultation().project().descriptions()).containsExactly(SHOP);
    }

    @Test
    void pressedTwiceItBeginsOne() {
        ana.says(SHOP).on(card.id()).clicks(new Move.StartOver()).clicks(new Move.StartOver());

        assertThat(ana.reply()).isEqualTo(new Reply.Refused(new ConsultationNotice.Outdated(Optional.of(card.id()))));
        assertThat(consultations()).hasSize(2);
    }

    @Test
    void pressedTwiceItCorrectsOnce() {
        ana.says(SHOP).clicks(new Move.GoOn());
        var once = ana.consultation();

        ana.clicks(new Move.GoOn());

        assertThat(ana.consultation().answers()).isEqualTo(once.answers());
        assertThat(ana.consultation().project().descriptions())
                .isEqualTo(once.project().descriptions());
        assertThat(ana.heard()).isNotEmpty();
    }

    @Test
    void bothPressedTheFirstCounts() {
        ana.says(SHOP).on(card.id()).clicks(new Move.StartOver()).clicks(new Move.GoOn());

        assertThat(ana.reply()).isInstanceOf(Reply.Refused.class);
        assertThat(stored())
                .hasValueSatisfying(stays -> assertThat(stays.answers()).isEqualTo(card.answers()));
    }

    @Test
    void whoChangesTheCardInsteadKeepsTheTextAndTheButtonsAreOutdated() {
        ana.says(SHOP);
        ana.changes("area").chooses("area", "region").clicks(new Move.Apply());

        ana.clicks(new Move.StartOver());

        assertThat(ana.reply()).isEqualTo(new Reply.Refused(ana.outdated()));
        assertThat(ana.consultation().project().descriptions()).containsExactly(SHOP);
        assertThat(consultations()).hasSize(1);
    }

    @Test
    void thisProjectWaitsWhileAnotherOneIsOpen() {
        ana.says(SHOP);
        ana.onOwn().starts().chooses("product", "streaming");

        ana.on(card.id()).onPrivateMessages().clicks(new Move.GoOn());

        assertThat(ana.notices()).containsExactly(PlainNotice.ANOTHER_OPEN);
        theQuestionStays();
        assertThat(stored())
                .hasValueSatisfying(
                        stays -> assertThat(stays.project().proposal().map(DescribedProject.Proposal::text))
                                .contains(SHOP));
    }

    private void theQuestionStays() {
        assertThat(ana.kinds()).doesNotContain(Settled.class);
        assertThat(ana.heard())
                .flatMap(statement -> statement.replyPath().stream().toList())
                .noneMatch(ReplyPath::original);
    }

    @Test
    void soDoesAnotherOneWhileAnAnsweredOneIsOpen() {
        ana.says(SHOP);
        ana.onOwn().starts().chooses("product", "streaming");
        var open = ana.consultation();

        ana.on(card.id()).onPrivateMessages().clicks(new Move.StartOver());

        assertThat(ana.notices()).containsExactly(PlainNotice.ANOTHER_OPEN);
        theQuestionStays();
        assertThat(ana.consultation()).isEqualTo(open);
        assertThat(stored())
                .hasValueSatisfying(
                        stays -> assertThat(stays.project().proposal().map(DescribedProject.Proposal::text))
                                .contains(SHOP));
    }

    @Test
    void anotherOneIsReadIntoWhatWasBegunAndHasNoAnswers() {
        ana.says(SHOP);
        ana.onOwn().starts();

        ana.on(card.id()).clicks(new Move.StartOver());

        assertThat(consultations()).hasSize(2);
        assertThat(ana.consultation().project().descriptions()).containsExactly(SHOP);
    }

    @Test
    void onceTheCardIsChangedTheOldQuestionOverwritesNothing() {
        ana.says(SHOP).changes("area");
        var changing = ana.consultation();

        ana.clicks(new Move.StartOver());

        assertThat(consultations()).hasSize(1);
        assertThat(ana.consultation().answers()).isEqualTo(changing.answers());
        assertThat(ana.consultation().project().descriptions()).containsExactly(SHOP);
        assertThat(ana.consultation().project().proposal()).isEmpty();
    }

    @Test
    void onceTheCardIsChangedToRestartBeginsBesideIt() {
        ana.says(SHOP).changes("area");

        ana.says("restart");

        assertThat(ana.notices()).containsExactly(PlainNotice.CARD_STAYS);
        assertThat(consultations()).hasSize(2);
        assertThat(ana.consultation().answers()).isEmpty();
        assertThat(stored())
                .hasValueSatisfying(stays -> assertThat(stays.answers()).isEqualTo(card.answers()));
    }

    @Test
    void onceAnotherProjectBeganTheTextWaitsNoMore() {
        ana.says(SHOP).says("another project: skating parks");
        var begun = ana.consultation();

        ana.on(card.id()).clicks(new Move.StartOver());

        assertThat(ana.reply()).isInstanceOf(Reply.Refused.class);
        assertThat(ana.onOwn().consultation()).isEqualTo(begun);
        assertThat(stored())
                .hasValueSatisfying(
                        stays -> assertThat(stays.project().proposal()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {SHOP, "it is a chat", "python people"})
    void isNotAskedInAThreadWhereTheCardIsNot(String text) {
        ana.at(Place.thread("C1", "1.1")).describes(text);

        assertThat(ana.notices()).isEmpty();
        assertThat(consultations()).hasSize(2).contains(card);
        assertThat(ana.consultation().project().descriptions()).containsExactly(text);
    }

    @Test
    void somebodyElsesButtonsAreRefused() {
        ana.says(SHOP);

        for (var move : List.of(new Move.GoOn(), new Move.StartOver())) {
            bo.on(card.id()).clicks(move);

            assertThat(bo.reply()).isEqualTo(new Reply.Refused(new NotYours("ana")));
        }
        assertThat(ana.consultation().project().proposal().map(DescribedProject.Proposal::text))
                .contains(SHOP);
    }

    @Test
    void inItsThreadAMentionIsHeardAsADirectMessageIs() {
        var thread = Place.thread("C1", "1.1");
        bo.at(thread)
                .starts()
                .chooses("product", "messenger")
                .chooses("area", "global")
                .skipsTheRest();

        bo.describes(SHOP);

        assertThat(bo.notices())
                .containsExactly(new WhichProject(bo.consultation().id()));
    }
}
