package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import io.github.stackconsultant.fixtures.PollSamples;
import io.github.stackconsultant.fixtures.PollTerms;
import io.github.stackconsultant.voting.Choice;
import io.github.stackconsultant.voting.ChoiceId;
import io.github.stackconsultant.voting.Outcome;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.Standing;
import io.github.stackconsultant.voting.Tally;
import io.github.stackconsultant.voting.Terms;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sees who voted for what, and what the vote rests on. */
class WhoVotedWhatTests {

    @AutoClose
    private final VoteRequests requests = new VoteRequests();

    private final Inbound inbound = requests.inbound;

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
        assertThat(VoterNamesModal.of(standing(poll), names).getBlocks().toString())
                .contains("*Python* 2: <@U0CHI>, somebody who had themselves erased", "*Node.js* 0");
    }

    @Test
    void whoIsTooManyToBeNamedIsCountedAsInTheMessage() {
        var poll = requests.posted(PollTerms.anOpenVote());
        requests.vote("U0BO", poll, 1, "python");
        var choices = requests.find(poll).terms().choices();
        var counted = Tally.of(
                choices, Map.of(new ChoiceId("python"), 1_900, new ChoiceId("nodejs"), 700, Choice.SEVERAL, 3));
        var named = new LinkedHashMap<Choice, List<String>>();
        choices.forEach(choice -> named.put(
                choice,
                users(choice.label().equals("Python") ? 1_500 : choice.label().equals("Node.js") ? 500 : 0)));

        var open = new Standing(requests.find(poll), counted, 0);
        for (var standing : List.of(open, ended(open))) {
            assertThat(VoterNamesModal.of(standing, Optional.of(named))
                            .getBlocks()
                            .toString())
                    .contains("*Python* 1900: <@U0>, <@U1>", " and 1750 more")
                    .contains("*Node.js* 700: <@U0>", " and 550 more")
                    .contains("*Both* 3: 3 more")
                    .doesNotContain("erased");
        }
    }

    private static List<String> users(int many) {
        return IntStream.range(0, many).mapToObj(each -> "U" + each).toList();
    }

    private static Standing ended(Standing open) {
        var tally = open.tally();
        var conclusion = new Poll.Conclusion(
                Poll.Ending.OWNER, Instant.EPOCH, tally.total(), new Outcome.NoVotes(), Optional.of(tally), 0);
        var closed = PollSamples.from(open.poll()).status(Poll.Status.CLOSED).concluded(conclusion);
        return new Standing(closed.made(), Tally.of(List.of(), Map.of()), 0);
    }

    private Standing standing(PollId poll) {
        return inbound.rig.voting.voting().standing(poll).orElseThrow();
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
        var view = inbound.server.last("views.open").field("view");
        assertThat(JsonParser.parseString(view).toString())
                .contains(answer.step())
                .contains(user.equals("U0ANA") ? "Your answers: " : "The answers of ");
        // only who asked can turn to the consultants with it
        assertThat(view.contains("\"talk\"")).isEqualTo(user.equals("U0ANA"));
    }
}
