package io.github.stackconsultant.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.stackconsultant.conversation.ConsultationContent;
import io.github.stackconsultant.messaging.Alarm;
import io.github.stackconsultant.messaging.Content;
import io.github.stackconsultant.messaging.Notice;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Statement;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an earlier version left to be said or to ring is said and rings after an update: these are as they were written. */
class StoredNamesTests {

    private static final List<String> NOTICES = List.of(
            "{'plain':'WELCOME'}",
            "{'status':{'consultation':{'value':'c1'}}}",
            "{'outdated':{'about':{'value':'c1'}}}",
            "{'already-answered':{'consultation':{'value':'c1'},'title':'Product','answer':'a chat'}}",
            "{'not-yours':{'owner':'U0BO'}}",
            "{'confirm-restart':{'consultation':{'value':'c1'},'answers':3,'version':7}}",
            "{'confirm-cancel':{'consultation':{'value':'c1'},'answers':1,'version':7}}",
            "{'continue-or-start-over':{'consultation':{'value':'c1'},'answers':2}}",
            "{'go-on-in-public':{'consultation':{'value':'c1'},'answers':2}}",
            "{'set-aside':{'consultation':{'value':'c1'},'answers':2}}",
            "{'understood':{'consultation':{'value':'c1'},"
                    + "'steps':[{'step':{'value':'area'},'before':'a bot','left':null,'done':'TAKEN_BACK'},"
                    + "{'step':{'value':'team'},'before':null,'left':null,'done':null}]}}",
            "{'explained':{'about':null,'step':{'value':'area'}}}",
            "{'read-from':{'consultation':{'value':'c1'},'steps':[{'value':'area'}],'explained':{'value':'market'}}}",
            "{'differences':{'consultation':{'value':'c1'},'step':{'value':'area'},"
                    + "'answers':[{'value':'region'},{'value':'nation'}]}}",
            "{'answers-explained':{'consultation':{'value':'c1'},'step':{'value':'area'},"
                    + "'answers':[{'value':'global'}]}}",
            "{'answered':{'consultation':{'value':'c1'}}}",
            "{'next-steps':{'consultation':{'value':'c1'},'recommendation':{'value':'r1'}}}",
            "{'card-stands':{'consultation':{'value':'c1'}}}",
            "{'which-project':{'consultation':{'value':'c1'}}}",
            "{'nothing-matched':{'consultation':{'value':'c1'},'times':2}}",
            "{'change-waits':{'consultation':{'value':'c1'}}}",
            "{'already-so':{'consultation':{'value':'c1'},'steps':[{'value':'product'}]}}",
            "{'what-is-wrong':{'consultation':{'value':'c1'}}}",
            "{'beside-card':{'consultation':{'value':'c1'},'part':'NUMBERS','recommendation':{'value':'r1'}}}",
            "{'decided':{'consultation':{'value':'c1'},"
                    + "'recommendation':{'value':'r1'},'option':{'value':'python'},'several':false,'reason':'as it is'}}",
            "{'nothing-known':{'comparisons':[{'value':'nodejs-vs-python'}],'asked':'costs'}}",
            "{'other-language':{'about':{'value':'c1'}}}",
            "{'small-talk':{'about':{'value':'c1'},'kind':'THANKS'}}",
            "{'not-understood':{'consultation':{'value':'c1'},'step':{'value':'area'},'times':2}}",
            "{'privacy':{'about':null}}",
            "{'data-kept':{'about':null}}",
            "{'no-words':{'about':null}}",
            "{'about-app':{'about':null,'topic':'EFFORT'}}",
            "{'by-button':{'about':null,'deed':'SAVE','recommendation':{'value':'r1'},'polls':['p1']}}",
            "{'at-most':{'most':1}}",
            "{'one-by-one':{'commands':['HELP','RESTART']}}",
            "{'live-votes':{'polls':['p1']}}",
            "{'reopened':{'titles':['Area']}}",
            "{'which-option':{'names':['Node.js'],'page':'PROS'}}",
            "{'vote':{'recommendation':{'value':'r1'}}}",
            "{'ask-why':{'recommendation':{'value':'r1'}}}",
            "{'another-open':{'consultation':{'value':'c1'}}}",
            "{'votes-under-way':{'votes':2,'polls':['p1','p2']}}",
            "{'plain-handover':'REASON_SENT'}",
            "{'taken':{'taker':'U0BO'}}",
            "{'handed-back':{'from':'U0BO'}}",
            "{'has':{'taker':'U0BO'}}");
    private static final List<String> CONTENTS = List.of(
            "{'consultation':{'consultation':{'value':'c1'},'understood':[]}}",
            "{'consultation-below':{'consultation':{'value':'c1'},"
                    + "'understood':[{'step':{'value':'area'},'before':'a bot','left':null,'done':null}]}}",
            "{'consultation-moved':{'consultation':{'value':'c1'},'understood':[]}}",
            "{'told':{'notice':{'plain':'WELCOME'}}}",
            "{'unasked':{'notice':{'taken':{'taker':'U0BO'}}}}",
            "{'question':{'asked':{'plain':'CONFIRM_FORGET'}}}",
            "{'settled':{'result':'KEPT','message':{'channel':'D1','timestamp':'1.2'}}}",
            "{'home':{'told':{'plain':'HELP'},"
                    + "'card':{'recommendation':{'value':'r1'},'place':{'kind':'THREAD','channel':'C1','thread':'1.2'}}}}",
            "{'history':{}}",
            "{'shared-card':{'recommendation':{'value':'r1'}}}",
            "{'what-moved':{'before':{'value':'r1'},'recommendation':{'value':'r2'}}}",
            "{'passages':{'references':[{'comparison':{'value':'c'},'kind':'PRO','option':{'value':'o'},'id':'i'}]}}",
            "{'option-standing':{'recommendation':{'value':'r1'},'option':{'value':'python'},'name':'Django',"
                    + "'whether':true}}",
            "{'not-compared':{'name':'Go','comparisons':[{'value':'nodejs-vs-python'}]}}",
            "{'certainty':{'recommendation':{'value':'r1'}}}",
            "{'measures':{'recommendation':{'value':'r1'}}}",
            "{'reasons':{'recommendation':{'value':'r1'}}}",
            "{'source-list':{'comparisons':[{'value':'nodejs-vs-python'}],'recommendation':{'value':'r1'}}}",
            "{'together':{'recommendation':{'value':'r1'}}}",
            "{'page':{'page':'PROS','option':{'value':'python'}}}",
            "{'request':{'request':{'value':'h1'}}}",
            "{'feedback':{'recommendation':{'value':'r1'}}}",
            "{'poll':{'poll':{'value':'p1'}}}",
            "{'poll-result':{'poll':{'value':'p1'}}}",
            "{'poll-second-look':{'poll':{'value':'p1'}}}",
            "{'poll-reminder':{'poll':{'value':'p1'}}}",
            "{'poll-confirmation-over':{'poll':{'value':'p1'},'channel':'D1','message':'1.2','counted':true}}",
            "{'poll-confirmation':{'poll':{'value':'p1'},'edition':2,'before':{'value':'r1'}}}",
            "{'erased-second-look':{}}",
            "{'decision-file':{'decision':{'value':'d1'}}}",
            "{'decision-link':{'decision':{'value':'d1'}}}",
            "{'decision-revisit':{'decision':{'value':'d1'}}}");

