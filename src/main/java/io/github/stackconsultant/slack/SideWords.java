package io.github.stackconsultant.slack;

import static java.util.stream.Collectors.joining;

import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.recommendation.Evidence;
import io.github.stackconsultant.recommendation.OptionScore;
import io.github.stackconsultant.recommendation.Points;
import java.util.stream.Stream;

/** Words an option's side; each text names its option, since a narrow screen shows the columns one below the other. */
final class SideWords {

    private final KnowledgeLinks links;
    private final ComparisonId comparison;

    SideWords(KnowledgeLinks links, ComparisonId comparison) {
        this.links = links;
        this.comparison = comparison;
    }

    /** {@return the option's name, and how it compares with the rival} */
    String title(SideByCriterion side) {
        var here = side.reasons().isEmpty() ? "nothing among the answers," : Points.signed(side.points());
        return Mrkdwn.bold("For " + name(side.option())) + "\nAgainst " + name(side.rival()) + ": " + here + " to "
                + Points.signed(side.against()) + " \u2192 "
                + Mrkdwn.bold(standing(side.points() - side.against()));
    }

    private static String standing(int lead) {
        return lead == 0 ? "level" : Math.abs(lead) + (lead > 0 ? " ahead" : " behind");
    }

    /** {@return a criterion with its points, the answers they come from, both ratings and their evidence} */
    String reason(SideByCriterion side, SideByCriterion.Reason reason) {
        var criterion = reason.criterion();
        var parts = reason.parts().stream()
                .map(part -> Mrkdwn.italic(Mrkdwn.escape(part.answerLabel())) + " "
                        + Points.signed(part.weight() * side.gap(reason)))
                .collect(joining(", "));
        var items = Stream.concat(
                        criterion.ratingOf(side.option().option()).evidence().stream(),
                        criterion.ratingOf(side.rival().option()).evidence().stream())
                .map(evidence -> "\n\u2022 " + item(evidence))
                .collect(joining());
        return Mrkdwn.bold(name(side.option()) + " " + Points.signed(reason.points())) + " "
                + Mrkdwn.escape(criterion.name()) + "\n" + parts + "\n"
                + rated(side.option(), reason) + "\n" + rated(side.rival(), reason) + items;
    }

    private static String rated(OptionScore option, SideByCriterion.Reason reason) {
        int value = reason.criterion().ratingOf(option.option()).value();
        return Bars.of(value) + " " + name(option) + " " + value;
    }

    private String item(Evidence evidence) {
        var origin = KnowledgeLinks.origin(evidence.optionName(), links.source(comparison, evidence));
        return links.item(comparison, evidence) + " (" + origin + ")";
    }

    private static String name(OptionScore option) {
        return Mrkdwn.escape(option.name());
    }
}
