package io.github.stackconsultant.recommendation;

import io.github.stackconsultant.knowledge.Comparison;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How the options stand in one part of a system, and whether that is enough for a part of its own.
 *
 * @param part its name
 * @param best the name of the option that is ahead there; empty if none is
 * @param lead by how many points, over the best of the others
 * @param largest the largest lead that its weight allows; 0 if nothing is asked of it
 * @param weighty whether it has the share of all weight that a part of its own needs
 * @param led whether it is weighty, and the lead large enough for a part of its own
 */
public record PartStanding(String part, Optional<String> best, int lead, int largest, boolean weighty, boolean led) {

    /** {@return whether the answers ask anything of it} */
    public boolean asked() {
        return largest > 0;
    }

    /**
     * Finds how every part stands.
     *
     * @param comparison the knowledge that the recommendation rests on
     * @return in the order of the knowledge
     */
    public static List<PartStanding> of(Recommendation recommendation, Comparison comparison) {
        var totals = Totals.of(comparison, recommendation.criteria());
        return IntStream.range(0, totals.parts())
                .mapToObj(part -> of(comparison, totals, part))
                .toList();
    }

    private static PartStanding of(Comparison comparison, Totals totals, int part) {
        int best = VerdictRule.bestIn(totals, part);
        int lead = VerdictRule.leadOf(totals, part, best);
        return new PartStanding(
                comparison.parts().get(part).name(),
                Optional.of(comparison.options().get(best).name()).filter(unused -> lead > 0),
                lead,
                VerdictRule.largestLead(totals, part),
                VerdictRule.isWeighty(totals, part),
                VerdictRule.leader(totals, part) == best);
    }
}
