package io.github.stackconsultant.whole;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.localworkspace.driver.Actor;
import io.github.stackconsultant.localworkspace.driver.Readable;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** A team votes in a channel: everything from the button on the card to the outcome. */
class VotesIntegrationTests {

    private static final String CLOSE = "Close the vote (only whoever asked can)";
    private static final String BACKEND = "C0BACKEND";
    private static final String WITH_INITECH = "C0INITECH";
    private static final String LEADS = "G0LEADS";

    @RegisterExtension
    static final Setup SETUP = Setup.h2();

    private final Actor ana = person("ana");
    private final Actor bo = person("bo");
    private final Actor chi = person("chi");
    private final Actor dev = person("dev");

    private static Actor person(String name) {
        return SETUP.app().driver().as(name);
    }

    @BeforeEach
    void everybodyLooksAway() {
        new HttpStage(SETUP.app()).isCleared(List.of("ana", "bo", "chi", "dev"));
        List.of(ana, bo, chi, dev).forEach(Actor::looksAway);
    }

    @AfterEach
    void nothingWaitsToBeSaid() {
        SETUP.app().becomesQuiet();
    }

    @Test
    void anOpenVoteIsChangedWithdrawnExplainedAndClosedByWhoAsked() {
        asks("What runs the open one?", BACKEND);
        ana.types("3").into("Votes needed for the result to count").submits();

        bo.seesAnew("What runs the open one?").seesAnew("asked by <@U0ANA>").seesAnew("open vote");
        bo.seesAnew("*Node.js fits this project*").seesAnew("0 of 4 have voted \u00b7 3 more needed");
        bo.clicks("Vote for Node.js", "the open one").seesAnew("Your vote counts for *Node.js*");
        chi.clicks("Vote for Python", "the open one").seesAnew("The consultation says otherwise");
        chi.opensModalBy("Add a reason");
        chi.types("Our data people know it").intoTheOnlyField().submits().seesAnew("It shows with your name");
        dev.clicks("Vote for Both", "the open one").seesAnew("Your vote counts for *Both*");
        SETUP.app().liveMessagesCatchUp();
        ana.seesAnew("Both *1*").seesAnew("3 of 4 have voted \u00b7 enough for the result to count");
        dev.clicks("Withdraw my vote", "the open one").seesAnew("Your vote is taken back");
        SETUP.app().liveMessagesCatchUp();
        ana.seesAnew("2 of 4 have voted \u00b7 1 more needed");

        bo.clicks(CLOSE, "the open one").seesAnew("Only <@U0ANA>, who asked, can close this vote");
        dev.clicks("Vote for Python", "the open one").seesAnew("Your vote counts for *Python*");
        dev.clicks("Vote for Node.js", "the open one").seesAnew("Your vote counts for *Node.js*");
        SETUP.app().liveMessagesCatchUp();
        bo.seesAnew("Node.js *2*").seesAnew("Python *1*").seesAnew("Both *0*");
        bo.clicks("Who voted for what", "the open one").sees("*Node.js* 2: <@U0BO>, <@U0DEV>");
        bo.closesModal();

        ana.opensModalBy(CLOSE).sees("Nobody can vote after that").submits();
        bo.seesAnew("Decided: Node.js").seesAnew("closed by <@U0ANA>");
        bo.seesAnew("Node.js *2* \u00b7 Python *1* \u00b7 Both *0*").seesAnew("Against, in their words");
        bo.seesAnew("_Python_: \u201cOur data people know it\u201d (<@U0CHI>)");
        bo.seesAnew("What runs the open one?: this vote is closed.");
        assertThat(messages("What runs the open one?").get(0).toString()).doesNotContain("Vote for");
    }

    @Test
    void enoughVotesCloseItWhereThatWasTicked() {
        asks("Enough of it?", BACKEND);
        ana.types("2").into("Votes needed for the result to count");
        ana.ticks("Close as soon as enough have voted").submits();

        bo.seesAnew("Enough of it?").clicks("Vote for Node.js", "Enough of it?");
        bo.seesAnew("Your vote counts for *Node.js*");
        chi.clicks("Vote for Python", "Enough of it?").seesAnew("the vote is closed");
        dev.seesAnew("A tie: Node.js and Python")
                .seesAnew("enough had voted")
                .seesAnew("A tie decides nothing: talk about it. The consultation says *Node.js");
    }

    @Test
    void tooFewVotesDecideNothing() {
        asks("Enough for it?", BACKEND);
        ana.types("3").into("Votes needed for the result to count").submits();

        bo.seesAnew("Enough for it?").clicks("Vote for Python", "Enough for it?");
        bo.seesAnew("Your vote counts for *Python*");
        ana.opensModalBy(CLOSE).sees("Nobody can vote after that").submits();

        chi.seesAnew("Not decided: 1 of 3 votes needed").seesAnew("Python *1*").seesAnew("<@U0ANA> can ask again");
        assertThat(texts("Enough for it?")).doesNotContain("Decided:");

        chi.clicks("Ask again (only whoever asked can)", "Not decided: 1 of 3 votes needed");
        chi.seesAnew("Only <@U0ANA>, who asked, can ask this again");
        ana.opensModalBy("Ask again (only whoever asked can)")
                .sees("Enough for it?")
                .closesModal();
    }

