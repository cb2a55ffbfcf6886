package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.slack.SlackServer.Answer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What can be known of a channel is said while the form that names it is still open. */
class ChannelsInFormsTests {

    private static final Map<String, String> ANONYMOUS =
            Map.of(PollViews.SECRECY, "{'selected_option':" + VoteRequests.option("ANONYMOUS") + "}");

    @AutoClose
    private final VoteRequests requests = new VoteRequests();

    private final SlackServer server = requests.inbound.server;

    private void channelIs(String fields) {
        requests.inbound.scopes.reported(Set.of("channels:read", "groups:read"));
        server.next(
                "conversations.info",
                Answer.of(200, "{\"ok\":true,\"channel\":{\"id\":\"C0BACKEND\"," + fields + "}}"));
    }

    private String asks(Map<String, String> changes) {
        return requests.ask(requests.given(), changes);
    }

    private boolean asked() {
        return !requests.rig.voting.polls().all().isEmpty();
    }

    @Test
    void anAnonymousVoteThatCanShowNoResultSaysSoInTheForm() {
        channelIs("\"is_member\":true,\"num_members\":4");

        assertThat(asks(ANONYMOUS))
                .contains("\"poll_secrecy\":\"That channel has 3 people, and with fewer than 4 votes an anonymous vote"
                        + " shows no result. Choose an open one, or another channel.\"");
        assertThat(asked()).isFalse();
        assertThat(server.last("conversations.info").field("include_num_members"))
                .isEqualTo("1");
    }

    @Test
    void fourPeopleAreEnoughAndAnOpenVoteNeedsNone() {
        channelIs("\"is_member\":true,\"num_members\":5");
        assertThat(asks(ANONYMOUS)).isEmpty();

        channelIs("\"is_member\":true,\"num_members\":2");
        assertThat(asks(Map.of())).isEmpty();
        assertThat(asked()).isTrue();
    }

    @Test
    void aShareThatIsEnoughToCloseItIsCountedAmongThePeopleInTheChannel() {
        var early = new HashMap<>(ANONYMOUS);
        early.put(PollViews.EXTRAS, VoteRequests.chosen("closes_at_quorum"));
        early.put(PollViews.SHARE, VoteRequests.typed("50"));

        channelIs("\"is_member\":true,\"num_members\":7");
        assertThat(asks(early)).contains("\"poll_share\":\"With fewer than 4 votes an anonymous vote shows no result");
        assertThat(asked()).isFalse();

        channelIs("\"is_member\":true,\"num_members\":8");
        assertThat(asks(early)).isEmpty();
        assertThat(asked()).isTrue();
    }

    @Test
    void moreVotesThanPeopleInTheChannelAreNeverThere() {
        channelIs("\"is_member\":true,\"num_members\":6");
        assertThat(asks(Map.of(PollViews.QUORUM, VoteRequests.typed("6"))))
                .contains("\"poll_quorum\":\"Only 5 people can vote in that channel: ask for fewer votes.\"");
        assertThat(asked()).isFalse();

        channelIs("\"is_member\":true,\"num_members\":6");
        assertThat(asks(Map.of(PollViews.QUORUM, VoteRequests.typed("5")))).isEmpty();
        assertThat(requests.asked().electorate().asked()).isEqualTo(5);
    }

    @Test
    void ofNamedVotersTheNumberIsKnownWithoutAnyScope() {
        var few = new HashMap<>(ANONYMOUS);
        few.put(PollViews.VOTERS, "{'selected_users':['U0BO','U0CHI','U0DEV']}");

        assertThat(asks(few)).contains("\"poll_voters\":\"With fewer than 4 votes an anonymous vote shows no result");
        assertThat(server.methods()).doesNotContain("conversations.info");
        assertThat(asked()).isFalse();
    }

    @Test
    void aVoterOfAnotherOrganisationIsRefusedByName() {
        var named = Map.of(PollViews.VOTERS, "{'selected_users':['U0BO','U0EVE']}");
        requests.inbound.scopes.reported(Set.of("users:read"));
        server.next("users.info", person("T0LOCAL", "Bo"), person("T0OTHER", "Eve Novak"));

        assertThat(asks(named))
                .contains("\"poll_voters\":\"Eve Novak belongs to another organisation and cannot vote here. Name"
                        + " others.\"");
        assertThat(asked()).isFalse();

        server.next("users.info", person("T0LOCAL", "Bo"), Answer.error("internal_error"));
        assertThat(asks(named)).isEmpty();
        assertThat(asked()).isTrue();
    }

