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
import java.util.stream.Stream;

/** Reads what a text says about each step of a comparison. */
final class AnswerReader {

    /** The most words that may stand between a number and the users it counts. */
    private static final int NEAR = 3;

    private final ParsedUtterance parsed;
    private final Comparison comparison;
    private final Markers markers;
    private final List<Claim> claims;
    private final List<Claim> doubted;
    private final List<Claim> ruledOut;
    private final boolean replaces;
    private final Tendency tendency;

    AnswerReader(ParsedUtterance parsed, Comparison comparison) {
        this.parsed = parsed;
        this.comparison = comparison;
        this.markers = Markers.of(parsed, comparison);
        var read = Claims.of(parsed, comparison, markers);
        this.claims = new ArrayList<>(read.meant());
        if (parsed.utterance().openStep().isEmpty()) {
            claims.removeIf(claim -> parsed.choosing().isAllOf(claim.clause()));
        }
        this.ruledOut = read.ruledOut();
        this.replaces = read.replace();
        this.tendency = new Tendency(parsed, comparison);
        if (parsed.signs().any(Sign.USERS)) {
            comparison.steps().forEach(step -> step.answers().forEach(answer -> crowd(step, answer)));
        }
        if (parsed.utterance().openStep().isEmpty()) {
            describe();
        }
        this.doubted = Doubts.in(claims, parsed, comparison, markers);
        claims.removeAll(doubted);
        doubted.removeIf(claim -> Doubts.isTalk(claim, parsed));
    }

    /** Adds claims that only a whole description supports. */
    private void describe() {
        if (!claims.isEmpty()) {
            new Division(parsed, comparison).addTo(claims);
            new Balance(parsed, comparison).addTo(claims);
        }
        if (!Correcting.wantsClearWords(parsed)) {
            tendency.addTo(claims);
        }
    }

    /** {@return what was understood about each step that the text mentions, in the comparison's order} */
    Map<StepId, Understood> read() {
        var byStep = new LinkedHashMap<StepId, Understood>();
        for (var step : comparison.steps()) {
            of(step).ifPresent(understood -> byStep.put(step.id(), understood));
        }
        if (byStep.isEmpty() && !doubted.isEmpty()) {
            byStep.put(doubted.get(0).step(), asked(doubted));
        }
        return byStep;
    }

    /** What stands beside something else is not taken for an answer, but asked back. */
    private Understood asked(List<Claim> doubted) {
        var answers = doubted.stream().map(Claim::answer).distinct().toList();
        var parts = doubted.stream()
                .map(claim -> Stretch.of(claim.clause()))
                .distinct()
                .toList();
        return Understood.either(List.of(), answers, new Excerpt(parsed).of(parts, List.of()));
    }

    List<Claim> claims() {
        return claims;
    }

    /** {@return the claims without those that everyday words only suggest} */
    List<Claim> said() {
        return claims.stream().filter(claim -> !tendency.isOwn(claim)).toList();
    }

    /** {@return the text, as it was read} */
    ParsedUtterance parsed() {
        return parsed;
    }

    /** {@return whether the words ask to replace one answer with another} */
    boolean replaces() {
        return replaces;
    }

    /** {@return whether the words say that they add to what was answered before} */
    boolean adds() {
        return new Adding(parsed, comparison).isMeantBy(claims);
    }

    private Optional<Understood> of(Step step) {
        var ours =
                claims.stream().filter(claim -> claim.step().equals(step.id())).toList();
        var counts = Headcounts.of(parsed, step, ours, ruledOut);
        var choice = new AnswerChoice(parsed, comparison, step, ours, tendency::isOwn, tendency.outweighs());
        var certain = new ArrayList<>(choice.certain());
        boolean counted = counts.found()
                && (parsed.isOpen(step.id())
                        || !ours.isEmpty()
                        || StepsOfPeople.crew(step, counts.team()).isPresent()
                        || (counts.isWholeTeam() && Correcting.isMeantBy(parsed)));
        if (counted) {
            StepsOfPeople.crew(step, counts.team())
                    .filter(answer -> !certain.contains(answer))
                    .ifPresent(certain::add);
        }
        var either = choice.either();
        if (certain.isEmpty() && either.isEmpty() && !counted) {
            return marked(step).or(() -> leftOpen(step));
        }
        return Optional.of(new Understood(
                certain,
                either,
                counted ? new Understood.Team(counts.people(), counts.team()) : Understood.Team.UNCOUNTED,
                quote(
                        step,
                        either.isEmpty() ? certain : either,
                        ours,
                        counted ? Optional.of(counts) : Optional.empty()),
                tendency.weighed(step.id(), certain, ours),
                !counted && (ours.stream().allMatch(tendency::isOwn) || areSaidOfWhatMatters(step, ours)),
                earlier(step, either),
                choice.passedOver()));
    }

