package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.conversation.Turn;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.ReplyPath;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.recommendation.RecommendationId;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clicks become the moves of their buttons, where their messages are. */
class ClickTurnsTests {

    private static final String CONSULTATION = "00000000-0000-4000-8000-000000000001";

    @AutoClose
    private final TakenTurns taken = new TakenTurns();

    private final List<Turn> turns = taken.turns;
    private final Inbound inbound = taken.inbound;

    static Stream<Arguments> places() {
        var modal = "'container':{'type':'view','view_id':'V1'},'view':{'id':'V1','type':'modal','blocks':[]}";
        var home = "'container':{'type':'view','view_id':'V1'},'view':{'id':'V1','type':'home','blocks':[]}";
        return Stream.of(
                Arguments.of("direct", Payloads.inMessage("D0ANA", ""), Rig.ANA_DIRECT, false),
                Arguments.of("direct thread", Payloads.inMessage("D0ANA", ",'thread_ts':'1.0'"), Rig.ANA_DIRECT, false),
                Arguments.of("channel", Payloads.inMessage("C0BACKEND", ""), Place.privately("C0BACKEND"), false),
                Arguments.of(
                        "thread",
                        Payloads.inMessage("C0BACKEND", ",'thread_ts':'1600000000.000001'"),
                        Place.thread("C0BACKEND", "1600000000.000001"),
                        false),
                Arguments.of(
                        "thread by the message",
                        Payloads.inMessage("C0BACKEND", "").replace("'text':'x'", "'text':'x','thread_ts':'1.5'"),
                        Place.thread("C0BACKEND", "1.5"),
                        false),
                Arguments.of(
                        "root of a thread",
                        Payloads.inMessage("C0BACKEND", "")
                                .replace("'text':'x'", "'text':'x','thread_ts':'1700000000.000100'"),
                        Place.privately("C0BACKEND"),
                        false),
                Arguments.of(
                        "ephemeral",
                        Payloads.inMessage("C0BACKEND", ",'is_ephemeral':true"),
                        Place.privately("C0BACKEND"),
                        true),
                Arguments.of(
                        "ephemeral in a thread",
                        Payloads.inMessage("C0BACKEND", ",'is_ephemeral':true,'thread_ts':'1.0'"),
                        Place.privately("C0BACKEND"),
                        true),
                Arguments.of("home", home, Place.home(Rig.ANA), false),
                Arguments.of("modal", modal, Place.direct(Rig.ANA), false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void aClickHasThePlaceThatItsMessageIsIn(String name, String where, Place place, boolean original) {
        taken.click(where, Payloads.button("ways|" + CONSULTATION + "|area|7", "back", "area"));

        assertThat(taken.only().place()).isEqualTo(place);
        assertThat(taken.only().delivery()).isEqualTo(new DeliveryId("333.444.bbb"));
        assertThat(taken.only().consultation()).contains(new ConsultationId(CONSULTATION));
        assertThat(taken.only().move()).isEqualTo(new Move.Back(new StepId("area")));
        assertThat(taken.only().replyPath().map(ReplyPath::original).orElse(false))
                .isEqualTo(original);
        assertThat(taken.only().replyPath().isPresent()).isEqualTo(where.contains("response_url"));
    }

    static Stream<Arguments> clicks() {
        var area = new StepId("area");
        var block = "answers|" + CONSULTATION + "|area|7";
        return Stream.of(
                Arguments.of(Payloads.button("notice|||0", "start", "start"), new Move.Start()),
                Arguments.of(Payloads.button("notice|c||7", "keep_answers", "c"), new Move.KeepAnswers()),
                Arguments.of(Payloads.button("notice|||0", "keep_data", "keep"), new Move.KeepData()),
                Arguments.of(Payloads.button("notice|c||0", "take_up", "c"), new Move.TakeUp()),
                Arguments.of(Payloads.button("notice|||0", "forget_confirmed", "forget"), new Move.ForgetMe(true)),
                Arguments.of(
                        Payloads.button("pick|c||1", "pick_2", "databases"),
                        new Move.Pick(new ComparisonId("databases"))),
                Arguments.of(
                        Payloads.button("pick|c||1", "pick_25", "databases"),
                        new Move.Pick(new ComparisonId("databases"))),
                Arguments.of(Payloads.button(block, "answer_3", "global"), choose(area, "global")),
                Arguments.of(menu(block, "answer_menu", "nation"), choose(area, "nation")),
                Arguments.of(Payloads.button(block, "skip", "area"), new Move.Skip(area)),
                Arguments.of(Payloads.button(block, "see_recommendation", "see"), new Move.Finish()),
                Arguments.of(Payloads.button(block, "not_sure", "area"), new Move.NotSure(area)),
                Arguments.of(Payloads.button(block, "keep", "area"), new Move.Keep(area)),
                Arguments.of(Payloads.button("line|c|area|7", "change", "area"), new Move.Change(area)),
                Arguments.of(menu("card|c|r|0", "change_menu", "area"), new Move.Change(area)),
                Arguments.of(Payloads.button("card|c|r|0", "restart", "c"), new Move.Restart(OptionalLong.empty())),
                Arguments.of(
                        Payloads.button("notice|c|x|7", "restart_confirmed", "c"),
                        new Move.Restart(OptionalLong.of(7))),
                Arguments.of(
                        Payloads.button("notice|c|x|7", "cancel_confirmed", "c"), new Move.Cancel(OptionalLong.of(7))),
                Arguments.of(Payloads.button("notice|c|x|0", "go_on", "c"), new Move.GoOn()),
                Arguments.of(Payloads.button("notice|c|x|0", "start_over", "c"), new Move.StartOver()),
                Arguments.of(
                        Payloads.button("notice||x|0", "share_again", "C0GENERAL|r1"),
                        new Move.Share(new RecommendationId("r1"), "C0GENERAL")),
                Arguments.of(Payloads.button("notice||x|0", "share_again", "broken"), new Move.Unknown()),
                Arguments.of(feedback("yes"), new Move.Rate(new RecommendationId("r1"), true)),
                Arguments.of(feedback("no"), new Move.Rate(new RecommendationId("r1"), false)),
                Arguments.of(
                        Payloads.button("feedback|c|r1|0", "feedback_button_2", "no"),
                        new Move.Rate(new RecommendationId("r1"), false)),
                Arguments.of(Payloads.button("notice|||0", "help", "help"), new Move.Help()),
                Arguments.of(Payloads.button("old", "from_another_version", "x"), new Move.Unknown()));
    }

    @ParameterizedTest
    @MethodSource("clicks")
    void aClickIsTheMoveOfItsButton(String action, Move move) {
        assertThat(taken.click(Payloads.inMessage("D0ANA", ""), action)).isEqualTo(200);

        assertThat(taken.only().move()).isEqualTo(move);
    }

    @ParameterizedTest
    @ValueSource(strings = {"several_menu", "rank_menu_1", "open_page"})
    void whatOnlyPreparesAMoveIsNoTurn(String action) {
        assertThat(taken.click(Payloads.inMessage("D0ANA", ""), menu("answers|c|area|1", action, "x")))
                .isEqualTo(200);

        assertThat(turns).isEmpty();
    }

    @Test
    void severalAnswersAreThoseChosenInTheSameBlock() {
        taken.click(
                state("'answers|c|resources|7':{'several_menu':{'type':'multi_static_select','selected_options':["
                        + option("javascript") + "," + option("python") + "]}},'answers|c|other|7':{'several_menu':{"
                        + "'type':'multi_static_select','selected_options':[" + option("wrong") + "]}}"),
                Payloads.button("answers|c|resources|7", "continue_several", "resources"));

        assertThat(taken.only().move()).isEqualTo(choose(new StepId("resources"), "javascript", "python"));
    }

    @Test
    void aRankingLeavesOutGapsAndNamesTwiceWhatHasTwoRanks() {
        taken.click(
                state("'answers|c|performance|7':{'rank_menu_1':{'type':'static_select','selected_option':"
                        + option("speed") + "},'rank_menu_2':{'type':'static_select','selected_option':null},"
                        + "'rank_menu_3':{'type':'static_select','selected_option':" + option("speed") + "}}"),
                Payloads.button("answers|c|performance|7", "continue_ranked", "performance"));

        assertThat(taken.only().move()).isEqualTo(choose(new StepId("performance"), "speed", "speed"));
    }

    @Test
    void nothingChosenIsAnEmptyChoice() {
        taken.click(
                Payloads.inMessage("D0ANA", ""),
                Payloads.button("answers|c|resources|7", "continue_several", "resources"));

        assertThat(taken.only().move()).isEqualTo(choose(new StepId("resources")));
    }

    @ParameterizedTest
    @CsvSource({
        "'''team'':null,''enterprise'':{''id'':''E0LOCAL'',''name'':''x''}', T0LOCAL",
        "'''enterprise'':{''id'':''E0LOCAL'',''name'':''x''}', T0LOCAL",
    })
    void aClickWithoutATeamIsOfTheUsersOwn(String team, String workspace) {
        inbound.interaction(
                Payloads.click(Payloads.inMessage("D0ANA", ""), Payloads.button("x|c|area|1", "back", "area"))
                        .replace(Payloads.json(Payloads.TEAM), Payloads.json(team))
                        .replace(",\"enterprise\":null", ""));

        assertThat(taken.only().person()).isEqualTo(new Person(workspace, "U0ANA"));
    }

    private static String state(String values) {
        return Payloads.inMessage("D0ANA", "") + ",'state':{'values':{" + values + "}}";
    }

    private static String option(String value) {
        return "{'text':{'type':'plain_text','text':'x'},'value':'" + value + "'}";
    }

    private static String menu(String block, String action, String value) {
        return "'type':'static_select','block_id':'" + block + "','action_id':'" + action + "','selected_option':"
                + option(value);
    }

    private static String feedback(String value) {
        return "'type':'feedback_buttons','block_id':'feedback|c|r1|0','action_id':'feedback','value':'" + value
                + "','text':{'type':'plain_text','text':'x'}";
    }

    private static Move choose(StepId step, String... answers) {
        return new Move.Choose(step, Stream.of(answers).map(AnswerId::new).toList());
    }
}