    @Test
    void whoHasLeftTheWorkspaceOrIsAnAppIsRefusedByName() {
        var named = Map.of(PollViews.VOTERS, "{'selected_users':['U0BO','U0OLD','U0BOT','U0OWL']}");
        requests.inbound.scopes.reported(Set.of("users:read"));
        server.next(
                "users.info",
                person("T0LOCAL", "Bo"),
                person("T0LOCAL", "Olga", "deleted"),
                person("T0LOCAL", "Helper", "is_bot"),
                person("T0LOCAL", "Owl", "deleted"));

        assertThat(asks(named))
                .contains("\"poll_voters\":\"Olga and Owl have deactivated accounts and cannot vote here. Helper is an"
                        + " app and cannot vote here. Name others.\"");
        assertThat(asked()).isFalse();
    }

    @Test
    void whoIsNamedAndNotInTheChannelIsNamedInTheForm() {
        var named = Map.of(PollViews.VOTERS, "{'selected_users':['U0BO','U0CHI']}");
        channelIs("\"is_member\":true,\"num_members\":3");
        membersAre("");

        assertThat(asks(named))
                .contains("\"poll_voters\":\"U0CHI is not in that channel yet and cannot vote here. Invite whoever is"
                        + " missing, or name others.\"");
        assertThat(asked()).isFalse();
        assertThat(server.last("conversations.members").field("channel")).isEqualTo("C0BACKEND");

        requests.inbound.scopes.reported(Set.of("channels:read", "groups:read", "users:read"));
        membersAre("");
        server.next("users.info", person("T0LOCAL", "Chi"), person("T0LOCAL", "Bo"));
        assertThat(asks(named)).contains("\"poll_voters\":\"Chi is not in that channel yet");
        assertThat(asked()).isFalse();
    }

    @Test
    void ofMoreMembersThanOneCallTellsNobodyIsSaidToBeMissing() {
        channelIs("\"is_member\":true,\"num_members\":3000");
        membersAre("more");

        assertThat(asks(Map.of(PollViews.VOTERS, "{'selected_users':['U0BO','U0CHI']}")))
                .isEmpty();
        assertThat(asked()).isTrue();
        assertThat(server.methods()).containsOnlyOnce("conversations.members");
    }

    private void membersAre(String next) {
        server.next(
                "conversations.members",
                Answer.of(
                        200,
                        "{\"ok\":true,\"members\":[\"U0ANA\",\"U0BO\",\"U0BOT\"],\"response_metadata\":"
                                + "{\"next_cursor\":\"" + next + "\"}}"));
    }

    private static Answer person(String team, String name) {
        return person(team, name, "has_2fa");
    }

    private static Answer person(String team, String name, String being) {
        return Answer.of(
                200,
                "{\"ok\":true,\"user\":{\"id\":\"U1\",\"team_id\":\"" + team + "\",\"real_name\":\"" + name + "\",\""
                        + being + "\":true}}");
    }

    @Test
    void aChannelWithoutTheAppIsNamedInTheForm() {
        channelIs("\"is_member\":false,\"num_members\":9");
        assertThat(asks(Map.of()))
                .contains("\"poll_channel\":\"I am not in that channel yet. Type /invite @Stack Consultant there, then"
                        + " press Ask.\"");

        server.next("conversations.info", Answer.error("channel_not_found"));
        assertThat(asks(Map.of())).contains("\"poll_channel\":\"I am not in that channel yet.");
        assertThat(asked()).isFalse();
    }

    @Test
    void aPrivateChannelThatCanBeReadIsOneThatTheAppIsIn() {
        channelIs("\"is_private\":true,\"num_members\":9");

        assertThat(asks(Map.of())).isEmpty();
        assertThat(asked()).isTrue();
    }

    @Test
    void whatSlackDoesNotSayKeepsNobodyFromAsking() {
        assertThat(asks(ANONYMOUS)).isEmpty();
        assertThat(server.methods()).doesNotContain("conversations.info");

        requests.inbound.scopes.reported(Set.of("channels:read", "groups:read"));
        server.next("conversations.info", Answer.error("internal_error"));
        assertThat(asks(ANONYMOUS)).isEmpty();
    }
}
