package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.conversation.Turn;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.slack.SlackServer.Answer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Modals are opened at once by a click, or apologised for. */
class OpeningModalsTests {

    private static final String MODAL =
            "'container':{'type':'view','view_id':'V1'},'view':{'id':'V1','type':'modal','blocks':[]}";
    private static final Place PRIVATE = Place.privately("C0BACKEND");

    @AutoClose
    private final TakenTurns taken = new TakenTurns();

    private final List<Turn> turns = taken.turns;
    private final Rig rig = taken.rig;
    private final Inbound inbound = taken.inbound;

    @ParameterizedTest
    @CsvSource({
        "pros,Pros",
        "cons,Cons",
        "use_cases,Use cases",
        "compare,Compare",
        "every_number,Every number",
        "sides,Both sides"
    })
    void aPageOpensForEverybody(String action, String title) {
        var given = rig.recommendation(Rig.BO, Rig.ANA_DIRECT);

        taken.press(
                Payloads.inMessage("C0BACKEND", ""),
                "shared|c|r|0",
                action,
                given.id().value());

        assertThat(inbound.server.last("views.open").field("trigger_id")).isEqualTo("333.444.bbb");
        assertThat(inbound.server.last("views.open").field("view")).contains("\"text\":\"" + title + "\"");
        assertThat(turns).isEmpty();
    }

    @Test
    void aPageAboveAModalIsPushed() {
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);

        taken.press(MODAL, "pages|||0", "pros", given.id().value());

        assertThat(inbound.server.methods()).containsExactly("views.push");
    }

    @Test
    void theSourcesOfANumberArePushedAboveIt() {
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);
        var criterion = given.recommendation().criteria().get(0);

        taken.press(
                MODAL,
                "term|c|r|0",
                "sources",
                given.id().value() + "|" + criterion.criterion().value());

        assertThat(inbound.server.methods()).containsExactly("views.push");
        assertThat(inbound.server.last("views.push").field("view"))
                .contains("Under \u201c")
                .contains(criterion.name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"every_number", "sides", "sources"})
    void numbersOfAnEarlierCardSayThatTheyAre(String action) {
        var older = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);
        var criterion = older.recommendation().criteria().get(0).criterion().value();
        var value = older.id().value() + (action.equals("sources") ? "|" + criterion : "");
        taken.press(Payloads.inMessage("D0ANA", ""), "card|c|r|0", action, value);
        assertThat(inbound.server.last("views.open").field("view")).doesNotContain("As of an earlier recommendation");

        rig.answersDifferently(older);
        taken.press(Payloads.inMessage("D0ANA", ""), "card|c|r|0", action, value);

        assertThat(inbound.server.last("views.open").field("view")).contains("As of an earlier recommendation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask_vote", "what_if", "share", "open_recommendation"})
    void whatOnlyTheOwnerMayOpenDoesNotOpenForAnother(String action) {
        var given = rig.recommendation(Rig.BO, Rig.ANA_DIRECT);

        taken.press(
                Payloads.inMessage("C0BACKEND", ",'thread_ts':'1.0'"),
                "next|c|r|0",
                action,
                given.id().value());

        assertThat(inbound.server.methods()).isEmpty();
        assertThat(turns)
                .singleElement()
                .satisfies(turn -> assertThat(turn.move()).isEqualTo(new Move.Unopened(given.id())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask_vote", "what_if", "share", "open_recommendation"})
    void whatIsGoneDoesNotOpen(String action) {
        taken.press(Payloads.inMessage("D0ANA", ""), "x|c|r|0", action, "gone");

        assertThat(turns)
                .singleElement()
                .satisfies(turn -> assertThat(turn.move()).isEqualTo(new Move.Unopened(new RecommendationId("gone"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pros", "compare", "every_number", "sources", "sides"})
    void whatIsGoneIsOutdated(String action) {
        taken.press(Payloads.inMessage("D0ANA", ""), "x|c|r|0", action, "gone");

        assertThat(turns)
                .singleElement()
                .satisfies(turn -> assertThat(turn.move()).isEqualTo(new Move.Unknown()));
    }

    private void types(String more, String id, String step) {
        taken.press(Payloads.inMessage("C0BACKEND", more), "ways|" + id + "|" + step + "|1", "type_answer", step);
    }

    @Test
    void theFieldForAnAnswerOpensForTheOpenQuestion() {
        rig.take(Rig.ANA, PRIVATE, new Move.Start());
        var id = rig.open(Rig.ANA).id().value();

        types(",'is_ephemeral':true", id, "product");
        assertThat(inbound.server.last("views.open").field("view")).contains(Modals.TYPE_ANSWER);

        types(",'is_ephemeral':true", id, "area");
        assertThat(turns)
                .singleElement()
                .satisfies(turn -> assertThat(turn.move()).isEqualTo(new Move.Type(new StepId("area"), "")));
    }

    @Test
    void theFieldForAnothersAnswerDoesNotOpen() {
        rig.take(Rig.BO, PRIVATE, new Move.Start());
        var id = rig.open(Rig.BO).id().value();

        types(",'thread_ts':'1.0'", id, "product");

        assertThat(inbound.server.methods()).isEmpty();
        assertThat(turns).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"expired_trigger_id", "exchanged_trigger_id", "internal_error", "invalid_arguments"})
    void aModalThatDoesNotOpenIsApologisedFor(String error) {
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);
        inbound.server.next("views.open", Answer.error(error));
        var where = Payloads.inMessage("C0BACKEND", "")
                .replace("https://hooks.example/actions/1", inbound.server.replyAddress("it"));

        try (var logged = new Logged()) {
            taken.press(where, "card|c|r|0", "pros", given.id().value());
            inbound.settle();
            assertThat(logged.lines()).contains("a modal for U0ANA in C0BACKEND is not shown: " + error);
        }

        assertThat(inbound.server.last("respond/it").body()).contains("I could not open that just now");
    }

    @ParameterizedTest
    @CsvSource({"1, 2 seconds", "30, 30 seconds", "200, 4 minutes"})
    void whereSlackAsksToWaitItSaysHowLong(String asked, String said) {
        inbound.server.next("views.push", Answer.wait(asked));

        taken.press(
                MODAL,
                "pages|||0",
                "pros",
                rig.recommendation(Rig.ANA, Rig.ANA_DIRECT).id().value());

        inbound.settle();
        assertThat(inbound.server.last("chat.postMessage").field("text"))
                .isEqualTo("I could not open that just now. Nothing was changed: try it again in " + said + ".");
    }

    static Stream<Answer> faults() {
        return Stream.of(
                Answer.wait("30"), Answer.of(500, "<html>"), Answer.of(200, ""), Answer.error("expired_trigger_id"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aModalThatIsNotPushedIsApologisedFor(Answer fault) {
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);
        inbound.server.next("views.push", fault);

        taken.press(MODAL, "pages|||0", "pros", given.id().value());

        inbound.settle();
        assertThat(inbound.server.last("chat.postMessage").field("text")).contains("I could not open that just now");
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aModalThatDoesNotChangeIsApologisedFor(Answer fault) {
        inbound.server.next("views.update", fault);

        taken.press(MODAL, "pick|||0", "form_pick_1", "nodejs-vs-python");

        inbound.settle();
        assertThat(inbound.server.last("chat.postMessage").field("text")).contains("I could not open that just now");
    }
}
