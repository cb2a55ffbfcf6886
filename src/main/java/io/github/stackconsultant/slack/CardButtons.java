package io.github.stackconsultant.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.recommendation.RecommendationId;
import java.util.List;

/** The buttons that lead on from a recommendation, and from a comparison to what is known of it. */
final class CardButtons {

    private CardButtons() {}

    static ButtonElement everyNumber(RecommendationId recommendation) {
        return Kit.button(ActionId.EVERY_NUMBER, "Every number", recommendation.value());
    }

    static ButtonElement sides(RecommendationId id, Recommendation recommendation) {
        return sides(id, recommendation.scores().size());
    }

    static ButtonElement sides(RecommendationId recommendation, int options) {
        return Kit.button(ActionId.SIDES, options == 2 ? "Show both sides" : "Show all sides", recommendation.value());
    }

    static ButtonElement save(RecommendationId recommendation) {
        return Kit.button(ActionId.SAVE_DECISION, "Save the decision", recommendation.value());
    }

    static ButtonElement share(RecommendationId recommendation) {
        return Kit.button(ActionId.SHARE, "Share in a channel", recommendation.value());
    }

    /**
     * {@return the row with the numbers and the sides behind a recommendation}
     *
     * @param role the purpose of the row
     */
    static LayoutBlock reasoning(String role, GivenRecommendation given) {
        return Kit.actions(
                BlockReference.of(role, given.advice()).id(),
                List.of(everyNumber(given.id()), sides(given.id(), given.recommendation())));
    }

    /**
     * {@return the buttons of the pages}
     *
     * @param about the id of a comparison, or of a recommendation about one
     */
    static List<BlockElement> pages(String about) {
        return List.of(
                Kit.button(ActionId.PROS, "Pros", about),
                Kit.button(ActionId.CONS, "Cons", about),
                Kit.button(ActionId.USE_CASES, "Use cases", about),
                Kit.button(ActionId.COMPARE, "Compare", about));
    }
}
