package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Contents;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.voting.Opening;
import io.github.stackconsultant.voting.PollContent;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What was asked and could not be posted, or is about answers that have changed since. */
class AskingAnewTests {

    @AutoClose
    private final VoteRequests requests = new VoteRequests();

    private final Rig rig = requests.rig;
    private final Inbound inbound = requests.inbound;

    @Test
    void whatWasNotPostedIsPostedAgainByWhoAsked() {
        requests.ask(requests.given(), Map.of());
        var poll = requests.asked().id();
        rig.said();

        requests.click("U0BO", "D0BO", "poll_word|" + poll + "||1", "post_again", poll.value());
        assertThat(requests.said())
                .isEqualTo(
                        "Only <@U0ANA>, who asked, can post this vote: write to them if it should be posted. Nothing changed.");
        requests.click("U0ANA", "D0ANA", "poll_word|" + poll + "||1", "post_again", poll.value());
        assertThat(requests.said()).isEqualTo("Your question is on its way to <#C0BACKEND>.");
        assertThat(Contents.kinds(rig.said())).containsExactly(PollContent.Invitation.class);

        requests.open(poll);
        requests.click("U0ANA", "D0ANA", "poll_word|" + poll + "||1", "post_again", poll.value());
        assertThat(requests.said())
                .isEqualTo("If its message in <#C0BACKEND> is gone, I post it anew within seconds. Otherwise it stays"
                        + " where it is.");
        assertThat(rig.said()).isEmpty();
        assertThat(rig.voting.polls().lagging(5)).containsExactly(poll);
    }

    /** With the form open, somebody may change an answer on another device. */
    @Test
    void whatWasOvertakenWhileTheFormWasOpenIsNotAskedAndTheFormGoesOnWithAllThatWasFilledIn() {
        var given = requests.given();
        rig.answersDifferently(given);
        var latest = rig.latest(Rig.ANA).recommendation().orElseThrow();
        rig.said();

        var answer = requests.ask(
                given,
                Map.of(
                        PollViews.QUESTION, VoteRequests.typed("Which one, then?"),
                        PollViews.QUORUM, VoteRequests.typed("2")));

        assertThat(rig.voting.polls().all()).isEmpty();
        assertThat(answer)
                .contains("\"response_action\":\"update\"", "You have changed answers since you opened this form")
                .contains("Which one, then?", "\"initial_value\":\"2\"", latest.value())
                .doesNotContain(given.id().value());
    }

    @Test
    void aChangeBeforeItIsPostedSaysThatItWillShowTheNewAnswers() {
        var given = requests.given();
        requests.ask(given, Map.of());

        rig.answersDifferently(given);

        assertThat(rig.blocks.render(rig.latest(Rig.ANA), Place.Kind.DIRECT).text())
                .endsWith("The vote that you asked for is not posted yet: it will then show these answers. Apply?");
    }

    @Test
    void whatItsOwnerEndsBeforeItIsPostedIsOverAndOpensTheFormAgain() {
        requests.ask(requests.given(), Map.of());
        var poll = requests.asked().id();

        requests.tool("U0ANA", poll, "close_vote");
        assertThat(inbound.server.last("views.open").field("view"))
                .contains("It is not posted yet, and will not be after that.");
        requests.closes("U0ANA", poll);
        assertThat(requests.said()).isEqualTo("The vote is closed. It was never posted, so nobody was asked.");

        requests.click("U0ANA", "D0ANA", "poll_word|" + poll + "||1", "post_again", poll.value());
        assertThat(requests.said()).isEqualTo("This vote was never posted, so nobody was asked. Nothing changed.");
        assertThat(requests.wordJson().toString()).contains("ask_again");
    }

    @Test
    void anOlderButtonAsksAboutTheLatestAnswers() {
        var given = requests.given();
        rig.answersDifferently(given);
        var latest = rig.latest(Rig.ANA).recommendation().orElseThrow();

        requests.click(
                "U0ANA",
                VoteRequests.CHANNEL,
                "any||r|0",
                "ask_vote",
                given.id().value());

        assertThat(inbound.server.last("views.open").field("view"))
                .contains(latest.value())
                .doesNotContain(given.id().value());
    }

    @Test
    void whatCouldNotBePostedIsAskedAgainWithAllThatWasFilledIn() {
        var soon = Rig.NOW.plus(Duration.ofHours(1));
        requests.ask(
                requests.given(),
                Map.of(
                        PollViews.QUESTION, VoteRequests.typed("Which one, then?"),
                        PollViews.CHOICES, VoteRequests.chosen("python", "nodejs"),
                        PollViews.MOMENT, "{'selected_date_time':" + soon.getEpochSecond() + "}",
                        PollViews.QUORUM, VoteRequests.typed("2"),
                        PollViews.VOTERS, "{'selected_users':['U0BO','U0CHI']}",
                        PollViews.EXTRAS, VoteRequests.chosen("closes_at_quorum")));
        var poll = requests.asked();
        rig.clock.tick(Duration.ofHours(2));
        assertThat(rig.voting.voting().open(poll.id(), ZoneOffset.UTC, OptionalInt.empty()))
                .isInstanceOf(Opening.TooLate.class);

        requests.click(
                "U0BO",
                "D0BO",
                "poll_word|" + poll.id() + "||1",
                "ask_again",
                poll.id().value());
        assertThat(inbound.server.methods()).doesNotContain("views.open");
        assertThat(requests.said())
                .isEqualTo("Only <@U0ANA>, who asked, can ask this again: write to them if it should be. Nothing"
                        + " changed.");
        requests.click(
                "U0ANA",
                "D0ANA",
                "poll_word|" + poll.id() + "||1",
                "ask_again",
                poll.id().value());

        assertThat(inbound.server.last("views.open").field("view"))
                .contains("Which one, then?", "\"initial_conversation\":\"C0BACKEND\"")
                .contains("\"initial_date_time\":" + soon.getEpochSecond(), "\"initial_value\":\"2\"")
                .contains("\"initial_users\":[\"U0BO\",\"U0CHI\"]");
    }
}
