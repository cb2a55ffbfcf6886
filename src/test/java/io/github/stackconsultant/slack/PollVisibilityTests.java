package io.github.stackconsultant.slack;

import static io.github.stackconsultant.fixtures.PollTerms.anAnonymousVote;
import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonParser;
import com.slack.api.Slack;
import com.slack.api.util.json.GsonFactory;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.PollTerms;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.ReplyPath;
import io.github.stackconsultant.slack.SlackServer.Answer;
import io.github.stackconsultant.voting.ChoiceId;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.PollMove;
import io.github.stackconsultant.voting.PollReply;
import io.github.stackconsultant.voting.PollTurn;
import io.github.stackconsultant.voting.Standing;
import io.github.stackconsultant.voting.Terms;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is really in what somebody can see: q the question and the verdict, t how many have voted, c the counts, n names
 * beside choices, r reasons, o the outcome, - nothing.
 */
class PollVisibilityTests {

    private static final Gson JSON = GsonFactory.createSnakeCase();
    private static final String REASON = "zebras run it";

    private final SlackServer server = new SlackServer();
    private final Rig rig = new Rig(KnowledgeFixtures.ours());
    private final Slack client = BoltApps.slack(Inbound.settings(server.apiUrl()), Duration.ofSeconds(2));
    private final SlackApi api = new SlackApi(SlackMethods.of(client, SlackServer.TOKEN), rig.clock);
    private final MessageSender sender = new MessageSender(api, new ReplyPaths(client, rig.clock), rig.newest);
    private final PollMessenger messenger = rig.polls(api, sender);
    private final PollModals modals = new PollModals(
            rig.voting.voting(),
            rig.voting.polls(),
            rig.recommendations,
            rig.knowledge,
            rig.voting.keys(),
            rig.modals,
            new GrantedScopes());
    private int turns;

    @AfterEach
    void close() throws Exception {
        client.close();
        server.close();
    }

    @ParameterizedTest(name = "{0}, shown {1}, {2}, {3} votes")
    @CsvSource({
        // secrecy, shown, stage, votes, asker, voter, member, guest, non-member
        "OPEN,      AT_ONCE,      OPEN,   3, qtcn, qtcn, qtcn, qtcn, -",
        "OPEN,      AT_ONCE,      OPEN,   4, qtcn, qtcn, qtcn, qtcn, -",
        "OPEN,      AT_ONCE,      CLOSED, 3, qtcnro, qtcnro, qtcnro, qtcnro, -",
        "OPEN,      AT_ONCE,      CLOSED, 4, qtcnro, qtcnro, qtcnro, qtcnro, -",
        "OPEN,      AFTER_VOTING, OPEN,   3, qt, qtcn, qt, qt, -",
        "OPEN,      AFTER_VOTING, OPEN,   4, qt, qtcn, qt, qt, -",
        "OPEN,      AFTER_VOTING, CLOSED, 3, qtcnro, qtcnro, qtcnro, qtcnro, -",
        "OPEN,      AFTER_VOTING, CLOSED, 4, qtcnro, qtcnro, qtcnro, qtcnro, -",
        "OPEN,      AT_CLOSING,   OPEN,   3, qt, qt, qt, qt, -",
        "OPEN,      AT_CLOSING,   OPEN,   4, qt, qt, qt, qt, -",
        "OPEN,      AT_CLOSING,   CLOSED, 3, qtcnro, qtcnro, qtcnro, qtcnro, -",
        "OPEN,      AT_CLOSING,   CLOSED, 4, qtcnro, qtcnro, qtcnro, qtcnro, -",
        "ANONYMOUS, AT_ONCE,      OPEN,   3, qt, qt, qt, qt, -",
        "ANONYMOUS, AFTER_VOTING, OPEN,   4, qt, qt, qt, qt, -",
        "ANONYMOUS, AT_CLOSING,   OPEN,   4, qt, qt, qt, qt, -",
        "ANONYMOUS, AT_ONCE,      CLOSED, 3, qto, qto, qto, qto, -",
        "ANONYMOUS, AFTER_VOTING, CLOSED, 3, qto, qto, qto, qto, -",
        "ANONYMOUS, AT_CLOSING,   CLOSED, 4, qtcro, qtcro, qtcro, qtcro, -",
        "ANONYMOUS, AT_ONCE,      CLOSED, 4, qtcro, qtcro, qtcro, qtcro, -",
    })
    void everybodySeesWhatTheyMay(
            Terms.Secrecy secrecy,
            Terms.ResultsShown shown,
            String stage,
            int votes,
            String asker,
            String voter,
            String member,
            String guest,
            String nonMember) {
        var terms = secrecy == Terms.Secrecy.OPEN ? anOpenVote() : anAnonymousVote();
        var poll = poll(terms.shown(shown), stage, votes);

        var channel = inChannel();
        assertThat(List.of(
                        seen(channel + named(poll, "U0ANA")),
                        seen(channel + words("U0V0") + named(poll, "U0V0")),
                        seen(channel + named(poll, "U0MEMBER")),
                        seen(channel + named(poll, "U0GUEST")),
                        seen(directMessages())))
                .containsExactly(asker, voter, member, guest, nonMember);
    }

