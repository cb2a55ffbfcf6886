package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonPrimitive;
import com.slack.api.Slack;
import com.slack.api.model.view.View;
import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.conversation.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Other answers are tried out in a modal, which moves with them and stores nothing. */
class TryingOutAnswersTests {

    private static final SlackServer.Answer CONFLICT = SlackServer.Answer.error("hash_conflict");

    @AutoClose
    private final TakenTurns taken = new TakenTurns();

    private final List<Turn> turns = taken.turns;
    private final Rig rig = taken.rig;
    private final Inbound inbound = taken.inbound;

    private void opens(GivenRecommendation given) {
        taken.press(
                Payloads.inMessage("D0ANA", ""),
                "card|c|r|0",
                "what_if",
                given.id().value());
    }

    @Test
    void otherAnswersAreTriedOutOnOnesOwnCardOnly() {
        var anas = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);
        var bos = rig.recommendation(Rig.BO, Rig.ANA_DIRECT);

        opens(bos);
        assertThat(inbound.server.methods()).isEmpty();

        opens(anas);
        assertThat(inbound.server.last("views.open").field("view"))
                .contains("\"callback_id\":\"what_if\"")
                .contains("\"dispatch_action\":true")
                .contains(
                        "These are your answers: change one, and see what becomes of the verdict. Nothing is stored until");
    }

    @Test
    void aChoiceInTheModalMovesItAndStoresNothing() {
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);
        var before = rig.latest(Rig.ANA);
        var product = rig.comparison().steps().get(0);

        choose(
                given,
                "'" + AnswerFields.blockId(product.id(), 1) + "':{'what_if_menu':"
                        + "{'type':'static_select','selected_option':{'value':'scraping'}}}");

        var view = inbound.server.last("views.update").field("view");
        assertThat(inbound.server.last("views.update").field("view_id")).isEqualTo("V1");
        assertThat(view)
                .contains("Python fits this project")
                .contains("compared with your recommendation, Python goes from ")
                .contains(" ahead, and the verdict becomes *Python fits this project* (")
                .contains("It was *Node.js fits this project* (")
                .contains("\"initial_option\":{\"text\":{\"type\":\"plain_text\",\"text\":\"Scraping and parsing\"");
        assertThat(turns).isEmpty();
        assertThat(rig.latest(Rig.ANA)).isEqualTo(before);
    }

    @Test
    void onAnOlderCardItIsSaidWhatBecomesOfTheNewerAnswers() {
        var older = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);
        opens(older);
        assertThat(inbound.server.last("views.open").field("view")).doesNotContain("since this recommendation");

        rig.answersDifferently(older);
        opens(older);

        assertThat(inbound.server.last("views.open").field("view"))
                .contains("You have changed answers since this recommendation");
    }

    @Test
    void anAnswerTakenBackInTheModalLeavesItsStepOpen() {
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);
        var product = rig.comparison().steps().get(0);

        choose(
                given,
                "'" + AnswerFields.blockId(product.id(), 1) + "':{'what_if_menu':"
                        + "{'type':'static_select','selected_option':{'value':'_'}}}");

        assertThat(inbound.server.last("views.update").field("view"))
                .contains("Not enough known to recommend")
                .doesNotContain("initial_option\"");
    }

    @Test
    void aChoiceAnswersTheModalAsItWasSeen() {
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);

        choose(given, "");

        assertThat(inbound.server.last("views.update").field("hash")).isEqualTo("as-seen");
    }

    @Test
    void anEarlierChoiceThatArrivesLateIsNotShown() {
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);

        choose(given, "", "1700000000.000200");
        choose(given, "", "1700000000.000100");

        assertThat(inbound.server.methods()).containsExactly("views.update");
    }

    @Test
    void aChoiceThatAnEarlierOneElsewhereWasFasterThanIsShownInItsPlace() {
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);
        inbound.server.next("views.update", CONFLICT);

        choose(given, "", Rig.NOW.getEpochSecond() + ".000100");

        assertThat(inbound.server.methods()).containsExactly("views.update", "views.update");
        assertThat(inbound.server.last("views.update").fields()).doesNotContainKey("hash");
    }

    @Test
    void aChoiceThatComesLateIsNotShownInThePlaceOfALaterOneElsewhere() {
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);
        inbound.server.next("views.update", CONFLICT);

        choose(given, "", Rig.NOW.getEpochSecond() - 2 + ".000100");

        assertThat(hashes()).containsExactly("as-seen");
    }

    @Test
    void aLaterChoiceFollowsWhatTheEarlierOneHereCameTo() {
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);
        inbound.server.next("views.update", shown("first"), CONFLICT);

        choose(given, "", "1700000000.000100");
        choose(given, "", "1700000000.000200");

        assertThat(hashes()).containsExactly("as-seen", "as-seen", "first");
    }

    @Test
    void aChoiceIsAcknowledgedWhileSlackDoesNotAnswerAnEarlierOneAndIsShownAfterIt() {
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);
        inbound.server.next("views.update", shown("first").during(() -> click(given, "", "1700000000.000200")));
        inbound.server.next("views.update", CONFLICT);

        choose(given, "", "1700000000.000100");

        assertThat(hashes()).containsExactly("as-seen", "as-seen", "first");
    }

    @Test
    void ofThoseThatComeInMeanwhileOnlyTheLatestIsShown() {
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);
        inbound.server.next("views.update", shown("first").during(() -> {
            click(given, "", "1700000000.000200");
            click(given, "", "1700000000.000400");
            click(given, "", "1700000000.000300");
        }));

        choose(given, "", "1700000000.000100");

        assertThat(hashes()).containsExactly("as-seen", "as-seen");
    }

    @Test
    void anEarlierChoiceIsNotShownInThePlaceOfWhatCameInMeanwhile() {
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);
        var now = Rig.NOW.getEpochSecond();
        inbound.server.next("views.update", CONFLICT.during(() -> click(given, "", now + ".000200")));

        choose(given, "", now + ".000100");

        assertThat(hashes()).containsExactly("as-seen", "as-seen");
    }

    @Test
    void whereThereIsTooMuchAtOnceTheChoiceIsAcknowledgedAndThePersonIsToldToChooseAgain() {
        var busy = new FollowedModals(
                new SlackApi(Slack.getInstance().methods(), new RateLimits(rig.clock)),
                refused -> {
                    throw new RejectedExecutionException();
                },
                rig.clock);
        var told = new ArrayList<String>();
        var view = View.builder().id("V1").build();

        for (var at : List.of("1700000000.000100", "1700000000.000200")) {
            busy.note(view, at);
            busy.follow(new OpenModal.Choice(view, view, at, answer -> told.add(at + " " + answer.cause())));
        }

        assertThat(told).containsExactly("1700000000.000100 too_busy", "1700000000.000200 too_busy");
    }

    @Test
    void whoseChoiceSlackRefusesIsTold() {
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);
        inbound.server.next("views.update", SlackServer.Answer.error("internal_error"));

        choose(given, "");
        inbound.settle();

        assertThat(inbound.server.last("chat.postMessage").field("text")).contains("I could not open that just now");
    }

    private List<String> hashes() {
        return inbound.server.calls().stream().map(call -> call.field("hash")).toList();
    }

    private static SlackServer.Answer shown(String hash) {
        return SlackServer.Answer.of(200, "{\"ok\":true,\"view\":{\"id\":\"V1\",\"hash\":\"" + hash + "\"}}");
    }

    private void choose(GivenRecommendation given, String values) {
        choose(given, values, "1700000000.000100");
    }

    /** Chooses, and waits until the modal has followed. */
    private void choose(GivenRecommendation given, String values, String timestamp) {
        click(given, values, timestamp);
        inbound.settle();
    }

    private void click(GivenRecommendation given, String values, String timestamp) {
        var metadata = Origin.of(given.consultation().value(), given.id().value(), Rig.ANA_DIRECT, Optional.empty())
                .metadata();
        var where =
                "'container':{'type':'view','view_id':'V1'},'view':{'id':'V1','hash':'as-seen','type':'modal','blocks':[],"
                        + "'private_metadata':"
                        + new JsonPrimitive(metadata)
                                .toString()
                                .replace("\"", "'")
                                .replace("\\'", "\\\"")
                        + ",'state':{'values':{" + values + "}}}";
        var action = "'type':'static_select','block_id':'form||product|1','action_id':'what_if_menu'," + "'action_ts':'"
                + timestamp + "','selected_option':{'text':{'type':'plain_text','text':'x'},'value':'x'}";
        assertThat(inbound.interaction(Payloads.click(where, action)).getStatus())
                .isEqualTo(200);
    }
}
