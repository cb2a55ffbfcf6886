package io.github.stackconsultant.voting;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A poll with one of the recommendations that it has been about; every ballot belongs to one edition.
 *
 * @param number counts the editions of the poll, from 1
 */
public record Edition(PollId poll, int number) {

    /** {@return the edition in which votes count now} */
    static Edition current(Poll poll) {
        return new Edition(poll.id(), poll.edition());
    }

    /** {@return the editions before that, the latest first} */
    static List<Edition> earlier(Poll poll) {
        return IntStream.iterate(poll.edition() - 1, number -> number > 0, number -> number - 1)
                .mapToObj(number -> new Edition(poll.id(), number))
                .toList();
    }

    /** {@return every edition so far, the first one first} */
    static List<Edition> all(Poll poll) {
        return IntStream.rangeClosed(1, poll.edition())
                .mapToObj(number -> new Edition(poll.id(), number))
                .toList();
    }
}
