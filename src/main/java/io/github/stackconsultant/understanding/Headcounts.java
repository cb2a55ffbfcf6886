package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Step;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** How many people there are, altogether and of each kind: "6 js devs", "a team of six", "alone dev". */
final class Headcounts {

    /** More are no team. */
    static final int MOST = 100_000;

    /** Signs that may follow a number that is the size of the whole team, since nothing it counts follows. */
    private static final Set<Sign> AFTER_ALL =
            EnumSet.of(Sign.PREPOSITION, Sign.NEGATION, Sign.AND, Sign.CONTRAST, Sign.FILLER);

    /** Signs that say nothing beside a word for how many there are. */
    private static final Set<Sign> PADDING = EnumSet.of(Sign.FILLER, Sign.SENTENCE, Sign.CONTRAST, Sign.CHATTER);

    private final ParsedUtterance parsed;
    private final boolean open;
    private final Numerals numerals;
    private final Counting counting;
    private final Polarity polarity;
    private final List<Claim> claims;
    private final List<Claim> ruledOut;
    private final Map<AnswerId, Integer> people = new LinkedHashMap<>();
    private OptionalInt team = OptionalInt.empty();
    private boolean isWholeTeam;
    private int others;
    private final List<Stretch> parts = new ArrayList<>();

    private Headcounts(ParsedUtterance parsed, Step step, List<Claim> claims, List<Claim> ruledOut) {
        this.parsed = parsed;
        this.open = parsed.isOpen(step.id());
        this.numerals = parsed.numerals();
        this.counting = new Counting(parsed);
        this.polarity = parsed.polarity();
        this.claims = claims;
        this.ruledOut = ruledOut;
    }

    /**
     * Counts the people that these claims of a step are about; finds none if the step does not ask for people.
     *
     * @param ruledOut what is denied, or taken back, so that nobody counts of whom it says what they know
     */
    static Headcounts of(ParsedUtterance parsed, Step step, List<Claim> claims, List<Claim> ruledOut) {
        boolean asked = StepsOfPeople.include(step);
        var kinds = claims.stream()
                .filter(claim -> asked && claim.isClear() && StepsOfPeople.isKind(step, claim.answer()))
                .toList();
        var counts = new Headcounts(parsed, step, kinds, ruledOut);
        if (asked) {
            parsed.clauses().stream()
                    .filter(clause -> !clause.question() && !Interruptions.fill(parsed, clause))
                    .forEach(counts::count);
            counts.team().ifPresent(all -> new Shares(parsed, kinds, counts.people).of(all));
        }
        return counts;
    }

    Map<AnswerId, Integer> people() {
        return people;
    }

    /** {@return the size of the team; people of several kinds are added up only if the words join them} */
    OptionalInt team() {
        if (isWholeTeam || others == 0) {
            return team;
        }
        int named = people.values().stream().mapToInt(Integer::intValue).sum();
        return OptionalInt.of(team.orElse(named) + others);
    }

    /** {@return whether the words say that these people are the whole team} */
    boolean isWholeTeam() {
        return isWholeTeam;
    }

    boolean found() {
        return !parts.isEmpty();
    }

    /** {@return the words that were counted} */
    List<Stretch> parts() {
        return parts;
    }

    private void count(Clause clause) {
        parsed.signs()
                .within(clause.from(), clause.to(), Sign.HEADCOUNT)
                .filter(span -> span.length() > 1 || isAllThatIsSaid(span, clause))
                .forEach(span -> whole(Integer.parseInt(span.value(Sign.HEADCOUNT)), span.from(), span.to()));
        int next = clause.from();
        while (next < clause.to()) {
            int at = next;
            var number = numerals.at(at)
                    .or(() -> anotherOne(at, clause))
                    .filter(each -> each.value() <= MOST)
                    .filter(each -> !polarity.isDenied(each) && !polarity.isFormer(each))
                    .filter(each -> ruledOut.stream().noneMatch(claim -> claim.from() == each.to()));
            var all = number.flatMap(each -> counting.outOf(each, clause)).filter(whole -> whole.value() <= MOST);
            number.ifPresent(
                    each -> all.ifPresentOrElse(whole -> share(each, whole, clause), () -> count(each, at, clause)));
            next = all.or(() -> number).map(Numerals.Numeral::to).orElse(at + 1);
        }
    }

    /** "3 of 5 devs know Django" */
    private void share(Numerals.Numeral some, Numerals.Numeral all, Clause clause) {
        var noun = counting.people(all, clause);
        if (noun.isPresent() && areMeant(noun.get(), clause)) {
            whole((int) all.value(), some.from(), noun.get().to());
        }
        counting.kind(all, noun, claims, clause).ifPresent(kind -> some(kind, (int) some.value(), some.from()));
    }

