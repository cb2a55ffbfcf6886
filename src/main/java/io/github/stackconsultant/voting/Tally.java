package io.github.stackconsultant.voting;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many votes each choice has.
 *
 * @param votes every choice of the poll in its order, including those without a vote
 */
public record Tally(Map<ChoiceId, Integer> votes) {

    /** Copies the map and keeps its order. */
    public Tally {
        votes = Collections.unmodifiableMap(new LinkedHashMap<>(votes));
    }

    /** {@return the counts in the order of the choices, with 0 for those that are not in the map} */
    public static Tally of(List<Choice> choices, Map<ChoiceId, Integer> counted) {
        var votes = new LinkedHashMap<ChoiceId, Integer>();
        choices.forEach(choice -> votes.put(choice.id(), counted.getOrDefault(choice.id(), 0)));
        return new Tally(votes);
    }

    /** {@return the votes for that choice} */
    public int of(ChoiceId choice) {
        return votes.getOrDefault(choice, 0);
    }

    /** {@return all votes} */
    public int total() {
        return votes.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** {@return the choices with the most votes; more than one in a tie, none without votes} */
    public List<ChoiceId> leaders() {
        int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return most == 0
                ? List.of()
                : votes.entrySet().stream()
                        .filter(each -> each.getValue() == most)
                        .map(Map.Entry::getKey)
                        .toList();
    }
}
