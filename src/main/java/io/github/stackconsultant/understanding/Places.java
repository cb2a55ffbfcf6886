package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Reach;
import io.github.stackconsultant.knowledge.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads names of places and numbers of them: several countries count as the world, one town in a country as a town. */
final class Places {

    /**
     * "a messenger for support teams in Spain": a place within so many words of the audience is where the product is
     * used.
     */
    private static final int NEAR_AUDIENCE = 3;

    /** What may stand between a place and what says that it is not all. */
    private static final Set<Sign> BESIDE = EnumSet.of(Sign.FILLER, Sign.PASSED_OVER, Sign.PREPOSITION);

    /** Behind what says that a place is not all, where the rest is. */
    private static final Set<String> IN = Set.of("in", "across", "within", "from", "around");

    private final ParsedUtterance parsed;
    private final Step step;
    private final Numerals numerals;
    private final Counting counting;
    private final List<Span> wider;

    private Places(ParsedUtterance parsed, Step step) {
        this.parsed = parsed;
        this.step = step;
        this.numerals = parsed.numerals();
        this.counting = new Counting(parsed);
        this.wider = parsed.apart(Sign.WIDER).toList();
    }

    /** {@return a claim for each step whose answers define how far they reach} */
    static Stream<Claim> claims(ParsedUtterance parsed, Comparison comparison) {
        if (!parsed.signs().any(Sign.PLACE) && !parsed.signs().any(Sign.PLACE_KIND)) {
            return Stream.empty();
        }
        return comparison.steps().stream()
                .filter(Reaches::areAsked)
                .flatMap(step -> new Places(parsed, step).claim().stream());
    }

    private Optional<Claim> claim() {
        var named = named();
        var reach = named.stream()
                .map(this::reach)
                .max(Comparator.naturalOrder())
                .map(widest -> manyCountries(named) ? Reach.WORLD : widest);
        return reach.flatMap(widest -> Reaches.answer(step, widest)).map(answer -> {
            var words =
                    new Stretch(named.get(0).from(), named.get(named.size() - 1).to());
            return Claim.of(parsed, step.id(), List.of(answer.id()), false, words);
        });
    }

    /** "not only Germany", "Germany and beyond": more than what is named. */
    private Reach reach(Place place) {
        boolean isCountry = place.reach() == Reach.COUNTRY;
        boolean more = wider.stream().anyMatch(span -> switch (span.value(Sign.WIDER)) {
            case "BEFORE" -> span.to() <= place.from() && isPadding(span.to(), place.from());
            case "BEHIND" -> isRightBehind(place, span);
            case "ENDING" -> isRightBehind(place, span) && endsThere(span);
            default ->
                isCountry
                        && span.to() <= place.from()
                        && isPadding(span.to(), place.from())
                        && deniesNothing(parsed.clauseOf(span.from()));
        });
        return !more ? place.reach() : place.reach() == Reach.TOWN ? Reach.COUNTRY : Reach.WORLD;
    }

    private boolean isRightBehind(Place place, Span span) {
        return place.to() <= span.from() && isPadding(place.to(), span.from());
    }

    /** "Germany and others in Europe", but not "Germany and others sell it" */
    private boolean endsThere(Span span) {
        int end = parsed.clauseOf(span.from()).to();
        return IntStream.range(span.to(), end).allMatch(token -> parsed.signs().isAt(token, Sign.FILLER))
                || IN.contains(parsed.token(span.to()).written());
    }

    /** "outside Germany nobody uses it" */
    private boolean deniesNothing(Clause clause) {
        return !parsed.signs().anyWithin(clause.from(), clause.to(), Sign.NEGATION);
    }

    private boolean isPadding(int from, int to) {
        return parsed.signs().areAll(from, to, BESIDE);
    }

    /** "German dentists in Germany", "one country: Spain": a single one, whatever it is called. */
    private static boolean manyCountries(List<Place> named) {
        return named.stream()
                        .flatMap(place -> place.country().stream())
                        .distinct()
                        .count()
                > 1;
    }

    private List<Place> named() {
        var places = new ArrayList<Place>();
        var polarity = parsed.polarity();
        for (var clause : parsed.clauses()) {
            if (clause.question() || isSmallTalk(clause) || Interruptions.sayWhereSomebodyIs(parsed, clause)) {
                continue;
            }
            Stream.concat(
                            parsed.signs()
                                    .within(clause.from(), clause.to(), Sign.PLACE)
                                    .map(this::byName),
                            parsed.signs()
                                    .within(clause.from(), clause.to(), Sign.PLACE_KIND)
                                    .flatMap(span -> counted(span, clause).stream()))
                    .filter(place ->
                            !isSomebody(place) && (parsed.isOpen(step.id()) || !isWherePeopleAre(place, clause)))
                    .filter(place -> !polarity.isDenied(place))
                    .sorted(Comparator.comparingInt(Place::from))
                    .forEach(place -> add(place, places));
        }
        return certain(remaining(places));
    }

