package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.conversation.Notice;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.PollTerms;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.ReplyPath;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.messaging.Topic;
import io.github.stackconsultant.voting.ChoiceId;
import io.github.stackconsultant.voting.Deadline;
import io.github.stackconsultant.voting.Matter;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.PollMessage;
import io.github.stackconsultant.voting.PollMove;
import io.github.stackconsultant.voting.PollReply;
import io.github.stackconsultant.voting.PollTurn;
import io.github.stackconsultant.voting.Quorum;
import io.github.stackconsultant.voting.Terms;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Votes from signed requests on. */
class PollListenersTests {

    private static final String CHANNEL = "C0BACKEND";
    private static final String ANA = Payloads.json(Payloads.ANA);
    private static final String SECRETLY_ASKED = "{'selected_option':" + option("ANONYMOUS") + "}";

    private final Rig rig = new Rig(KnowledgeFixtures.ours());
    private final Inbound inbound = new Inbound(rig, rig.conversation(), rig.voting);
    private int requests;

    @AfterEach
    void close() throws Exception {
        inbound.close();
    }

    @Test
    void theOwnersButtonOpensTheModalAndAsksNothingYet() {
        var given = given();

        click("U0ANA", CHANNEL, "any|c|r|0", "ask_vote", given.id().value());

        assertThat(inbound.server.last("views.open").field("view"))
                .contains("Ask the team to vote", "Node.js or Python for", "\"initial_conversation\":\"C0BACKEND\"")
                .contains("Anonymous", given.id().value())
                .doesNotContain("in percent");
        assertThat(rig.voting.polls().askedBy(Rig.ANA, 5)).isEmpty();
        assertThat(rig.said()).isEmpty();
    }

    @Test
    void anothersRecommendationIsNotPutToTheVote() {
        var given = given();

        click("U0BO", CHANNEL, "any||r|0", "ask_vote", given.id().value());

        assertThat(inbound.server.methods()).isEmpty();
        assertThat(notices()).containsExactly("OUTDATED");
        var values = formValues(Map.of());
        assertThat(submit("U0BO", PollModal.ASK, origin(given), values, "t-1"))
                .contains("poll_channel", "Consult again");
        assertThat(rig.voting.polls().askedBy(Rig.BO, 5)).isEmpty();
    }

    @Test
    void whatIsAskedIsStoredAsItWasFilledInAndThenPosted() {
        var given = given();
        var moment = Rig.NOW.plus(Duration.ofDays(2));

        assertThat(ask(
                        given,
                        Map.of(
                                PollModal.QUESTION, typed(" Which <backend>? "),
                                PollModal.CHOICES, chosen("python", "nodejs"),
                                PollModal.RESULTS, "{'selected_option':" + option("AFTER_VOTING") + "}",
                                PollModal.MOMENT, "{'selected_date_time':" + moment.getEpochSecond() + "}",
                                PollModal.QUORUM, typed("2"),
                                PollModal.VOTERS, "{'selected_users':['U0ANA','U0BO','U0BO']}",
                                PollModal.EXTRAS, chosen("closes_at_quorum"))))
                .isEmpty();

        var poll = asked();
        assertThat(poll.status()).isEqualTo(Poll.Status.WAITING);
        assertThat(poll.channel()).isEqualTo(CHANNEL);
        assertThat(poll.terms().question()).isEqualTo("Which <backend>?");
        assertThat(poll.terms().choices())
                .extracting(choice -> choice.id().value())
                .containsOnly("nodejs", "python");
        assertThat(poll.terms().secrecy()).isEqualTo(Terms.Secrecy.OPEN);
        assertThat(poll.terms().results()).isEqualTo(Terms.ResultsShown.AFTER_VOTING);
        assertThat(poll.terms().deadline()).isEqualTo(new Deadline.At(moment));
        assertThat(poll.terms().quorum()).isEqualTo(new Quorum.Votes(2));
        assertThat(poll.terms().voters()).containsExactly("U0ANA", "U0BO");
        assertThat(poll.terms().closesAtQuorum()).isTrue();
        assertThat(poll.terms().reminder()).isFalse();
        assertThat(poll.matter()).isEqualTo(PollListeners.matter(given));
        assertThat(rig.said()).extracting(Statement::topic).containsExactly(Topic.POLL);
        inbound.settle();
        assertThat(inbound.server.last("chat.postMessage").field("channel")).isEqualTo("D0ANA");
        assertThat(inbound.server.last("chat.postMessage").field("text"))
                .isEqualTo("Your question is on its way to <#C0BACKEND>.");
    }

