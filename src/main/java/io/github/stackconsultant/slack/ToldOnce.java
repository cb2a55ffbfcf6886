package io.github.stackconsultant.slack;

import io.github.stackconsultant.messaging.PostedMessage;
import io.github.stackconsultant.messaging.RecentMemory;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.PollId;
import java.util.function.BiFunction;

/** Tells whoever asked for a vote one thing that Slack refuses of it, once until that is over. */
final class ToldOnce {

    private static final int MOST_POLLS = 1_000;

    private final RecentMemory<PollId, String> told = new RecentMemory<>(MOST_POLLS);
    private final MessageSender sender;
    private final TextAlone.Instead instead;
    private final BiFunction<Poll, SlackAnswer.Refused<?>, Rendered> word;

    /**
     * Begins with nothing told.
     *
     * @param instead what they can do without the buttons of the word
     * @param word says what Slack refuses
     */
    ToldOnce(MessageSender sender, TextAlone.Instead instead, BiFunction<Poll, SlackAnswer.Refused<?>, Rendered> word) {
        this.sender = sender;
        this.instead = instead;
        this.word = word;
    }

    /** {@return the answer to the word; the refusal if they were told before} */
    SlackAnswer<PostedMessage> tell(Poll poll, SlackAnswer.Refused<?> refused) {
        if (!told.isNew(poll.id(), refused.error())) {
            return new SlackAnswer.Refused<>(refused.error());
        }
        var answer = TextAlone.send(
                "poll " + poll.id(), word.apply(poll, refused), instead, each -> sender.directly(poll.owner(), each));
        if (!(answer instanceof SlackAnswer.Done<?>)) {
            told.forget(poll.id());
        }
        return answer;
    }

    /** That is over: if it is refused again, that is news. */
    void forget(Poll poll) {
        told.forget(poll.id());
    }
}
