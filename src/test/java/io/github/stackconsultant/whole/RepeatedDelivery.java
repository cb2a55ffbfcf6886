package io.github.stackconsultant.whole;

import static io.github.stackconsultant.fixtures.Waits.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.Consultation;
import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.localworkspace.driver.Actor;
import io.github.stackconsultant.localworkspace.driver.Readable;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.Polls;
import io.github.stackconsultant.voting.Standing;
import io.github.stackconsultant.voting.Voting;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Everything is sent three times, at once and to both instances, each copy with a signature of its own. */
abstract class RepeatedDelivery {

    private static final Set<String> STORIES = Set.of(
            "dm-by-buttons.yml",
            "channel-in-private.yml",
            "thread-by-mention.yml",
            "home.yml",
            "form.yml",
            "message-shortcut.yml",
            "description-starts-over.yml",
            "pages-of-the-card.yml",
            "share-the-card.yml",
            "talk-to-a-consultant.yml",
            "two-people-in-one-channel.yml");

    private final Setup setup;
    private final Actor ana;
    private final Actor bo;
    private final Actor chi;

    RepeatedDelivery(Setup setup) {
        this.setup = setup;
        this.ana = setup.app().driver().as("ana");
        this.bo = setup.app().driver().as("bo");
        this.chi = setup.app().driver().as("chi");
    }

    @BeforeEach
    void sendsEverythingThreeTimes() {
        setup.relay().sends(3);
    }

    @AfterEach
    void sendsOnceAgain() {
        setup.relay().sends(1);
    }

    @TestFactory
    Stream<DynamicTest> storiesHoldWhenEverythingIsSentThreeTimes() {
        return Story.all()
                .filter(file -> STORIES.contains(file.getFileName().toString()))
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(),
                        () -> new Teller(new HttpStage(setup.app())).tells(Story.read(file))));
    }

    @Test
    void eachIsAnsweredOnce() {
        new HttpStage(setup.app()).isCleared(List.of("ana"));

        int before = ana.messages("dm").size();
        ana.looksAway().types("hello").inDirectMessage().seesAnew("Hello. I help you decide");
        setup.app().becomesQuiet();
        assertThat(ana.messages("dm")).hasSize(before + 2);

        before = ana.ephemerals().size();
        ana.looksAway().types("/consult").in("#backend").seesAnew("1 of 5");
        setup.app().becomesQuiet();
        assertThat(ana.ephemerals()).hasSize(before + 1);
        long version = consultation().version();

        ana.looksAway().chooses("Streaming").whereOffered().seesAnew("2 of 5");
        setup.app().becomesQuiet();
        assertThat(consultation().version()).isEqualTo(version + 1);
        assertThat(ana.whatIsNew()).doesNotContain("already answered", "outdated");

        ana.looksAway().usesShortcut("Start a consultation").seesAnew("Leave out what you do not know");
        setup.app().becomesQuiet();
        assertThat(ana.modals()).hasSize(1);
        assertThat(ana.whatIsNew()).doesNotContain("could not open");
        ana.closesModal();
    }

    @Test
    void aVoteIsCountedOnceAndEachMoveIsAnsweredOnce() {
        var poll = asks("Once or thrice?");

        answers(bo, "Your vote counts for *Node.js*", () -> bo.clicks("Vote for Node.js", "Once or thrice?"));
        answers(bo, "Your vote counts for *Python*", () -> bo.clicks("Vote for Python", "Once or thrice?"));
        bo.looksAway().opensModalBy("Add a reason");
        setup.app().becomesQuiet();
        assertThat(bo.modals()).hasSize(1);
        answers(
                bo,
                "Your reason is kept",
                () -> bo.types("We run it").intoTheOnlyField().submits());
        answers(chi, "Your vote counts for *Both*", () -> chi.clicks("Vote for Both", "Once or thrice?"));
        answers(chi, "Your vote is taken back", () -> chi.clicks("Withdraw my vote", "Once or thrice?"));
        assertThat(standing(poll).votes()).isEqualTo(1);
        // opened, two votes, a change, a reason, and one taken back
        assertThat(standing(poll).poll().version()).isEqualTo(6);

        bo.looksAway();
        answers(
                ana,
                "The vote is closed",
                () -> ana.opensModalBy("Close the vote (only whoever asked can)")
                        .sees("Nobody can vote after that")
                        .submits());
        bo.seesAnew("Decided: Python").seesAnew("We run it");
        setup.app().becomesQuiet();
        assertThat(messages("Decided: Python")).hasSize(1);
        assertThat(messages("Once or thrice?")).hasSize(2);
    }

    @Test
    void aDeadlineIsReachedOnceThoughTwoInstancesWatchIt() {
        var poll = asks("In good time?");
        bo.clicks("Vote for Node.js", "In good time?").seesAnew("Your vote counts");
        var shown = messages("In good time?").get(0).path("ts").asString();

        setup.timePasses(Duration.ofHours(55));
        bo.seesAnew("Have you voted?");
        setup.timePasses(Duration.ofHours(18));
        bo.seesAnew("its time was over");
        await().atMost(Duration.ofSeconds(30)).until(() -> alarms(poll) == 0);
        setup.app().becomesQuiet();

        assertThat(messages("its time was over")).hasSize(1);
        assertThat(bo.thread("#backend", shown).stream()
                        .filter(reply -> Readable.text(reply).contains("Have you voted?")))
                .hasSize(1);
        assertThat(standing(poll).poll().conclusion())
                .map(Poll.Conclusion::votes)
                .contains(1);
    }

    /** Ana asks, and her question is posted once. */
    private PollId asks(String question) {
        new HttpStage(setup.app()).isCleared(List.of("ana", "bo", "chi"));
        List.of(ana, bo, chi).forEach(Actor::looksAway);
        ana.usesShortcut("Start a consultation");
        ana.chooses("Messenger or chat").from(Teller.step("Product").question());
        ana.submits().seesAnew("Node.js fits this project").opensModalBy("Ask the team to vote");
        ana.picks("C0BACKEND").from("Channel").types(question).into("Question").submits();
        bo.seesAnew(question);
        setup.app().becomesQuiet();
        assertThat(messages(question)).hasSize(1);
        var asker = new Person("T0LOCAL", ana.id());
        return setup.app().part(Polls.class).underWayFor(asker, 99).stream()
                .filter(poll -> poll.terms().question().equals(question))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** What is done is answered by one word for that person alone. */
    private void answers(Actor person, String word, Runnable deed) {
        int before = person.ephemerals().size();
        person.looksAway();
        deed.run();
        person.seesAnew(word);
        setup.app().becomesQuiet();
        assertThat(person.ephemerals()).hasSize(before + 1);
    }

    private List<JsonNode> messages(String text) {
        return bo.messages("#backend").stream()
                .filter(message -> Readable.text(message).contains(text))
                .toList();
    }

    private Standing standing(PollId poll) {
        return setup.app().part(Voting.class).standing(poll).orElseThrow();
    }

    private int alarms(PollId poll) {
        return JdbcClient.create(setup.app().part(DataSource.class))
                .sql("select count(*) from scheduled_tasks where task_name = 'alarm' and task_instance like ?")
                .param("%" + poll.value())
                .query(Integer.class)
                .single();
    }

    private Consultation consultation() {
        return setup.app()
                .part(Consultations.class)
                .openOf(new Person("T0LOCAL", ana.id()))
                .orElseThrow();
    }
}