    /** "heavy computation first" names what matters by its label, and need not say what is built. */
    private boolean areSaidOfWhatMatters(Step step, List<Claim> ours) {
        return !parsed.isOpen(step.id())
                && step.kind() == Step.Kind.ONE
                && ours.stream()
                        .allMatch(claim -> said().stream()
                                .anyMatch(other ->
                                        comparison.isRanked(other.step()) && claim.isWithin(other) && isLabel(other)));
    }

    private boolean isLabel(Claim claim) {
        return claim.isClear()
                && comparison
                        .answer(claim.step(), claim.answer())
                        .map(Answer::label)
                        .filter(parsed.words(claim.from(), claim.to())::equalsIgnoreCase)
                        .isPresent();
    }

    /** Which of two it is that comes to the only answer of a step, the person picks, and that takes its place. */
    private Understood.Earlier earlier(Step step, List<AnswerId> either) {
        return step.kind() == Step.Kind.ONE && !either.isEmpty()
                ? Understood.Earlier.REPLACED
                : new Adding(parsed, comparison).earlier(step, claims, ruledOut);
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
                    var words = new Stretch(token, users.get().to());
                    claims.add(Claim.of(parsed, step.id(), List.of(answer.id()), false, words));
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
                .filter(entry -> parsed.choosing()
                        .leaves(entry.getValue().content(), entry.getKey().to()))
                .map(entry -> Understood.inOwnWords(
                        parsed.words(entry.getValue().label(), entry.getKey().to())))
                .findFirst();
    }

    /** Whoever describes a project says what is built, if only "a dashboard", which leaves open of which kind. */
    private Optional<Understood> leftOpen(Step step) {
        if (!parsed.utterance().describes() || !step.equals(comparison.firstStep())) {
            return Optional.empty();
        }
        var polarity = parsed.polarity();
        return parsed.mentions(comparison.id(), step.id()).stream()
                .filter(mention -> !parsed.clauseOf(mention.from()).question())
                .filter(mention -> !polarity.isDenied(mention))
                .flatMap(mention -> mention.senses(Sense.OneOf.class)
                        .map(left -> Understood.either(
                                List.of(),
                                left.answers(),
                                new Excerpt(parsed).of(List.of(Stretch.of(mention)), List.of()))))
                .findFirst();
    }

    /**
     * Quotes what says the answers that are meant; of an answer that nothing says, the everyday words that suggest it,
     * unless something else is quoted.
     */
    private String quote(Step step, List<AnswerId> meant, List<Claim> ours, Optional<Headcounts> counts) {
        var said = ours.stream().filter(claim -> !tendency.isOwn(claim)).toList();
        var needed = new ArrayList<>(counts.map(Headcounts::parts).orElse(List.of()));
        meant.forEach(answer -> supporting(said, answer).limit(1).forEach(needed::add));
        if (!needed.isEmpty()) {
            var further = meant.stream()
                    .flatMap(answer -> supporting(said, answer).skip(1))
                    .toList();
            return new Excerpt(parsed).of(needed, further);
        }
        return tendency.weighed(step.id(), meant, ours) > 0
                ? String.join(Excerpt.APART, tendency.telling(step, meant))
                : new Excerpt(parsed).of(List.of(new Stretch(0, parsed.size())), List.of());
    }

    /** If anything says an answer clearly, words that only hint at it are left out. */
    private static Stream<Stretch> supporting(List<Claim> said, AnswerId answer) {
        var ours =
                said.stream().filter(claim -> claim.answers().contains(answer)).toList();
        boolean clearly = ours.stream().anyMatch(claim -> !claim.hint());
        return ours.stream().filter(claim -> !clearly || !claim.hint()).map(Stretch::of);
    }
}
