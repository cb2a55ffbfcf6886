package io.github.stackconsultant.slack;

import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.recommendation.TogetherWords;
import java.util.List;
import java.util.Optional;

/** Why a recommendation is not for several options together, or that it is, and what would turn that. */
final class TogetherBlocks {

    private final TogetherWords words = new TogetherWords(Mrkdwn::escape);
    private final ChangeBlocks changes;

    TogetherBlocks(ChangeBlocks changes) {
        this.changes = changes;
    }

    /**
     * Renders it.
     *
     * @param comparison today's knowledge; if it has changed since, nothing can be said of the parts
     */
    Rendered of(GivenRecommendation given, Optional<Comparison> comparison) {
        var recommendation = given.recommendation();
        var text = VerdictWords.withStrength(recommendation) + ". "
                + comparison
                        .filter(recommendation::restsOn)
                        .map(now -> reasoned(recommendation, now))
                        .orElse("What I know has changed since, so I cannot say more about its parts.");
        return new Rendered(text, List.of(Kit.section(text), CardButtons.reasoning("together", given)));
    }

    private String reasoned(Recommendation recommendation, Comparison now) {
        return words.reason(recommendation, now) + " "
                + changes.sharing(recommendation, Optional.of(now)).orElse("");
    }
}
