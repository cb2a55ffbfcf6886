package io.github.stackconsultant.slack;

import static io.github.stackconsultant.fixtures.PollTerms.anAnonymousVote;
import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.slack.SlackServer.Answer;
import io.github.stackconsultant.voting.PollId;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a voter hears what counted once the click's own reply path is closed. */
class WordsToVotersTests {

    @AutoClose
    private final VoteRequests requests = new VoteRequests();

    private final SlackServer server = requests.inbound.server;

    @ParameterizedTest
    @CsvSource(textBlock = """
                    below a poll, 1.5, 1.5
                    under the poll, 1700000000.000100, ''
                    """)
    void inAThreadNobodyElseReadsItAndItStandsWhereTheMessageDoes(String where, String root, String thread) {
        var poll = requests.posted(anOpenVote());
        server.next("respond/it", Answer.of(404, "gone"));

        requests.inbound.interaction(voted(poll, VoteRequests.CHANNEL)
                .replace("\"text\":\"x\",\"blocks\"", "\"text\":\"x\",\"thread_ts\":\"" + root + "\",\"blocks\""));
        requests.inbound.settle();

        assertThat(server.methods()).containsExactly("respond/it", "chat.postEphemeral");
        assertThat(server.last("chat.postEphemeral").field("user")).isEqualTo("U0BO");
        assertThat(server.last("chat.postEphemeral").field("thread_ts")).isEqualTo(thread);
        assertThat(server.last("chat.postEphemeral").field("text")).startsWith("Your vote counts for *Python*.");
    }

    @Test
    void inDirectMessagesItNamesTheChoiceOfAnOpenVote() {
        var poll = requests.posted(anOpenVote());
        server.next("respond/it", Answer.of(404, "gone"));

        requests.inbound.interaction(voted(poll, "D0BO"));
        requests.inbound.settle();

        assertThat(server.last("chat.postMessage").field("channel")).isEqualTo("D0BO");
        assertThat(server.last("chat.postMessage").field("text"))
                .startsWith("Your vote counts for *Python*.")
                .contains("The consultation says otherwise");
    }

    @Test
    void ofAnAnonymousVoteNoMessageThatStaysNamesTheChoice() {
        var poll = requests.posted(anAnonymousVote());
        server.next("respond/it", Answer.of(404, "gone"), Answer.of(404, "gone"));
        server.next("chat.postEphemeral", Answer.error("user_not_in_channel"));

        requests.inbound.interaction(voted(poll, "D0BO"));
        requests.inbound.interaction(voted(poll, VoteRequests.CHANNEL));
        requests.inbound.settle();

        assertThat(server.calls())
                .filteredOn(call -> call.method().equals("chat.postMessage"))
                .hasSize(2)
                .allSatisfy(call -> {
                    assertThat(call.field("channel")).isEqualTo("D0BO");
                    assertThat(call.field("text")).startsWith("Your vote counts. You can change it until <!date^");
                    assertThat(call.field("text") + call.field("blocks"))
                            .contains("add_reason")
                            .doesNotContain("Python", "says otherwise");
                });
    }

    private String voted(PollId poll, String channel) {
        return requests.clicked("U0BO", channel, "ballot|" + poll + "||1", "vote_2", "python");
    }
}
