package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.ConsultationId;
import io.github.stackconsultant.conversation.Conversation;
import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.conversation.RecommendationId;
import io.github.stackconsultant.conversation.Reply;
import io.github.stackconsultant.conversation.Turn;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.ReplyPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Payloads as Slack sends them become turns. */
class ListenersTests {

    private static final Place DIRECT = new Place(Place.Kind.DIRECT, "D0ANA", Optional.empty());
    private static final String CONSULTATION = "00000000-0000-4000-8000-000000000001";

    private final List<Turn> turns = new ArrayList<>();
    private final Conversation conversation = turn -> {
        turns.add(turn);
        return new Reply.Accepted();
    };
    private final Inbound inbound = new Inbound(new Rig(KnowledgeFixtures.ours()), conversation);

    @AfterEach
    void close() throws Exception {
        inbound.close();
    }

    private Turn only() {
        assertThat(turns).hasSize(1);
        return turns.get(0);
    }

    // events

    @Test
    void aDirectMessageIsSomethingSaid() {
        event(Payloads.direct(
                "'user':'U0ANA','text':'a chat &amp; a &lt;shop&gt; see <https://a.example/x|a.example/x>'"));

        assertThat(only())
                .isEqualTo(new Turn(
                        new DeliveryId("Ev1"),
                        Rig.ANA,
                        DIRECT,
                        Optional.empty(),
                        Optional.empty(),
                        new Move.Say("a chat & a <shop> see a.example/x")));
    }

