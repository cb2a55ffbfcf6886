package io.github.stackconsultant.voting;

/** How many have to vote for the result to count. */
public sealed interface Quorum {

    /** Above the largest channels: a slip of the finger. */
    int MOST = 100_000;

    /** {@return how many votes that is, where so many people are asked; 0 where any number counts} */
    int votes(int asked);

    /** Any number counts. */
    record None() implements Quorum {

        @Override
        public int votes(int asked) {
            return 0;
        }
    }

    /**
     * So many.
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
     * So large a share of those who are asked, rounded up; one vote at least.
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
