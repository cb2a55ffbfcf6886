package io.github.stackconsultant.understanding;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds what a number counts. */
final class Counting {

    /** The most words that may stand between a number and what it counts. */
    private static final int NEAR = 4;

    private static final String OF = "of";

    private final ParsedUtterance parsed;
    private final List<Span> measures;

    Counting(ParsedUtterance parsed) {
        this.parsed = parsed;
        this.measures = parsed.apart(Sign.MEASURE).toList();
    }

    /** {@return whether it counts time, money or whole teams: "two weeks", "one team for the whole product"} */
    boolean isOfOtherThings(Numerals.Numeral number, Clause clause) {
        return measures.stream().anyMatch(span -> span.from() == number.to())
                || head(number, clause)
                        .filter(head -> isCollective(head) && (number.value() == 1 || isPlural(head)))
                        .isPresent();
    }

    /** {@return whether it counts some of more: "one of our developers", "we are one of the largest banks"} */
    boolean isPart(Numerals.Numeral number, Optional<Span> people) {
        return says(number.to(), OF)
                && people.filter(noun -> noun.from() == number.to()).isEmpty();
    }

    /** {@return the number of all of whom it counts some, in the same clause: "3 of 5", "two out of the six"} */
    Optional<Numerals.Numeral> outOf(Numerals.Numeral number, Clause clause) {
        int from = number.to() + (says(number.to(), "out") ? 1 : 0);
        int all = says(from + 1, "the") || says(from + 1, "our") ? from + 2 : from + 1;
        return says(from, OF) && clause.covers(all)
                ? parsed.numerals().at(all).filter(whole -> whole.value() > number.value())
                : Optional.empty();
    }

    /** {@return the words for people that it counts: "four of our developers"} */
    Optional<Span> people(Numerals.Numeral number, Clause clause) {
        return parsed.signs()
                .within(number.to(), reach(number.to(), number.to() + NEAR, clause), Sign.PEOPLE)
                .findFirst()
                .filter(noun -> isAbout(number.to(), noun.from()));
    }

    /**
     * {@return the claim for the kind of people that it counts, named before the words for people, or soon after them;
     * another number ends the search}
     */
    Optional<Claim> kind(Numerals.Numeral number, Optional<Span> people, List<Claim> kinds, Clause clause) {
        int noun = people.map(Span::to).orElse(number.to());
        int end = reach(number.to(), noun + NEAR, clause);
        return kinds.stream()
                .filter(claim -> claim.from() >= number.to() && claim.from() < end)
                .filter(claim -> claim.from() <= number.to() + NEAR)
                .filter(claim -> people.isPresent() || isAbout(number.to(), claim.from()))
                .findFirst();
    }

    /** Of a row of nouns, the last: "one developer team" is a team. */
    private Optional<Span> head(Numerals.Numeral number, Clause clause) {
        var head = people(number, clause).filter(noun -> !parsed.signs().isAt(number.to(), Sign.PREPOSITION));
        while (head.isPresent()) {
            int next = head.get().to();
            var following = parsed.signs()
                    .within(next, clause.to(), Sign.PEOPLE)
                    .filter(span -> span.from() == next)
                    .findFirst();
            if (following.isEmpty()) {
                return head;
            }
            head = following;
        }
        return head;
    }

    /**
     * {@return whether a number may count what begins at a token; a preposition ends that, unless it stands right behind the
     * number: "6 with Python", "two apps for developers"}
     *
     * @param behind the token behind the number
     */
    boolean isAbout(int behind, int noun) {
        return !parsed.signs().anyWithin(behind + 1, noun, Sign.PREPOSITION);
    }

    /** {@return the end of the words that a number may be about: that of its clause, or the next number} */
    private int reach(int from, int end, Clause clause) {
        int to = Math.min(clause.to(), end);
        return IntStream.range(from, to)
                .filter(token -> parsed.numerals().at(token).isPresent())
                .findFirst()
                .orElse(to);
    }

    private static boolean isCollective(Span noun) {
        return noun.is(Sign.PEOPLE, "COLLECTIVE");
    }

    private boolean isPlural(Span noun) {
        return parsed.token(noun.to() - 1).written().endsWith("s");
    }

    private boolean says(int token, String word) {
        return token < parsed.size() && parsed.token(token).written().equals(word);
    }
}
