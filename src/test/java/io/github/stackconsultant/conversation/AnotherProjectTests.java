package io.github.stackconsultant.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.knowledge.StepId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another project named while a question about one is open: the app asks which of the two is meant. */
class AnotherProjectTests extends ConversationScenes {

    private static final StepId PRODUCT = new StepId("product");
    private static final StepId AREA = new StepId("area");
    private static final StepId MARKET = new StepId("market");
    private static final String SHOP = "we build a web shop for bakeries all over Spain";

    private void isAskedForTheMarketOfAChat() {
        ana.starts().chooses("product", "messenger").chooses("area", "global");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SHOP,
                "ok, now we build a web shop for bakeries all over Spain",
                "we're building our own web shop for bakeries",
                "a web shop for bakeries all over Spain",
                "we are building a booking site for dentists in Spain",
                "another project: a web shop for bakeries",
                "another project: skating parks",
                "new project, a chat for nurses in Spain"
            })
    void isAskedAboutAndNothingChanges(String text) {
        isAskedForTheMarketOfAChat();
        var before = ana.consultation();

        ana.says(text);

        assertThat(ana.notices())
                .containsExactly(new ConsultationNotice.ContinueOrStartOver(
                        ana.consultation().id(), 2));
        assertThat(ana.consultation().answers()).isEqualTo(before.answers());
        assertThat(ana.consultation().project().proposal()).contains(text);
        assertThat(ana.asked()).contains(MARKET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a web shop",
                "actually we build a web shop for bakeries all over Spain",
                "we build a chat for nurses in Spain",
                "a team chat for nurses in Spain",
                "we want a fast start, before anybody else does it",
                "we are first on the market with it",
                "we build it with a small team of Python people",
                "only Spain"
            })
    void isNotWhatSpeaksOfTheOneAtHand(String text) {
        isAskedForTheMarketOfAChat();

        ana.says(text);

        assertThat(ana.notices()).doesNotHaveAnyElementsOfTypes(ConsultationNotice.ContinueOrStartOver.class);
        assertThat(ana.consultation().project().proposal()).isEmpty();
    }

    @Test
    void isNoneWhereWhatIsBuiltIsAsked() {
        isAskedForTheMarketOfAChat();
        ana.changes("product").says(SHOP);

        assertThat(ana.consultation().answerTo(PRODUCT))
                .hasValueSatisfying(answer ->
                        assertThat(answer.saysTheSameAs(chosen("web-shop"))).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "another tool is too expensive for small shops",
                "a different product is sold by everybody else",
                "another app is far too slow for them"
            })
    void isNotNamedByWhatAnswersTheOpenQuestion(String text) {
        isAskedForTheMarketOfAChat();

        ana.says(text);

        assertThat(ana.consultation().answerTo(MARKET)).contains(new StepAnswer.Typed(text));
        assertThat(ana.notices()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "another tool: skating parks",
                "another project: skating parks",
                "now something else: skating parks"
            })
    void isNamedBeforeAColonOrAsAProject(String text) {
        isAskedForTheMarketOfAChat();

        ana.says(text);

        assertThat(ana.notices()).hasExactlyElementsOfTypes(ConsultationNotice.ContinueOrStartOver.class);
        assertThat(ana.consultation().project().proposal()).contains(text);
    }

    @Test
    void startsOverWithWhatWasTyped() {
        isAskedForTheMarketOfAChat();
        ana.says(SHOP).clicks(new Move.StartOver());

        assertThat(ana.consultation().answers()).containsKeys(PRODUCT, AREA).doesNotContainKey(MARKET);
        assertThat(answer("product").saysTheSameAs(chosen("web-shop"))).isTrue();
        assertThat(answer("area").saysTheSameAs(chosen("nation"))).isTrue();
        assertThat(ana.consultation().project().descriptions()).containsExactly(SHOP);
    }

    @Test
    void startsOverBecauseAWordSaysSo() {
        isAskedForTheMarketOfAChat();
        ana.says(SHOP).says("a new project");

        assertThat(ana.consultation().answers()).containsKeys(PRODUCT, AREA).doesNotContainKey(MARKET);
        assertThat(ana.consultation().project().descriptions()).containsExactly(SHOP);
    }

    @Test
    void changesWhatItSpeaksOfAndKeepsTheRestWhereThatIsMeant() {
        isAskedForTheMarketOfAChat();
        ana.skips("market").chooses("resources", "python-people").says(SHOP).clicks(new Move.GoOn());

        assertThat(ana.consultation().answers())
                .containsEntry(new StepId("resources"), chosen("python-people"))
                .containsKeys(PRODUCT, AREA, MARKET);
        assertThat(answer("product").saysTheSameAs(chosen("web-shop"))).isTrue();
        assertThat(ana.consultation().project().descriptions()).containsExactly(SHOP);
        assertThat(ana.consultation().project().proposal()).isEmpty();
    }

    @Test
    void isKeptWhereAnAnswerFollowsInstead() {
        isAskedForTheMarketOfAChat();
        ana.says(SHOP).skips("market");

        assertThat(ana.consultation().project().descriptions()).containsExactly(SHOP);
        assertThat(answer("product")).isEqualTo(chosen("messenger"));
    }

    @Test
    void underACardBeginsBesideItAndSaysSo() {
        isAskedForTheMarketOfAChat();
        ana.skipsTheRest();
        var card = ana.consultation();

        ana.says("a web shop for bakeries all over Spain");

        assertThat(ana.notices()).containsExactly(PlainNotice.ANOTHER_PROJECT);
        assertThat(driver.consultations()).contains(card);
        assertThat(ana.consultation().answers()).containsKeys(PRODUCT, AREA).doesNotContainKey(MARKET);
    }
}
