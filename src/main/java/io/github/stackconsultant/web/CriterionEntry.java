package io.github.stackconsultant.web;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Criterion;
import io.github.stackconsultant.knowledge.Item;
import io.github.stackconsultant.knowledge.Option;
import io.github.stackconsultant.knowledge.Part;
import io.github.stackconsultant.knowledge.Rating;
import java.util.List;

/**
 * A criterion as its page shows it: a row of the rating table.
 *
 * @param part a sentence on the part of a system that it belongs to; empty if it belongs to none
 * @param scale the meaning of each value, from 0
 * @param cells one for each option, in the options' order
 */
record CriterionEntry(String anchor, String name, String part, List<String> scale, List<Cell> cells) {

    /**
     * An option's rating.
     *
     * @param silent whether the sources say nothing, so that the value is the neutral one
     * @param items the items that justify the rating
     */
    record Cell(String option, int value, boolean silent, String meaning, List<Link> items) {}

    static CriterionEntry of(Criterion criterion, Comparison comparison) {
        return new CriterionEntry(
                Anchors.of(criterion.id()),
                criterion.name(),
                criterion.part().flatMap(comparison::part).map(Part::name).orElse(""),
                criterion.scale(),
                comparison.options().stream()
                        .map(option -> cell(option, criterion, comparison))
                        .toList());
    }

    private static Cell cell(Option option, Criterion criterion, Comparison comparison) {
        Rating rating = criterion.ratingOf(option.id());
        return new Cell(
                option.name(),
                rating.value(),
                rating.silent(),
                criterion.scale().get(rating.value()),
                rating.items().stream()
                        .flatMap(item -> comparison.item(item).stream())
                        .map(CriterionEntry::link)
                        .toList());
    }

    private static Link link(Item item) {
        return new Link(Anchors.of(item.id()), item.title());
    }
}
