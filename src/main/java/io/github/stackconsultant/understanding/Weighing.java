package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.AnswerId;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds the answer that a description is mostly about, which need not be the one that its first sentence names: "a page
 * for the club: stream, live results, chat". The weights are those that measured best on descriptions.
 */
final class Weighing {

    private static final int PHRASE = 3;
    private static final int CLUE = 1;

    /** The weight of the answer that the description names first. */
    private static final int NAMED = 3;

    private final ParsedUtterance parsed;
    private final List<Claim> claims;

    Weighing(ParsedUtterance parsed, List<Claim> claims) {
        this.parsed = parsed;
        this.claims = claims;
    }

    /** {@return the answer with the most weight; of equal ones the named one, or none if it is not clear which} */
    List<AnswerId> heaviest(List<AnswerId> named) {
        var weights = weights(named);
        int most = Collections.max(weights.values());
        var heaviest = weights.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return heaviest.size() == 1 ? heaviest : named;
    }

    private Map<AnswerId, Integer> weights(List<AnswerId> named) {
        var weights = new LinkedHashMap<AnswerId, Integer>();
        var said = new HashSet<String>();
        for (var claim : claims) {
            var words = parsed.words(claim.from(), claim.to()).toLowerCase(Locale.ROOT);
            if (said.add(claim.answer() + words)) {
                weights.merge(claim.answer(), claim.hint() ? CLUE : PHRASE, Integer::sum);
            }
        }
        named.forEach(answer -> weights.merge(answer, NAMED, Integer::sum));
        return weights;
    }
}
