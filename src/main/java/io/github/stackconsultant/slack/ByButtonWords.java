package io.github.stackconsultant.slack;

import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import io.github.stackconsultant.conversation.AsideNotice;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.understanding.Deed;
import java.util.function.Function;

/** Where that is done which words cannot do: a form can only be opened by a click, and a vote has a message of its own. */
final class ByButtonWords {

    private final boolean consultants;

    /**
     * Creates them.
     *
     * @param consultants whether there is a consultants' channel
     */
    ByButtonWords(boolean consultants) {
        this.consultants = consultants;
    }

    Saying of(AsideNotice.ByButton wish) {
        return switch (wish.deed()) {
            case TALK -> consultants ? talk(wish) : Saying.of("There is no consultants' channel here, only me.");
            case SAVE ->
                ofCard(
                        wish,
                        Mrkdwn.bold("Save the decision")
                                + " keeps what you decided, with your reason, as a record that you can share and take"
                                + " along, and reminds you of it on a day that you set.",
                        "You can save a decision once you have a recommendation, and you have none yet.",
                        CardButtons::save);
            case SHARE ->
                ofCard(
                        wish,
                        Mrkdwn.bold("Share in a channel") + " shows others your recommendation, with your answers.",
                        "You can share a recommendation once you have one.",
                        CardButtons::share);
            case CLOSE_VOTE ->
                Saying.of("Only whoever asked for a vote can close it early: by the three dots beside \u201cWithdraw my"
                        + " vote\u201d, or on App Home, which lists your open votes.");
            case EXTEND_VOTE ->
                Saying.of(
                        "The end of a vote cannot be moved. Once it is over, or you have closed it, you can ask again.");
            case COUNT_VOTES ->
                Saying.of("The message of a vote, in its channel, says how many have voted and when it closes. App Home"
                        + " lists your open votes.");
            case CAST_VOTE ->
                Saying.of("I take no vote in words: press a button on the message of the vote, in its channel. App Home"
                        + " lists your open votes.");
            case WITHDRAW_VOTE ->
                Saying.of(Mrkdwn.bold("Withdraw my vote")
                        + ", on the message of the vote in its channel, takes yours back while the vote" + " is open.");
        };
    }

    /**
     * {@return the same for whoever asked for votes that are open}
     *
     * @param named these votes, in a sentence
     */
    static Saying ofOwnVotes(AsideNotice.ByButton wish, Saying named) {
        return wish.deed() == Deed.CLOSE_VOTE
                ? Saying.of("Close it with the button under the vote:")
                : Saying.of(named.text() + " The message of a vote says how many have voted.");
    }

    private static Saying talk(AsideNotice.ByButton wish) {
        return ofCard(
                wish,
                Mrkdwn.bold("Talk to a consultant")
                        + " passes on what you want to ask, with your answers, to people here.",
                "I can pass you on to a consultant once you have a recommendation, and you have none yet.",
                CardButtons::talk);
    }

    private static Saying ofCard(
            AsideNotice.ByButton wish, String text, String without, Function<RecommendationId, ButtonElement> button) {
        return wish.recommendation()
                .map(id -> Saying.of(text, button.apply(id)))
                .orElseGet(() -> Saying.of(without, beginning(wish)));
    }

    /** Below an open question is the way on already. */
    private static BlockElement[] beginning(AsideNotice.ByButton wish) {
        return wish.about().isEmpty()
                ? new BlockElement[] {CardButtons.start("Start a consultation")}
                : new BlockElement[0];
    }
}
