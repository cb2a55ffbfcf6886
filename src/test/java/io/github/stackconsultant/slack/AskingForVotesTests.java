package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.ConsultationNotice;
import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.conversation.PlainNotice;
import io.github.stackconsultant.fixtures.Contents;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.PollTerms;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.recommendation.Advice;
import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.recommendation.Selection;
import io.github.stackconsultant.voting.Deadline;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.PollContent;
import io.github.stackconsultant.voting.Quorum;
import io.github.stackconsultant.voting.Terms;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A team is asked to vote: by the button, by the command, and by the form, which is posted once. */
class AskingForVotesTests {

    @AutoClose
    private final VoteRequests requests = new VoteRequests();

    private final Rig rig = requests.rig;
    private final Inbound inbound = requests.inbound;

    @Test
    void theOwnersButtonOpensTheModalAndAsksNothingYet() {
        var given = requests.given();

        requests.click(
                "U0ANA",
                VoteRequests.CHANNEL,
                "any|c|r|0",
                "ask_vote",
                given.id().value());

        assertThat(inbound.server.last("views.open").field("view"))
                .contains(
                        "Ask the team to vote",
                        built(given) + ": Node.js or Python for the backend?",
                        "\"initial_conversation\":\"C0BACKEND\"")
                .contains("Voted on: your recommendation *Node.js fits this project* (slight) \u00b7 ")
                .contains(
                        "Whoever sees the counts sees who voted for what.",
                        "Nobody sees them before that.",
                        "or else everybody by one line in the thread.")
                .contains("Anonymous", given.id().value())
                .doesNotContain("in percent");
        assertThat(rig.voting.polls().all()).isEmpty();
        assertThat(rig.said()).isEmpty();
    }

    /** So that votes on two projects of one workspace have two headlines. */
    private String built(GivenRecommendation given) {
        var product = rig.comparison().steps().get(0);
        var chosen = given.recommendation().selection().at(product.id()).get(0);
        return product.answer(chosen).orElseThrow().label();
    }

    @Test
    void theQuestionBeginsWithThePersonsOwnWordsAndTheFormSaysSo() {
        var named = named("a chat for <!channel> & nurses");
        var question = named.advice().questionIn(rig.knowledge);
        var form = form(named, question);

        assertThat(question)
                .isEqualTo("\u201ca chat for <!channel> & nurses\u201d: Node.js or Python for the backend?");
        assertThat(form).contains("The question begins with your own words");
        assertThat(form(requests.given(), question)).doesNotContain("your own words");
    }

    private static String form(GivenRecommendation given, String question) {
        var draft = PollDraft.first(given, question, Rig.ANA_DIRECT);
        var origin = Origin.of("", "r", Rig.ANA_DIRECT, Optional.empty());
        return BlockRules.json(PollViews.ask(given, draft, origin, true, false).getBlocks())
                .toString();
    }

    private GivenRecommendation named(String project) {
        var given = requests.given();
        var advice = given.advice();
        return new GivenRecommendation(
                new Advice(
                        advice.id(),
                        advice.consultation(),
                        advice.answers(),
                        advice.recommendation(),
                        Optional.of(project)),
                given.person(),
                given.givenAt());
    }

    @Test
    void theQuestionOfAProjectThatIsNotNamedIsThatOfTheComparison() {
        var unnamed = PollTerms.aMatter(1).recommendation();

        assertThat(unnamed.questionIn(rig.knowledge)).isEqualTo(unnamed.question());
    }

    @Test
    void theFormSaysWhichAnonymityItPromisesAndForWhichVoteTheCountsAreSet() {
        assertThat(form(requests.given(), "which?"))
                .contains("When the counts of an open vote show")
                .contains("No message says who chose what. Counts show at the end, from 4 votes on.")
                .contains("Until an anonymous vote closes, whoever runs this app could find out who voted for what.");
    }

    @Test
    void theQuestionPutsNoOptionFirstBecauseItLeads() {
        var nodeLeads = recommendedFor("messenger");
        var pythonLeads = recommendedFor("data-science");

        assertThat(nodeLeads.scores().get(0).name())
                .isNotEqualTo(pythonLeads.scores().get(0).name());
        assertThat(List.of(nodeLeads.question(), pythonLeads.question()))
                .containsOnly("Node.js or Python for the backend?");
    }

    private static Recommendation recommendedFor(String product) {
        return new RecommendationEngine()
                .recommend(
                        KnowledgeFixtures.nodejsVsPython(),
                        new Selection(Map.of(new StepId("product"), List.of(new AnswerId(product)))));
    }

    @Test
    void howManyHaveVotedIsSaidOnceWhereNoCountsShow() {
        var poll = requests.posted(PollTerms.anAnonymousVote());
        requests.vote("U0BO", poll, 1, "python");

        var message = PollBlocks.message(rig.voting.voting().standing(poll).orElseThrow());

        assertThat(BlockRules.json(message.blocks()).toString())
                .contains("The counts show when the vote closes, if 4 or more have voted.")
                .containsOnlyOnce("1 vote so far")
                .doesNotContain("Votes so far");
    }

