package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * Reduces all claims for answers of one step to as many answers as the step takes, or finds that they leave open which.
 */
final class AnswerChoice {

    private final ParsedUtterance parsed;
    private final Comparison comparison;
    private final Step step;
    private final List<Claim> claims;
    private final Predicate<Claim> isSuggested;
    private final boolean suggestionLeads;
    private final List<AnswerId> certain;

    /**
     * Chooses among the claims.
     *
     * @param isSuggested whether a claim rests on nothing that is said, but on all the words together
     * @param suggestionLeads whether that comes before what is said without an order
     */
    AnswerChoice(
            ParsedUtterance parsed,
            Comparison comparison,
            Step step,
            List<Claim> claims,
            Predicate<Claim> isSuggested,
            boolean suggestionLeads) {
        this.parsed = parsed;
        this.comparison = comparison;
        this.step = step;
        this.claims = claims;
        this.isSuggested = isSuggested;
        this.suggestionLeads = suggestionLeads;
        this.certain = meant();
    }

    /** {@return the answers that are meant; empty if none is, or if it is not clear which} */
    List<AnswerId> certain() {
        return certain;
    }

    private List<AnswerId> meant() {
        var clear = claims.stream().filter(Claim::isClear).toList();
        return switch (step.kind()) {
            case ONE -> one(clear);
            case SEVERAL -> standing(clear);
            case RANKED -> ranked(clear);
        };
    }

    /** "two React people, but nobody knows JavaScript": of answers that exclude each other, the last one counts. */
    private List<AnswerId> standing(List<Claim> clear) {
        var said = clear.stream()
                .sorted(Comparator.comparingInt(Claim::from))
                .map(Claim::answer)
                .toList();
        var standing = step.withoutContradictions(said);
        return distinct(clear).stream().filter(standing::contains).toList();
    }

    private List<AnswerId> ranked(List<Claim> clear) {
        var ranking = new Ranking(parsed);
        var said = clear.stream().filter(claim -> !isSuggested.test(claim)).toList();
        var first = distinct(said.stream()
                .filter(claim -> ranking.isSaidToBeFirst(claim) || ranking.isNumberedFirst(claim))
                .toList());
        var inOrder = distinct(new Sequence(parsed, comparison).inOrder(said));
        var precedence = new Precedence(comparison, step, clear, isSuggested, suggestionLeads, first, inOrder);
        var sorted = distinct(ranking.sort(clear));
        var kept = sorted.stream()
                .sorted(Comparator.comparing(answer -> precedence.of(answer, false)))
                .limit(step.mostAnswers())
                .toList();
        // asked what matters, "speed and security" says both; only where there are too many, the vaguer ones leave
        return sorted.stream()
                .filter(kept::contains)
                .sorted(Comparator.comparing(answer -> precedence.of(answer, parsed.isOpen(step.id()))))
                .toList();
    }

    /** {@return the answers between which the words do not decide; empty if they do decide} */
    List<AnswerId> either() {
        if (step.kind() == Step.Kind.ONE) {
            return certain.isEmpty() ? rivals() : List.of();
        }
        var clear = distinct(claims.stream().filter(Claim::isClear).toList());
        return claims.stream()
                .filter(claim -> !claim.isClear() && claim.answers().stream().noneMatch(clear::contains))
                .map(Claim::answers)
                .filter(answers -> clear.size() < step.mostAnswers())
                .findFirst()
                .orElse(List.of());
    }

    /** {@return the answers that are said beside the one that is meant, and not of it, where the step takes one only} */
    List<AnswerId> passedOver() {
        if (step.kind() != Step.Kind.ONE || Reaches.areAsked(step) || certain.isEmpty()) {
            return List.of();
        }
        var said = claims.stream()
                .filter(claim -> claim.isClear() && !claim.hint() && !isSuggested.test(claim))
                .toList();
        var beside = said.stream()
                .filter(claim -> !dependsOnOther(claim, said) && !certain.contains(claim.answer()))
                .toList();
        return distinct(beside);
    }

    private List<AnswerId> one(List<Claim> clear) {
        if (clear.isEmpty() || !thingsLeftOpen().isEmpty()) {
            return List.of();
        }
        if (Reaches.areAsked(step)) {
            return List.of(widest(best(clear)));
        }
        var best = best(deciding(clear));
        var heads = heads(turned(best));
        var answers = distinct(heads);
        var named = answers.size() == 1 ? answers : mostSpokenOf(heads, best);
        return isBetweenThings(heads.get(0).clause()) ? named : new Weighing(parsed, clear).heaviest(named);
    }

    /** An answer to a question, and words with an "or", are taken literally. */
    private boolean isBetweenThings(Clause clause) {
        return parsed.utterance().openStep().isPresent()
                || parsed.signs().anyWithin(clause.from(), clause.to(), Sign.OR);
    }

