package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.Comparison;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds words that say there is little of what they name, "low traffic", "40 users": no quality is needed for that. */
final class SmallAmounts {

    /** Users are few where so many times their number would not be many yet. */
    private static final int FAR_BELOW = 30;

    /** What may stand between words of size and what they are about. */
    private static final Set<Sign> BETWEEN = EnumSet.of(Sign.FILLER, Sign.PASSED_OVER, Sign.USERS);

    private final ParsedUtterance parsed;
    private final Comparison comparison;
    private final List<Span> spans;

    SmallAmounts(ParsedUtterance parsed, Comparison comparison) {
        this.parsed = parsed;
        this.comparison = comparison;
        this.spans = parsed.apart(Sign.SMALL).toList();
    }

    /** {@return whether there is little of what the claim is about} */
    boolean areOf(Claim claim) {
        return comparison.isRanked(claim.step())
                && !isSpared(claim)
                && (spans.stream().anyMatch(span -> isLittle(span, claim)) || (claim.hint() && areFewUsers(claim)));
    }

    /** "little time", "few delays" */
    private boolean isSpared(Claim claim) {
        return IntStream.range(claim.from(), claim.to())
                .anyMatch(token -> isAt(token, Sign.SMALL, "SPARED")
                        || isAt(token, Sign.REMOVAL, "UNWANTED")
                        || parsed.isApartAt(token, Sign.MEASURE));
    }

    private boolean isLittle(Span span, Claim claim) {
        return switch (span.value(Sign.SMALL)) {
            case "HARDLY" -> isRightBefore(span, claim);
            case "AMOUNT" ->
                isRightBefore(span, claim) && (claim.hint() || span.to() > claim.from() || isAmount(claim));
            default -> false;
        };
    }

    /** Words of size may reach into what they are about: "a small amount of data". */
    private boolean isRightBefore(Span span, Claim claim) {
        return claim.clause().covers(span.from()) && span.from() < claim.from() && isBetween(span.to(), claim.from());
    }

    private boolean isBetween(int from, int to) {
        return IntStream.range(from, to)
                .allMatch(token -> parsed.signs().isAnyAt(token, BETWEEN)
                        && parsed.numerals().at(token).isEmpty());
    }

    /** "data volume", "concurrent users" */
    private boolean isAmount(Claim claim) {
        return parsed.signs().anyWithin(claim.from(), claim.to(), Sign.USERS)
                || IntStream.range(claim.from(), claim.to()).anyMatch(token -> isAt(token, Sign.SMALL, "NOUN"));
    }

    private boolean isAt(int token, Sign sign, String value) {
        return parsed.apart(sign).anyMatch(span -> span.covers(token) && span.is(sign, value));
    }

    private boolean areFewUsers(Claim claim) {
        var many = comparison
                .answer(claim.step(), claim.answer())
                .map(answer -> answer.cues().users())
                .filter(users -> users.isPresent() && parsed.signs().isAt(claim.from(), Sign.USERS));
        return many.isPresent()
                && IntStream.range(claim.clause().from(), claim.from())
                        .mapToObj(token -> parsed.numerals().at(token))
                        .flatMap(number -> number.stream())
                        .anyMatch(
                                number -> isFew(number, many.get().getAsInt()) && isBetween(number.to(), claim.from()));
    }

    /** "a few hundred" and "1 000" are more than their last part. */
    private boolean isFew(Numerals.Numeral number, int many) {
        int before = number.from() - 1;
        boolean isPart = before >= 0
                && (parsed.signs().isAt(before, Sign.SEVERAL)
                        || parsed.numerals().at(before).isPresent());
        return !isPart && number.value() > 0 && number.value() * FAR_BELOW < many;
    }
}
