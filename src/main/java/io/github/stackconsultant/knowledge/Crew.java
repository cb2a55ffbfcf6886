package io.github.stackconsultant.knowledge;

/**
 * How many people a team has.
 *
 * @param least 0 or more
 * @param most not below the least
 */
public record Crew(int least, int most) {

    /** {@return whether a team of that size falls within this range} */
    public boolean holds(int people) {
        return people >= least && people <= most;
    }
}
