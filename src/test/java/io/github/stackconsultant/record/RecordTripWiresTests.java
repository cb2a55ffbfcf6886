package io.github.stackconsultant.record;

import static io.github.stackconsultant.record.RecordSamples.ourMatter;
import static io.github.stackconsultant.record.RecordSamples.record;
import static io.github.stackconsultant.record.RecordSamples.unvoted;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Catalogue;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.recommendation.AnswerChange;
import io.github.stackconsultant.recommendation.FlipGroup;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import org.junit.jupiter.api.Test;

class RecordTripWiresTests {

    private static String wires(String record) {
        var information = record.substring(record.indexOf("## More Information"));
        return information.substring(information.indexOf("What would change it, the smallest change first:"));
    }

    @Test
    void theTripWiresAreWhatChangesTheVerdict() {
        var record = unvoted(ourMatter(), KnowledgeFixtures.nodejsVsPython());

        var wires = wires(record);
        var sensitivity = new RecommendationEngine()
                .sensitivity(
                        KnowledgeFixtures.nodejsVsPython(),
                        ourMatter().recommendation().selection());
        var first = FlipGroup.of(sensitivity.flips()).get(0);
        assertThat(wires)
                .contains("\u201c" + first.subjects().get(0).label() + "\u201d")
                .contains("Node.js leads Python until ")
                .containsPattern(
                        "weighs (more|less) than \\d+ in the answers \\(\\d+ now\\), .* at \\d+ the verdict becomes ")
                .containsOnlyOnce("A weight is ");
    }

    @Test
    void noTripWireIsLeftOut() {
        var ours = KnowledgeFixtures.nodejsVsPython();
        var record = unvoted(ourMatter(), ours);

        var wires = wires(record);
        var sensitivity = new RecommendationEngine()
                .sensitivity(ours, ourMatter().recommendation().selection());
        var groups = FlipGroup.of(sensitivity.flips());
        assertThat(wires.lines().filter(line -> line.startsWith("  * If "))).hasSize(groups.size());
        assertThat(groups)
                .filteredOn(RecordTripWiresTests::leavesOpen)
                .isNotEmpty()
                .allSatisfy(group ->
                        assertThat(wires).contains("  * If " + group.change().stepTitle() + " were left open: "));
        assertThat(groups.stream().filter(group -> !leavesOpen(group)).flatMap(group -> group.subjects().stream()))
                .hasSizeGreaterThan(20)
                .allSatisfy(answer -> assertThat(wires).contains("\u201c" + answer.label() + "\u201d"));
        assertThat(wires.lines().filter(line -> line.contains(" the verdict becomes ")))
                .hasSize(sensitivity.limits().size());
    }

    private static boolean leavesOpen(FlipGroup group) {
        return group.change().manner() == AnswerChange.Manner.LEFT_OPEN;
    }

    @Test
    void whereTheKnowledgeHasChangedNothingIsSaidOfTripWires() {
        var changed = Catalogue.of("nodejs", "python").build();

        assertThat(unvoted(ourMatter(), changed)).doesNotContain("the smallest change first");
    }
}