    /**
     * A description that names several answers without an "or" is about the one of which it says most; if none stands
     * out, it is not clear which.
     */
    private List<AnswerId> mostSpokenOf(List<Claim> heads, List<Claim> all) {
        var clause = heads.get(0).clause();
        if (isBetweenThings(clause)) {
            return List.of();
        }
        var answers = distinct(heads);
        long most = answers.stream()
                .mapToLong(answer -> spokenOf(answer, all))
                .max()
                .orElse(0);
        var leading =
                answers.stream().filter(answer -> spokenOf(answer, all) == most).toList();
        return leading.size() == 1 ? leading : List.of();
    }

    private static long spokenOf(AnswerId answer, List<Claim> all) {
        return all.stream().filter(claim -> claim.answer().equals(answer)).count();
    }

    /** "it has an app, but the work is in the forecasts": in a description, what follows the turn takes precedence. */
    private List<Claim> turned(List<Claim> clear) {
        if (parsed.utterance().openStep().isPresent()) {
            return clear;
        }
        var polarity = parsed.polarity();
        var after = clear.stream().filter(polarity::followATurn).toList();
        return after.isEmpty() ? clear : after;
    }

    /** "we did research, it has to feel instant": asked what was found, an answer that decides nothing leaves room for others. */
    private List<Claim> deciding(List<Claim> clear) {
        var deciding = clear.stream()
                .filter(claim -> decides(claim) && (!claim.hint() || tellsOfUsers(claim.clause())))
                .toList();
        boolean among = parsed.isOpen(step.id())
                && !parsed.isFirstOpen()
                && clear.stream().anyMatch(claim -> !claim.hint() && !decides(claim));
        return among && !deciding.isEmpty() ? deciding : clear;
    }

    private boolean tellsOfUsers(Clause clause) {
        return parsed.signs().anyWithin(clause.from(), clause.to(), Sign.USERS);
    }

    private boolean decides(Claim claim) {
        return step.answer(claim.answer())
                .filter(answer -> !answer.needs().isEmpty())
                .isPresent();
    }

    /** Claims that hold anywhere take precedence over hints. */
    private static List<Claim> best(List<Claim> clear) {
        var firm = clear.stream().filter(claim -> !claim.hint()).toList();
        return firm.isEmpty() ? clear : firm;
    }

    /** "a dashboard for sales": what a thing is for does not say what it is, though a hint may. */
    private List<Claim> thingsLeftOpen() {
        return claims.stream()
                .filter(claim -> !claim.isClear()
                        && claims.stream()
                                .filter(Claim::isClear)
                                .allMatch(other -> other.hint() && dependsOnOther(other, List.of(claim))))
                .toList();
    }

    private List<AnswerId> rivals() {
        var clear = claims.stream().filter(Claim::isClear).toList();
        var open = thingsLeftOpen();
        if (!open.isEmpty()) {
            return open.get(0).answers();
        }
        if (clear.isEmpty()) {
            return claims.isEmpty() ? List.of() : claims.get(0).answers();
        }
        return distinct(heads(turned(best(clear)))).stream().limit(2).toList();
    }

    /** Of the first clause that names any answer: those before a preposition, and of a row of nouns the last. */
    private List<Claim> heads(List<Claim> clear) {
        var free = clear.stream().filter(claim -> !dependsOnOther(claim, clear)).toList();
        var clause = (free.isEmpty() ? clear : free).get(0).clause();
        var there = (free.isEmpty() ? clear : free)
                .stream().filter(claim -> claim.clause().equals(clause)).toList();
        var heads = new ArrayList<Claim>();
        for (var claim : there) {
            boolean continues = !heads.isEmpty() && heads.get(heads.size() - 1).to() == claim.from();
            if (continues) {
                heads.remove(heads.size() - 1);
            }
            heads.add(claim);
        }
        return heads;
    }

    private boolean dependsOnOther(Claim claim, List<Claim> clear) {
        return clear.stream()
                .filter(other -> other.clause().equals(claim.clause()) && other.to() <= claim.from())
                .anyMatch(other -> parsed.signs().anyWithin(other.to() - 1, claim.from(), Sign.PREPOSITION));
    }

    private AnswerId widest(List<Claim> clear) {
        return clear.stream()
                .map(Claim::answer)
                .max(Comparator.comparingInt(id -> Reaches.of(step, id)))
                .orElseThrow();
    }

    private static List<AnswerId> distinct(List<Claim> claims) {
        var answers = new LinkedHashSet<AnswerId>();
        claims.forEach(claim -> answers.add(claim.answer()));
        return List.copyOf(answers);
    }
}
