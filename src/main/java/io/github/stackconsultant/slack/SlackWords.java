package io.github.stackconsultant.slack;

import io.github.stackconsultant.handover.HandoverId;
import io.github.stackconsultant.recommendation.RecommendationId;

/** The short words to which only the way through Slack gives rise; they are said at once and never stored. */
final class SlackWords {

    private SlackWords() {}

    /** {@return that a card was shared in that channel} */
    static Rendered shared(String channel) {
        return Rendered.of("Shared in " + Mrkdwn.channel(channel) + ".");
    }

    /** {@return that the channel does not let the app in, and the way to share that recommendation again} */
    static Rendered notAMember(String channel, RecommendationId recommendation) {
        return Saying.of(
                        "I am not in " + Mrkdwn.channel(channel)
                                + " yet. Type `/invite @Stack Consultant` there, then press Share again.",
                        Kit.primary(
                                ActionId.SHARE_AGAIN, "Share again", String.join("|", channel, recommendation.value())))
                .rendered("not_a_member");
    }

    /** {@return that the channel refuses a card for good, with Slack's word for why} */
    static Rendered couldNotShare(String channel, String error) {
        return Rendered.of("Slack does not let me post in " + Mrkdwn.channel(channel) + " (" + Mrkdwn.escape(error)
                + "). Your recommendation is still here: try another channel.");
    }

    /** {@return that it goes on in the direct messages, since that channel does not let the app post} */
    static Rendered movedToDirect(String channel) {
        return Rendered.of("I cannot post in " + Mrkdwn.channel(channel) + ", so we go on here. It stays between us.");
    }

    /** {@return that the consultants' channel refuses the request, which is kept, and the way to send it again} */
    static Rendered handoverNotSent(HandoverId request) {
        return Saying.of(
                        "Slack does not let me post in the consultants' channel, so nobody has read your request yet."
                                + " What you wrote is kept. Tell whoever looks after me here, then press Send again.",
                        Kit.primary(ActionId.SEND_AGAIN, "Send again", request.value()))
                .rendered("handover_not_sent");
    }

    /** {@return that the consultants' channel refuses a reason, which is kept} */
    static Rendered reasonNotSent() {
        return Rendered.of("Slack does not let me post in the consultants' channel, so nobody there has read why that"
                + " recommendation did not help you. What you wrote is kept with your rating: tell whoever looks after me"
                + " here.");
    }

    /** {@return that somebody's direct messages take nothing, with Slack's word for why} */
    static String unreached(String error) {
        return "Slack does not let me write to you directly (" + Mrkdwn.escape(error)
                + "), so something that was meant for you alone was not said. Your open votes and what you saved are below."
                + " Whoever looks after me here can mend that.";
    }

    static Rendered couldNotOpen() {
        return Rendered.of("I could not open that just now. Nothing was changed: press it again in a moment.");
    }
}