    @Test
    void noneOfTheseIsADecisionOfItsOwn() {
        asks("Anything of it?", BACKEND);
        ana.submits();

        for (var voter : List.of(bo, chi)) {
            voter.seesAnew("Anything of it?").clicks("Vote for None of these", "Anything of it?");
            voter.seesAnew("Your vote counts for *None of these*").seesAnew("The consultation says otherwise");
        }
        dev.clicks("Vote for Node.js", "Anything of it?").seesAnew("Your vote counts for *Node.js*");
        ana.opensModalBy(CLOSE).sees("Nobody can vote after that").submits();

        bo.seesAnew("\u201cNone of these\u201d has the most votes")
                .seesAnew("None of these *2*")
                .seesAnew("Say what is missing");
        bo.clicks("Consult again (only whoever asked can)", "\u201cNone of these\u201d has the most votes");
        bo.seesAnew("This consultation is <@U0ANA>");
        ana.clicks("Consult again (only whoever asked can)", "\u201cNone of these\u201d has the most votes");
        ana.seesAnew("These were your answers");
        ana.clicks("Save the decision", "\u201cNone of these\u201d has the most votes")
                .submits();
        bo.seesAnew("saved a decision").seesAnew("None of these");
    }

    @Test
    void anAnonymousVoteNamesNobodyAndCountsAtTheEndOnly() {
        asks("Anonymously?", BACKEND);
        ana.chooses("Anonymous").from("Who sees who voted for what").submits();

        bo.seesAnew("anonymous vote").clicks("Vote for Python", "Anonymously?");
        bo.seesAnew("Your vote counts for *Python*")
                .opensModalBy("Add a reason")
                .sees("without your name");
        bo.types("Whoever knows, knows").intoTheOnlyField().submits().seesAnew("It shows without your name");
        chi.clicks("Vote for Node.js", "Anonymously?").seesAnew("Your vote counts for *Node.js*");
        chi.clicks("Vote for Python", "Anonymously?").seesAnew("Your vote counts for *Python*");
        dev.clicks("Vote for Python", "Anonymously?").seesAnew("Your vote counts for *Python*");
        ana.clicks("Vote for Node.js", "Anonymously?").seesAnew("Your vote counts for *Node.js*");
        SETUP.app().liveMessagesCatchUp();
        dev.seesAnew("4 of 4 have voted");
        assertThat(texts("Anonymously?")).doesNotContain("Python *", "Node.js *", "knows");
        assertThat(messages("Anonymously?").toString()).doesNotContain("Who voted for what");

        ana.opensModalBy(CLOSE).sees("Nobody can vote after that").submits();
        bo.seesAnew("Decided: Python").seesAnew("Python *3*").seesAnew("\u201cWhoever knows, knows\u201d");
        SETUP.app().liveMessagesCatchUp();
        bo.seesAnew("Anonymously?: this vote is closed.");
        assertThat(messages("Anonymously?")).hasSize(2);
        assertThat(messages("Anonymously?").toString()).doesNotContainPattern("U0(BO|CHI|DEV)\\b");
    }

    @Test
    void anAnonymousVoteOfFewerThanFourKeepsItsCounts() {
        asks("Among three?", BACKEND);
        ana.chooses("Anonymous").from("Who sees who voted for what").submits();

        for (var voter : List.of(bo, chi, dev)) {
            voter.seesAnew("Among three?").clicks("Vote for Python", "Among three?");
            voter.seesAnew("Your vote counts for *Python*");
        }
        ana.opensModalBy(CLOSE).sees("Nobody can vote after that").submits();

        bo.seesAnew("Not decided: too few votes to tell").seesAnew("they would give people away");
        SETUP.app().liveMessagesCatchUp();
        bo.seesAnew("Among three?: this vote is closed.");
        assertThat(texts("Among three?")).doesNotContain("Python *");
    }

    @Test
    void aGuestOfAnotherOrganisationDoesNotCount() {
        var eve = person("eve");
        asks("Together?", WITH_INITECH);
        ana.submits();

        eve.sees("Together?").clicks("Vote for Python", "Together?");
        eve.sees("Only people of the workspace that asks can vote here. Nothing changed.");
        bo.seesAnew("Together?").clicks("Vote for Node.js", "Together?");
        bo.seesAnew("Your vote counts for *Node.js*");
        SETUP.app().liveMessagesCatchUp();
        eve.sees("1 of 4 has voted");
        ana.opensModalBy(CLOSE).sees("Nobody can vote after that").submits();
        eve.sees("Decided: Node.js").sees("Node.js *1* \u00b7 Python *0*");
    }

