package io.github.stackconsultant.slack;

import static io.github.stackconsultant.fixtures.PollTerms.anAnonymousVote;
import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import io.github.stackconsultant.fixtures.PollTerms;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.voting.PollContent;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.PollReply;
import io.github.stackconsultant.voting.PollTurn;
import io.github.stackconsultant.voting.Terms;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is really in what somebody can see, in a vote of five named people that began anew once and in which those who had
 * not voted were reminded: q the question, v what the consultation says, t how many have voted, c the counts, n names
 * beside choices, r reasons, o the outcome, a the answers behind it all, - nothing.
 *
 * <p>Everybody presses all that there is to be pressed. The guest belongs to another organisation and reads the channel;
 * who is away is named, but not in the channel.
 */
class PollVisibilityTests {

    private static final String CHANNEL = VoteRequests.CHANNEL;
    private static final String REASON = "zebras run it";
    private static final String VOTER = "U0V0";
    private static final String AWAY = "U0AWAY";
    private static final String GUEST = "U0GUEST";

    @AutoClose
    private final VoteRequests requests = new VoteRequests();

    private final Rig rig = requests.rig;
    private final SlackServer server = requests.inbound.server;

    @AutoClose
    private final WebApi slack = new WebApi(rig, server);

    private final VoteMessengers messenger = rig.polls(slack);
    private final LivePolls live = messenger.polls().live(rig.failures, rig.clock);
    /** What only one person was shown, by their id. */
    private final Map<String, String> shown = new HashMap<>();

    @ParameterizedTest(name = "{0}, shown {1}, {2}, {3} votes")
    @CsvSource({
        // secrecy, shown, stage, votes, asker, voter, member, guest, away
        "OPEN,      AT_ONCE,      OPEN,   3, qvtcna, qvtcna, qvtcna, qvtc, qt",
        "OPEN,      AT_ONCE,      OPEN,   4, qvtcna, qvtcna, qvtcna, qvtc, qt",
        "OPEN,      AT_ONCE,      CLOSED, 3, qvtcnroa, qvtcnroa, qvtcnroa, qvtcro, q",
        "OPEN,      AT_ONCE,      CLOSED, 4, qvtcnroa, qvtcnroa, qvtcnroa, qvtcro, q",
        "OPEN,      AFTER_VOTING, OPEN,   3, qvta, qvtcna, qvta, qvt, qt",
        "OPEN,      AFTER_VOTING, OPEN,   4, qvta, qvtcna, qvta, qvt, qt",
        "OPEN,      AFTER_VOTING, CLOSED, 3, qvtcnroa, qvtcnroa, qvtcnroa, qvtcro, q",
        "OPEN,      AFTER_VOTING, CLOSED, 4, qvtcnroa, qvtcnroa, qvtcnroa, qvtcro, q",
        "OPEN,      AT_CLOSING,   OPEN,   3, qvta, qvta, qvta, qvt, qt",
        "OPEN,      AT_CLOSING,   OPEN,   4, qvta, qvta, qvta, qvt, qt",
        "OPEN,      AT_CLOSING,   CLOSED, 3, qvtcnroa, qvtcnroa, qvtcnroa, qvtcro, q",
        "OPEN,      AT_CLOSING,   CLOSED, 4, qvtcnroa, qvtcnroa, qvtcnroa, qvtcro, q",
        "ANONYMOUS, AT_ONCE,      OPEN,   3, qvta, qvta, qvta, qvt, qt",
        "ANONYMOUS, AFTER_VOTING, OPEN,   4, qvta, qvta, qvta, qvt, qt",
        "ANONYMOUS, AT_CLOSING,   OPEN,   4, qvta, qvta, qvta, qvt, qt",
        "ANONYMOUS, AT_ONCE,      CLOSED, 3, qvtoa, qvtoa, qvtoa, qvto, q",
        "ANONYMOUS, AFTER_VOTING, CLOSED, 3, qvtoa, qvtoa, qvtoa, qvto, q",
        "ANONYMOUS, AT_CLOSING,   CLOSED, 4, qvtcroa, qvtcroa, qvtcroa, qvtcro, q",
        "ANONYMOUS, AT_ONCE,      CLOSED, 4, qvtcroa, qvtcroa, qvtcroa, qvtcro, q",
    })
    void everybodySeesWhatTheyMay(
            Terms.Secrecy secrecy,
            Terms.ResultsShown results,
            String stage,
            int votes,
            String asker,
            String voter,
            String member,
            String guest,
            String away) {
        var terms = secrecy == Terms.Secrecy.OPEN ? anOpenVote() : anAnonymousVote();
        var poll = poll(terms.shown(results), stage, votes);

        List.of("U0ANA", VOTER, "U0MEMBER").forEach(user -> presses(user, poll));
        guestPresses(poll);

        var channel = said(CHANNEL);
        assertThat(List.of(
                        seen(channel + alone("U0ANA")),
                        seen(channel + alone(VOTER)),
                        seen(channel + alone("U0MEMBER")),
                        seen(channel + alone(GUEST)),
                        seen(alone(AWAY))))
                .containsExactly(asker, voter, member, guest, away);
    }

