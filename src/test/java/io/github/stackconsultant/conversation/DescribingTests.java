package io.github.stackconsultant.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.knowledge.StepId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Projects described before a consultation, with the call for one, and while one is open. */
class DescribingTests extends ConversationScenes {

    @Test
    void aDescriptionBeginsOneAndIsKeptWordForWord() {
        ana.says("handmade candles for dentists");

        assertThat(ana.consultation().project().descriptions()).containsExactly("handmade candles for dentists");
        assertThat(ana.notices()).containsExactly(PlainNotice.DESCRIPTION_KEPT);
        assertThat(ana.kinds()).endsWith(ConsultationContent.Below.class);
        assertThat(ana.asked()).contains(new StepId("product"));
    }

    @Test
    void aDescriptionThatIsUnderstoodAnswersItsSteps() {
        ana.describes("streaming, international");

        assertThat(ana.asked()).contains(new StepId("market"));
        assertThat(ana.notices()).isEmpty();
        assertThat(ana.consultation().project().descriptions()).containsExactly("streaming, international");
    }

    @Test
    void aCallThatIsNotUnderstoodIsHelpedAsWell() {
        assertThat(ana.describes("handmade candles for dentists").notices())
                .containsExactly(PlainNotice.HELP, PlainNotice.DESCRIPTION_KEPT);
    }

    @Test
    void soItIsWhileAQuestionIsOpenUnlessItIsAskedWhatItIsAbout() {
        ana.starts().describes("handmade candles for dentists");
        assertThat(ana.notices()).containsExactly(PlainNotice.HELP, PlainNotice.DESCRIPTION_KEPT);
        assertThat(ana.asked()).contains(new StepId("product"));

        ana.chooses("product", "messenger").describes("frobnicated candles for dentists");
        assertThat(ana.notices())
                .containsExactly(new ConsultationNotice.ContinueOrStartOver(
                        ana.consultation().id(), 1));
    }

    @Test
    void aNumberWithTheCallAnswersNoQuestionThatWasNeverAsked() {
        assertThat(ana.describes("2").notices()).containsExactly(PlainNotice.UNCLEAR, PlainNotice.HELP);
        assertThat(driver.consultations()).isEmpty();
    }

    @Test
    void anEmptyCallStarts() {
        assertThat(ana.describes("  ").asked()).contains(new StepId("product"));
    }

    @Test
    void aMessageWithoutWordsStartsOneAndItIsSaidThatNothingWasRead() {
        assertThat(ana.quotes(" ").asked()).contains(new StepId("product"));
        assertThat(ana.notices()).containsExactly(PlainNotice.NO_WORDS);
    }

    @Test
    void whatHasNoWordsIsNoAnswerAndNothingIsKeptOfIt() {
        ana.starts().says("");

        assertThat(ana.notices())
                .containsExactly(
                        new AsideNotice.NoWords(Optional.of(ana.consultation().id())));
        assertThat(ana.consultation().questions().misunderstood()).isZero();
        assertThat(ana.consultation().project().descriptions()).isEmpty();
        assertThat(bo.says("").notices()).containsExactly(new AsideNotice.NoWords(Optional.empty()));
        assertThat(driver.consultations()).hasSize(1);
    }

    @Test
    void aTextTooLongToBeReadIsKeptAndItIsSaid() {
        var text = "a chat for support teams " + "and so on ".repeat(400);

        ana.says(text);

        assertThat(ana.notices()).containsExactly(PlainNotice.READ_IN_PART);
        assertThat(ana.consultation().project().descriptions()).containsExactly(text);
        assertThat(ana.says("worldwide").notices()).isEmpty();
    }

    @Test
    void whatACommandDoesNotSayOfATextIsKept() {
        ana.starts().says("skip this, nobody else does it for beekeepers");

        assertThat(ana.consultation().project().descriptions())
                .containsExactly("skip this, nobody else does it for beekeepers");
        assertThat(ana.asked()).contains(new StepId("area"));

        ana.says("skip").says("skip, please");

        assertThat(ana.consultation().project().descriptions()).hasSize(1);
    }

