package io.github.stackconsultant.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.CriterionId;
import io.github.stackconsultant.recommendation.CriterionResult;
import io.github.stackconsultant.recommendation.Evidence;
import io.github.stackconsultant.recommendation.Recommendation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows the items behind the ratings on one criterion, each with its own source. */
final class SourcesModal {

    private final KnowledgeLinks links;

    SourcesModal(KnowledgeLinks links) {
        this.links = links;
    }

    /**
     * {@return the modal with the items behind every option's rating on a criterion; empty if the recommendation has no
     * such criterion}
     *
     * @param comparison today's knowledge, which has the sources
     */
    Optional<View> view(GivenRecommendation given, CriterionId asked, Optional<Comparison> comparison) {
        return given.recommendation().criteria().stream()
                .filter(each -> each.criterion().equals(asked))
                .findFirst()
                .map(criterion -> Modals.reading("Sources", blocks(given.recommendation(), criterion, comparison)));
    }

    private List<LayoutBlock> blocks(
            Recommendation recommendation, CriterionResult criterion, Optional<Comparison> comparison) {
        var blocks = new ArrayList<LayoutBlock>();
        blocks.add(Kit.header(criterion.name()));
        for (var option : recommendation.scores()) {
            var rating = criterion.ratingOf(option.option());
            blocks.add(Kit.section(Bars.of(rating.value()) + " "
                    + Mrkdwn.bold(Mrkdwn.escape(option.name()) + " " + rating.value() + " of 4")
                    + scale(criterion, rating.value(), comparison)));
            if (rating.evidence().isEmpty()) {
                blocks.add(Kit.context("The sources say nothing about this: a neutral 2."));
            }
            rating.evidence().forEach(evidence -> {
                blocks.add(Kit.section(Mrkdwn.bold(links.item(recommendation.comparison(), evidence)) + "\n"
                        + Mrkdwn.escape(evidence.text())));
                blocks.add(Kit.context(origin(recommendation, evidence)));
            });
        }
        blocks.add(Kit.context("The ratings are ours; what they rest on is the sources'."));
        return blocks;
    }

    private static String scale(CriterionResult criterion, int value, Optional<Comparison> comparison) {
        return comparison
                .flatMap(now -> now.criterion(criterion.criterion()))
                .filter(now -> value < now.scale().size())
                .map(now -> ": " + Mrkdwn.escape(now.scale().get(value)))
                .orElse("");
    }

    private String origin(Recommendation recommendation, Evidence evidence) {
        return "Under " + Mrkdwn.quoted(evidence.heading()) + ", "
                + links.fullSource(recommendation.comparison(), evidence)
                        .orElse("from knowledge that has changed since");
    }
}