    /** A poll of Ana's, with so many votes for Python, each with a reason. */
    private PollId poll(PollTerms usual, String stage, int votes) {
        var terms =
                usual.among("U0V0", "U0V1", "U0V2", "U0V3", AWAY).reminding().terms();
        var ask = rig.voting.asking(Rig.ANA, CHANNEL, terms, PollTerms.aMatter(1));
        var reply = rig.voting.voting().take(new PollTurn(new DeliveryId("asked"), Rig.ANA, false, ask));
        var poll = ((PollReply.Asked) reply).poll().id();
        say();
        acts(VOTER, () -> requests.vote(VOTER, poll, 1, "python"));
        rig.voting.voting().replace(PollTerms.aMatter(2), new DeliveryId("changed"));
        say();
        for (int each = 0; each < votes; each++) {
            var user = "U0V" + each;
            acts(user, () -> requests.vote(user, poll, 2, "python"));
            acts(user, () -> requests.explain(user, poll, REASON));
        }
        rig.voting.voting().remind(poll);
        say();
        if (stage.equals("CLOSED")) {
            acts("U0ANA", () -> requests.closes("U0ANA", poll));
            say();
        }
        live.bringUpToDate();
        return poll;
    }

    private void say() {
        rig.said().stream()
                .filter(statement -> statement.content() instanceof PollContent)
                .forEach(new SayingOnly(messenger::registerIn)::say);
    }

    private void presses(String user, PollId poll) {
        acts(user, () -> requests.tool(user, poll, "who_voted"));
        acts(user, () -> requests.tool(user, poll, "full_reasoning"));
    }

    private void guestPresses(PollId poll) {
        for (var action : List.of("vote_1", "who_voted", "full_reasoning", "add_reason", "withdraw_vote")) {
            var value = action.equals("vote_1") ? "python" : poll.value();
            var click = requests.clicked(GUEST, CHANNEL, "ballot|" + poll + "||2", action, value)
                    .replace("\"name\":\"ana\",\"team_id\":\"T0LOCAL\"", "\"name\":\"eve\",\"team_id\":\"T0OTHER\"");
            acts(GUEST, () -> requests.inbound.interaction(click));
        }
    }

    /** Notes what that person alone is shown in answer. */
    private void acts(String user, Runnable request) {
        int before = server.calls().size();
        request.run();
        requests.inbound.settle();
        server.calls().stream()
                .skip(before)
                .map(PollVisibilityTests::answered)
                .forEach(text -> shown.merge(user, text, String::concat));
    }

    private static String answered(SlackServer.Call call) {
        return switch (call.method()) {
            case "respond/it" -> texts(call.body());
            case "views.open" -> texts(call.field("view"));
            default -> "";
        };
    }

    /** What that person sees beside the channel: answers and modals, direct messages, and their home page. */
    private String alone(String user) {
        var person = new Person(user.equals(GUEST) ? "T0OTHER" : "T0LOCAL", user);
        return shown.getOrDefault(user, "")
                + said(user.replaceFirst("U", "D"))
                + BlockRules.mrkdwn(BlockRules.json(rig.home(person)));
    }

    private String said(String channel) {
        return server.calls().stream()
                .filter(call -> call.method().equals("chat.postMessage")
                        || call.method().equals("chat.update"))
                .filter(call -> call.field("channel").equals(channel))
                .map(call -> call.field("text") + texts(call.field("blocks")))
                .collect(Collectors.joining("\n"));
    }

    private static String texts(String json) {
        return json.isEmpty()
                ? ""
                : BlockRules.mrkdwn(JsonParser.parseString(json)).toString();
    }

    private static String seen(String text) {
        var fields = new LinkedHashMap<String, Boolean>();
        fields.put("q", text.contains("Which backend?"));
        fields.put("v", text.contains("The consultation says *"));
        fields.put("t", text.matches("(?s).*[1-9] of 5 ha(?:s|ve) voted.*|.*turnout [1-9].*"));
        fields.put("c", text.matches("(?s).*Python(?: |\\* )\\*?[34]\\b.*"));
        fields.put("n", text.contains("Python* 3: <@U0V0>") || text.contains("Python* 4: <@U0V0>"));
        fields.put("r", text.contains(REASON));
        fields.put("o", text.contains("Decided: Python") || text.contains("Not decided"));
        fields.put("a", text.contains("answer 2"));
        fields.values().removeIf(there -> !there);
        return fields.isEmpty() ? "-" : String.join("", fields.keySet());
    }
}
