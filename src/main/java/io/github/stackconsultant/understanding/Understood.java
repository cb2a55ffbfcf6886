package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.AnswerId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What a person's words say about one step. Without certain and possible answers, it is an answer in the person's own
 * words, to be kept verbatim.
 *
 * @param certain the answers that the words mean, as many as the step takes; ranked ones in the order of their ranks
 * @param either the answers that the words could mean, where it is not known which, or whether the only one is meant: to
 *     be asked, not guessed
 * @param team how many people were named
 * @param words the person's own words on which it rests, an excerpt of what was typed
 * @param weighed how many everyday words together tell one of the certain answers, where nothing else says it; otherwise
 *     0. If nothing is said of any other answer either, {@code words} quotes the most telling of them
 * @param suggested whether nothing says any of it but everyday words together, or words that say what matters
 * @param earlier what becomes of the answers that were given before
 * @param passedOver answers that the words name as well, for which a step that takes one has no room
 */
public record Understood(
        List<AnswerId> certain,
        List<AnswerId> either,
        Team team,
        String words,
        int weighed,
        boolean suggested,
        Earlier earlier,
        List<AnswerId> passedOver) {

    /**
     * How many people were named.
     *
     * @param people how many of which, by the answer that they are
     * @param size how many there are altogether, where it was said
     */
    public record Team(Map<AnswerId, Integer> people, OptionalInt size) {

        /** Nobody was counted. */
        public static final Team UNCOUNTED = new Team(Map.of(), OptionalInt.empty());

        /** Copies the map and keeps its order. */
        public Team {
            people = Collections.unmodifiableMap(new LinkedHashMap<>(people));
        }
    }

    /**
     * What becomes of the answers that a step was given before.
     *
     * @param stay whether they stay, so that the certain answers come to them, and do not take their place
     * @param foremost those of the certain answers that come before them, since they are said to matter most
     * @param denied the answers that the words deny
     */
    public record Earlier(boolean stay, List<AnswerId> foremost, List<AnswerId> denied) {

        /** None of them stays. */
        public static final Earlier REPLACED = new Earlier(false, List.of(), List.of());

        /** Copies the lists. */
        public Earlier {
            foremost = List.copyOf(foremost);
            denied = List.copyOf(denied);
        }
    }

    /** Copies the lists. */
    public Understood {
        certain = List.copyOf(certain);
        either = List.copyOf(either);
        passedOver = List.copyOf(passedOver);
    }

    /** {@return answers that the words clearly mean} */
    public static Understood certainly(List<AnswerId> answers, String words) {
        return either(answers, List.of(), words);
    }

    /**
     * {@return answers between which the words leave open which is meant}
     *
     * @param certain those that they mean in any case
     */
    public static Understood either(List<AnswerId> certain, List<AnswerId> either, String words) {
        return new Understood(certain, either, Team.UNCOUNTED, words, 0, false, Earlier.REPLACED, List.of());
    }

    /** {@return an answer whose words match no offered answer} */
    public static Understood inOwnWords(String words) {
        return certainly(List.of(), words);
    }

    /** {@return the same, of so many people} */
    Understood of(Team counted) {
        return new Understood(certain, either, counted, words, weighed, suggested, earlier, passedOver);
    }

    /** {@return whether it is to be kept verbatim, since it matches no offered answer} */
    public boolean ownWords() {
        return certain.isEmpty() && either.isEmpty();
    }
}
