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
                        "`/consult forget me` has it erased: <https://consultant.example/privacy|all that is kept, why,"
                                + " and how long>.");
        assertThat(PrivacyWords.confirmForget(links).text())
                .endsWith(
                        "<https://consultant.example/privacy|All that is kept, why, and how long>. Erase everything?");
    }

    @Test
    void withoutAnAddressNoPageIsSpokenOf() {
        var links = links(Optional.empty());

        assertThat(PrivacyWords.kept(links)).endsWith("and `/consult forget me` has it erased.");
        assertThat(PrivacyWords.confirmForget(links).text())
                .endsWith("the messages in Slack are Slack's, and stay. Erase everything?");
    }

    private static KnowledgeLinks links(Optional<String> address) {
        return new KnowledgeLinks(KnowledgeFixtures.ours(), address, new TickingClock(Rig.NOW));
    }
}
