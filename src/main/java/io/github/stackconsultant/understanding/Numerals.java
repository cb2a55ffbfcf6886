package io.github.stackconsultant.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/** Numbers in digits and in words. */
final class Numerals {

    private static final Pattern DIGITS = Pattern.compile("(\\d{1,9})(k|m|mio|x)?");
    private static final long THOUSAND = 1_000;

    /** Between the ends of a range, besides a dash: "3 to 4". */
    private static final Set<String> TO = Set.of("to", "or");

    private final ParsedUtterance parsed;
    private final List<Optional<Numeral>> byToken = new ArrayList<>();

    Numerals(ParsedUtterance parsed) {
        this.parsed = parsed;
        for (int token = 0; token < parsed.size(); token++) {
            byToken.add(read(token));
        }
        for (int token = 0; token < parsed.size(); token++) {
            byToken.set(token, byToken.get(token).map(this::upToItsEnd));
        }
    }

    /** {@return the number that begins with a token, and where it ends} */
    Optional<Numeral> at(int token) {
        return byToken.get(token);
    }

    /** Of "3-4" and "three or four", the larger one counts. */
    private Numeral upToItsEnd(Numeral first) {
        int next = first.to();
        if (next >= parsed.size()) {
            return first;
        }
        boolean dash = parsed.boundaries().isRange(next, parsed.boundaries().gapBefore(next));
        var between = parsed.token(next).written();
        boolean word = next + 1 < parsed.size()
                && (TO.contains(between) || (between.equals("and") && isBetween(first.from())));
        return (dash ? byToken.get(next) : word ? byToken.get(next + 1) : Optional.<Numeral>empty())
                .filter(second -> second.value() > first.value())
                .map(second -> new Numeral(second.value(), first.from(), second.to()))
                .orElse(first);
    }

    /** "between 5 and 7" */
    private boolean isBetween(int token) {
        return token > 0 && parsed.token(token - 1).written().equals("between");
    }

    private Optional<Numeral> read(int token) {
        var word = parsed.signs().at(token).filter(span -> span.is(Sign.NUMBER) && span.from() == token);
        if (word.isPresent()) {
            return Optional.of(new Numeral(
                    Long.parseLong(word.get().value(Sign.NUMBER)),
                    token,
                    word.get().to()));
        }
        if (parsed.boundaries().isNumbering(token)) {
            return Optional.empty();
        }
        var digits = value(parsed.token(token).written());
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        long value = digits.getAsLong();
        int to = token + 1;
        while (to < parsed.size()
                && parsed.boundaries().isThousands(to, parsed.boundaries().gapBefore(to))
                && value < THOUSAND * THOUSAND) {
            value = value * THOUSAND + Long.parseLong(parsed.token(to).written());
            to++;
        }
        return Optional.of(new Numeral(value, token, to));
    }

    private static OptionalLong value(String written) {
        var matcher = DIGITS.matcher(written);
        if (!matcher.matches()) {
            return OptionalLong.empty();
        }
        long value = Long.parseLong(matcher.group(1));
        var unit = matcher.group(2);
        if (unit == null || unit.equals("x")) {
            return OptionalLong.of(value);
        }
        return OptionalLong.of(unit.equals("k") ? value * THOUSAND : value * THOUSAND * THOUSAND);
    }

    /**
     * A number.
     *
     * @param from its first token
     * @param to the token after its last one
     */
    record Numeral(long value, int from, int to) implements TokenRange {}
}
