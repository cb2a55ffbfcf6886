package io.github.stackconsultant.slack;

import io.github.stackconsultant.handover.HandoverId;
import io.github.stackconsultant.recommendation.RecommendationId;
import java.time.Duration;

/** The short words to which only the way through Slack gives rise; they are said at once and never stored. */
final class SlackWords {

    private static final int LONGEST_IN_SECONDS = 90;

    private SlackWords() {}

    /** {@return that a card was shared in that channel} */
    static Rendered shared(String channel) {
        return Rendered.of("Shared in " + Mrkdwn.channel(channel) + ".");
    }

    /** {@return that the channel does not let the app in, and the way to share that recommendation again} */
    static Rendered notAMember(String channel, RecommendationId recommendation) {
        return Saying.of(
                        invited(channel, "Share again"),
                        Kit.primary(
                                ActionId.SHARE_AGAIN, "Share again", String.join("|", channel, recommendation.value())))
                .rendered("not_a_member");
    }

    /** {@return that the channel refuses a card for good, with Slack's word for why} */
    static Rendered couldNotShare(String channel, SlackAnswer.Refused<?> refused) {
        return Rendered.of(notPosted(channel, refused)
                + " Your recommendation is still here"
                + (refused.ofWhatItHolds() ? "." : ": try another channel."));
    }

    private static String invited(String channel, String button) {
        return "I am not in " + Mrkdwn.channel(channel) + " yet. Type `/invite @Stack Consultant` there, then press "
                + button + ".";
    }

    /**
     * {@return why Slack does not take something in a channel, and what comes before it is tried again}
     *
     * @param button what stands on the button that tries it
     */
    static String notPosted(String channel, SlackAnswer.Refused<?> refused, String button) {
        return refused.notAMember()
                ? invited(channel, button)
                : notPosted(channel, refused) + " Press " + button + " once that is mended.";
    }

    /** {@return why Slack does not take something in a channel, which nobody there can mend if it is its content} */
    static String notPosted(String channel, SlackAnswer.Refused<?> refused) {
        return refused.ofWhatItHolds()
                ? "Slack does not take what I was going to post in " + Mrkdwn.channel(channel)
                        + ". Whoever runs this app finds the reason in my log."
                : "Slack does not let me post in " + Mrkdwn.channel(channel) + " (" + Mrkdwn.escape(refused.error())
                        + ").";
    }

    /** {@return that it goes on in the direct messages, since that channel does not let the app post} */
    static Rendered movedToDirect(String channel) {
        return Rendered.of("I cannot post in " + Mrkdwn.channel(channel) + ", so we go on here. It stays between us.");
    }

    /** {@return that the consultants' channel refuses the request, which is kept, and the way to send it again} */
    static Rendered handoverNotSent(HandoverId request) {
        return Saying.of(
                        "Slack does not let me post in the consultants' channel, so nobody has read your request yet."
                                + " What you wrote is kept. Tell whoever runs this app, then press Send again.",
                        Kit.primary(ActionId.SEND_AGAIN, "Send again", request.value()))
                .rendered("handover_not_sent");
    }

    /** {@return that the consultants' channel refuses a reason, which is kept} */
    static Rendered reasonNotSent() {
        return Rendered.of("Slack does not let me post in the consultants' channel, so nobody there has read why that"
                + " recommendation did not help you. What you wrote is kept with your rating: tell whoever runs"
                + " this app.");
    }

    /** {@return that somebody's direct messages take nothing, with Slack's word for why} */
    static String unreached(String error) {
        return "Slack does not let me write to you directly (" + Mrkdwn.escape(error)
                + "), so something that was meant for you alone was not said. Your open votes and what you saved are below."
                + " Whoever runs this app can mend that.";
    }

    /** {@return that a modal is not shown, with the time after which it may be tried again, where Slack names one} */
    static Rendered couldNotOpen(SlackAnswer<?> answer) {
        return Rendered.of(
                "I could not open that just now. Nothing was changed: try it again in " + wait(answer) + ".");
    }

    private static String wait(SlackAnswer<?> answer) {
        return answer.waitingTime().map(SlackWords::words).orElse("a moment");
    }

    private static String words(Duration wait) {
        long seconds = wait.plusMillis(999).toSeconds();
        return seconds > LONGEST_IN_SECONDS ? (seconds + 59) / 60 + " minutes" : Math.max(seconds, 2) + " seconds";
    }
}