    @Test
    void noLineOfTheLogTellsWhoVotedWhatOrWhatWasSaid() throws Exception {
        try (var logged = new Logged();
                var inbound = new Inbound(rig, rig.conversation(), rig.voting)) {
            server.next("chat.postMessage", Answer.error("not_in_channel"));
            var poll = poll(anOpenVote(), "OPEN", 4);
            take("U0V9", new PollMove.Cast(poll, 1, new ChoiceId("python")));
            server.next("chat.update", Answer.error("cant_update_message"), Answer.wait("5"), Answer.of(500, "oops"));
            messenger.bringUpToDate();
            messenger.bringUpToDate();
            inbound.server.next("respond/it", Answer.of(404, "gone"));
            inbound.server.next("chat.postEphemeral", Answer.error("user_not_in_channel"));
            inbound.server.next("conversations.open", Answer.error("user_disabled"));
            var where = Payloads.inMessage("C0BACKEND", "")
                    .replace("https://hooks.example/actions/1", inbound.server.replyAddress("it"));
            inbound.interaction(Payloads.click(where, Payloads.button("ballot|" + poll + "||1", "vote_1", "python")));
            inbound.settle();
            take("U0ANA", new PollMove.Close(poll));
            server.next("chat.postMessage", Answer.error("is_archived"), Answer.error("is_archived"));
            say();

            assertThat(logged.lines())
                    .anyMatch(line -> line.contains(poll.value()))
                    .anyMatch(line -> line.contains("could not tell U0ANA"));
            assertThat(logged.lines())
                    .noneMatch(line -> line.contains(REASON) || line.contains("Which backend"))
                    .noneMatch(line -> line.matches("(?s).*\\bU0\\w+.*")
                            && line.matches("(?s).*(?i:python|node\\.?js|\\+none|\\+several).*"));
        }
    }

    @Test
    void nothingThatIsThrownOrPrintedHoldsTheReplyAddress() {
        var origin = Origin.of("", "p", Rig.ANA_DIRECT, Optional.of(new ReplyPath("https://secret", false, Rig.NOW)));

        assertThat(origin.toString()).doesNotContain("secret");
    }

    /** A poll of Ana's in its channel, with so many votes for Python, each with a reason. */
    private PollId poll(PollTerms terms, String stage, int votes) {
        var move = rig.voting.asking(Rig.ANA, "C0BACKEND", terms.terms(), PollTerms.aMatter(1));
        var poll = ((PollReply.Asked) take("U0ANA", move)).poll().id();
        say();
        if (rig.voting.polls().shown(poll).isEmpty()) {
            take("U0ANA", new PollMove.PostAgain(poll));
            say();
        }
        for (int each = 0; each < votes; each++) {
            tell("U0V" + each, take("U0V" + each, new PollMove.Cast(poll, 1, new ChoiceId("python"))));
            tell("U0V" + each, take("U0V" + each, new PollMove.Explain(poll, REASON)));
        }
        if (stage.equals("CLOSED")) {
            take("U0ANA", new PollMove.Close(poll));
            say();
        }
        messenger.bringUpToDate();
        return poll;
    }

    private record Told(String user, String words) {}

    private final List<Told> told = new ArrayList<>();

    /** What a voter hears at once, as the listeners say it. */
    private void tell(String user, PollReply reply) {
        var standing = reply instanceof PollReply.Counted counted
                        && counted.poll().terms().results() == Terms.ResultsShown.AFTER_VOTING
                ? rig.voting.voting().standing(counted.poll().id())
                : Optional.<Standing>empty();
        new PollWords()
                .reply(reply, standing)
                .ifPresent(word -> told.add(new Told(
                        user, BlockRules.mrkdwn(BlockRules.json(word.blocks())).toString())));
    }

    private String words(String user) {
        return told.stream()
                .filter(each -> each.user().equals(user))
                .map(Told::words)
                .collect(Collectors.joining());
    }

    private PollReply take(String user, PollMove move) {
        var delivery = new DeliveryId("poll-turn-" + ++turns);
        return rig.voting.voting().take(new PollTurn(delivery, new Person("T0LOCAL", user), false, move));
    }

    private void say() {
        rig.said().forEach(new SayingOnly(messenger::registerIn)::say);
    }

    /** The latest message of the poll, and the others in its channel. */
    private String inChannel() {
        return server.calls().stream()
                .filter(call -> call.field("channel").equals("C0BACKEND"))
                .map(call -> call.field("text") + readable(call.field("blocks")))
                .collect(Collectors.joining("\n"));
    }

    private String directMessages() {
        return server.calls().stream()
                .filter(call -> call.field("channel").startsWith("D"))
                .map(call -> call.field("text") + readable(call.field("blocks")))
                .collect(Collectors.joining("\n"));
    }

    private static String readable(String blocks) {
        return blocks.isEmpty()
                ? ""
                : BlockRules.mrkdwn(JsonParser.parseString(blocks)).toString();
    }

    /** What opens where somebody presses "Who voted what"; a button that is not there opens nothing. */
    private String named(PollId poll, String user) {
        return modals.names(poll, new Person("T0LOCAL", user))
                .map(view -> BlockRules.mrkdwn(JSON.toJsonTree(view)).toString())
                .orElse("");
    }

    private static String seen(String text) {
        var fields = new LinkedHashMap<String, Boolean>();
        fields.put("q", text.contains("Which backend?") && text.contains("The consultation says"));
        fields.put("t", text.matches("(?s).*[1-9] (?:votes? (?:so far|in all)|have voted).*"));
        fields.put("c", text.matches("(?s).*Python(?: |\\* )\\*?[1-9].*"));
        fields.put("n", text.contains("Python* 3: <@U0V0>") || text.contains("Python* 4: <@U0V0>"));
        fields.put("r", text.contains(REASON));
        fields.put("o", text.contains("Decided: Python") || text.contains("Not decided"));
        fields.values().removeIf(there -> !there);
        return fields.isEmpty() ? "-" : String.join("", fields.keySet());
    }
}