    /**
     * "the UK, maybe Ireland": what is only possible adds nothing to what was said, or is certain. What follows it
     * otherwise is no more certain: "we might sell in Spain, Portugal".
     */
    private List<Place> certain(List<Place> places) {
        var said = places.stream()
                .filter(place -> !parsed.polarity().isHedged(place))
                .toList();
        boolean certain = said.stream().anyMatch(this::isCalledCertain);
        return places.stream()
                .filter(place -> said.contains(place)
                        || (!certain && said.stream().noneMatch(before -> before.from() < place.from())))
                .toList();
    }

    private boolean isCalledCertain(Place place) {
        var clause = parsed.clauseOf(place.from());
        return parsed.apart(Sign.CERTAIN).anyMatch(span -> clause.covers(span.from()));
    }

    /** Of "change Spain to France", only France remains. */
    private List<Place> remaining(List<Place> places) {
        var replacement = new Replacement(parsed);
        return places.stream()
                .filter(place -> !replacement.takesAway(place, places))
                .toList();
    }

    /** "Lisbon, Portugal" counts as Lisbon. */
    private void add(Place place, List<Place> places) {
        if (places.isEmpty() || !saysWhere(place, places.get(places.size() - 1))) {
            places.add(place);
        }
    }

    /** One number may count both: "one city or country". */
    private boolean saysWhere(Place place, Place last) {
        int between = place.from() - last.to();
        return last.reach() == Reach.TOWN
                && place.reach() == Reach.COUNTRY
                && (between == 0 || (between == 1 && parsed.signs().isAt(last.to(), Sign.PREPOSITION)));
    }

    private Place byName(Span span) {
        return new Place(
                Reach.valueOf(span.value(Sign.PLACE)),
                Optional.of(span.value(Sign.COUNTRY)).filter(name -> !name.isEmpty()),
                span.from(),
                span.to());
    }

    /** "three countries", "several cities"; without a number, a kind of place does not count. */
    private Optional<Place> counted(Span span, Clause clause) {
        var one = Reach.valueOf(span.value(Sign.PLACE_KIND));
        for (int before = span.from() - 1; before >= Math.max(clause.from(), span.from() - 3); before--) {
            var several = parsed.signs().at(before).filter(each -> each.is(Sign.SEVERAL));
            var number = numerals.at(before);
            boolean counts = several.map(Span::to)
                    .or(() -> number.map(Numerals.Numeral::to))
                    .filter(to -> counting.isAbout(to, span.from()))
                    .isPresent();
            if (counts && (several.isPresent() || number.get().value() > 1)) {
                return Optional.of(
                        new Place(one == Reach.COUNTRY ? Reach.WORLD : one, Optional.empty(), before, span.to()));
            }
            if (counts && number.get().value() == 1) {
                return Optional.of(new Place(one, Optional.empty(), before, span.to()));
            }
        }
        return Optional.empty();
    }

    /** "the weather is nice in Spain" says nothing about what is built. */
    private boolean isSmallTalk(Clause clause) {
        return parsed.signs()
                .within(clause.from(), clause.to(), Sign.CHATTER)
                .anyMatch(span -> span.is(Sign.OFF_TOPIC));
    }

    private boolean isSomebody(Place place) {
        return parsed.apart(Sign.SOMEBODY).anyMatch(span -> switch (span.value(Sign.SOMEBODY)) {
            case "BEFORE" -> isNamedBehind(span, place);
            case "BEHIND" -> isNamedBefore(span, place);
            default -> isNamedBehind(span, place) || isNamedBefore(span, place);
        });
    }

    /** "ask Milan", "built by Georgia and Paris" */
    private boolean isNamedBehind(Span span, Place place) {
        return span.to() == place.from() || joins(place, span.to());
    }

    /** "Jordan and me build it", but not "only in Spain, says Bo" */
    private boolean isNamedBefore(Span span, Place place) {
        return span.from() == place.to() && parsed.clauseOf(place.from()).covers(span.from());
    }

    private boolean joins(Place place, int from) {
        int before = place.from() - 1;
        return before > from
                && parsed.signs().isAt(before, Sign.AND)
                && parsed.signs().within(from, before, Sign.PLACE).anyMatch(first -> first.length() == before - from);
    }

    /** "a team of five in Vilnius" says nothing about where the product is used. */
    private boolean isWherePeopleAre(Place place, Clause clause) {
        return parsed.signs()
                .within(clause.from(), place.from(), Sign.PEOPLE)
                .anyMatch(people -> !parsed.signs()
                        .anyWithin(
                                Math.max(clause.from(), people.from() - NEAR_AUDIENCE), people.from(), Sign.AUDIENCE));
    }

    private record Place(Reach reach, Optional<String> country, int from, int to) implements TokenRange {}
}
