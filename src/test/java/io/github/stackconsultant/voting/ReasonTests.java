package io.github.stackconsultant.voting;

import static io.github.stackconsultant.fixtures.PollTerms.aMatter;
import static io.github.stackconsultant.fixtures.PollTerms.anAnonymousVote;
import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static io.github.stackconsultant.fixtures.VotingDriver.ASKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.stackconsultant.fixtures.PollTerms;
import io.github.stackconsultant.fixtures.VotingDriver;
import io.github.stackconsultant.voting.PollReply.Counted.Given;
import io.github.stackconsultant.voting.PollReply.Refused.Reason;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Why people vote as they do. */
class ReasonTests {

    private final VotingDriver team = new VotingDriver();

    @Test
    void aReasonIsKeptShortAndNeverEndsInHalfACharacter() {
        var poll = team.posted(anOpenVote());
        var bo = team.person("UBO").votes(poll, "nodejs");

        bo.explains(poll, "  why  ");
        assertThat(reasonOf(poll)).contains("why");
        bo.explains(poll, "x".repeat(Ballot.LONGEST_REASON));
        assertThat(reasonOf(poll)).contains("x".repeat(Ballot.LONGEST_REASON));
        bo.explains(poll, "x".repeat(Ballot.LONGEST_REASON - 1) + "\ud83d\ude80");
        assertThat(reasonOf(poll)).contains("x".repeat(Ballot.LONGEST_REASON - 1));
        bo.explains(poll, "\ud83d\ude80".repeat(Ballot.LONGEST_REASON));
        assertThat(reasonOf(poll)).contains("\ud83d\ude80".repeat(Ballot.LONGEST_REASON / 2));
        bo.explains(poll, " \n ");
        assertThat(reasonOf(poll)).isEmpty();
        assertThat(team.person("UCY").explains(poll, "why").refusal()).contains(Reason.NOT_VOTED);
    }

    @Test
    void aReasonStaysWithTheChoiceItWasGivenFor() {
        var poll = team.posted(anOpenVote());
        var bo = team.person("UBO").votes(poll, "nodejs").explains(poll, "Node.js is fast");

        bo.votes(poll, "nodejs");
        assertThat(reasonOf(poll)).contains("Node.js is fast");

        bo.votes(poll, "python");
        assertThat(reasonOf(poll)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bothKinds")
    void whoChoosesAnewHearsWhetherAReasonIsGone(PollTerms terms) {
        var poll = team.posted(terms);
        var bo = team.person("UBO").votes(poll, "nodejs");
        assertThat(given(bo.reply())).isEqualTo(Given.NONE);

        bo.votes(poll, "python");
        assertThat(given(bo.reply())).isEqualTo(Given.NONE);
        bo.explains(poll, "Python is known").votes(poll, "python");
        assertThat(given(bo.reply())).isEqualTo(Given.STAYS);
        bo.votes(poll, "nodejs");
        assertThat(given(bo.reply())).isEqualTo(Given.DELETED);
        bo.votes(poll, "python");
        assertThat(given(bo.reply())).isEqualTo(Given.NONE);
    }

    @ParameterizedTest
    @MethodSource("bothKinds")
    void anotherChoiceOnWhatHasChangedLeavesTheReasonBehindAndSaysSo(PollTerms terms) {
        var poll = team.posted(terms);
        var bo = team.person("UBO").votes(poll, "+several").explains(poll, "one each");
        var chi = team.person("UCHI").votes(poll, "python").explains(poll, "known");
        team.replaces(aMatter(2));

        assertThat(given(bo.votes(poll, "nodejs").reply())).isEqualTo(Given.DELETED);
        assertThat(given(chi.votes(poll, "python").reply())).isNotEqualTo(Given.DELETED);

        assertThat(team.box().list(new Edition(poll, 2), true, 9))
                .extracting(Ballot::choice, Ballot::reason)
                .containsExactly(tuple(new ChoiceId("python"), Optional.of("known")));
    }

    @ParameterizedTest
    @MethodSource("bothKinds")
    void aReasonForAnotherChoiceThanTheVoteIsNotKept(PollTerms terms) {
        var poll = team.posted(terms);
        var bo = team.person("UBO").votes(poll, "nodejs").explains(poll, "fast");
        bo.votes(poll, "python");

        assertThat(bo.explains(poll, new ChoiceId("nodejs"), "still fast").refusal())
                .contains(Reason.CHOSEN_ANEW);
        assertThat(reasonOf(poll)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bothKinds")
    void aVoterReadsTheirOwnVoteAndReasonUntilTheEnd(PollTerms terms) {
        var poll = team.posted(terms);
        assertThat(team.voting().ownVote(poll, "UBO")).isEmpty();
        team.person("UBO").votes(poll, "nodejs").explains(poll, "fast");

        assertThat(team.voting().ownVote(poll, "UBO")).hasValueSatisfying(own -> {
            assertThat(own.choice().id()).isEqualTo(new ChoiceId("nodejs"));
            assertThat(own.reason()).contains("fast");
        });
        assertThat(team.voting().ownVote(poll, "UCY")).isEmpty();
        team.person(ASKER).closes(poll);
        assertThat(team.voting().ownVote(poll, "UBO")).isEmpty();
    }

    static Stream<PollTerms> bothKinds() {
        return Stream.of(anOpenVote(), anAnonymousVote());
    }

    private static Given given(PollReply reply) {
        return ((PollReply.Counted) reply).given();
    }

    @Test
    void anonymousReasonsTellNothingOfWhoCameFirst() {
        var names = IntStream.range(0, 12).mapToObj(each -> "U" + each).toList();
        var poll = team.posted(anAnonymousVote());
        var again = new VotingDriver();
        var samePoll = again.posted(anAnonymousVote());

        names.forEach(name -> team.person(name).votes(poll, "nodejs").explains(poll, "reason of " + name));
        for (int each = names.size() - 1; each >= 0; each--) {
            again.person("V" + each).votes(samePoll, "nodejs").explains(samePoll, "reason of U" + each);
        }
        assertThat(team.voting().reasons(poll)).isEmpty();
        team.person(ASKER).closes(poll);
        again.person(ASKER).closes(samePoll);

        var words =
                team.voting().reasons(poll).stream().map(Voting.Reason::words).toList();
        assertThat(words).hasSize(12).doesNotHaveDuplicates();
        assertThat(words)
                .isEqualTo(again.voting().reasons(samePoll).stream()
                        .map(Voting.Reason::words)
                        .toList());
        assertThat(words).isNotEqualTo(words.stream().sorted().toList());
        assertThat(words)
                .isNotEqualTo(names.stream().map(name -> "reason of " + name).toList());
        assertThat(team.voting().reasons(poll))
                .allSatisfy(reason -> assertThat(reason.user()).isEmpty());
    }

    @Test
    void openReasonsComeWithNamesAtTheEnd() {
        var poll = team.posted(anOpenVote());
        team.person("UBO").votes(poll, "nodejs").explains(poll, "fast");
        team.person("UCY").votes(poll, "python");

        assertThat(team.voting().reasons(poll)).isEmpty();
        team.person(ASKER).closes(poll);

        var choice = team.poll(poll).terms().choice(new ChoiceId("nodejs")).orElseThrow();
        assertThat(team.voting().reasons(poll)).containsExactly(new Voting.Reason(choice, "fast", Optional.of("UBO")));
    }

    private Optional<String> reasonOf(PollId poll) {
        return team.box().all(poll).get(0).reason();
    }
}
