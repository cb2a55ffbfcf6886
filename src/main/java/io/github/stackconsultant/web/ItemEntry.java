package io.github.stackconsultant.web;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Fact;
import io.github.stackconsultant.knowledge.Item;
import io.github.stackconsultant.knowledge.Source;
import java.util.List;
import java.util.Optional;

/**
 * A fact, pro, con or use case as its page shows it.
 *
 * @param origin whom the source cites and for which year; empty if it states neither
 * @param source the source, by its publisher
 * @param heading the heading of the source under which it stands
 * @param criteria the criteria on which it justifies a rating
 */
record ItemEntry(
        String anchor,
        String title,
        String text,
        List<String> details,
        String origin,
        Link source,
        String heading,
        List<Link> criteria) {

    static ItemEntry of(Item item, Comparison comparison) {
        return new ItemEntry(
                Anchors.of(item.id()),
                item.title(),
                item.text(),
                item.details(),
                item instanceof Fact fact ? origin(fact) : "",
                source(item, comparison),
                item.heading(),
                criteria(item, comparison));
    }

    private static String origin(Fact fact) {
        Optional<String> year = fact.year().stream().mapToObj(String::valueOf).findFirst();
        return fact.origin()
                .map(origin ->
                        "According to " + origin + year.map(each -> ", " + each).orElse(""))
                .or(() -> year.map(each -> "As of " + each))
                .orElse("");
    }

    private static Link source(Item item, Comparison comparison) {
        String publisher =
                comparison.source(item.source()).map(Source::publisher).orElse("");
        return new Link(Anchors.of(item.source()), publisher);
    }

    private static List<Link> criteria(Item item, Comparison comparison) {
        return comparison.criteria().stream()
                .filter(criterion -> criterion.ratings().stream()
                        .anyMatch(rating -> rating.items().contains(item.id())))
                .map(criterion -> new Link(Anchors.of(criterion.id()), criterion.name()))
                .toList();
    }
}