    @Test
    void anothersRecommendationIsNotPutToTheVote() {
        var given = requests.given();

        requests.click(
                "U0BO", VoteRequests.CHANNEL, "any||r|0", "ask_vote", given.id().value());

        assertThat(inbound.server.methods()).isEmpty();
        assertThat(requests.notices()).containsExactly(ConsultationNotice.NotYours.of(Rig.ANA));
        var values = VoteRequests.formValues(Map.of());
        assertThat(requests.submit("U0BO", PollViews.ASK, VoteRequests.origin(given), values, "t-1"))
                .contains("poll_channel", "Consult again");
        assertThat(rig.voting.polls().all()).isEmpty();
    }

    @Test
    void aVoteMayBeOpenForAHundredAndTwentyDays() {
        var last = Rig.NOW.plus(Duration.ofDays(120));

        assertThat(requests.ask(
                        requests.given(),
                        Map.of(PollViews.MOMENT, "{'selected_date_time':" + last.getEpochSecond() + "}")))
                .isEmpty();

        assertThat(requests.asked().terms().deadline()).isEqualTo(new Deadline.At(last));
    }

    @Test
    void whatIsAskedIsStoredAsItWasFilledInAndThenPosted() {
        var given = requests.given();
        var moment = Rig.NOW.plus(Duration.ofDays(2));

        assertThat(requests.ask(
                        given,
                        Map.of(
                                PollViews.QUESTION, VoteRequests.typed(" Which <backend>? "),
                                PollViews.CHOICES, VoteRequests.chosen("python", "nodejs"),
                                PollViews.RESULTS, "{'selected_option':" + VoteRequests.option("AFTER_VOTING") + "}",
                                PollViews.MOMENT, "{'selected_date_time':" + moment.getEpochSecond() + "}",
                                PollViews.QUORUM, VoteRequests.typed("2"),
                                PollViews.VOTERS, "{'selected_users':['U0ANA','U0BO','U0BO']}",
                                PollViews.EXTRAS, VoteRequests.chosen("closes_at_quorum"))))
                .isEmpty();

        var poll = requests.asked();
        assertThat(poll.status()).isEqualTo(Poll.Status.WAITING);
        assertThat(poll.channel()).isEqualTo(VoteRequests.CHANNEL);
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
        assertThat(poll.matter()).isEqualTo(given.advice());
        assertThat(Contents.kinds(rig.said())).containsExactly(PollContent.Invitation.class);
        inbound.settle();
        assertThat(inbound.server.last("chat.postMessage").field("channel")).isEqualTo("D0ANA");
        assertThat(inbound.server.last("chat.postMessage").field("text"))
                .isEqualTo("Your question is on its way to <#C0BACKEND>.");
    }

    @Test
    void whatIsLeftAloneIsAsUsual() {
        requests.ask(
                requests.given(),
                Map.of(PollViews.SECRECY, "{'selected_option':" + VoteRequests.option("ANONYMOUS") + "}"));

        var terms = requests.asked().terms();
        assertThat(terms.choices())
                .extracting(choice -> choice.id().value())
                .containsExactlyInAnyOrder("nodejs", "python", "+several", "+none");
        assertThat(terms.deadline()).isEqualTo(Deadline.USUAL);
        assertThat(terms.quorum()).isEqualTo(new Quorum.None());
        assertThat(terms.anonymous()).isTrue();
        assertThat(terms.results()).isEqualTo(Terms.ResultsShown.AT_CLOSING);
        assertThat(terms.reminder()).isTrue();
        assertThat(requests.asked().salt()).isPresent();
    }

    @Test
    void theSameDeliveryTwiceIsOnePollAndOneWord() {
        var given = requests.given();
        var values = VoteRequests.formValues(Map.of());

        requests.submit("U0ANA", PollViews.ASK, VoteRequests.origin(given), values, "the-same");
        requests.submit("U0ANA", PollViews.ASK, VoteRequests.origin(given), values, "the-same");

        assertThat(rig.voting.polls().all()).hasSize(1);
        assertThat(rig.said()).hasSize(1);
        inbound.settle();
        assertThat(inbound.server.methods()).containsExactly("chat.postMessage");
    }

    @Test
    void theCommandOpensTheModalOnTheLatestRecommendation() {
        var given = requests.given();

        inbound.form(Payloads.command(VoteRequests.CHANNEL, " Vote "));

        assertThat(inbound.server.last("views.open").field("view"))
                .contains(given.id().value(), "\"initial_conversation\":\"C0BACKEND\"")
                .contains("Voted on: your recommendation *Node.js fits this project*");
        assertThat(rig.said()).isEmpty();
    }

    @Test
    void withoutARecommendationTheCommandSaysHowToGetOne() {
        inbound.form(Payloads.command(VoteRequests.CHANNEL, "vote"));

        assertThat(inbound.server.methods()).isEmpty();
        assertThat(requests.notices()).containsExactly(PlainNotice.NOTHING_TO_VOTE_ON);
        assertThat(rig.said()).hasSize(1);
        var word = rig.notices.notice(PlainNotice.NOTHING_TO_VOTE_ON);
        assertThat(word.blocks().toString()).contains("Start a consultation", "start");
    }

    @ParameterizedTest
    @ValueSource(strings = {PollViews.ASK, PollViews.REASON})
    void aFormWhoseOriginCannotBeReadKeepsWhatWasTyped(String callback) {
        var reason = Map.of(PollViews.WORDS, VoteRequests.typed("two people run it"));
        var answer = requests.submit("U0ANA", callback, "garbage", VoteRequests.formValues(reason), "t-9");

        assertThat(answer).contains("\"errors\"", "This form is outdated.");
        assertThat(rig.said()).isEmpty();
    }
}
