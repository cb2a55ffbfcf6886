package io.github.stackconsultant.understanding;

import static java.util.stream.Collectors.groupingBy;

import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.StepId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The phrases of some comparisons in a text, by where they stand, and by the step that they are about. */
final class Mentions {

    private final List<Reading.Mention> all;
    private final Map<Integer, List<Reading.Mention>> byStart;
    private final SensesByToken byToken;
    private final Map<ComparisonId, Map<StepId, List<Reading.Mention>>> ofSteps = new HashMap<>();

    private Mentions(List<Reading.Mention> all, int tokens) {
        this.all = all;
        this.byStart = all.stream().collect(groupingBy(Reading.Mention::from));
        this.byToken = new SensesByToken(all, tokens);
        all.forEach(this::sortByStep);
    }

    /** {@return those that cross no end of a clause, unless they consist of whole clauses} */
    static Mentions of(Reading reading, Boundaries boundaries, Set<ComparisonId> comparisons) {
        var mentions = reading.mentions().stream()
                .filter(mention -> boundaries.holdTogether(mention.from(), mention.to()))
                .map(mention -> new Reading.Mention(
                        mention.from(),
                        mention.to(),
                        mention.senses().stream()
                                .filter(sense ->
                                        sense instanceof Sense.OfComparison of && comparisons.contains(of.comparison()))
                                .toList()))
                .filter(mention -> !mention.senses().isEmpty())
                .toList();
        return new Mentions(mentions, reading.tokens().size());
    }

    private void sortByStep(Reading.Mention mention) {
        var said = new LinkedHashMap<ComparisonId, Map<StepId, List<Sense>>>();
        for (var sense : mention.senses()) {
            if (sense instanceof Sense.OfStep of) {
                said.computeIfAbsent(of.comparison(), unused -> new LinkedHashMap<>())
                        .computeIfAbsent(of.step(), unused -> new ArrayList<>())
                        .add(sense);
            }
        }
        said.forEach((comparison, bySteps) ->
                bySteps.forEach((step, senses) -> ofSteps.computeIfAbsent(comparison, unused -> new HashMap<>())
                        .computeIfAbsent(step, unused -> new ArrayList<>())
                        .add(new Reading.Mention(mention.from(), mention.to(), senses))));
    }

    List<Reading.Mention> all() {
        return all;
    }

    /** {@return those that begin with that token} */
    List<Reading.Mention> from(int token) {
        return byStart.getOrDefault(token, List.of());
    }

    SensesByToken byToken() {
        return byToken;
    }

    /** {@return those that are about that step, with only their senses for it} */
    List<Reading.Mention> of(ComparisonId comparison, StepId step) {
        return ofSteps.getOrDefault(comparison, Map.of()).getOrDefault(step, List.of());
    }
}
