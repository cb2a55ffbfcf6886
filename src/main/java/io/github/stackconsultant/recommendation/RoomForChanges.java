package io.github.stackconsultant.recommendation;

import java.util.List;

/**
 * Computes how many answers two single changes at one step can remove beyond those they have to. Each change drops one
 * answer or exchanges it for an added one; but an added answer that excludes others replaces exactly those.
 */
final class RoomForChanges {

    /** How many changes there are. */
    static final int CHANGES = 2;

    private RoomForChanges() {}

    /**
     * Counts the answers that can be removed.
     *
     * @param before the answers of the step now
     * @param come the answers that are added, at most one for each change
     */
    static int most(Exclusions exclusions, List<Integer> before, List<Integer> come) {
        if (come.stream().noneMatch(answer -> exclusions.areFor(answer, before))) {
            return CHANGES;
        }
        int dropped = CHANGES - come.size();
        return switch (come.size()) {
            case 0 -> dropped;
            case 1 -> dropped + replaced(exclusions, before, come.get(0));
            default ->
                Math.max(
                        replaced(exclusions, before, come.get(0), come.get(1)),
                        replaced(exclusions, before, come.get(1), come.get(0)));
        };
    }

    private static int replaced(Exclusions exclusions, List<Integer> before, int first, int second) {
        var left = exclusions.allowed(before, List.of(first));
        return replaced(exclusions, before, first) + replaced(exclusions, left, second);
    }

    private static int replaced(Exclusions exclusions, List<Integer> before, int answer) {
        return exclusions.areFor(answer, before) ? 0 : 1;
    }
}
