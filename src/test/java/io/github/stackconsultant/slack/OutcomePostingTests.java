package io.github.stackconsultant.slack;

import static io.github.stackconsultant.fixtures.PollTerms.anAnonymousVote;
import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.slack.SlackServer.Answer;
import io.github.stackconsultant.voting.ChoiceId;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.PollMove;
import io.github.stackconsultant.voting.Quorum;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Where it is said what a vote came to. */
class OutcomePostingTests {

    @AutoClose
    private final PollStage stage = new PollStage();

    private final SlackServer server = stage.server;

    @Test
    void theOutcomeGoesToTheChannel() {
        var poll = stage.posted(anOpenVote());
        stage.vote(poll, "U0BO", "python");
        stage.take(Rig.BO, new PollMove.Explain(poll, new ChoiceId("python"), "two of us run it"));
        stage.vote(poll, "U0CHI", "python");
        stage.take(Rig.ANA, new PollMove.Close(poll));

        assertThat(stage.say()).containsExactly(new Outcome.Said());

        var word = server.last("chat.postMessage");
        assertThat(word.field("channel")).isEqualTo(PollStage.CHANNEL);
        assertThat(word.field("text")).isEqualTo("Decided: Python (Which backend?, 2 votes)");
        assertThat(word.field("blocks"))
                .contains("two of us run it", "full_reasoning", "closed by \\u003c@U0ANA\\u003e")
                .contains("\"Saving is for \\u003c@U0ANA\\u003e, who asked.\"")
                .doesNotContain("ask_again", "consult_again");
    }

    @Test
    void aTieSaysWhatTheConsultationSays() {
        var poll = stage.posted(anOpenVote());
        stage.vote(poll, "U0BO", "python");
        stage.vote(poll, "U0CHI", "nodejs");
        stage.take(Rig.ANA, new PollMove.Close(poll));

        assertThat(stage.say()).containsExactly(new Outcome.Said());

        assertThat(server.last("chat.postMessage").field("blocks"))
                .contains("A tie decides nothing: talk about it. " + consultation(poll)
                        + " \\u003c@U0ANA\\u003e can ask again below.")
                .contains("\"ask_again\"", "\"Saving and asking again are for \\u003c@U0ANA\\u003e, who asked.\"")
                .doesNotContain("consult_again");
    }

    @Test
    void wherePeopleWantNoneOfTheChoicesTheAskerCanConsultAgain() {
        var poll = stage.posted(anOpenVote());
        stage.vote(poll, "U0BO", "+none");
        stage.take(Rig.ANA, new PollMove.Close(poll));

        assertThat(stage.say()).containsExactly(new Outcome.Said());

        assertThat(stage.posted())
                .contains("Say what is missing, and consult again.", "\"consult_again\"")
                .contains(stage.find(poll).matter().id().value())
                .doesNotContain("ask_again");
    }

    private String consultation(PollId poll) {
        return "The consultation says "
                + VerdictWords.withStrength(stage.find(poll).matter().recommendation()) + ".";
    }

    @Test
    void whatDecidesNothingForWantOfVotesSaysWhatTheConsultationSays() {
        var missed = stage.posted(anOpenVote().needing(new Quorum.Votes(2)));
        stage.vote(missed, "U0BO", "python");
        var few = stage.posted(anAnonymousVote());
        stage.vote(few, "U0BO", "python");

        for (var poll : List.of(missed, few)) {
            stage.take(Rig.ANA, new PollMove.Close(poll));
            assertThat(stage.say()).containsExactly(new Outcome.Said());

            assertThat(server.last("chat.postMessage").field("blocks"))
                    .contains(consultation(poll) + " \\u003c@U0ANA\\u003e can ask again, ", "\"ask_again\"");
        }
    }

    @Test
    void whereNoVoteWasConfirmedItDoesNotSayThatNobodyVoted() {
        var poll = stage.posted(anOpenVote());
        stage.vote(poll, "U0BO", "python");
        stage.changes();
        stage.take(Rig.ANA, new PollMove.Close(poll));
        stage.say();

        assertThat(server.last("chat.postMessage").field("blocks"))
                .contains("No vote was confirmed.\\n1 vote from before the answers changed was not confirmed")
                .doesNotContain("Nobody has voted");
    }