    /** "solo, two months", but not "a solo mode": a single word for it says it only by itself, or where people are asked for. */
    private boolean isAllThatIsSaid(Span span, Clause clause) {
        return open
                || IntStream.range(clause.from(), clause.to())
                        .allMatch(token -> span.covers(token) || parsed.signs().isAnyAt(token, PADDING));
    }

    /** "and an intern" */
    private Optional<Numerals.Numeral> anotherOne(int token, Clause clause) {
        var one = new Numerals.Numeral(1, token, token + 1);
        return Likeness.ARTICLES.contains(parsed.token(token).written())
                        && joins(token, clause)
                        && counting.people(one, clause).isPresent()
                ? Optional.of(one)
                : Optional.empty();
    }

    private boolean joins(int token, Clause clause) {
        return found() && token > clause.from() && parsed.signs().isAt(token - 1, Sign.AND);
    }

    private void count(Numerals.Numeral number, int token, Clause clause) {
        if (counting.isOfOtherThings(number, clause)) {
            return;
        }
        int value = (int) number.value();
        var noun = counting.people(number, clause);
        var kind = counting.kind(number, noun, claims, clause);
        if (isWholeTeam(number, token, clause, noun)) {
            team = isWholeTeam ? team : OptionalInt.of(value);
            isWholeTeam = true;
            quote(token, number.to());
            before(token, clause).or(() -> kind).ifPresent(claim -> some(claim, value, token));
        } else if (kind.isPresent() && (noun.isPresent() || isDigit(token) || know(number.to(), clause))) {
            some(kind.get(), value, token);
        } else if (noun.isPresent() && joins(token, clause)) {
            others += value;
            quote(token, noun.get().to());
        } else if (noun.isPresent() && areMeant(noun.get(), clause) && !isOneOfMore(number, noun)) {
            whole(value, token, noun.get().to());
        }
    }

    /** "one of our developers" says nothing of the others. */
    private boolean isOneOfMore(Numerals.Numeral number, Optional<Span> noun) {
        return number.value() == 1 && counting.isPart(number, noun);
    }

    /** "a team of six", "we are 4", "ten in total" */
    private boolean isWholeTeam(Numerals.Numeral number, int token, Clause clause, Optional<Span> noun) {
        int after = noun.map(Span::to).orElse(number.to());
        return isAll(number.to(), clause)
                || isAll(after, clause)
                || (token > clause.from() && isAll(token - 1, clause) && endsThere(number, clause, noun));
    }

    private boolean isAll(int token, Clause clause) {
        return token < clause.to() && parsed.signs().isAt(token, Sign.TEAM);
    }

    private boolean endsThere(Numerals.Numeral number, Clause clause, Optional<Span> noun) {
        return !counting.isPart(number, noun)
                && (noun.isPresent()
                        || number.to() >= clause.to()
                        || parsed.signs().isAnyAt(number.to(), AFTER_ALL)
                        || counting.kind(number, Optional.empty(), claims, clause)
                                .isPresent());
    }

    /** "three know Django" */
    private boolean know(int token, Clause clause) {
        return token < clause.to() && parsed.signs().isAt(token, Sign.KNOWS);
    }

    private boolean isDigit(int token) {
        return Character.isDigit(parsed.token(token).written().charAt(0));
    }

    /** "40 people" may be anybody, unless the question is about people, or what they know is named. */
    private boolean areMeant(Span noun, Clause clause) {
        return switch (noun.value(Sign.PEOPLE)) {
            case "COLLECTIVE" -> false;
            case "ANYBODY" -> open || parsed.signs().anyWithin(clause.from(), clause.to(), Sign.KNOWS);
            default -> true;
        };
    }

    private void whole(int value, int begin, int end) {
        if (team.isEmpty()) {
            team = OptionalInt.of(value);
        }
        quote(begin, end);
    }

    private void some(Claim claim, int value, int token) {
        people.putIfAbsent(claim.answer(), value);
        quote(Math.min(token, claim.from()), Math.max(token + 1, claim.to()));
    }

    private void quote(int begin, int end) {
        parts.add(new Stretch(begin, end));
    }

    /** "data science team of six" */
    private Optional<Claim> before(int token, Clause clause) {
        return claims.stream()
                .filter(claim -> claim.isClear() && claim.clause().equals(clause) && claim.from() < token)
                .reduce((first, second) -> second);
    }
}
