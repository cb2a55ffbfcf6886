package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import io.github.stackconsultant.messaging.Person;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * In whatever way people act, what is stored of them is stored with the id of what the app is installed in; otherwise
 * they could not go on with it in another way, nor have it erased.
 */
class PlacesOfInstallationTests {

    @AutoClose
    private final TakenTurns taken = new TakenTurns();

    private final Inbound inbound = taken.inbound;

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "T0OTHER, null, null, {'enterprise_id':null;'team_id':'T0LOCAL'}, T0LOCAL",
                "T0LOCAL, 'T0OTHER', 'E0OTHER', {'enterprise_id':null;'team_id':'T0LOCAL'}, T0LOCAL",
                "T0ANY, null, 'E0ALL', {'enterprise_id':'E0ALL';'team_id':null;'is_enterprise_install':true}, E0ALL",
                "T0ANY, 'T0ANY', 'E0ALL', {'enterprise_id':'E0ALL';'team_id':'T0ANY';'is_enterprise_install':true}, E0ALL",
                "T0ANY, 'T0ANY', 'E0ALL', {'enterprise_id':'E0ALL'}, E0ALL",
                "T0LOCAL, null, null, {}, T0LOCAL",
            })
    void anEventsFirstAuthorisationIsTheApps(
            String team, String contextTeam, String contextEnterprise, String authorisation, String stored) {
        inbound.json(Payloads.json("{'token':'t','team_id':'" + team + "','context_team_id':" + contextTeam
                + ",'context_enterprise_id':" + contextEnterprise + ",'api_app_id':'A0LOCAL','event':"
                + "{'type':'app_mention','user':'U0ANA','text':'<@U0BOT> a chat','ts':'1.0','channel':'C0SHARED',"
                + "'event_ts':'1.0'},'type':'event_callback','event_id':'Ev1','event_time':1,"
                + "'is_ext_shared_channel':true,'authorizations':[" + authorisation.replace(';', ',') + "]}"));

        assertThat(taken.only().person()).isEqualTo(new Person(stored, "U0ANA"));
    }

    @Test
    void whereNoAuthorisationIsSaidItIsTheEventsOwn() {
        inbound.json(Payloads.json("{'token':'t','team_id':'T0LOCAL','api_app_id':'A0LOCAL','event':"
                + Payloads.direct("'user':'U0ANA','text':'a chat'")
                + ",'type':'event_callback','event_id':'Ev1','event_time':1}"));

        assertThat(taken.only().person()).isEqualTo(Rig.ANA);
    }

    @Test
    void aCommandIsOfTheWholeOrganisationWhereTheAppIs() {
        inbound.form(Payloads.command("C0BACKEND", "a chat")
                .replace("is_enterprise_install=false", "is_enterprise_install=true&enterprise_id=E0ALL"));

        assertThat(taken.only().person()).isEqualTo(new Person("E0ALL", "U0ANA"));
    }

    /** As Slack sends clicks, forms and shortcuts to an app of a whole organisation. */
    @Test
    void soAreClicksFormsAndShortcuts() {
        var said = Payloads.json("{'team':null,'is_enterprise_install':true,'enterprise':{'id':'E0ALL','name':'All'},"
                + "'user':{'id':'U0ANA','team_id':'T0ANY'}}");

        assertThat(Stream.of(
                        Actor.of(SlackJson.PARSER.fromJson(said, BlockActionPayload.class)),
                        Actor.of(SlackJson.PARSER.fromJson(said, ViewSubmissionPayload.class)),
                        Actor.of(SlackJson.PARSER.fromJson(
                                said.replace("'team'", "'view':{'app_installed_team_id':'E0ALL'},'team'"),
                                ViewSubmissionPayload.class)),
                        Actor.of(SlackJson.PARSER.fromJson(said, GlobalShortcutPayload.class)),
                        Actor.of(SlackJson.PARSER.fromJson(said, MessageShortcutPayload.class))))
                .allSatisfy(actor -> assertThat(actor.person()).isEqualTo(new Person("E0ALL", "U0ANA")))
                .noneMatch(Actor::isOutsider);
    }

    @Test
    void aFormIsOfTheWorkspaceThatItsViewNames() {
        var said = Payloads.json("{'team':{'id':'T0OTHER'},'view':{'app_installed_team_id':'T0LOCAL'},"
                + "'user':{'id':'U0EVE','team_id':'T0OTHER'}}");

        assertThat(Actor.of(SlackJson.PARSER.fromJson(said, ViewSubmissionPayload.class))
                        .person())
                .isEqualTo(new Person("T0LOCAL", "U0EVE"));
        assertThat(Actor.of(SlackJson.PARSER.fromJson(said, BlockActionPayload.class))
                        .person())
                .isEqualTo(new Person("T0LOCAL", "U0EVE"));
    }
}