    @Test
    void aVoteThatEndsShortOfEnoughSinceAllWhoAreLeftHadVotedSaysSo() {
        var poll = stage.posted(anAnonymousVote()
                .among("U0BO", "U0CHI")
                .needing(new Quorum.Votes(2))
                .closedThen());
        stage.vote(poll, "U0CHI", "python");
        stage.rig.voting.polls().save(stage.find(poll).without("U0BO"));

        stage.rig.voting.voting().closeOnTime(poll);
        stage.say();

        assertThat(server.last("chat.postMessage").field("blocks"))
                .contains("all who are left had voted")
                .doesNotContain("enough had voted");
    }

    @Test
    void whereNobodyIsLeftToVoteTheOutcomeSaysSoToWhoAsked() {
        var poll = stage.posted(anOpenVote().among("U0BO"));
        stage.rig.voting.polls().save(stage.find(poll).without("U0BO"));

        stage.rig.voting.voting().closeOnTime(poll);

        assertThat(stage.say()).containsExactly(new Outcome.Said());
        assertThat(server.last("chat.postMessage").field("text")).startsWith("Not decided: nobody voted");
        assertThat(server.last("chat.postMessage").field("blocks"))
                .contains("nobody who may vote was left")
                .contains(consultation(poll) + " \\u003c@U0ANA\\u003e can ask again, and name others.")
                .doesNotContain("who_voted", "turnout");
    }

    @Test
    void anOutcomeThatTheChannelRefusesGoesToTheOwner() {
        var poll = stage.posted(anOpenVote());
        stage.take(Rig.ANA, new PollMove.Close(poll));
        server.next("chat.postMessage", Answer.error("is_archived"));

        try (var logged = new Logged()) {
            assertThat(stage.say()).containsExactly(new Outcome.Said());
            assertThat(logged.lines())
                    .containsExactly("the outcome of poll " + poll + " cannot be posted in C0BACKEND: is_archived");
        }

        assertThat(server.last("chat.postMessage").field("channel")).isEqualTo("D0ANA");
        assertThat(server.last("chat.postMessage").field("text")).startsWith("Not decided: nobody voted");
        assertThat(server.last("chat.postMessage").field("blocks"))
                .contains("Slack does not let me post this in ", "so only you read it");
    }

    @Test
    void whereSlackTakesItsBlocksNowhereTheChannelReadsTheOutcomeAlone() {
        var poll = stage.posted(anOpenVote());
        stage.vote(poll, "U0BO", "python");
        stage.take(Rig.ANA, new PollMove.Close(poll));
        server.next("chat.postMessage", Answer.error("invalid_blocks"));

        try (var logged = new Logged()) {
            assertThat(stage.say()).containsExactly(new Outcome.Said());
            assertThat(logged.lines())
                    .containsExactly("Slack takes a message about the outcome of poll " + poll
                            + " nowhere, so its text goes alone: invalid_blocks");
        }

        assertThat(server.last("chat.postMessage").field("channel")).isEqualTo(PollStage.CHANNEL);
        assertThat(stage.posted())
                .contains(
                        "Decided: Python (Which backend?, 1 vote)",
                        "Slack did not take the rest of this message, such as its buttons. Whoever asked can type"
                                + " `/consult save`: that keeps a decision, though without the votes.")
                .doesNotContain("full_reasoning");
        assertThat(stage.rig.voting.polls().outcome(poll)).isPresent();
    }

    @Test
    void whatTheAppMayNotDoIsNotTriedWithLessAndIsLeftToTheLog() {
        var poll = stage.posted(anOpenVote());
        stage.take(Rig.ANA, new PollMove.Close(poll));
        var refusal = Answer.error("missing_scope");
        server.next("chat.postMessage", refusal, refusal);
        server.forgetCalls();

        try (var logged = new Logged()) {
            assertThat(stage.say()).containsExactly(new Outcome.Refused("missing_scope"));
            assertThat(logged.lines()).noneMatch(line -> line.contains("its text goes alone"));
        }

        assertThat(server.methods()).filteredOn("chat.postMessage"::equals).hasSize(2);
    }

    @Test
    void anOutcomeWaitsWhereItIsAskedTo() {
        var poll = stage.posted(anOpenVote());
        stage.take(Rig.ANA, new PollMove.Close(poll));
        server.next("chat.postMessage", Answer.wait("3"));

        assertThat(stage.say()).containsExactly(new Outcome.AskedToWait(Duration.ofSeconds(3)));
    }
}
