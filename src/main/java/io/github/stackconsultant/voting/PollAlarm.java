package io.github.stackconsultant.voting;

import io.github.stackconsultant.messaging.Alarm;
import java.util.List;

/** What is due for a poll. */
public sealed interface PollAlarm extends Alarm {

    /** {@return the poll} */
    PollId poll();

    @Override
    default String subject() {
        return poll().value();
    }

    /** It reaches its deadline. */
    record Close(PollId poll) implements PollAlarm {}

    /** Those who have not voted are reminded. */
    record Remind(PollId poll) implements PollAlarm {}

    /** The ballots of an anonymous one that is over are shuffled. */
    record Shuffle(PollId poll) implements PollAlarm {}

    /** {@return those that may be set until a poll is over} */
    static List<PollAlarm> untilOver(PollId poll) {
        return List.of(new Close(poll), new Remind(poll));
    }
}
