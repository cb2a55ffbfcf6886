package io.github.stackconsultant.slack;

import static java.util.stream.Collectors.joining;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.Source;
import io.github.stackconsultant.recommendation.Recommendation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the knowledge comes from, and the way from each number to the items that it rests on. */
final class SourceListBlocks {

    /** More would be a page, and the comparison's page lists all of them. */
    private static final int MOST = 10;

    private final KnowledgeLinks links;

    SourceListBlocks(KnowledgeLinks links) {
        this.links = links;
    }

    /**
     * Renders it.
     *
     * @param about the comparisons whose sources are listed
     * @param given the recommendation that is spoken of, if one stands
     */
    Rendered of(KnowledgeBase knowledge, List<ComparisonId> about, Optional<GivenRecommendation> given) {
        var blocks = new ArrayList<LayoutBlock>();
        about.stream()
                .flatMap(id -> knowledge.comparison(id).stream())
                .map(comparison -> sources(comparison, given))
                .forEach(blocks::add);
        blocks.add(Kit.context(
                given.isPresent()
                        ? Mrkdwn.bold("Every number")
                                + " shows what each number of your recommendation rests on, with headings and"
                                + " sources. The ratings are ours."
                        : Mrkdwn.bold("Compare")
                                + " shows each rating with its items and their sources, and so does each number of a"
                                + " recommendation. The ratings are ours."));
        return new Rendered("Where what I say comes from", blocks);
    }

    private LayoutBlock sources(Comparison comparison, Optional<GivenRecommendation> given) {
        var listed = comparison.sources().stream()
                .limit(MOST)
                .map(source -> "\u2022 " + links.fullSource(source) + ": " + items(comparison, source)
                        + given.map(each -> counted(comparison, source, each.recommendation()))
                                .orElse(""))
                .collect(joining("\n"));
        int left = comparison.sources().size() - MOST;
        var text = Mrkdwn.bold("What I know of " + Mrkdwn.escape(comparison.title()) + " comes from") + "\n" + listed
                + (left > 0 ? "\n\u2022 and " + left + " more" : "");
        return Kit.section(BlockReference.of("sources", comparison.id().value()).id(), text, way(comparison, given));
    }

    private static BlockElement way(Comparison comparison, Optional<GivenRecommendation> given) {
        return given.map(each -> CardButtons.everyNumber(each.id()))
                .orElseGet(() ->
                        Kit.button(ActionId.COMPARE, "Compare", comparison.id().value()));
    }

    private static String items(Comparison comparison, Source source) {
        long items = comparison.options().stream()
                .flatMap(option -> option.items())
                .filter(item -> item.source().equals(source.id()))
                .count();
        return items + (items == 1 ? " item" : " items");
    }

    private static String counted(Comparison comparison, Source source, Recommendation recommendation) {
        long counted = recommendation.criteria().stream()
                .flatMap(criterion -> criterion.ratings().stream())
                .flatMap(rating -> rating.evidence().stream())
                .map(evidence -> evidence.item())
                .distinct()
                .flatMap(id -> comparison.item(id).stream())
                .filter(item -> item.source().equals(source.id()))
                .count();
        return counted == 0
                ? ", none behind your recommendation"
                : ", " + counted + " of them behind your recommendation";
    }
}