    private static final List<String> ALARMS = List.of(
            "{'poll-close':{'poll':{'value':'p1'}}}",
            "{'poll-remind':{'poll':{'value':'p1'}}}",
            "{'poll-shuffle':{'poll':{'value':'p1'}}}",
            "{'second-look':{'decision':{'value':'d1'}}}");

    private final TaskJson json = new TaskJson();

    /** A notice waits in what is told. */
    static Stream<String> written() {
        return Stream.concat(CONTENTS.stream(), NOTICES.stream().map(notice -> "{'told':{'notice':" + notice + "}}"))
                .map(each -> each.replace('\'', '"'));
    }

    @ParameterizedTest
    @MethodSource("written")
    void isReadAndWrittenAsBefore(String written) {
        var stored = task(written);

        var read = json.deserialize(OutboxTask.class, stored.getBytes(StandardCharsets.UTF_8));

        assertThat(read).isNotNull();
        assertThat(text(read)).contains(written).isEqualTo(stored);
    }

    @Test
    void whatWasStoredBeforeAnswersCouldLeaveIsReadWithNoneThatLeft() {
        assertThat(readWithout("left", ",\"left\":null")).isEqualTo(stored("left"));
    }

    @Test
    void whatWasStoredBeforeItWasKnownWhatWasDoneIsReadAsUnderstood() {
        assertThat(readWithout("TAKEN_BACK", ",\"done\":\"TAKEN_BACK\""))
                .contains("\"before\":\"a bot\",\"left\":null,\"done\":null");
    }

