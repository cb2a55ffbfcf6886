package io.github.stackconsultant.load;

/**
 * What the people of one app do: they consult, each on their own, and all may vote on one thing.
 *
 * @param size how many they are
 */
record Crowd(Consulting people, TeamVote vote, int size) {

    /** Has that many people begin to consult there, and one ask the team. */
    static Crowd gather(int size, Running app, StandInSlack slack) {
        slack.forget();
        return new Crowd(Consulting.begin(size, Consulting::direct, app, slack), TeamVote.ask(app, slack), size);
    }

    /** {@return the same people, for another that acknowledges: what they do there changes nothing here} */
    Crowd anew() {
        return new Crowd(people.anew(), vote, size);
    }

    Delivery click(long number) {
        return people.click(number);
    }

    /** All vote one after the other, and then all anew for the next choice. */
    Delivery vote(long number) {
        int choice = (int) (number / size % vote.choices().size());
        return vote.cast(Delivery.trigger(), "U" + number % size, choice);
    }

    /** Of ten, 6 clicks, 3 votes and 1 command. */
    Delivery mixture(long number) {
        return switch ((int) (number % 10)) {
            case 0 -> people.command(number);
            case 1, 2, 3 -> vote(number);
            default -> click(number);
        };
    }
}