    @Test
    void aChannelThatDoesNotLetTheAppInGetsItOnceItIsInvited() {
        asks("Among us?", LEADS);
        assertThat(ana.triesToSubmit().values()).singleElement().asString().startsWith("I am not in that channel yet.");
        assertThat(bo.canSee("Among us?")).isFalse();

        bo.types("/invite @Stack Consultant").in("#leads");
        ana.submits();
        bo.seesAnew("Among us?").clicks("Vote for Node.js", "Among us?").seesAnew("Your vote counts");
        ana.opensModalBy(CLOSE).sees("Nobody can vote after that").submits();
        bo.seesAnew("Decided: Node.js");
    }

    @Test
    void anAnswerChangedAfterwardsAsksFirstAndThenEveryVoterAgain() {
        asks("Still so?", BACKEND);
        ana.submits();
        bo.seesAnew("Still so?").clicks("Vote for Node.js", "Still so?").seesAnew("Your vote counts");
        chi.clicks("Vote for Python", "Still so?").seesAnew("Your vote counts");
        SETUP.app().liveMessagesCatchUp();
        dev.seesAnew("2 of 4 have voted");

        changesTheProduct();
        ana.clicks("Keep the old answers");
        SETUP.app().becomesQuiet();
        assertThat(bo.whatIsNew()).doesNotContain("What you voted on has changed");
        assertThat(texts("Still so?")).contains("Node.js *1*", "Python *1*").doesNotContain("have changed");

        changesTheProduct();
        ana.clicks("Apply");
        bo.seesAnew("What you voted on has changed");
        chi.seesAnew("What you voted on has changed");
        SETUP.app().liveMessagesCatchUp();
        dev.seesAnew("The answers behind this have changed").seesAnew("2 earlier votes do not count until");
        assertThat(texts("Still so?")).contains("Node.js *0*", "Python *0*", "0 of 4 have voted");
        assertThat(dev.whatIsNew()).doesNotContain("What you voted on has changed");

        bo.clicks("Confirm my vote").seesAnew("Your vote for *Node.js* on \u201cStill so?\u201d");
        SETUP.app().liveMessagesCatchUp();
        dev.seesAnew("1 earlier vote does not count until").seesAnew("Node.js *1*");
        chi.looksAway().clicks("Vote for Both", "Still so?").seesAnew("Your vote counts for *Both*");
        SETUP.app().liveMessagesCatchUp();
        dev.seesAnew("2 of 4 have voted");
        assertThat(texts("Still so?")).contains("Node.js *1*", "Python *0*", "Both *1*");
        ana.opensModalBy(CLOSE).sees("Nobody can vote after that").submits();
        dev.seesAnew("A tie: Node.js and Both").seesAnew("Node.js *1* \u00b7 Python *0* \u00b7 Both *1*");
    }

    @Test
    void whoHasNotVotedIsRemindedAndTheTimeEndsIt() {
        asks("In time?", BACKEND);
        ana.chooses("In one hour").from("Closes");
        ana.picks(bo.id(), chi.id()).from("Only these people may vote").submits();
        bo.seesAnew("In time?").clicks("Vote for Node.js", "In time?").seesAnew("Your vote counts");
        dev.clicks("Vote for Python", "In time?").seesAnew("This question is for the people named in it");

        SETUP.app().timePasses(Duration.ofMinutes(50));
        chi.seesAnew("and you have not voted yet");
        SETUP.app().becomesQuiet();
        assertThat(bo.whatIsNew()).doesNotContain("you have not voted yet");

        SETUP.app().timePasses(Duration.ofMinutes(11));
        chi.seesAnew("its time was over").seesAnew("turnout 1 of 2").seesAnew("Decided: Node.js");
        SETUP.app().liveMessagesCatchUp();
        chi.seesAnew("In time?: this vote is closed.");
    }

    private void asks(String question, String channel) {
        ana.usesShortcut("Start a consultation");
        ana.chooses("Messenger or chat").from(Teller.step("Product").question());
        ana.submits().seesAnew("Node.js fits this project").opensModalBy("Ask the team to vote");
        ana.picks(channel).from("Channel").types(question).into("Question");
    }

    private void changesTheProduct() {
        ana.looksAway().chooses("Product").from("Change an answer").seesAnew("1 of 5");
        ana.chooses("Data science or machine learning").whereOffered();
        ana.seesAnew("Then 2 votes of your team stop counting until").seesAnew("Apply?");
    }

    /** What everybody in the channel can read about the vote on that question. */
    private String texts(String question) {
        return String.join("\n", messages(question).stream().map(Readable::text).toList());
    }

    private List<JsonNode> messages(String question) {
        return dev.messages("#backend").stream()
                .filter(message -> Readable.text(message).contains(question))
                .toList();
    }
}
