package io.github.stackconsultant.slack;

import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.RecentMemory;

/**
 * Numbers the words given to people, so that none is tried again after a newer one: it would say what is not so any more.
 * What another instance says is not known here.
 */
final class LatestReplies {

    /** Two for each of the words of the half minute that one may wait, in which ten thousand people may vote. */
    private static final int MOST = 20_000;

    private final RecentMemory<Matter, Long> latest = new RecentMemory<>(MOST);

    private long number;

    /** One person's matter, wherever it is spoken of; where a word has none, whatever it is in that channel. */
    private record Matter(Person person, String channel, String about) {}

    /** A word's number. */
    record Given(Recipient recipient, String about, long number) {

        private Matter matter() {
            return about.isEmpty() ? anything() : new Matter(recipient.person(), "", about);
        }

        private Matter anything() {
            return new Matter(recipient.person(), recipient.place().channel(), "");
        }
    }

    /**
     * Numbers a word.
     *
     * @param about what only a word about the same makes outdated; where it is empty, any word there does
     */
    synchronized Given give(Recipient recipient, String about) {
        var given = new Given(recipient, about, ++number);
        latest.keep(given.anything(), number);
        latest.keep(given.matter(), number);
        return given;
    }

    /** {@return whether no newer word was given; not where that is forgotten, either} */
    synchronized boolean isLatest(Given given) {
        return latest.of(given.matter())
                .filter(number -> number == given.number())
                .isPresent();
    }
}
