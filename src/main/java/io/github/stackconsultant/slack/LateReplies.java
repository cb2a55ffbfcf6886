package io.github.stackconsultant.slack;

import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says a word after the acknowledgement and without the outbox: what became of a vote or a decision, that nothing
 * was stored, or that the store is away. Where Slack does not take it at once it is tried again a few times, within the
 * half minute in which somebody still expects it, and as long as no newer word has made it outdated.
 */
final class LateReplies {

    private static final Logger log = LoggerFactory.getLogger(LateReplies.class);

    private final MessageSender sender;
    private final Executor executor;
    private final Retries retries;
    private final LatestReplies words = new LatestReplies();
    private final DroppedReplies dropped;

    /** Takes a bounded executor: these words are a courtesy, and are dropped where there are too many. */
    LateReplies(MessageSender sender, Executor executor, Retries retries) {
        this.sender = sender;
        this.executor = executor;
        this.retries = retries;
        this.dropped = new DroppedReplies(retries.time());
    }

    /** {@return whether the reply was accepted for sending} */
    boolean tell(Rendered word, Recipient recipient) {
        return tell(word, "", recipient);
    }

    /**
     * Tells one person something.
     *
     * @param about what only a later word about the same makes outdated; where it is empty, any word there does
     * @return whether it is going to be told
     */
    boolean tell(Rendered word, String about, Recipient recipient) {
        return give(words.give(recipient, about), () -> sender.toPerson(recipient, word));
    }

    /**
     * Tells one person something that nobody else may read.
     *
     * @param lasting the same as it may stay in the direct messages
     * @param about what only a later word about the same makes outdated; where it is empty, any word there does
     */
    void tellAlone(Rendered word, Rendered lasting, String about, Recipient recipient) {
        give(words.give(recipient, about), () -> sender.alone(recipient, word, lasting));
    }

    /** Updates a direct message; if that is no longer possible, posts a new message beside it. */
    void update(String timestamp, Rendered now, Recipient recipient) {
        give(words.give(recipient, timestamp), () -> sender.inPlace(timestamp, recipient, now));
    }

    private boolean give(LatestReplies.Given given, Supplier<SlackAnswer<?>> telling) {
        var word = new Word(given, retries.end(), telling);
        try {
            executor.execute(() -> first(word));
            dropped.report();
            return true;
        } catch (RejectedExecutionException busy) {
            dropped.add();
            return false;
        }
    }

    /** In a burst it may have waited until nobody expects it any more, or until a newer one waits behind it. */
    private void first(Word word) {
        if (retries.over(word.end())) {
            dropped.add();
        } else if (!retries.delayed(word.end()) || isLatest(word)) {
            attempt(word, 1);
        }
    }

    private void attempt(Word word, int attempt) {
        var answer = word.telling().get();
        if (!(answer instanceof SlackAnswer.Done<?>)
                && !retries.later(answer, attempt, word.end(), () -> again(word, attempt + 1, answer))) {
            log.warn("could not tell {} what became of it: {}", word, answer.cause());
        }
    }

    private void again(Word word, int attempt, SlackAnswer<?> latest) {
        if (retries.over(word.end())) {
            log.warn("could not tell {} what became of it: {}", word, latest.cause());
        } else if (isLatest(word)) {
            attempt(word, attempt);
        }
    }

    private boolean isLatest(Word word) {
        boolean latest = words.isLatest(word.given());
        if (!latest) {
            log.info("a newer word to {} makes one outdated that was not told yet", word);
        }
        return latest;
    }

    /** What is told to whom, and until when; as a text it names the person and the channel only. */
    private record Word(LatestReplies.Given given, Instant end, Supplier<SlackAnswer<?>> telling) {

        @Override
        public String toString() {
            var recipient = given.recipient();
            return recipient.person().user() + " in " + recipient.place().channel();
        }
    }
}
