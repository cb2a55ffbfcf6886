package io.github.stackconsultant.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says the text of a message alone where Slack takes what it holds by no way, so that it does not end in silence. */
final class TextAlone {

    private static final Logger log = LoggerFactory.getLogger(TextAlone.class);

    private TextAlone() {}

    /** What people can do without the buttons of a message. */
    enum Instead {
        /** Everybody, at the end of a vote. */
        OF_OUTCOME("Whoever asked can type `/consult save`: that keeps a decision, though without the votes."),
        /** Whoever asked for a vote that is not posted, or not any more. */
        OF_OWN_VOTE("`/consult vote` asks the team anew, and App Home lists your open votes."),
        /** Whoever votes. */
        OF_VOTE("You vote under the question in its channel."),
        /** Whoever saved a decision. */
        OF_DECISION("`/consult history` lists what you saved, with its links.");

        private final String words;

        Instead(String words) {
            this.words = words;
        }

        private LayoutBlock block() {
            return Kit.context("Slack did not take the rest of this message, such as its buttons. " + words
                    + " Whoever runs this app finds the reason in my log.");
        }
    }

    /**
     * Sends a message, or else its text alone.
     *
     * @param about what it is about, by its id, for the log
     * @param way sends what it is given
     * @return the answer to what was sent last
     */
    static <T> SlackAnswer<T> send(
            String about, Rendered message, Instead instead, Function<Rendered, SlackAnswer<T>> way) {
        var answer = way.apply(message);
        if (!(answer instanceof SlackAnswer.Refused<?> refused) || !refused.ofWhatItHolds()) {
            return answer;
        }
        log.warn("Slack takes a message about {} nowhere, so its text goes alone: {}", about, refused.error());
        return way.apply(new Rendered(message.text(), List.of(Kit.section(message.text()), instead.block())));
    }
}
