package io.github.stackconsultant.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Numbers in digits and in words. */
final class Numerals {

    private static final Pattern DIGITS = Pattern.compile("(\\d{1,9})(k|m|mio|x)?");
    private static final long THOUSAND = 1_000;

    private final Talk talk;
    private final List<Optional<Numeral>> byToken = new ArrayList<>();

    Numerals(Talk talk) {
        this.talk = talk;
        for (int token = 0; token < talk.size(); token++) {
            byToken.add(read(token));
        }
    }

    /** {@return the number that begins with a token, and where it ends} */
    Optional<Numeral> at(int token) {
        return byToken.get(token);
    }

    private Optional<Numeral> read(int token) {
        var word = talk.signs().at(token).filter(span -> span.is(Sign.NUMBER) && span.from() == token);
        if (word.isPresent()) {
            return Optional.of(new Numeral(
                    Long.parseLong(word.get().value(Sign.NUMBER)),
                    token,
                    word.get().to()));
        }
        var digits = value(talk.token(token).written());
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        long value = digits.getAsLong();
        int to = token + 1;
        while (to < talk.size()
                && talk.boundaries().isThousands(to, talk.boundaries().gapBefore(to))
                && value < THOUSAND * THOUSAND) {
            value = value * THOUSAND + Long.parseLong(talk.token(to).written());
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
    record Numeral(long value, int from, int to) {}
}