    @Test
    void soItIsUnderACardWhichStays() {
        ana.starts().skipsTheRest();
        var card = ana.consultation();

        ana.says("skip this, nobody else does it for beekeepers");

        assertThat(ana.notices()).containsExactly(new ConsultationNotice.CardStands(card.id()));
        assertThat(ana.consultation().project().descriptions()).hasSize(1);
        assertThat(ana.consultation().recommendation()).isEqualTo(card.recommendation());
    }

    @Test
    void whatIsNotUnderstoodPutsNothingAtStake() {
        ana.starts().says("asdf");

        ana.describes("a streaming platform for teachers");

        assertThat(ana.notices()).isEmpty();
        assertThat(ana.consultation().answers()).containsKey(new StepId("product"));
        assertThat(ana.consultation().project().name()).contains("a streaming platform for teachers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "cancel", "2", "hello"})
    void aQuotedTextIsADescriptionWhateverItSays(String text) {
        ana.quotes(text);

        assertThat(ana.consultation().project().descriptions()).containsExactly(text);
        assertThat(ana.consultation().answers()).isEmpty();
        assertThat(ana.notices()).containsExactly(PlainNotice.DESCRIPTION_KEPT);
    }

    @Test
    void whatWasSkippedIsNoAnswerThatAnotherDescriptionPutsAtStake() {
        ana.starts().chooses("product", "messenger").skips("area").isNotSureAbout("market");

        ana.describes("a streaming platform for teachers");

        assertThat(ana.notices()).hasExactlyElementsOfTypes(ConsultationNotice.ContinueOrStartOver.class);
        assertThat(ana.notices())
                .containsExactly(new ConsultationNotice.ContinueOrStartOver(
                        ana.consultation().id(), 1));
    }

    @Test
    void aDescriptionWhileOneIsOpenAsksAndLosesNothing() {
        ana.starts().chooses("product", "messenger");

        ana.describes("handmade candles for dentists");

        assertThat(ana.notices()).hasAtLeastOneElementOfType(ConsultationNotice.ContinueOrStartOver.class);
        assertThat(ana.consultation().answers()).hasSize(1);
        assertThat(ana.consultation().project().proposal().map(DescribedProject.Proposal::text))
                .contains("handmade candles for dentists");
        assertThat(ana.asked()).contains(new StepId("area"));
    }

    @Test
    void goingOnKeepsTheAnswersAndAllDescriptions() {
        ana.says("handmade candles for dentists").chooses("product", "messenger");
        ana.quotes("with pictures").quotes("and video").clicks(new Move.GoOn());

        assertThat(ana.consultation().project().descriptions())
                .containsExactly("handmade candles for dentists", "with pictures\nand video");
        assertThat(ana.consultation().project().proposal()).isEmpty();
        assertThat(ana.asked()).contains(new StepId("area"));
        assertThat(ana.kinds()).containsExactly(ConsultationContent.Below.class);
    }

    @Test
    void startingOverBeginsWithTheNewDescription() {
        ana.starts()
                .chooses("product", "messenger")
                .quotes("streaming, nationwide")
                .clicks(new Move.StartOver());

        assertThat(ana.consultation().project().descriptions()).containsExactly("streaming, nationwide");
        assertThat(ana.consultation().answers()).containsOnlyKeys(new StepId("product"), new StepId("area"));
        assertThat(ana.asked()).contains(new StepId("market"));
    }

    @Test
    void startingOverTwiceIsStartingOverOnce() {
        ana.starts().chooses("product", "messenger").quotes("a shop").clicks(new Move.StartOver());
        ana.chooses("product", "web-shop").clicks(new Move.StartOver());

        assertThat(ana.consultation().answers()).hasSize(1);
    }

    @Test
    void whoAnswersInsteadGoesOnAndTheOldButtonClearsNothing() {
        ana.starts().chooses("product", "messenger").quotes("a shop").chooses("area", "global");

        ana.clicks(new Move.StartOver());

        assertThat(ana.consultation().answers()).hasSize(2);
        assertThat(ana.consultation().project().descriptions()).containsExactly("a shop");
        assertThat(ana.heard()).isNotEmpty();
    }
}
