package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads what a text says about each step of a comparison. */
final class AnswerReader {

    /** The most words that may stand between a number and the users it counts. */
    private static final int NEAR = 3;

    /** Marks the words left out of a quotation. */
    private static final String APART = " \u2026 ";

    private final ParsedUtterance parsed;
    private final Comparison comparison;
    private final Markers markers;
    private final List<Claim> claims;
    private final boolean replaces;
    private final Tendency tendency;

    AnswerReader(ParsedUtterance parsed, Comparison comparison) {
        this.parsed = parsed;
        this.comparison = comparison;
        this.markers = Markers.of(parsed, comparison);
        var read = Claims.of(parsed, comparison, markers);
        this.claims = new ArrayList<>(read.meant());
        this.replaces = read.replace();
        this.tendency = new Tendency(parsed, comparison);
        comparison.steps().forEach(step -> step.answers().forEach(answer -> crowd(step, answer)));
        if (parsed.utterance().openStep().isEmpty()) {
            describe();
        }
    }

    /** Adds claims that only a whole description supports. */
    private void describe() {
        if (!claims.isEmpty()) {
            if (hasParts()) {
                new Division(parsed, comparison).addTo(claims);
            }
            new Balance(parsed, comparison).addTo(claims);
        }
        if (!Correcting.wantsClearWords(parsed)) {
            tendency.addTo(claims);
        }
    }

    private boolean hasParts() {
        return comparison.steps().stream()
                .flatMap(step -> step.answers().stream())
                .anyMatch(answer -> answer.cues().divides());
    }

    /** {@return what was understood about each step that the text mentions, in the comparison's order} */
    Map<StepId, Understood> read() {
        var byStep = new LinkedHashMap<StepId, Understood>();
        for (var step : comparison.steps()) {
            of(step).ifPresent(understood -> byStep.put(step.id(), understood));
        }
        return byStep;
    }

    List<Claim> claims() {
        return claims;
    }

    /** {@return whether the words ask to replace one answer with another} */
    boolean replaces() {
        return replaces;
    }

    private Optional<Understood> of(Step step) {
        var ours =
                claims.stream().filter(claim -> claim.step().equals(step.id())).toList();
        var counts = Headcounts.of(parsed, step, ours);
        var choice = new AnswerChoice(parsed, comparison, step, ours, tendency::isOwn, tendency.outweighs());
        var certain = new ArrayList<>(choice.certain());
        boolean counted = counts.found()
                && (parsed.isOpen(step.id())
                        || !ours.isEmpty()
                        || Headcounts.crew(step, counts.team()).isPresent()
                        || (counts.isWholeTeam() && Correcting.isMeantBy(parsed)));
        if (counted) {
            Headcounts.crew(step, counts.team())
                    .filter(answer -> !certain.contains(answer))
                    .ifPresent(certain::add);
        }
        var either = choice.either();
        if (certain.isEmpty() && either.isEmpty() && !counted) {
            return marked(step);
        }
        return Optional.of(new Understood(
                certain,
                either,
                counted ? counts.people() : Map.of(),
                counted ? counts.team() : OptionalInt.empty(),
                quote(step, certain, ours, counted ? Optional.of(counts) : Optional.empty()),
                tendency.weighed(step.id(), certain, ours),
                new Adding(parsed, comparison).isMeantBy(claims)));
    }

    /** "10k concurrent users" */
    private void crowd(Step step, Answer answer) {
        var least = answer.cues().users();
        if (least.isEmpty()) {
            return;
        }
        var numerals = parsed.numerals();
        for (var clause : parsed.clauses()) {
            for (int token = clause.from(); token < clause.to() && !clause.question(); token++) {
                var number = numerals.at(token).filter(each -> each.value() >= least.getAsInt());
                var users = number.flatMap(each -> parsed.signs()
                        .within(each.to(), Math.min(clause.to(), each.to() + NEAR), Sign.USERS)
                        .findFirst());
                if (users.isPresent()) {
                    claims.add(new Claim(
                            step.id(),
                            List.of(answer.id()),
                            false,
                            token,
                            users.get().to(),
                            clause));
                }
            }
        }
    }

    /** What a clause says about a step that it names is kept, even if it matches no known answer. */
    private Optional<Understood> marked(Step step) {
        return markers.all().entrySet().stream()
                .filter(entry -> entry.getValue().step().equals(step.id()))
                .filter(entry -> new OwnWords(parsed)
                        .sayAnything(entry.getValue().content(), entry.getKey().to()))
                .map(entry -> Understood.inOwnWords(
                        parsed.words(entry.getValue().label(), entry.getKey().to())))
                .findFirst();
    }

    /** Quotes the everyday words that suggest the answer along with those that say it, in the order of the text. */
    private String quote(Step step, List<AnswerId> certain, List<Claim> ours, Optional<Headcounts> counts) {
        var said = ours.stream().filter(claim -> !tendency.isOwn(claim)).toList();
        var beside = said.isEmpty() && counts.isEmpty() ? "" : excerpt(said, counts);
        var telling = tendency.telling(step, certain, beside);
        if (telling.isEmpty()) {
            return beside.isEmpty() ? excerpt(ours, counts) : beside;
        }
        return String.join(APART, beside.isEmpty() ? telling : inOrder(telling, beside));
    }

    private List<String> inOrder(List<String> telling, String beside) {
        var text = parsed.words(0, parsed.size());
        var quoted = new ArrayList<>(telling);
        quoted.add(text.indexOf(telling.get(0)) < text.indexOf(beside) ? telling.size() : 0, beside);
        return quoted;
    }

    /** If anything is said clearly, words that only hint are left out. */
    private String excerpt(List<Claim> all, Optional<Headcounts> counts) {
        var clear = all.stream().filter(claim -> !claim.hint()).toList();
        var ours = clear.isEmpty() ? all : clear;
        int from = counts.filter(Headcounts::found).map(Headcounts::from).orElse(Integer.MAX_VALUE);
        int to = counts.filter(Headcounts::found).map(Headcounts::to).orElse(0);
        for (var claim : ours) {
            from = Math.min(from, claim.from());
            to = Math.max(to, claim.to());
        }
        return new Excerpt(parsed).around(from, to);
    }
}
