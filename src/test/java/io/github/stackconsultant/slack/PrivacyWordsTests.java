package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.TickingClock;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrivacyWordsTests {

    @Test
    void wherePagesHaveAnAddressTheOneOnPrivacyIsLinked() {
        var links = links(Optional.of("https://consultant.example"));

        assertThat(PrivacyWords.kept(links))
                .endsWith(
                        "`/consult forget me` has it erased. Read <https://consultant.example/privacy|all that is kept, why,"
                                + " and how long>.");
        assertThat(PrivacyWords.confirmForget(links).text())
                .endsWith(
                        "*It cannot be undone.* Read <https://consultant.example/privacy|all that is kept, why, and how long>. Erase everything?");
    }

    @Test
    void withoutAnAddressNoPageIsSpokenOf() {
        var links = links(Optional.empty());

        assertThat(PrivacyWords.kept(links)).endsWith("and `/consult forget me` has it erased.");
        assertThat(PrivacyWords.confirmForget(links).text()).endsWith("*It cannot be undone.* Erase everything?");
    }

    @Test
    void theQuestionSaysOfTheSameThatItStaysAsTheWordAfterwards() {
        var question = PrivacyWords.confirmForget(links(Optional.empty())).text();
        var stays = question.lines()
                .filter(line -> line.startsWith("*What stays:*"))
                .findFirst()
                .orElseThrow();

        assertThat(stays)
                .contains("a reason that you gave by name", "what others typed about you", "the messages in Slack")
                .contains("your ballot in an anonymous vote", "that you took part");
        assertThat(PrivacyWords.forgotten().text()).contains(stays);
    }

    private static KnowledgeLinks links(Optional<String> address) {
        return new KnowledgeLinks(KnowledgeFixtures.ours(), address, new TickingClock(Rig.NOW));
    }
}
