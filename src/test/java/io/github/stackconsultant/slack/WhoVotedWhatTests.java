package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import io.github.stackconsultant.fixtures.PollTerms;
import io.github.stackconsultant.voting.Terms;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sees who voted for what, and what the vote rests on. */
class WhoVotedWhatTests {

    private final VoteRequests requests = new VoteRequests();
    private final Inbound inbound = requests.inbound;

    @AfterEach
    void close() throws Exception {
        requests.close();
    }

    @Test
    void whoVotedWhatIsSeenByEverybodyInAnOpenVote() {
        var poll = requests.posted(PollTerms.anOpenVote());
        requests.vote("U0BO", poll, 1, "python");

        assertThat(requests.names("U0ANA", poll)).contains("*Python* 1: <@U0BO>", "*Node.js* 0");
    }

    @Test
    void whoHadThemselvesErasedAfterTheEndStillCountsWithoutAName() {
        var poll = requests.posted(PollTerms.anOpenVote());
        requests.vote("U0BO", poll, 1, "python");
        requests.vote("U0CHI", poll, 1, "python");
        requests.closes("U0ANA", poll);

        var names = inbound.rig
                .voting
                .voting()
                .names(poll, "U0ANA")
                .map(all -> all.keySet().stream()
                        .collect(Collectors.toMap(
                                choice -> choice,
                                choice -> all.get(choice).stream()
                                        .filter("U0CHI"::equals)
                                        .toList())));
        assertThat(PollModal.names(requests.find(poll), names).getBlocks().toString())
                .contains("*Python* 2: <@U0CHI>, somebody who had themselves erased", "*Node.js* 0");
    }

    @Test
    void whoVotedWhatIsSeenAfterVotingByThoseWhoHave() {
        var poll = requests.posted(PollTerms.anOpenVote().shown(Terms.ResultsShown.AFTER_VOTING));
        requests.vote("U0BO", poll, 1, "python");

        assertThat(requests.names("U0ANA", poll))
                .contains("You see this once you have voted.")
                .doesNotContain("U0BO");
        assertThat(requests.names("U0BO", poll)).contains("*Python* 1: <@U0BO>");
    }

    @Test
    void whoVotedWhatIsNeverSeenInAnAnonymousVote() {
        var poll = requests.posted(PollTerms.anAnonymousVote());
        for (var user : List.of("U0ANA", "U0BO", "U0CHI", "U0DEE")) {
            requests.vote(user, poll, 1, "python");
        }

        var nothing = "Nobody sees this: the vote is anonymous.";
        assertThat(requests.names("U0BO", poll)).contains(nothing).doesNotContain("<@", "*Python*");
        requests.closes("U0ANA", poll);
        assertThat(requests.names("U0ANA", poll)).contains(nothing).doesNotContain("<@", "*Python*");
    }

    @Test
    void whoVotedWhatWaitsForTheEndWhereTheCountsDo() {
        var poll = requests.posted(PollTerms.anOpenVote().shown(Terms.ResultsShown.AT_CLOSING));
        requests.vote("U0BO", poll, 1, "python");

        assertThat(requests.names("U0BO", poll))
                .contains("You see this when the vote closes.")
                .doesNotContain("<@");
    }

    @ParameterizedTest
    @ValueSource(strings = {"U0ANA", "U0BO"})
    void theFullReasoningIsForEverybody(String user) {
        var given = requests.given();
        requests.ask(given, Map.of());
        var poll = requests.open(requests.asked().id());

        requests.click(user, VoteRequests.CHANNEL, "poll|" + poll + "||1", "full_reasoning", poll.value());

        var answer = given.answers().get(0);
        assertThat(JsonParser.parseString(inbound.server.last("views.open").field("view"))
                        .toString())
                .contains(answer.step());
    }
}
