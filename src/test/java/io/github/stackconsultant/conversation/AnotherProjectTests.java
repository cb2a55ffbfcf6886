package io.github.stackconsultant.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.messaging.PostedMessage;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.recommendation.ConsultationId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Another project named while a question about one is open: the app asks which of the two is meant. */
class AnotherProjectTests extends ConversationScenes {

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
                "we port an old php shop, 40 customers a day, two react developers",
                "we need a web shop for bakeries all over Spain"
            })
    void isAskedAboutAndNothingChanges(String text) {
        isAskedForTheMarketOfAChat();
        var before = ana.consultation();

        ana.says(text);

        assertThat(ana.notices())
                .containsExactly(new ConsultationNotice.ContinueOrStartOver(
                        ana.consultation().id(), 2));
        assertThat(ana.consultation().answers()).isEqualTo(before.answers());
        assertThat(ana.consultation().project().proposal().map(DescribedProject.Proposal::text))
                .contains(text);
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

        assertThat(ana.notices()).hasExactlyElementsOfTypes(ConsultationNotice.SetAside.class, PlainNotice.class);
        assertThat(ana.consultation().project().descriptions()).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "another project: a web shop for bakeries",
                "new project, a web shop for bakeries in Spain",
                "no thats another project! the shop",
                "no, it is a completely different project: a web shop"
            })
    void beginsWhereThatIsSaidOutrightAndTheOtherIsSetAsideWithItsAnswers(String text) {
        isAskedForTheMarketOfAChat();
        var before = ana.consultation();

        ana.says(text);

        assertThat(ana.notices()).containsExactly(new ConsultationNotice.SetAside(before.id(), 2));
        assertThat(ana.consultation().id()).isNotEqualTo(before.id());
        assertThat(answer("product").saysTheSameAs(chosen("web-shop"))).isTrue();
        assertThat(before(before.id()).answers()).isEqualTo(before.answers());
    }

    private Consultation before(ConsultationId id) {
        return driver.consultations().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thatWasSetAsideIsGoneBackToAndForth() {
        isAskedForTheMarketOfAChat();
        var first = ana.consultation();
        ana.says("another project: a web shop for bakeries");
        var second = ana.consultation();

        ana.on(first.id()).clicks(new Move.TakeUp());

        assertThat(before(first.id()).answers()).isEqualTo(first.answers());
        assertThat(before(first.id()).open()).isTrue();
        assertThat(before(second.id()).open()).isFalse();
        assertThat(ana.notices()).containsExactly(new ConsultationNotice.SetAside(second.id(), 1));

        ana.on(second.id()).clicks(new Move.TakeUp());

        assertThat(before(second.id()).answers()).isEqualTo(second.answers());
        assertThat(before(first.id()).open()).isFalse();
    }

    @Test
    void thatIsOpenIsNotGoneBackTo() {
        isAskedForTheMarketOfAChat();

        ana.on(ana.consultation().id()).clicks(new Move.TakeUp());

        assertThat(ana.reply()).isEqualTo(new Reply.Refused(ana.outdated()));
    }

    @Test
    void beganWhileACardIsChangedLeavesTheCardAsItIs() {
        isAskedForTheMarketOfAChat();
        ana.skipsTheRest().changes("area");
        var card = ana.consultation();

        ana.says("another project: a web shop for bakeries");

        assertThat(ana.notices()).containsExactly(PlainNotice.ANOTHER_PROJECT);
        assertThat(before(card.id()).status()).isEqualTo(Consultation.Status.ADVISED);
        assertThat(before(card.id()).answers()).isEqualTo(card.answers());
    }

    @Test
    void waitsWithWhatIsTypedWhileItIsAskedAbout() {
        isAskedForTheMarketOfAChat();
        ana.says(SHOP).says("only in france").says("two react developers");

        assertThat(ana.consultation().project().proposal().map(DescribedProject.Proposal::text))
                .contains(SHOP + "\nonly in france\ntwo react developers");
        assertThat(ana.notices()).hasExactlyElementsOfTypes(ConsultationNotice.ContinueOrStartOver.class);
        assertThat(answer("area")).isEqualTo(chosen("global"));

        ana.clicks(new Move.StartOver());

        assertThat(ana.consultation().answers()).containsKeys(PRODUCT, AREA, RESOURCES);
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
                .containsEntry(RESOURCES, chosen("python-people"))
                .containsKeys(PRODUCT, AREA, MARKET);
        assertThat(answer("product").saysTheSameAs(chosen("web-shop"))).isTrue();
        assertThat(ana.consultation().project().descriptions()).containsExactly(SHOP);
        assertThat(ana.consultation().project().proposal()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "we sell insurance, a website where people calculate their premium",
        "we do invoices all day, an app where clerks scan receipts",
        "my company sells tickets online, a dashboard with live charts of all seats",
        "we run auctions every week, a blog about old furniture",
        "we sell shoes on the internet, a chat for the managers of our shops",
        "we sell insurance, we build a chat for brokers"
    })
    void isNoneWhereOnlyAWordWasSaidThatNamesNoThing(String before, String text) {
        ana.says(before).says(text);

        assertThat(ana.notices()).isEmpty();
        assertThat(ana.asked()).contains(AREA);
        assertThat(ana.consultation().project().descriptions()).contains(before, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"you should know that", "qwertz", "there is no chat in it"})
    void isAskedAboutAgainWhereTheNextTextSaysNeither(String text) {
        isAskedForTheMarketOfAChat();
        ana.says(SHOP).says(text);

        assertThat(ana.notices()).hasExactlyElementsOfTypes(ConsultationNotice.ContinueOrStartOver.class);
        assertThat(ana.consultation().project().proposal().orElseThrow().text()).startsWith(SHOP);
    }

    @Test
    void isKeptWhereAnAnswerFollowsInstead() {
        isAskedForTheMarketOfAChat();
        ana.says(SHOP);
        driver.confirmations().remember(ana.person(), new PostedMessage("D1", "1.5"));
        ana.skips("market");

        assertThat(ana.heard())
                .extracting(Statement::content)
                .contains(new Settled(Settled.Result.SET_ASIDE, Optional.of(new PostedMessage("D1", "1.5"))));
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