    @Test
    void whatWasStoredBeforeItWasCountedHowOftenNothingMatchedIsReadAsTheFirstTime() {
        assertThat(readWithout("nothing-matched", ",\"times\":2")).contains("\"times\":0");
    }

    @Test
    void whatWasStoredBeforeVotesUnderWayWereNamedIsReadWithTheirNumber() {
        assertThat(readWithout("votes-under-way", ",\"polls\":[\"p1\",\"p2\"]")).contains("{\"votes\":2,\"polls\":[]}");
    }

    @Test
    void whatWasStoredBeforeAButtonKnewTheOpenConsultationIsReadWithout() {
        assertThat(readWithout("by-button", "\"about\":null,")).isEqualTo(stored("by-button"));
    }

    @Test
    void whatWasStoredBeforeAButtonKnewTheOwnVotesIsReadWithNone() {
        assertThat(readWithout("by-button", ",\"polls\":[\"p1\"]"))
                .contains("{\"about\":null,\"deed\":\"SAVE\",\"recommendation\":{\"value\":\"r1\"},\"polls\":[]}");
    }

    @Test
    void whatWasStoredBeforeTheQuestionForAnOptionKnewItsPageIsReadWithout() {
        assertThat(readWithout("which-option", ",\"page\":\"PROS\""))
                .contains("{\"names\":[\"Node.js\"],\"page\":null}");
    }

    @Test
    void whatWasStoredBeforeTheHomePageLedToACardIsReadWithout() {
        var card = ",\"card\":{\"recommendation\":{\"value\":\"r1\"},"
                + "\"place\":{\"kind\":\"THREAD\",\"channel\":\"C1\",\"thread\":\"1.2\"}}";

        assertThat(readWithout("home", card)).contains("{\"told\":{\"plain\":\"HELP\"},\"card\":null}");
    }

    @Test
    void whatWasStoredBeforeAnybodyCouldAskWhetherAnOptionIsRecommendedAsksOnlyHowItStands() {
        assertThat(readWithout("option-standing", ",\"whether\":true")).contains("\"whether\":false");
    }

    @Test
    void whatWasStoredBeforeItWasSaidWhatIsNotKnownIsReadWithout() {
        assertThat(readWithout("nothing-known", ",\"asked\":\"costs\"")).contains("\"asked\":null");
    }

    /** {@return a task that holds the first example with that word, as it is written now} */
    private String stored(String word) {
        var now = written().filter(each -> each.contains(word)).findFirst().orElseThrow();
        return task(now);
    }

    private String task(String content) {
        var history = Statement.directly(new Person("T", "U"), new ConsultationContent.History());
        return text(new OutboxTask("Ev1", List.of(history), 0, 0)).replace("{\"history\":{}}", content);
    }

    /** {@return the same, read without what an earlier version did not write, and written again} */
    private String readWithout(String word, String part) {
        assertThat(stored(word)).contains(part);
        var earlier = stored(word).replace(part, "").getBytes(StandardCharsets.UTF_8);
        return text(json.deserialize(OutboxTask.class, earlier));
    }

    private String text(@Nullable Object task) {
        var written = json.serialize(task);
        assertThat(written).isNotNull();
        return new String(written, StandardCharsets.UTF_8);
    }

    static Stream<String> alarms() {
        return ALARMS.stream().map(each -> each.replace('\'', '"'));
    }

    @ParameterizedTest
    @MethodSource("alarms")
    void anAlarmIsReadAndWrittenAsBefore(String written) {
        var read = json.deserialize(Alarm.class, written.getBytes(StandardCharsets.UTF_8));

        assertThat(text(read)).isEqualTo(written);
    }

    @Test
    void everyKindHasItsExample() {
        assertThat(Stream.of(CONTENTS, NOTICES, ALARMS).flatMap(List::stream).map(each -> each.split("'")[1]))
                .containsExactlyInAnyOrderElementsOf(StoredNames.KINDS.keySet());
    }

    @Test
    void everyContentNoticeAndAlarmHasItsName() {
        var kinds = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.github.stackconsultant")
                        .stream()
                        .filter(type -> Stream.of(Content.class, Notice.class, Alarm.class)
                                .anyMatch(type::isAssignableTo))
                        .filter(type -> !type.isInterface())
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();

        assertThat(kinds).containsExactlyInAnyOrderElementsOf(StoredNames.KINDS.values());
    }
}
