package io.github.stackconsultant.slack;

import com.slack.api.model.block.element.BlockElement;
import io.github.stackconsultant.conversation.ConsultationNotice;
import io.github.stackconsultant.knowledge.Comparison;
import java.util.List;

/**
 * The reply if somebody asks in words for what a card's button opens; it offers that button, since a modal can only be
 * opened by a click.
 */
final class BesideCard {

    private BesideCard() {}

    /** {@return what the button opens} */
    static String words(ConsultationNotice.BesideCard asked) {
        return switch (asked.part()) {
            case NUMBERS -> "Every number behind your recommendation, with its sources, is one click away.";
            case WHAT_IF ->
                Mrkdwn.bold("What if")
                        + " tries out other answers beside your recommendation and shows what each would change. Nothing is"
                        + " stored until you keep them.";
            default ->
                "All that your answers say for each option, side by side and strongest first, is one click away.";
        };
    }

    /**
     * {@return the button}
     *
     * @param comparisons the comparisons that the recommendation may be about, the actual one first
     */
    static BlockElement button(ConsultationNotice.BesideCard asked, List<Comparison> comparisons) {
        return switch (asked.part()) {
            case NUMBERS -> CardButtons.everyNumber(asked.recommendation());
            case WHAT_IF ->
                Kit.button(ActionId.WHAT_IF, "What if", asked.recommendation().value());
            default ->
                CardButtons.sides(
                        asked.recommendation(), comparisons.get(0).options().size());
        };
    }
}