    @Test
    void whatIsLeftAloneIsAsUsual() {
        ask(given(), Map.of(PollModal.SECRECY, SECRETLY_ASKED));

        var terms = asked().terms();
        assertThat(terms.choices())
                .extracting(choice -> choice.id().value())
                .containsExactlyInAnyOrder("nodejs", "python", "+several", "+none");
        assertThat(terms.deadline()).isEqualTo(Deadline.USUAL);
        assertThat(terms.quorum()).isEqualTo(new Quorum.None());
        assertThat(terms.anonymous()).isTrue();
        assertThat(terms.results()).isEqualTo(Terms.ResultsShown.AT_CLOSING);
        assertThat(terms.reminder()).isTrue();
        assertThat(asked().salt()).isPresent();
    }

    @Test
    void theSameDeliveryTwiceIsOnePollAndOneWord() {
        var given = given();
        var values = formValues(Map.of());

        submit("U0ANA", PollModal.ASK, origin(given), values, "the-same");
        submit("U0ANA", PollModal.ASK, origin(given), values, "the-same");

        assertThat(rig.voting.polls().askedBy(Rig.ANA, 5)).hasSize(1);
        assertThat(rig.said()).hasSize(1);
        inbound.settle();
        assertThat(inbound.server.methods()).containsExactly("chat.postMessage");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            poll_channel  | {}                                     | poll_channel | Choose a channel first.
            poll_question | {'value':null}                         | poll_question | Type the question first.
            poll_question | {'value':'   '}                        | poll_question | Type the question first.
            poll_choices  | {'selected_options':[{'value':'nodejs'}]} | poll_choices | Leave at least two to vote for.
            poll_choices  | {'selected_options':[{'value':'nodejs'},{'value':'gone'}]} | poll_choices | Leave at least two to vote for.
            poll_moment   | {'selected_date_time':1772445600}      | poll_moment | That time is over. Pick a later one.
            poll_moment   | {'selected_date_time':1000000000}      | poll_moment | That time is over. Pick a later one.
            poll_quorum   | {'value':'0'}                          | poll_quorum | A whole number from 1 to 100000.
            poll_quorum   | {'value':'-3'}                         | poll_quorum | A whole number from 1 to 100000.
            poll_quorum   | {'value':'2.5'}                        | poll_quorum | A whole number from 1 to 100000.
            poll_quorum   | {'value':'100001'}                     | poll_quorum | A whole number from 1 to 100000.
            poll_share    | {'value':'101'}                        | poll_share | A whole number from 1 to 100.
            poll_extras   | {'selected_options':[{'value':'closes_at_quorum'}]} | poll_quorum | Say how many votes are enough to close early.
            """)
    void whatIsWrongIsSaidAtItsFieldAndNothingIsAsked(String field, String value, String at, String sentence) {
        var answer = JsonParser.parseString(ask(given(), Map.of(field, value))).getAsJsonObject();

        assertThat(answer.get("response_action").getAsString()).isEqualTo("errors");
        assertThat(answer.getAsJsonObject("errors").keySet()).containsExactly(at);
        assertThat(answer.getAsJsonObject("errors").get(at).getAsString()).isEqualTo(sentence);
        assertThat(rig.voting.polls().askedBy(Rig.ANA, 5)).isEmpty();
        assertThat(rig.said()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'U0BO', 'More than the 1 person who may vote.'",
        "'U0BO,U0CHI', 'More than the 2 people who may vote.'",
        "'U0BO,U0BO', 'More than the 1 person who may vote.'"
    })
    void moreVotesThanNamedVotersAreNeverThere(String users, String sentence) {
        var named = "{'selected_users':['" + users.replace(",", "','") + "']}";

        var answer = ask(given(), Map.of(PollModal.VOTERS, named, PollModal.QUORUM, typed("3")));

        assertThat(answer).contains(sentence);
        assertThat(rig.voting.polls().askedBy(Rig.ANA, 5)).isEmpty();
    }

    @Test
    void aNumberOrAShareButNotBoth() {
        assertThat(ask(given(), Map.of(PollModal.QUORUM, typed("3"), PollModal.SHARE, typed("50"))))
                .contains("\"poll_share\":\"Either a number of votes or a share: leave one empty.\"");

        ask(given(), Map.of(PollModal.SHARE, typed("50")));
        assertThat(asked().terms().quorum()).isEqualTo(new Quorum.Share(50));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThat(ask(
                        given(),
                        Map.of(
                                PollModal.CHANNEL, "{}",
                                PollModal.QUESTION, typed(""),
                                PollModal.CHOICES, "{'selected_options':[]}",
                                PollModal.MOMENT, "{'selected_date_time':5}",
                                PollModal.QUORUM, typed("x"))))
                .contains("poll_channel", "poll_question", "poll_choices", "poll_moment", "poll_quorum");
    }

    @Test
    void theCommandOpensTheModalOnTheLatestRecommendation() {
        var given = given();

        inbound.form(Payloads.command(CHANNEL, " Vote "));

        assertThat(inbound.server.last("views.open").field("view"))
                .contains(given.id().value(), "\"initial_conversation\":\"C0BACKEND\"");
        assertThat(rig.said()).isEmpty();
    }

    @Test
    void withoutARecommendationTheCommandSaysHowToGetOne() {
        inbound.form(Payloads.command(CHANNEL, "vote"));

        assertThat(inbound.server.methods()).isEmpty();
        assertThat(notices()).containsExactly("NOTHING_TO_VOTE_ON");
        assertThat(rig.said()).hasSize(1);
        var word = rig.notices.notice(Notice.NOTHING_TO_VOTE_ON, "", List.of());
        assertThat(word.blocks().toString()).contains("Start a consultation", "start");
    }

    @Test
    void aClickVotesAnotherChangesItAndTheThirdTakesItBack() {
        var poll = posted(PollTerms.anOpenVote());

        vote("U0BO", poll, 1, "python");
        assertThat(said())
                .startsWith("Your vote counts for *Python*. You can change it until <!date^")
                .contains("The consultation says otherwise: what speaks for your choice?");
        assertThat(count(poll, "python")).isOne();

        vote("U0BO", poll, 1, "nodejs");
        assertThat(said()).startsWith("Your vote counts for *Node.js*.").doesNotContain("otherwise");
        assertThat(count(poll, "python")).isZero();
        assertThat(count(poll, "nodejs")).isOne();

        tool("U0BO", poll, "withdraw_vote");
        assertThat(said()).startsWith("Your vote is taken back. You can vote again until <!date^");
        assertThat(count(poll, "nodejs")).isZero();

        tool("U0BO", poll, "withdraw_vote");
        assertThat(said()).isEqualTo("You have no vote here that counts. Vote first.");
        assertThat(rig.said()).isEmpty();
    }

    @Test
    void aClickDeliveredTwiceIsOneVoteAndOneWord() {
        var poll = posted(PollTerms.anOpenVote());
        var json = clicked("U0BO", CHANNEL, "ballot|" + poll + "||1", "vote_1", "nodejs");

        inbound.interaction(json);
        inbound.interaction(json);

        inbound.settle();
        assertThat(count(poll, "nodejs")).isOne();
        assertThat(inbound.server.methods()).containsExactly("respond/it");
    }

    @Test
    void theWordComesBesideTheChannelsMessageAndToTheVoterAlone() {
        var poll = posted(PollTerms.anOpenVote());
        vote("U0BO", poll, 1, "python");
        vote("U0CHI", poll, 1, "gone");
        tool("U0BO", poll, "close_vote");
        tool("U0BO", poll, "withdraw_vote");
        tool("U0ANA", poll, "close_vote");
        vote("U0BO", poll, 1, "python");
        inbound.settle();

        assertThat(inbound.server.methods()).hasSize(6).containsOnly("respond/it");
        assertThat(inbound.server.calls()).allSatisfy(call -> {
            var word = JsonParser.parseString(call.body()).getAsJsonObject();
            assertThat(word.get("response_type").getAsString()).isEqualTo("ephemeral");
            assertThat(word.get("replace_original").getAsBoolean()).isFalse();
            assertThat(word.has("delete_original")
                            && word.get("delete_original").getAsBoolean())
                    .isFalse();
        });
    }

    @Test
    void evenTheConfirmationsButtonLeavesItsMessageWhereItIs() {
        var poll = posted(PollTerms.anOpenVote());
        vote("U0BO", poll, 1, "python");
        rig.voting.voting().replace(PollTerms.aMatter(2), new DeliveryId("cause"));

        click("U0BO", "D0BO", "poll_word|" + poll + "||2", "confirm_vote", poll.value());

        assertThat(said()).startsWith("Your vote counts for *Python*.");
        assertThat(wordJson().get("replace_original").getAsBoolean()).isFalse();
        assertThat(count(poll, "python")).isOne();
    }

    @Test
    void onlyTheVoterSeesCountsThatShowAfterVoting() {
        var poll = posted(PollTerms.anOpenVote().shown(Terms.ResultsShown.AFTER_VOTING));

        vote("U0BO", poll, 1, "python");
        assertThat(said()).contains("Python *1*", "Node.js *0*");
        tool("U0BO", poll, "withdraw_vote");
        assertThat(said()).doesNotContain("*0*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AT_ONCE", "AT_CLOSING"})
    void elsewhereTheWordHoldsNoCounts(Terms.ResultsShown shown) {
        var poll = posted(PollTerms.anOpenVote().shown(shown));

        vote("U0BO", poll, 1, "python");

        assertThat(said()).doesNotContain("*1*", "*0*");
    }

    @Test
    void aReasonIsAskedForInAModalAndKeptWordForWord() {
        var poll = posted(PollTerms.anOpenVote());
        vote("U0BO", poll, 1, "python");

        click("U0BO", CHANNEL, "poll_word|" + poll + "||1", "add_reason", poll.value());

        assertThat(inbound.server.last("views.open").field("view")).contains("\"max_length\":500", "with your name");
        assertThat(explain("U0BO", poll, " two people run it \ud83d\ude80 ")).isEmpty();
        assertThat(said()).isEqualTo("Your reason is kept. It shows with your name when the vote closes.");
        tool("U0ANA", poll, "close_vote");
        assertThat(rig.voting.voting().reasons(poll)).singleElement().satisfies(reason -> {
            assertThat(reason.words()).isEqualTo("two people run it \ud83d\ude80");
            assertThat(reason.user()).contains("U0BO");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\\n\\t"})
    void aBlankReasonIsAskedForAgain(String blank) {
        var poll = posted(PollTerms.anOpenVote());
        vote("U0BO", poll, 1, "python");

        assertThat(explain("U0BO", poll, blank)).contains("\"poll_reason\":\"Type a few words first.\"");
    }

    @Test
    void fiveHundredCharactersAreKeptAndNoneIsHalved() {
        var poll = posted(PollTerms.anOpenVote());
        vote("U0BO", poll, 1, "python");
        vote("U0CHI", poll, 1, "python");

        explain("U0BO", poll, "x".repeat(498) + "\ud83d\ude80");
        explain("U0CHI", poll, "y".repeat(499) + "\ud83d\ude80");

        tool("U0ANA", poll, "close_vote");
        assertThat(rig.voting.voting().reasons(poll))
                .extracting(reason -> reason.words())
                .containsExactlyInAnyOrder("x".repeat(498) + "\ud83d\ude80", "y".repeat(499));
    }

    @Test
    void aReasonWithoutAVoteIsRefused() {
        var poll = posted(PollTerms.anOpenVote());

        explain("U0BO", poll, "because");

        assertThat(said()).isEqualTo("You have no vote here that counts. Vote first.");
    }

    @Test
    void inAnAnonymousVoteAReasonHasNoName() {
        var poll = posted(PollTerms.anAnonymousVote());
        vote("U0BO", poll, 1, "python");

        click("U0BO", CHANNEL, "poll_word|" + poll + "||1", "add_reason", poll.value());
        explain("U0BO", poll, "because");

        assertThat(inbound.server.last("views.open").field("view")).contains("without your name");
        assertThat(said())
                .isEqualTo(
                        "Your reason is kept. It shows without your name when the vote closes, if 4 or more have voted.");
    }

    @Test
    void whoVotedWhatIsSeenByEverybodyInAnOpenVote() {
        var poll = posted(PollTerms.anOpenVote());
        vote("U0BO", poll, 1, "python");

        assertThat(names("U0ANA", poll)).contains("*Python* 1: <@U0BO>", "*Node.js* 0");
    }

    @Test
    void whoVotedWhatIsSeenAfterVotingByThoseWhoHave() {
        var poll = posted(PollTerms.anOpenVote().shown(Terms.ResultsShown.AFTER_VOTING));
        vote("U0BO", poll, 1, "python");

        assertThat(names("U0ANA", poll))
                .contains("You see this once you have voted.")
                .doesNotContain("U0BO");
        assertThat(names("U0BO", poll)).contains("*Python* 1: <@U0BO>");
    }

    @Test
    void whoVotedWhatIsNeverSeenInAnAnonymousVote() {
        var poll = posted(PollTerms.anAnonymousVote());
        for (var user : List.of("U0ANA", "U0BO", "U0CHI", "U0DEE")) {
            vote(user, poll, 1, "python");
        }

        var nothing = "Nobody sees this: the vote is anonymous.";
        assertThat(names("U0BO", poll)).contains(nothing).doesNotContain("<@", "*Python*");
        tool("U0ANA", poll, "close_vote");
        assertThat(names("U0ANA", poll)).contains(nothing).doesNotContain("<@", "*Python*");
    }

    @Test
    void whoVotedWhatWaitsForTheEndWhereTheCountsDo() {
        var poll = posted(PollTerms.anOpenVote().shown(Terms.ResultsShown.AT_CLOSING));
        vote("U0BO", poll, 1, "python");

        assertThat(names("U0BO", poll))
                .contains("You see this when the vote closes.")
                .doesNotContain("<@");
    }

    @ParameterizedTest
    @ValueSource(strings = {"U0ANA", "U0BO"})
    void theFullReasoningIsForEverybody(String user) {
        var given = given();
        ask(given, Map.of());
        var poll = open(asked().id());

        click(user, CHANNEL, "poll|" + poll + "||1", "full_reasoning", poll.value());

        var answer = given.answers().get(0);
        assertThat(JsonParser.parseString(inbound.server.last("views.open").field("view"))
                        .toString())
                .contains(answer.step());
    }

    @Test
    void onlyWhoAskedClosesIt() {
        var poll = posted(PollTerms.anOpenVote());

        tool("U0BO", poll, "close_vote");
        assertThat(said()).isEqualTo("Only <@U0ANA> can do that. Nothing changed.");
        assertThat(find(poll).open()).isTrue();

        tool("U0ANA", poll, "close_vote");
        assertThat(said()).isEqualTo("The vote is closed. The outcome is posted in <#C0BACKEND>.");
        assertThat(find(poll).open()).isFalse();
        assertThat(rig.said()).extracting(Statement::topic).containsExactly(Topic.POLL_OUTCOME);
    }

    @Test
    void whatWasNotPostedIsPostedAgainByWhoAsked() {
        ask(given(), Map.of());
        var poll = asked().id();
        rig.said();

        click("U0BO", "D0BO", "poll_word|" + poll + "||1", "post_again", poll.value());
        assertThat(said()).isEqualTo("Only <@U0ANA> can do that. Nothing changed.");
        click("U0ANA", "D0ANA", "poll_word|" + poll + "||1", "post_again", poll.value());
        assertThat(said()).isEqualTo("Your question is on its way to <#C0BACKEND>.");
        assertThat(rig.said()).extracting(Statement::topic).containsExactly(Topic.POLL);

        open(poll);
        click("U0ANA", "D0ANA", "poll_word|" + poll + "||1", "post_again", poll.value());
        assertThat(said()).isEqualTo("It is posted already, and people can vote.");
        assertThat(rig.said()).isEmpty();
    }

    @Test
    void aGuestOfAnotherOrganisationDoesNotCount() {
        var poll = posted(PollTerms.anOpenVote());
        var json = clicked("U0BO", CHANNEL, "ballot|" + poll + "||1", "vote_1", "nodejs")
                .replace("\"name\":\"ana\",\"team_id\":\"T0LOCAL\"", "\"name\":\"ana\",\"team_id\":\"T0OTHER\"");

        inbound.interaction(json);

        assertThat(said()).isEqualTo("Only people of the workspace that asks can vote here. Nothing changed.");
        assertThat(count(poll, "nodejs")).isZero();
    }

    @Test
    void withinOneEnterpriseNobodyIsAStranger() {
        var poll = posted(PollTerms.anOpenVote());
        var json = clicked("U0BO", CHANNEL, "ballot|" + poll + "||1", "vote_1", "nodejs")
                .replace("\"name\":\"ana\",\"team_id\":\"T0LOCAL\"", "\"name\":\"ana\",\"team_id\":\"T0OTHER\"")
                .replace("\"enterprise\":null", "\"enterprise\":{\"id\":\"E0\",\"name\":\"All\"}");

        inbound.interaction(json);

        assertThat(said()).startsWith("Your vote counts for *Node.js*.");
    }

    @Test
    void whoIsNotNamedIsToldSo() {
        var poll = posted(PollTerms.anOpenVote().among("U0CHI"));

        vote("U0BO", poll, 1, "python");

        assertThat(said()).isEqualTo("This question is for the people named in it. Nothing changed.");
        assertThat(count(poll, "python")).isZero();
    }

    @Test
    void aVoteOnWhatHasChangedSinceIsNotCounted() {
        var poll = posted(PollTerms.anOpenVote());
        rig.voting.voting().replace(PollTerms.aMatter(2), new DeliveryId("cause"));

        vote("U0BO", poll, 1, "python");

        assertThat(said()).contains("has changed since you saw it", "nothing was counted");
        assertThat(count(poll, "python")).isZero();
        vote("U0BO", poll, 2, "python");
        assertThat(count(poll, "python")).isOne();
    }

    @ParameterizedTest
    @CsvSource({"vote_1, nodejs", "withdraw_vote, gone", "close_vote, gone", "post_again, gone", "confirm_vote, gone"})
    void anUnknownPollGetsAPoliteWord(String action, String value) {
        click("U0BO", CHANNEL, "ballot|gone||1", action, value);

        assertThat(said()).isEqualTo("That vote is not there any more. Nothing changed.");
        assertThat(rig.said()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"full_reasoning", "who_voted", "add_reason"})
    void aModalAboutAnUnknownPollIsNoLongerThere(String action) {
        click("U0BO", CHANNEL, "poll|gone||1", action, "gone");

        assertThat(said()).isEqualTo("That vote is not there any more. Nothing changed.");
        assertThat(notices()).isEmpty();
    }

    @Test
    void aBlockIdThatIsNotOursMeansNoPoll() {
        click("U0BO", CHANNEL, "garbage", "vote_1", "nodejs");

        assertThat(said()).isEqualTo("That vote is not there any more. Nothing changed.");
    }

    @Test
    void aClosedPollSaysHowItEndedAndStays() {
        var poll = posted(PollTerms.anOpenVote());
        vote("U0BO", poll, 1, "python");
        tool("U0ANA", poll, "close_vote");
        var before = find(poll);

        vote("U0CHI", poll, 1, "nodejs");
        assertThat(said()).startsWith("This vote closed <!date^").endsWith(" with Python. Nothing changed.");
        tool("U0BO", poll, "withdraw_vote");
        assertThat(said()).startsWith("This vote closed <!date^");
        explain("U0BO", poll, "too late");
        assertThat(said()).startsWith("This vote closed <!date^");
        tool("U0ANA", poll, "close_vote");
        assertThat(said()).startsWith("This vote closed <!date^");
        assertThat(find(poll)).isEqualTo(before);
    }

    @Test
    void onceTheVoteIsClosedAReasonIsNotAskedForInVain() {
        var poll = posted(PollTerms.anOpenVote());
        vote("U0BO", poll, 1, "python");
        tool("U0ANA", poll, "close_vote");
        rig.said();

        click("U0BO", CHANNEL, "poll_word|" + poll + "||1", "add_reason", poll.value());

        var view = inbound.server.last("views.open").field("view");
        assertThat(view).contains("This vote closed", "with Python").doesNotContain("plain_text_input");
        assertThat(rig.said()).isEmpty();
    }

    @Test
    void whatComesAfterItsTimeIsTooLateEvenIfNobodyNoticedTheEnd() {
        var poll = posted(PollTerms.anOpenVote());
        rig.clock.tick(Duration.ofDays(3));

        vote("U0BO", poll, 1, "python");

        assertThat(said()).startsWith("This vote closed <!date^").endsWith(". Nothing changed.");
        assertThat(count(poll, "python")).isZero();
    }

    @Test
    void theVoteThatCompletesTheQuorumSaysSo() {
        var poll = posted(PollTerms.anOpenVote().needing(new Quorum.Votes(1)).closedThen());

        vote("U0BO", poll, 1, "python");

        assertThat(said()).isEqualTo("Your vote counts for *Python*. It was the last one needed: the vote is closed.");
    }

    @ParameterizedTest
    @ValueSource(strings = {PollModal.ASK, PollModal.REASON})
    void metadataThatIsNotOursChangesNothing(String callback) {
        var answer = submit("U0ANA", callback, "garbage", formValues(Map.of()), "t-9");

        assertThat(answer).contains("errors");
        assertThat(rig.said()).isEmpty();
    }

    private GivenRecommendation given() {
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);
        rig.said();
        return given;
    }

    /** A poll of Ana's, in its channel. */
    private PollId posted(PollTerms terms) {
        var reply = rig.voting
                .voting()
                .take(new PollTurn(
                        new DeliveryId("asked"), Rig.ANA, false, new PollMove.Ask(CHANNEL, terms.terms(), matter())));
        rig.said();
        return open(((PollReply.Asked) reply).poll().id());
    }

    private static Matter matter() {
        return PollTerms.aMatter(1);
    }

    private PollId open(PollId poll) {
        rig.voting.voting().open(poll, ZoneOffset.UTC, OptionalInt.empty());
        rig.voting
                .polls()
                .remember(poll, new PollMessage(CHANNEL, "1.1", find(poll).version()));
        return poll;
    }

    private Poll find(PollId poll) {
        return rig.voting.polls().find(poll).orElseThrow();
    }

    private Poll asked() {
        return rig.voting.polls().askedBy(Rig.ANA, 5).get(0);
    }

    private int count(PollId poll, String choice) {
        return rig.voting.voting().standing(poll).orElseThrow().tally().of(new ChoiceId(choice));
    }

    private List<String> notices() {
        return rig.outbox.statements().stream()
                .filter(each -> each.topic() == Topic.NOTICE)
                .map(each -> each.details().get(0))
                .toList();
    }

    /** What the latest click was answered with, through its reply path. */
    private String said() {
        return wordJson().get("text").getAsString();
    }

    private JsonObject wordJson() {
        inbound.settle();
        return JsonParser.parseString(inbound.server.last("respond/it").body()).getAsJsonObject();
    }

    private String names(String user, PollId poll) {
        click(user, CHANNEL, "poll_tools|" + poll + "||1", "who_voted", poll.value());
        return BlockRules.mrkdwn(
                        JsonParser.parseString(inbound.server.last("views.open").field("view")))
                .toString();
    }

    private void vote(String user, PollId poll, int edition, String choice) {
        click(user, CHANNEL, "ballot|" + poll + "||" + edition, "vote_1", choice);
    }

    private void tool(String user, PollId poll, String action) {
        click(user, CHANNEL, "poll_tools|" + poll + "||1", action, poll.value());
    }

    private void click(String user, String channel, String block, String action, String value) {
        assertThat(inbound.interaction(clicked(user, channel, block, action, value))
                        .getStatus())
                .isEqualTo(200);
    }

    private String clicked(String user, String channel, String block, String action, String value) {
        var where = Payloads.inMessage(channel, "")
                .replace("https://hooks.example/actions/1", inbound.server.replyAddress("it"));
        return Payloads.click(where, Payloads.button(block, action, value))
                .replace("333.444.bbb", "click-" + ++requests)
                .replace(ANA, ANA.replace("U0ANA", user));
    }

    private String explain(String user, PollId poll, String words) {
        var path = Optional.of(new ReplyPath(inbound.server.replyAddress("it"), false, rig.clock.instant()));
        var metadata =
                Origin.of("", poll.value(), Place.privately(CHANNEL), path).metadata();
        var values = "'" + PollModal.WORDS + "':{'" + PollModal.WORDS + "':" + typed(words) + "}";
        return submit(user, PollModal.REASON, metadata, values, "reason-" + ++requests);
    }

    private String ask(GivenRecommendation given, Map<String, String> changes) {
        return submit("U0ANA", PollModal.ASK, origin(given), formValues(changes), "ask-" + ++requests);
    }

    private String submit(String user, String callback, String metadata, String values, String trigger) {
        var field = "[{'type':'input','block_id':'poll_channel','label':{'type':'plain_text','text':'x'},"
                + "'element':{'type':'plain_text_input','action_id':'x'}}]";
        var json = Payloads.submission(callback, metadata, field, "{" + values + "}")
                .replace("555.666.ccc", trigger)
                .replace(ANA, ANA.replace("U0ANA", user));
        return new String(inbound.interaction(json).getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String origin(GivenRecommendation given) {
        return Origin.of(given.consultation().value(), given.id().value(), Rig.ANA_DIRECT, Optional.empty())
                .metadata();
    }

    /** Everything as the modal has it at first, but for the channel, which is chosen, and what is changed. */
    private static String formValues(Map<String, String> changes) {
        var fields = new LinkedHashMap<String, String>();
        fields.put(PollModal.CHANNEL, "{'selected_conversation':'" + CHANNEL + "'}");
        fields.put(PollModal.QUESTION, typed("Which backend?"));
        fields.put(PollModal.CHOICES, chosen("nodejs", "python", "+several", "+none"));
        fields.put(PollModal.SECRECY, "{'selected_option':" + option("OPEN") + "}");
        fields.put(PollModal.RESULTS, "{'selected_option':" + option("AT_ONCE") + "}");
        fields.put(PollModal.DEADLINE, "{'selected_option':" + option("THREE_DAYS") + "}");
        fields.put(PollModal.MOMENT, "{'selected_date_time':null}");
        fields.put(PollModal.QUORUM, typed(""));
        fields.put(PollModal.VOTERS, "{'selected_users':[]}");
        fields.put(PollModal.EXTRAS, chosen("reminder"));
        fields.putAll(changes);
        return fields.entrySet().stream()
                .map(field -> "'" + field.getKey() + "':{'" + field.getKey() + "':" + field.getValue() + "}")
                .collect(Collectors.joining(","));
    }

    private static String chosen(String... values) {
        return "{'selected_options':["
                + List.of(values).stream().map(PollListenersTests::option).collect(Collectors.joining(",")) + "]}";
    }

    private static String option(String value) {
        return "{'text':{'type':'plain_text','text':'x'},'value':'" + value + "'}";
    }

    /** What is empty is null in Slack. */
    private static String typed(String text) {
        return "{'value':" + (text.isEmpty() ? "null" : "'" + text + "'") + "}";
    }
}
