package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** How many people there are, altogether and of each kind: "6 js devs", "a team of six", "alone dev". */
final class Headcounts {

    /** How many words may stand between a number and what it counts. */
    private static final int NEAR = 4;

    private static final int MOST = 100_000;

    private final Talk talk;
    private final boolean open;
    private final Numerals numerals;
    private final List<Claim> claims;
    private final Map<AnswerId, Integer> people = new LinkedHashMap<>();
    private OptionalInt team = OptionalInt.empty();
    private int from = Integer.MAX_VALUE;
    private int to = -1;

    private Headcounts(Talk talk, Step step, List<Claim> claims) {
        this.talk = talk;
        this.open = talk.isOpen(step.id());
        this.numerals = talk.numerals();
        this.claims = claims;
    }

    /** {@return whether a step asks for people} */
    static boolean areAsked(Comparison comparison, StepId step) {
        return comparison.step(step).filter(Headcounts::areAsked).isPresent();
    }

    static boolean areAsked(Step step) {
        return step.answers().stream()
                .map(Answer::cues)
                .anyMatch(cues -> !cues.skills().isEmpty() || cues.crew().isPresent());
    }

    /** Counts the people of a step, whose claims these are; none where it does not ask for people. */
    static Headcounts of(Talk talk, Step step, List<Claim> claims) {
        var kinds = claims.stream()
                .filter(claim -> claim.isClear() && isKind(step, claim.answer()))
                .toList();
        var counts = new Headcounts(talk, step, kinds);
        if (areAsked(step)) {
            talk.clauses().stream().filter(clause -> !clause.question()).forEach(counts::count);
        }
        return counts;
    }

    private static boolean isKind(Step step, AnswerId id) {
        return step.answer(id)
                .filter(answer -> !answer.cues().skills().isEmpty())
                .isPresent();
    }

    Map<AnswerId, Integer> people() {
        return people;
    }

    OptionalInt team() {
        return team;
    }

    boolean found() {
        return to > 0;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    private void count(Clause clause) {
        talk.signs()
                .within(clause.from(), clause.to(), Sign.HEADCOUNT)
                .forEach(span -> whole(Integer.parseInt(span.value(Sign.HEADCOUNT)), span.from(), span.to()));
        for (int token = clause.from(); token < clause.to(); token++) {
            int at = token;
            numerals.at(token).filter(number -> number.value() <= MOST).ifPresent(number -> count(number, at, clause));
        }
    }

    private void count(Numerals.Numeral number, int token, Clause clause) {
        int value = (int) number.value();
        var noun = people(number.to(), clause);
        var kind = kind(number.to(), noun.map(Span::to).orElse(number.to()), clause);
        if (isWholeTeam(number, token, clause, noun.isPresent() || kind.isPresent())) {
            whole(value, token, number.to());
            before(token, clause).or(() -> kind).ifPresent(claim -> some(claim, value, token));
        } else if (kind.isPresent() && (noun.isPresent() || isDigit(token))) {
            some(kind.get(), value, token);
        } else if (noun.isPresent() && areMeant(noun.get(), clause)) {
            whole(value, token, noun.get().to());
        }
    }

    /** "a team of six", "we are 4" */
    private boolean isWholeTeam(Numerals.Numeral number, int token, Clause clause, boolean people) {
        return token > clause.from()
                && talk.signs().isAt(token - 1, Sign.TEAM)
                && (people || number.to() == clause.to() || talk.signs().isAt(number.to(), Sign.PREPOSITION));
    }

    private boolean isDigit(int token) {
        return Character.isDigit(talk.token(token).written().charAt(0));
    }

    /** "40 people" may be anybody, unless it is the people that are asked for, or what they know. */
    private boolean areMeant(Span noun, Clause clause) {
        return switch (noun.value(Sign.PEOPLE)) {
            case "COLLECTIVE" -> false;
            case "ANYBODY" -> open || talk.signs().anyWithin(clause.from(), clause.to(), Sign.KNOWS);
            default -> true;
        };
    }

    private void whole(int value, int begin, int end) {
        if (team.isEmpty()) {
            team = OptionalInt.of(value);
        }
        extend(begin, end);
    }

    private void some(Claim claim, int value, int token) {
        people.putIfAbsent(claim.answer(), value);
        extend(Math.min(token, claim.from()), Math.max(token + 1, claim.to()));
    }

    private void extend(int begin, int end) {
        from = Math.min(from, begin);
        to = Math.max(to, end);
    }

    private Optional<Span> people(int after, Clause clause) {
        return talk.signs()
                .within(after, Math.min(clause.to(), after + NEAR), Sign.PEOPLE)
                .findFirst();
    }

    /** The kind of people stands before the word for people, or soon after it; another number ends the search. */
    private Optional<Claim> kind(int after, int noun, Clause clause) {
        int end = Math.min(clause.to(), noun + NEAR);
        for (int token = after; token < end; token++) {
            if (numerals.at(token).isPresent()) {
                end = token;
            }
        }
        int last = end;
        return claims.stream()
                .filter(claim -> claim.isClear() && claim.from() >= after && claim.from() < last)
                .filter(claim -> claim.from() <= after + NEAR)
                .findFirst();
    }

    /** "data science team of six" */
    private Optional<Claim> before(int token, Clause clause) {
        return claims.stream()
                .filter(claim -> claim.isClear() && claim.clause().equals(clause) && claim.from() < token)
                .reduce((first, second) -> second);
    }
}
