package io.github.stackconsultant.slack;

import io.github.stackconsultant.conversation.Notice;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.ReplyPath;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says a word after the acknowledgement where the outbox cannot: the store is away, or nothing was stored. */
final class LateReplies {

    private static final Logger log = LoggerFactory.getLogger(LateReplies.class);

    private final MessageSender sender;
    private final NoticeBlocks notices;
    private final Executor executor;

    /** Takes a bounded executor: these words are a courtesy, and are dropped where there are too many. */
    LateReplies(MessageSender sender, NoticeBlocks notices, Executor executor) {
        this.sender = sender;
        this.notices = notices;
        this.executor = executor;
    }

    /** {@return whether it is going to be told} */
    boolean tell(Notice notice, Person person, Place place, Optional<ReplyPath> path) {
        return tell(notices.notice(notice, "", List.of()), person, place, path);
    }

    /** {@return whether it is going to be told} */
    boolean tell(Rendered word, Person person, Place place, Optional<ReplyPath> path) {
        return later(person, place, () -> sender.toPerson(person, place, path, word));
    }

    /**
     * Tells one person what nobody else may read.
     *
     * @param lasting the same as it may stay in the direct messages
     */
    void tellAlone(Rendered word, Rendered lasting, Person person, Place place, Optional<ReplyPath> path) {
        later(person, place, () -> sender.alone(person, place, path, word, lasting));
    }

    /** Says in a direct message what has become of it; where it cannot be changed any more, beside it. */
    void update(String timestamp, Rendered now, Person person, Place place, Optional<ReplyPath> path) {
        later(person, place, () -> sender.inPlace(timestamp, person, place, path, now));
    }

    private boolean later(Person person, Place place, Supplier<SlackAnswer> telling) {
        try {
            executor.execute(() -> {
                if (!(telling.get() instanceof SlackAnswer.Done)) {
                    log.warn("could not tell {} in {} what became of it", person.user(), place.channel());
                }
            });
            return true;
        } catch (RejectedExecutionException busy) {
            log.warn("too busy to tell {} in {} what became of it", person.user(), place.channel());
            return false;
        }
    }
}
