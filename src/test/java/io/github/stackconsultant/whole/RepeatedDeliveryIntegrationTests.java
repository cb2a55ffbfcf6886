package io.github.stackconsultant.whole;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.Consultation;
import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.localworkspace.driver.Actor;
import io.github.stackconsultant.messaging.Person;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Everything is sent three times, at once and to both instances, each copy with a signature of its own. */
class RepeatedDeliveryIntegrationTests {

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

    @RegisterExtension
    static final Setup SETUP = Setup.twoOnPostgres();

    private final Actor ana = SETUP.app().driver().as("ana");

    @BeforeEach
    void sendsEverythingThreeTimes() {
        SETUP.relay().sends(3);
    }

    @AfterEach
    void sendsOnceAgain() {
        SETUP.relay().sends(1);
    }

    @TestFactory
    Stream<DynamicTest> storiesHoldWhenEverythingIsSentThreeTimes() {
        return Story.all()
                .filter(file -> STORIES.contains(file.getFileName().toString()))
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(),
                        () -> new Teller(new HttpStage(SETUP.app())).tells(Story.read(file))));
    }

    @Test
    void eachIsAnsweredOnce() {
        new HttpStage(SETUP.app()).isCleared(List.of("ana"));

        int before = ana.messages("dm").size();
        ana.looksAway().types("hello").inDirectMessage().seesAnew("Hello. I help you decide");
        SETUP.app().becomesQuiet();
        assertThat(ana.messages("dm")).hasSize(before + 2);

        before = ana.ephemerals().size();
        ana.looksAway().types("/consult").in("#backend").seesAnew("1 of 5");
        SETUP.app().becomesQuiet();
        assertThat(ana.ephemerals()).hasSize(before + 1);
        long version = consultation().version();

        ana.looksAway().chooses("Streaming").whereOffered().seesAnew("2 of 5");
        SETUP.app().becomesQuiet();
        assertThat(consultation().version()).isEqualTo(version + 1);
        assertThat(ana.whatIsNew()).doesNotContain("already answered", "outdated");

        ana.looksAway().usesShortcut("Start a consultation").seesAnew("Leave out what you do not know");
        SETUP.app().becomesQuiet();
        assertThat(ana.modals()).hasSize(1);
        assertThat(ana.whatIsNew()).doesNotContain("could not open");
        ana.closesModal();
    }

    private Consultation consultation() {
        return SETUP.app()
                .part(Consultations.class)
                .openOf(new Person("T0LOCAL", ana.id()))
                .orElseThrow();
    }
}
