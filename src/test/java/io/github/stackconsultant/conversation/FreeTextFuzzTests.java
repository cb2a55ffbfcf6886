package io.github.stackconsultant.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.stackconsultant.fixtures.ConversationDriver;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.Understandings;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.understanding.KnowledgeSearch;
import io.github.stackconsultant.understanding.Understanding;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Whatever is typed, line by line: nothing throws, nobody meets silence, and no answer changes without being shown. A
 * build plays the kept inputs and looks for others for seconds; {@code JAZZER_FUZZ=1 mvn test -Djazzer.hooks=true
 * -Dtest=FreeTextFuzzTests} does for minutes.
 */
class FreeTextFuzzTests {

    private static final int MOST_LINES = 12;
    private static final KnowledgeBase KNOWLEDGE = KnowledgeFixtures.both();
    private static final List<Comparison> COMPARISONS = KNOWLEDGE.comparisons();
    private static final Understanding UNDERSTANDING = Understandings.of(COMPARISONS);
    private static final KnowledgeSearch SEARCH = Understandings.search(COMPARISONS);

    @FuzzTest(maxDuration = "10m")
    void whateverIsTypedIsShown(byte[] typed) {
        var driver = new ConversationDriver(KNOWLEDGE, all -> UNDERSTANDING, SEARCH);
        var ana = driver.person("ana");
        for (var line : new String(typed, StandardCharsets.UTF_8).split("\n", MOST_LINES)) {
            var before = Seen.of(driver, ana);

            ana.does(line.startsWith("/consult") ? new Move.Describe(line.substring(8)) : new Move.Say(line));

            assertThat(ana.heard()).as(line).isNotEmpty();
            assertThat(driver.consultations()).as(line).allSatisfy(each -> Soundness.check(each, driver));
            if (!Seen.of(driver, ana).equals(before)) {
                assertThat(Seen.anew(ana)).as(line).isTrue();
            }
        }
    }
}