    @ParameterizedTest
    @CsvSource({
        "<@U0BOT> help, help",
        "<@U0BOT|consultant> help, help",
        "ask <@U0BO> about it, ask <@U0BO> about it",
    })
    void onlyTheMentionOfTheAppIsLeftOut(String text, String said) {
        event(Payloads.direct("'user':'U0ANA','text':'" + text + "'"));

        assertThat(only().move()).isEqualTo(new Move.Say(said));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'thread_ts':'1699999999.000100'",
                "'subtype':'file_share','files':[{'id':'F1'}],'upload':false",
                "'subtype':'me_message'",
                "'subtype':'thread_broadcast','thread_ts':'1699999999.000100'"
            })
    void aReplyInAThreadAlsoSentBelowAFileAndWhatOneDoesAreSaidInTheDirectMessages(String fields) {
        event(Payloads.direct("'user':'U0ANA','text':'a chat'," + fields));

        assertThat(only().place()).isEqualTo(DIRECT);
        assertThat(only().move()).isEqualTo(new Move.Say("a chat"));
    }

    @Test
    void aFileWithoutWordsSaysNothing() {
        event(Payloads.direct("'user':'U0ANA','subtype':'file_share','files':[{'id':'F1'}]"));

        assertThat(only().move()).isEqualTo(new Move.Say(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'user':'U0BOT','bot_id':'B0BOT','text':'mine'",
                "'subtype':'bot_message','bot_id':'B0OTHER','text':'theirs'",
                "'subtype':'message_changed','message':{'type':'message','user':'U0ANA','text':'a chat','edited':{'user':'U0ANA','ts':'1.0'}},'previous_message':{'type':'message','user':'U0ANA','text':'a cat'}",
                "'subtype':'message_deleted','deleted_ts':'1.0','previous_message':{'type':'message','user':'U0ANA','text':'a cat'}",
                "'subtype':'channel_join','user':'U0ANA','text':'joined'",
                "'subtype':'message_replied','message':{'type':'message','user':'U0ANA','text':'x'}",
                "'text':'nobody'"
            })
    void whatNobodySaysToItIsNoTurn(String fields) {
        event(Payloads.direct(fields));

        assertThat(turns).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"channel", "group", "mpim"})
    void whatIsSaidInAChannelIsNotListenedTo(String type) {
        event("{'type':'message','channel':'C0BACKEND','channel_type':'" + type
                + "','user':'U0ANA','text':'a chat','ts':'1.0'}");

        assertThat(turns).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'''text'':''<@U0BOT> a chat''', a chat, 1700000000.000100",
        "'''text'':''please <@U0BOT>, a chat''', 'please  , a chat', 1700000000.000100",
        "'''text'':''<@U0BOT>''', '', 1700000000.000100",
        "'''text'':null', '', 1700000000.000100",
        "'''text'':''<@U0BOT> a chat'',''thread_ts'':''1699999999.000100''', a chat, 1699999999.000100",
    })
    void aMentionIsADescriptionInItsThread(String fields, String described, String root) {
        event("{'type':'app_mention','user':'U0ANA','ts':'1700000000.000100','channel':'C0BACKEND','event_ts':'1.0',"
                + "'team':'T0LOCAL'," + fields + "}");

        assertThat(only().place()).isEqualTo(Place.thread("C0BACKEND", root));
        assertThat(only().move()).isEqualTo(new Move.Describe(described));
        assertThat(only().person()).isEqualTo(Rig.ANA);
    }

    @Test
    void everythingOfAWorkspaceIsErasedOnceTheAppIsRemovedFromIt() {
        event("{'type':'app_uninstalled'}");

        assertThat(inbound.rig.erased).containsExactly("T0LOCAL");
        assertThat(turns).isEmpty();
    }

    @Test
    void aBotsMentionIsNoTurn() {
        event("{'type':'app_mention','bot_id':'B0OTHER','ts':'1.0','channel':'C0BACKEND','text':'<@U0BOT> x'}");

        assertThat(turns).isEmpty();
    }

    @Test
    void aMentionOutOfAnotherOrganisationKeepsItsWorkspace() {
        inbound.json(
                Payloads.json("{'token':'t','team_id':'T0LOCAL','enterprise_id':'E0LOCAL','context_team_id':'T0LOCAL',"
                        + "'context_enterprise_id':null,'api_app_id':'A0LOCAL','event':{'type':'app_mention','user':'U0XENO',"
                        + "'user_team':'T0XENO','source_team':'T0XENO','user_profile':{'name':'x','team':'T0XENO'},"
                        + "'text':'<@U0BOT> a chat','ts':'1.0','channel':'C0SHARED','event_ts':'1.0'},'type':'event_callback',"
                        + "'event_id':'Ev1','event_time':1,'is_ext_shared_channel':true,'authorizations':[{'enterprise_id':null,"
                        + "'team_id':'T0LOCAL','user_id':'U0BOT','is_bot':true}]}"));

        assertThat(only().person()).isEqualTo(new Person("T0LOCAL", "U0XENO"));
        assertThat(only().move()).isEqualTo(new Move.Describe("a chat"));
    }

    @Test
    void anOrganisationStandsInForAMissingWorkspace() {
        inbound.json(Payloads.event("Ev1", Payloads.direct("'user':'U0ANA','text':'hello'"))
                .replace("\"team_id\":\"T0LOCAL\",\"api", "\"enterprise_id\":\"E0LOCAL\",\"team_id\":null,\"api"));

        assertThat(only().person()).isEqualTo(new Person("E0LOCAL", "U0ANA"));
    }

    @ParameterizedTest
    @CsvSource({"home,1", "messages,0"})
    void openingTheHomePageIsAVisit(String tab, int visits) {
        event("{'type':'app_home_opened','user':'U0ANA','channel':'D0ANA','tab':'" + tab + "','event_ts':'1.0'}");

        assertThat(turns).hasSize(visits).allSatisfy(turn -> {
            assertThat(turn.place()).isEqualTo(Place.home(Rig.ANA));
            assertThat(turn.move()).isEqualTo(new Move.Visit());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'app_home_opened','tab':'home','channel':'D0ANA'}",
                "{'type':'app_mention','user':'U0ANA','text':'hi','ts':'1700000000.000100'}",
                "{'type':'message','channel_type':'im','user':'U0ANA','text':'hi','ts':'1700000000.000100'}"
            })
    void whatLacksItsPersonOrItsChannelIsNoTurn(String event) {
        assertThat(event(event)).isEqualTo(200);

        assertThat(turns).isEmpty();
    }

    @Test
    void eventsOfNoInterestAreAcknowledged() {
        assertThat(event("{'type':'reaction_added','user':'U0ANA','reaction':'tada','item':{'type':'message'}}"))
                .isEqualTo(200);
        assertThat(event("{'type':'brand_new','user':'U0ANA'}")).isEqualTo(200);
        assertThat(turns).isEmpty();
    }

    // commands

    @ParameterizedTest
    @CsvSource({"C0BACKEND,PRIVATE", "G0LEADS,PRIVATE", "D0ANA,DIRECT"})
    void aCommandIsADescriptionWhereItWasTyped(String channel, Place.Kind kind) {
        inbound.form(Payloads.command(channel, "a chat &amp; a shop"));

        assertThat(only())
                .isEqualTo(new Turn(
                        new DeliveryId("111.222.aaa"),
                        Rig.ANA,
                        new Place(kind, channel, Optional.empty()),
                        Optional.of(new ReplyPath("https://hooks.example/commands/1", false, Rig.NOW)),
                        Optional.empty(),
                        new Move.Describe("a chat & a shop")));
    }

    @Test
    void aBareCommandIsAnEmptyDescription() throws Exception {
        var answer = inbound.form(Payloads.command("C0BACKEND", ""));

        assertThat(only().move()).isEqualTo(new Move.Describe(""));
        assertThat(answer.getContentAsString()).isEmpty();
    }

    @Test
    void anotherCommandGetsASentence() throws Exception {
        var answer = inbound.form(Payloads.command("C0BACKEND", "").replace("%2Fconsult", "%2Fother"));

        assertThat(answer.getContentAsString()).contains("I do not know /other");
        assertThat(turns).isEmpty();
    }

    @Test
    void aCommandOfAnOrganisationWithoutAWorkspace() {
        inbound.form(Payloads.command("C0BACKEND", "x").replace("team_id=T0LOCAL", "enterprise_id=E0LOCAL"));

        assertThat(only().person()).isEqualTo(new Person("E0LOCAL", "U0ANA"));
    }

    // clicks

    static Stream<Arguments> places() {
        var modal = "'container':{'type':'view','view_id':'V1'},'view':{'id':'V1','type':'modal','blocks':[]}";
        var home = "'container':{'type':'view','view_id':'V1'},'view':{'id':'V1','type':'home','blocks':[]}";
        return Stream.of(
                Arguments.of("direct", Payloads.inMessage("D0ANA", ""), DIRECT, false),
                Arguments.of("direct thread", Payloads.inMessage("D0ANA", ",'thread_ts':'1.0'"), DIRECT, false),
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
        click(where, Payloads.button("ways|" + CONSULTATION + "|area|7", "back", "area"));

        assertThat(only().place()).isEqualTo(place);
        assertThat(only().delivery()).isEqualTo(new DeliveryId("333.444.bbb"));
        assertThat(only().consultation()).contains(new ConsultationId(CONSULTATION));
        assertThat(only().move()).isEqualTo(new Move.Back(new StepId("area")));
        assertThat(only().replyPath().map(ReplyPath::original).orElse(false)).isEqualTo(original);
        assertThat(only().replyPath().isPresent()).isEqualTo(where.contains("response_url"));
    }

    static Stream<Arguments> clicks() {
        var area = new StepId("area");
        var block = "answers|" + CONSULTATION + "|area|7";
        return Stream.of(
                Arguments.of(Payloads.button("notice|||0", "start", "start"), new Move.Start()),
                Arguments.of(Payloads.button("notice|c||7", "keep_answers", "c"), new Move.Start()),
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
                Arguments.of(Payloads.button("notice|||0", "help", "help"), new Move.Help()),
                Arguments.of(Payloads.button("old", "from_another_version", "x"), new Move.Unknown()));
    }

    @ParameterizedTest
    @MethodSource("clicks")
    void aClickIsTheMoveOfItsButton(String action, Move move) {
        assertThat(click(Payloads.inMessage("D0ANA", ""), action)).isEqualTo(200);

        assertThat(only().move()).isEqualTo(move);
    }

    @ParameterizedTest
    @ValueSource(strings = {"several_menu", "rank_menu_1", "open_page"})
    void whatOnlyPreparesAMoveIsNoTurn(String action) {
        assertThat(click(Payloads.inMessage("D0ANA", ""), menu("answers|c|area|1", action, "x")))
                .isEqualTo(200);

        assertThat(turns).isEmpty();
    }

    @Test
    void severalAnswersAreThoseChosenInTheSameBlock() {
        click(
                state("'answers|c|resources|7':{'several_menu':{'type':'multi_static_select','selected_options':["
                        + option("javascript") + "," + option("python") + "]}},'answers|c|other|7':{'several_menu':{"
                        + "'type':'multi_static_select','selected_options':[" + option("wrong") + "]}}"),
                Payloads.button("answers|c|resources|7", "continue_several", "resources"));

        assertThat(only().move()).isEqualTo(choose(new StepId("resources"), "javascript", "python"));
    }

    @Test
    void aRankingLeavesOutGapsAndASecondRankOfTheSame() {
        click(
                state("'answers|c|performance|7':{'rank_menu_1':{'type':'static_select','selected_option':"
                        + option("speed") + "},'rank_menu_2':{'type':'static_select','selected_option':null},"
                        + "'rank_menu_3':{'type':'static_select','selected_option':" + option("speed") + "}}"),
                Payloads.button("answers|c|performance|7", "continue_ranked", "performance"));

        assertThat(only().move()).isEqualTo(choose(new StepId("performance"), "speed"));
    }

    @Test
    void nothingChosenIsAnEmptyChoice() {
        click(
                Payloads.inMessage("D0ANA", ""),
                Payloads.button("answers|c|resources|7", "continue_several", "resources"));

        assertThat(only().move()).isEqualTo(choose(new StepId("resources")));
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

        assertThat(only().person()).isEqualTo(new Person(workspace, "U0ANA"));
    }

    @Test
    void aClickOutOfAnotherOrganisation() {
        inbound.interaction(
                Payloads.click(Payloads.inMessage("C0SHARED", ""), Payloads.button("x|c|area|1", "back", "area"))
                        .replace(
                                "\"id\":\"U0ANA\",\"username\":\"ana\",\"name\":\"ana\",\"team_id\":\"T0LOCAL\"",
                                "\"id\":\"U0XENO\",\"username\":\"x\",\"name\":\"x\",\"team_id\":\"T0XENO\""));

        assertThat(only().person()).isEqualTo(new Person("T0LOCAL", "U0XENO"));
    }

    // shortcuts

    private static String messageShortcut(String message) {
        return Payloads.json("{'type':'message_action','callback_id':'consult_on_message','trigger_id':'7.8.d',"
                + "'message_ts':'1.0','action_ts':'2.0','response_url':'https://hooks.example/app/1'," + Payloads.TEAM
                + "," + Payloads.ANA + ",'enterprise':null,'is_enterprise_install':false,"
                + "'channel':{'id':'C0BACKEND','name':'backend'},'message':{'type':'message','user':'U0BO','ts':'1.0',"
                + message + "}}");
    }

    @Test
    void somebodysMessageIsQuotedAsADescription() {
        inbound.interaction(messageShortcut("'text':'we need a chat &amp; calls'"));

        assertThat(only().move()).isEqualTo(new Move.Quote("we need a chat & calls"));
        assertThat(only().person()).isEqualTo(Rig.ANA);
        assertThat(only().place()).isEqualTo(Place.privately("C0BACKEND"));
        assertThat(only().delivery()).isEqualTo(new DeliveryId("7.8.d"));
    }

    @Test
    void aMessageWithoutTextIsAnEmptyQuotation() {
        inbound.interaction(messageShortcut("'files':[{'id':'F1'}]"));

        assertThat(only().move()).isEqualTo(new Move.Quote(""));
    }

    @Test
    void theGlobalShortcutOpensTheForm() {
        assertThat(inbound.interaction(Payloads.json("{'type':'shortcut','callback_id':'start_consultation',"
                                + "'trigger_id':'7.8.d','action_ts':'2.0','token':'t','team':null,'enterprise':{'id':'E0LOCAL'},"
                                + "'is_enterprise_install':true," + Payloads.ANA + "}"))
                        .getStatus())
                .isEqualTo(200);

        assertThat(turns).isEmpty();
        assertThat(inbound.server.last("views.open").field("trigger_id")).isEqualTo("7.8.d");
        assertThat(inbound.server.last("views.open").field("view")).contains(FormModal.CALLBACK);
    }

    // delivered again

    @Test
    void aDeliveryThatIsSentAgainHasTheSameId() {
        event(Payloads.direct("'user':'U0ANA','text':'hello'"));
        event(Payloads.direct("'user':'U0ANA','text':'hello'"));
        var click = Payloads.click(Payloads.inMessage("D0ANA", ""), Payloads.button("x|c|area|1", "back", "area"));
        inbound.interaction(click);
        inbound.interaction(click);

        assertThat(turns.stream().map(turn -> turn.delivery().value()))
                .containsExactly("Ev1", "Ev1", "333.444.bbb", "333.444.bbb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "long"})
    void whereSlackGivesNoUsableIdTheBodyIsTheId(String kind) {
        var trigger = kind.isEmpty() ? "" : "9".repeat(300);
        var command = Payloads.command("D0ANA", "help").replace("111.222.aaa", trigger);
        inbound.form(command);
        inbound.form(command);
        inbound.form(command.replace("help", "status"));

        assertThat(turns.get(0).delivery())
                .isEqualTo(turns.get(1).delivery())
                .isNotEqualTo(turns.get(2).delivery());
        assertThat(turns.get(0).delivery().value()).hasSizeBetween(10, 255);
    }

    private int event(String event) {
        return inbound.json(Payloads.event("Ev1", event)).getStatus();
    }

    private int click(String where, String action) {
        return inbound.interaction(Payloads.click(where, action)).getStatus();
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
