package io.github.stackconsultant.voting;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;

/** When a poll closes by itself. */
public sealed interface Deadline {

    /** Three days unless said otherwise. */
    Deadline USUAL = new In(Preset.THREE_DAYS);

    /** The longest that a vote is open, as long ahead as Slack schedules a message. */
    Duration LONGEST = Duration.ofDays(120);

    /**
     * {@return the moment at which it closes}
     *
     * @param start when voting begins
     * @param zone the asker's time zone: days are calendar days there, also across daylight saving changes
     */
    Instant from(Instant start, ZoneId zone);

    /** So long after voting begins. */
    record In(Preset preset) implements Deadline {

        @Override
        public Instant from(Instant start, ZoneId zone) {
            return start.atZone(zone).plus(preset.days).plusHours(preset.hours).toInstant();
        }
    }

    /** At a moment picked by the asker. */
    record At(Instant moment) implements Deadline {

        @Override
        public Instant from(Instant start, ZoneId zone) {
            return moment;
        }

        /** {@return whether a vote that is asked for then would be open too long} */
        public boolean isTooFar(Instant now) {
            return moment.isAfter(now.plus(LONGEST));
        }
    }

    /** The usual lengths of a vote. */
    enum Preset {
        /** Sixty minutes. */
        ONE_HOUR(0, 1),
        /** The same time tomorrow. */
        ONE_DAY(1, 0),
        /** The same time in three days. */
        THREE_DAYS(3, 0),
        /** The same time in a week. */
        ONE_WEEK(7, 0),
        /** The same time in two weeks. */
        TWO_WEEKS(14, 0);

        private final Period days;
        private final int hours;

        Preset(int days, int hours) {
            this.days = Period.ofDays(days);
            this.hours = hours;
        }
    }
}
