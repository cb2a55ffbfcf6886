package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.AnswerId;
import java.util.List;
import java.util.Map;

/** Reads shares of a team: "half Python, half JavaScript", "both front-end", "the rest Java". */
final class Shares {

    private final ParsedUtterance parsed;
    private final List<Claim> kinds;
    private final Map<AnswerId, Integer> people;

    /** Adds to the given counts of people. */
    Shares(ParsedUtterance parsed, List<Claim> kinds, Map<AnswerId, Integer> people) {
        this.parsed = parsed;
        this.kinds = kinds;
        this.people = people;
    }

    void of(int team) {
        kinds.forEach(kind -> share(kind, team));
    }

    private void share(Claim kind, int team) {
        if (people.containsKey(kind.answer())) {
            return;
        }
        int count = switch (word(kind)) {
            case "HALF" -> team % 2 == 0 ? team / 2 : 0;
            case "ALL" -> team;
            case "REST" ->
                team - people.values().stream().mapToInt(Integer::intValue).sum();
            default -> 0;
        };
        if (count > 0) {
            people.put(kind.answer(), count);
        }
    }

    /** Padding may stand between: "half of them know Python". */
    private String word(Claim kind) {
        int token = kind.from();
        while (token > kind.clause().from() && !parsed.signs().isAt(token, Sign.SHARE) && isPadding(token - 1)) {
            token--;
        }
        return parsed.signs().at(token).map(span -> span.value(Sign.SHARE)).orElse("");
    }

    private boolean isPadding(int token) {
        return parsed.signs().isAt(token, Sign.SHARE)
                || parsed.signs().isAt(token, Sign.FILLER)
                || parsed.signs().isAt(token, Sign.KNOWS)
                || parsed.signs().isAt(token, Sign.SENTENCE)
                || parsed.signs().isAt(token, Sign.PREPOSITION);
    }
}
