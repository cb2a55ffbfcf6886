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
    private final BiFunction<Poll, SlackAnswer.Refused<?>, SlackAnswer<PostedMessage>> way;

    /**
     * Begins with nothing told.
     *
     * @param way tells them what Slack refuses
     */
    ToldOnce(BiFunction<Poll, SlackAnswer.Refused<?>, SlackAnswer<PostedMessage>> way) {
        this.way = way;
    }

    /** {@return the answer to the word; the refusal if they were told before} */
    SlackAnswer<PostedMessage> tell(Poll poll, SlackAnswer.Refused<?> refused) {
        if (!told.isNew(poll.id(), refused.error())) {
            return new SlackAnswer.Refused<>(refused.error());
        }
        var answer = way.apply(poll, refused);
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
