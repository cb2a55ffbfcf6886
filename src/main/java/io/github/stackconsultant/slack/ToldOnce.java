package io.github.stackconsultant.slack;

import io.github.stackconsultant.messaging.RecentMemory;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.PollId;

/** Tells whoever asked for a vote, once, what Slack refuses of it: each further try would be refused in the same way. */
final class ToldOnce {

    private static final int MOST_POLLS = 1_000;

    private final RecentMemory<PollId, String> told = new RecentMemory<>(MOST_POLLS);
    private final MessageSender sender;

    ToldOnce(MessageSender sender) {
        this.sender = sender;
    }

    /** {@return the answer to the word; the refusal if they were told before} */
    SlackAnswer<MessageLocation> tell(Poll poll, SlackAnswer.Refused<?> refused, Rendered word) {
        if (!told.isNew(poll.id(), refused.error())) {
            return new SlackAnswer.Refused<>(refused.error());
        }
        var answer = TextAlone.send("poll " + poll.id(), word, each -> sender.directly(poll.owner(), each));
        if (!(answer instanceof SlackAnswer.Done<?>)) {
            told.forget(poll.id());
        }
        return answer;
    }
}
