package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import io.github.stackconsultant.voting.Quorum;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong in the form for a vote is said at its field, and nothing is asked. */
class VoteFormProblemsTests {

    @AutoClose
    private final VoteRequests requests = new VoteRequests();

    private final Rig rig = requests.rig;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            poll_channel  | {}                                     | poll_channel | Choose a channel first.
            poll_question | {'value':null}                         | poll_question | Type the question first.
            poll_question | {'value':'   '}                        | poll_question | Type the question first.
            poll_choices  | {'selected_options':[{'value':'nodejs'}]} | poll_choices | Leave at least two to vote for.
            poll_choices  | {'selected_options':[{'value':'nodejs'},{'value':'gone'}]} | poll_choices | Leave at least two to vote for.
            poll_moment   | {'selected_date_time':1772445600}      | poll_moment | That time is over. Pick a later one.
            poll_moment   | {'selected_date_time':1000000000}      | poll_moment | That time is over. Pick a later one.
            poll_moment   | {'selected_date_time':1782813601}      | poll_moment | A vote is open for 120 days at most. Pick an earlier time.
            poll_quorum   | {'value':'0'}                          | poll_quorum | A whole number from 1 to 100000.
            poll_quorum   | {'value':'-3'}                         | poll_quorum | A whole number from 1 to 100000.
            poll_quorum   | {'value':'2.5'}                        | poll_quorum | A whole number from 1 to 100000.
            poll_quorum   | {'value':'100001'}                     | poll_quorum | A whole number from 1 to 100000.
            poll_share    | {'value':'101'}                        | poll_share | A whole number from 1 to 100.
            poll_extras   | {'selected_options':[{'value':'closes_at_quorum'}]} | poll_quorum | Say how many votes are enough to close early.
            """)
    void whatIsWrongIsSaidAtItsFieldAndNothingIsAsked(String field, String value, String at, String sentence) {
        var answer = JsonParser.parseString(requests.ask(requests.given(), Map.of(field, value)))
                .getAsJsonObject();

        assertThat(answer.get("response_action").getAsString()).isEqualTo("errors");
        assertThat(answer.getAsJsonObject("errors").keySet()).containsExactly(at);
        assertThat(answer.getAsJsonObject("errors").get(at).getAsString()).isEqualTo(sentence);
        assertThat(rig.voting.polls().all()).isEmpty();
        assertThat(rig.said()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'U0BO', 'Only 1 person may vote: ask for fewer votes.'",
        "'U0BO,U0CHI', 'Only 2 people may vote: ask for fewer votes.'",
        "'U0BO,U0BO', 'Only 1 person may vote: ask for fewer votes.'"
    })
    void moreVotesThanNamedVotersAreNeverThere(String users, String sentence) {
        var named = "{'selected_users':['" + users.replace(",", "','") + "']}";

        var answer = requests.ask(
                requests.given(), Map.of(PollViews.VOTERS, named, PollViews.QUORUM, VoteRequests.typed("3")));

        assertThat(answer).contains(sentence);
        assertThat(rig.voting.polls().all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            poll_quorum | 3  |                          | true
            poll_quorum | 4  |                          | false
            poll_share  | 50 | U0BO,U0CHI,U0DEE,U0EVE   | true
            poll_share  | 51 | U0B,U0C,U0D,U0E,U0F,U0G  | false
            poll_share  | 50 |                          | false
            """)
    void anAnonymousVoteIsNotClosedBeforeItCouldShowAResult(
            String field, String enough, @Nullable String voters, boolean early) {
        var changes = new HashMap<>(Map.of(
                PollViews.SECRECY,
                "{'selected_option':" + VoteRequests.option("ANONYMOUS") + "}",
                PollViews.EXTRAS,
                VoteRequests.chosen("closes_at_quorum"),
                field,
                VoteRequests.typed(enough)));
        if (voters != null) {
            changes.put(PollViews.VOTERS, "{'selected_users':['" + voters.replace(",", "','") + "']}");
        }

        var answer = requests.ask(requests.given(), changes);

        assertThat(answer.contains("\"" + field + "\":\"With fewer than 4 votes an anonymous vote shows no result"))
                .isEqualTo(early);
        assertThat(rig.voting.polls().all()).hasSize(early ? 0 : 1);

        changes.put(PollViews.SECRECY, "{'selected_option':" + VoteRequests.option("OPEN") + "}");
        requests.ask(requests.given(), changes);
        assertThat(requests.asked().terms().anonymous()).isFalse();
    }

    @Test
    void aNumberOrAShareButNotBoth() {
        assertThat(requests.ask(
                        requests.given(),
                        Map.of(PollViews.QUORUM, VoteRequests.typed("3"), PollViews.SHARE, VoteRequests.typed("50"))))
                .contains("\"poll_share\":\"Either a number of votes or a share: leave one empty.\"");

        requests.ask(requests.given(), Map.of(PollViews.SHARE, VoteRequests.typed("50")));
        assertThat(requests.asked().terms().quorum()).isEqualTo(new Quorum.Share(50));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThat(requests.ask(
                        requests.given(),
                        Map.of(
                                PollViews.CHANNEL, "{}",
                                PollViews.QUESTION, VoteRequests.typed(""),
                                PollViews.CHOICES, "{'selected_options':[]}",
                                PollViews.MOMENT, "{'selected_date_time':5}",
                                PollViews.QUORUM, VoteRequests.typed("x"))))
                .contains("poll_channel", "poll_question", "poll_choices", "poll_moment", "poll_quorum");
    }
}
