package io.github.stackconsultant.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.recommendation.RecommendationId;
import java.util.List;

/** The buttons that lead to the questions, on from a recommendation, and from a comparison to what is known of it. */
final class CardButtons {

    private CardButtons() {}

    static ButtonElement start(String label) {
        return Kit.primary(ActionId.START, label, "start");
    }

    /**
     * {@return the button that asks the team}
     *
     * @param next whether nothing else comes before that
     */
    static ButtonElement vote(RecommendationId recommendation, boolean next) {
        var label = "Ask the team to vote";
        var id = recommendation.value();
        return next ? Kit.primary(ActionId.ASK_VOTE, label, id) : Kit.button(ActionId.ASK_VOTE, label, id);
    }

    static ButtonElement whatIf(RecommendationId recommendation) {
        return Kit.button(ActionId.WHAT_IF, "What if", recommendation.value());
    }

    static ButtonElement talk(RecommendationId recommendation) {
        return Kit.button(ActionId.TALK, "Talk to a consultant", recommendation.value());
    }

    static ButtonElement everyNumber(RecommendationId recommendation) {
        return Kit.button(ActionId.EVERY_NUMBER, "Every number", recommendation.value());
    }

    /**
     * {@return the button that shows the options side by side}
     *
     * @param options how many there are
     */
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
                List.of(
                        everyNumber(given.id()),
                        sides(given.id(), given.recommendation().scores().size())));
    }

    /** {@return the buttons of the pages of the first of these; none if there is none} */
    static List<BlockElement> pages(List<ComparisonId> comparisons) {
        return comparisons.stream()
                .findFirst()
                .map(first -> pages(first.value()))
                .orElse(List.of());
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
