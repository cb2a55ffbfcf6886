package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.conversation.Notice;
import io.github.stackconsultant.handover.HandoverNotice;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.messaging.Topic;
import io.github.stackconsultant.messaging.WordKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A short word that an earlier version left in the outbox is said after an update: these are as they were written. */
class StoredWordsTests {

    private static final List<Stored> STORED = List.of(
            new Stored("Hello. I help you decide", "WELCOME"),
            new Stored("neither a project nor a command", "UNCLEAR"),
            new Stored("What you can say", "HELP"),
            new Stored("0 answered", "STATUS"),
            new Stored("You have no consultation open", "NOTHING_OPEN"),
            new Stored("Product is already answered", "ALREADY_ANSWERED", "Product", "a chat"),
            new Stored("That button is outdated", "OUTDATED"),
            new Stored("This consultation is <@U0BO>'s", "NOT_YOURS", "U0BO"),
            new Stored("This is the first question", "FIRST_QUESTION"),
            new Stored("Nothing is chosen yet", "NOTHING_CHOSEN"),
            new Stored("That clears 3 answers", "CONFIRM_RESTART", "3", "7"),
            new Stored("with 1 answer. Cancel it?", "CONFIRM_CANCEL", "1", "7"),
            new Stored("Your consultation is closed", "CANCELLED"),
            new Stored("open with 2 answers. Go on with it", "CONTINUE_OR_START_OVER", "2"),
            new Stored("I took that as a new project", "ANOTHER_PROJECT"),
            new Stored("I keep your description", "DESCRIPTION_KEPT"),
            new Stored("I took this as:", "UNDERSTOOD", "{step}|a bot", "{step}"),
            new Stored("You might say", "EXPLAINED", "{step}"),
            new Stored("Your recommendation stands", "CARD_STANDS"),
            new Stored("Every number behind your recommendation", "BESIDE_CARD", "NUMBERS", "r1"),
            new Stored("All that your answers say for each option", "BESIDE_CARD", "SIDES", "r1"),
            new Stored("That is for the recommendation to say", "NO_CARD_YET"),
            new Stored("I have nothing on that", "NOTHING_KNOWN", "{comparison}"),
            new Stored("I read English only so far", "OTHER_LANGUAGE"),
            new Stored("You are welcome. Here is where we are", "SMALL_TALK", "THANKS"),
            new Stored("I could not match that to", "NOT_UNDERSTOOD", "{step}", "1"),
            new Stored("Pick the nearest from the list", "NOT_UNDERSTOOD", "{step}", "2"),
            new Stored("Shall we leave this one out?", "NOT_UNDERSTOOD", "{step}", "3"),
            new Stored("so I ask again: Area, Team.", "REOPENED", "Area", "Team"),
            new Stored(
                    "I know: Node.js, Python. For example: `/consult pros node.js`",
                    "WHICH_OPTION",
                    "Node.js",
                    "Python"),
            new Stored("You have another consultation open", "ANOTHER_OPEN"),
            new Stored("Take your latest recommendation to the team", "VOTE", "r1"),
            new Stored("A team votes on a recommendation", "NOTHING_TO_VOTE_ON"),
            new Stored("Thank you, noted.", "RATED"),
            new Stored("What was missing, or wrong?", "ASK_WHY", "r1"),
            new Stored("it goes to the consultants with your answers", "REASON_SENT"),
            new Stored("there is no consultants' channel here, so nobody is told", "REASON_KEPT"),
            new Stored("your request goes to the consultants", "HANDOVER_ASKED"),
            new Stored("<@U0BO> will answer what you asked", "HANDOVER_TAKEN", "U0BO"),
            new Stored("<@U0BO> has handed back what you asked", "HANDOVER_BACK", "U0BO"),
            new Stored("Who was to answer has handed back what you asked", "HANDOVER_BACK"),
            new Stored("Who was to answer has handed back what you asked", "REQUEST_BACK"),
            new Stored("<@U0BO> has this one already", "HANDOVER_HAS", "U0BO"),
            new Stored("I cannot pass anything on", "NO_CONSULTANTS"),
            new Stored("I erase your consultations", "CONFIRM_FORGET"),
            new Stored("what I kept of you is erased", "FORGOTTEN"),
            new Stored("still voting on what you asked", "VOTES_UNDER_WAY", "1"),
            new Stored("still voting on 2 things", "VOTES_UNDER_WAY", "2"));

    private final MessengerStage stage = new MessengerStage();

    @AfterEach
    void close() throws Exception {
        stage.close();
    }

    @Test
    void everyKindOfWordHasItsPlaceHere() {
        var kinds = Stream.concat(Arrays.stream(Notice.values()), Arrays.stream(HandoverNotice.values()))
                .map(WordKind::name)
                .toList();

        assertThat(kinds).doesNotHaveDuplicates();
        assertThat(STORED).extracting(each -> each.written().get(0)).containsAll(kinds);
    }

    @ParameterizedTest
    @EnumSource(Notice.class)
    void aKindThatNamesSomethingIsNoWordByItself(Notice notice) {
        boolean names = STORED.stream()
                .map(Stored::written)
                .anyMatch(written -> written.get(0).equals(notice.name()) && written.size() > 1);

        if (names) {
            assertThatThrownBy(notice::word).isInstanceOf(IllegalStateException.class);
        } else {
            assertThat(notice.word().written()).containsExactly(notice.name());
        }
    }

    @Test
    void everyWordIsSaid() {
        stage.turn(Rig.ANA_DIRECT, new Move.Start());
        stage.turn(Rig.ANA_DIRECT, new Move.Pick(stage.rig.comparison().id()));
        for (var stored : STORED) {
            var statement = statement(Topic.NOTICE, Rig.ANA_DIRECT, stored);
            assertThat(stage.messenger.say(statement)).as(stored.toString()).isEqualTo(new Outcome.Said());
            assertThat(stage.server.last("chat.postMessage").field("text")).contains(stored.said());
        }
    }

    @Test
    void everyWordStandsOnTheHomePage() {
        stage.turn(Rig.ANA_DIRECT, new Move.Start());
        for (var stored : STORED) {
            var statement = statement(Topic.HOME, Place.home(Rig.ANA), stored);
            assertThat(stage.messenger.say(statement)).as(stored.toString()).isEqualTo(new Outcome.Said());
        }
    }

    private Statement statement(Topic topic, Place place, Stored stored) {
        var rig = stage.rig;
        var written = stored.written().stream()
                .map(word -> word.replace(
                                "{step}", rig.comparison().steps().get(0).id().value())
                        .replace("{comparison}", rig.comparison().id().value()))
                .toList();
        return new Statement(
                topic, Rig.ANA, place, Optional.empty(), rig.open(Rig.ANA).id().value(), written);
    }

    /** What it says, and the details of the statement that says it. */
    private record Stored(String said, List<String> written) {

        Stored(String said, String... written) {
            this(said, List.of(written));
        }
    }
}
