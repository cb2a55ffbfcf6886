package io.github.stackconsultant.voting;

/** How many people have to vote for the result to count. */
public sealed interface Quorum {

    /** More than the largest channels have; a greater number is a typing error. */
    int MOST = 100_000;

    /** {@return how many votes that is for the given number of people asked; 0 if any number will do} */
    int votes(int asked);

    /** Any number of votes will do. */
    record None() implements Quorum {

        @Override
        public int votes(int asked) {
            return 0;
        }
    }

    /**
     * A fixed number of votes.
     *
     * @param count 1 to {@link #MOST}
     */
    record Votes(int count) implements Quorum {

        @Override
        public int votes(int asked) {
            return count;
        }
    }

    /**
     * A share of the people asked, rounded up; at least one vote.
     *
     * @param percent 1 to 100
     */
    record Share(int percent) implements Quorum {

        private static final int WHOLE = 100;

        @Override
        public int votes(int asked) {
            long hundredths = (long) asked * percent;
            return Math.max(1, Math.toIntExact((hundredths + WHOLE - 1) / WHOLE));
        }
    }
}
