package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a description in parts: where the words want parts apart, or name several that lead to different options, the
 * answer that stands for that is meant.
 */
final class Division {

    /** Who names one part only may mean anything by it. */
    private static final int ENOUGH = 2;

    private final Talk talk;
    private final Comparison comparison;
    private final Leaning leaning;
    private final List<Span> spans;

    Division(Talk talk, Comparison comparison) {
        this.talk = talk;
        this.comparison = comparison;
        this.leaning = new Leaning(comparison);
        this.spans = talk.apart(Sign.DIVISION).toList();
    }

    void addTo(List<Claim> claims) {
        var place = place(claims);
        for (var step : comparison.steps()) {
            step.answers().stream()
                    .filter(answer -> answer.cues().divides())
                    .flatMap(answer -> place.map(span -> claim(step, answer, span)).stream())
                    .forEach(claims::add);
        }
    }

    private Claim claim(Step step, Answer answer, Span span) {
        return new Claim(step.id(), List.of(answer.id()), false, span.from(), span.to(), talk.clauseOf(span.from()));
    }

    private Optional<Span> place(List<Claim> claims) {
        if (spans("WHOLE").findAny().isPresent()) {
            return Optional.empty();
        }
        return spans("PARTED")
                .findFirst()
                .or(() -> named(claims))
                .or(() -> kept(claims))
                .or(() -> asked(claims));
    }

    /** "in front … behind it", of what belongs to different parts */
    private Optional<Span> named(List<Claim> claims) {
        boolean inParts = areInParts(claims);
        return spans("PART").filter(unused -> inParts).skip(ENOUGH - 1L).findFirst();
    }

    /** "one stack for all of it?" */
    private Optional<Span> asked(List<Claim> claims) {
        boolean wanted = areInParts(claims) || wantsAnother(claims);
        return spans("ASKED").filter(span -> wanted && isInQuestion(span)).findFirst();
    }

    private boolean isInQuestion(Span span) {
        var clause = talk.clauseOf(span.from());
        int end = talk.clauses().stream()
                .filter(each -> each.sentence() == clause.sentence())
                .mapToInt(Clause::to)
                .max()
                .orElse(span.to());
        return clause.question() || talk.boundaries().gapBefore(end).contains("?");
    }

    private boolean areInParts(List<Claim> claims) {
        return built(claims)
                        .flatMap(answer -> leaning.part(answer).stream())
                        .distinct()
                        .count()
                > 1;
    }

    /** What runs stays, and what is new belongs to a part in which another option than that of its people leads. */
    private Optional<Span> kept(List<Claim> claims) {
        boolean another = wantsAnother(claims);
        return spans("KEPT").filter(unused -> another).findFirst();
    }

    private boolean wantsAnother(List<Claim> claims) {
        var used = answers(claims)
                .filter(answer -> !answer.cues().skills().isEmpty())
                .flatMap(answer -> leaning.option(answer).stream())
                .distinct()
                .toList();
        return used.size() == 1
                && built(claims)
                        .filter(answer -> leaning.part(answer).isPresent())
                        .flatMap(answer -> leaning.option(answer).stream())
                        .anyMatch(option -> !used.contains(option));
    }

    private Stream<Span> spans(String value) {
        return spans.stream().filter(span -> span.value(Sign.DIVISION).equals(value));
    }

    /** Answers on what is built, and on what it must do. */
    private Stream<Answer> built(List<Claim> claims) {
        return answers(claims.stream()
                .filter(claim -> !Headcounts.areAsked(comparison, claim.step()))
                .toList());
    }

    private Stream<Answer> answers(List<Claim> claims) {
        return claims.stream()
                .filter(Claim::isClear)
                .flatMap(claim -> comparison.step(claim.step()).flatMap(step -> step.answer(claim.answer())).stream());
    }
}
