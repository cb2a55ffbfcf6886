package io.github.stackconsultant.slack;

import io.github.stackconsultant.conversation.Certainty;
import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.conversation.Measures;
import io.github.stackconsultant.conversation.NotCompared;
import io.github.stackconsultant.conversation.OptionStanding;
import io.github.stackconsultant.conversation.Reasons;
import io.github.stackconsultant.conversation.Recommendations;
import io.github.stackconsultant.conversation.SourceList;
import io.github.stackconsultant.conversation.Together;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.recommendation.RecommendationId;
import java.util.function.Function;

/** Puts what answers a typed question about a card, or about the sources, into blocks. */
final class InformationBlocks {

    private static final String GONE = "That recommendation is gone. `/consult` starts a consultation.";

    private final Recommendations recommendations;
    private final KnowledgeBase knowledge;
    private final StandingBlocks standing;
    private final CertaintyBlocks certainty;
    private final WhyBlocks why;
    private final TogetherBlocks together;
    private final SourceListBlocks sources;

    InformationBlocks(
            Recommendations recommendations,
            KnowledgeBase knowledge,
            KnowledgeLinks links,
            RecommendationEngine engine) {
        this.recommendations = recommendations;
        this.knowledge = knowledge;
        var changes = new ChangeBlocks(engine);
        this.standing = new StandingBlocks(links, changes);
        this.certainty = new CertaintyBlocks(changes);
        this.why = new WhyBlocks(links);
        this.together = new TogetherBlocks(changes);
        this.sources = new SourceListBlocks(links);
    }

    Rendered standing(OptionStanding asked) {
        return about(asked.recommendation(), given -> standing.of(given, given.comparisonIn(knowledge), asked));
    }

    Rendered notCompared(NotCompared asked) {
        return Saying.of(
                        AsideWords.notCompared(knowledge, asked.name(), asked.comparisons()),
                        CardButtons.pages(asked.comparisons()))
                .rendered("not_compared");
    }

    Rendered certainty(Certainty asked) {
        return about(asked.recommendation(), given -> certainty.of(given, given.comparisonIn(knowledge)));
    }

    Rendered measures(Measures asked) {
        return about(asked.recommendation(), CertaintyBlocks::measures);
    }

    Rendered reasons(Reasons asked) {
        return about(asked.recommendation(), given -> why.of(given, given.comparisonIn(knowledge)));
    }

    Rendered together(Together asked) {
        return about(asked.recommendation(), given -> together.of(given, given.comparisonIn(knowledge)));
    }

    Rendered sources(SourceList asked) {
        return sources.of(knowledge, asked.comparisons(), asked.recommendation().flatMap(recommendations::find));
    }

    /** The recommendation may have been erased since somebody asked about it. */
    private Rendered about(RecommendationId id, Function<GivenRecommendation, Rendered> rendered) {
        return recommendations.find(id).map(rendered).orElseGet(() -> Rendered.of(GONE));
    }
}
