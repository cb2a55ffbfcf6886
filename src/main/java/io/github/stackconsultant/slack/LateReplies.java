package io.github.stackconsultant.slack;

import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.ReplyPath;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says a word after the acknowledgement where the outbox cannot: the store is away, or nothing was stored. Where Slack
 * does not take it at once it is tried again a few times, within the half minute in which somebody still expects it.
 */
final class LateReplies {

    /** So often a word is tried. */
    static final int TRIES = 4;

    private static final Logger log = LoggerFactory.getLogger(LateReplies.class);

    /** Whoever is to wait longer knows by then what became of it. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    /** More than these do not wait for another try: they cost memory. */
    private static final int MOST_WAITING = 1_000;

    private final MessageSender sender;
    private final Executor executor;
    private final Semaphore room = new Semaphore(MOST_WAITING);

    /** Takes a bounded executor: these words are a courtesy, and are dropped where there are too many. */
    LateReplies(MessageSender sender, Executor executor) {
        this.sender = sender;
        this.executor = executor;
    }

    /** {@return whether it is going to be told} */
    boolean tell(Rendered word, Person person, Place place, Optional<ReplyPath> path) {
        return later(new Word(person, place, () -> sender.toPerson(person, place, path, word)), 1);
    }

    /**
     * Tells one person what nobody else may read.
     *
     * @param lasting the same as it may stay in the direct messages
     */
    void tellAlone(Rendered word, Rendered lasting, Person person, Place place, Optional<ReplyPath> path) {
        later(new Word(person, place, () -> sender.alone(person, place, path, word, lasting)), 1);
    }

    /** Says in a direct message what has become of it; where it cannot be changed any more, beside it. */
    void update(String timestamp, Rendered now, Person person, Place place, Optional<ReplyPath> path) {
        later(new Word(person, place, () -> sender.inPlace(timestamp, person, place, path, now)), 1);
    }

    private boolean later(Word word, int attempt) {
        try {
            executor.execute(() -> attempt(word, attempt));
            return true;
        } catch (RejectedExecutionException busy) {
            log.warn("too busy to tell {} what became of it", word);
            return false;
        }
    }

    private void attempt(Word word, int attempt) {
        var answer = word.telling().get();
        if (answer instanceof SlackAnswer.Done) {
            return;
        }
        var wait = wait(answer, attempt);
        if (wait.isEmpty() || !room.tryAcquire()) {
            log.warn("could not tell {} what became of it: {}", word, answer.cause());
            return;
        }
        CompletableFuture.delayedExecutor(wait.get().toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> {
                    room.release();
                    later(word, attempt + 1);
                });
    }

    /** {@return how long to wait for the next try, if there is one} */
    private static Optional<Duration> wait(SlackAnswer answer, int attempt) {
        if (attempt == TRIES || !(answer instanceof SlackAnswer.Later later)) {
            return Optional.empty();
        }
        var wait = later.outcome() instanceof Outcome.AskedToWait asked ? asked.time() : Duration.ofSeconds(attempt);
        return Optional.of(wait).filter(time -> time.compareTo(LONGEST_WAIT) <= 0);
    }

    /** What is told to whom; as a text it names the person and the channel only. */
    private record Word(Person person, Place place, Supplier<SlackAnswer> telling) {

        @Override
        public String toString() {
            return person.user() + " in " + place.channel();
        }
    }
}
