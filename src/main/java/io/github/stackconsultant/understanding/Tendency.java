package io.github.stackconsultant.understanding;

import static java.util.stream.Collectors.toSet;

import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the answer of a step that the everyday words of a description lean towards. No single word means it, but all
 * together do if those of one answer sufficiently outweigh those of any other. If the text says that there are parts,
 * or that there is no preference, only words that lean very far to one side count.
 */
final class Tendency {

    /** Fewer words suggest nothing, even if they are known to describe a project. */
    static final int FEWEST = 8;

    /** In a shorter text, what is said clearly about a step is all that is said about it. */
    private static final int FEWEST_BESIDE = 12;

    /** A shorter text is not the beginning of a project description. */
    static final int FEWEST_BY_THEMSELVES = 12;

    /** In a shorter text, words lean towards several parts by chance: measured on descriptions. */
    static final int FEWEST_OF_PARTS = 18;

    /** In a longer text, a single thing that is said tells less of the whole than all the words together. */
    private static final int MOST_BEFORE_THEY_OUTWEIGH = 17;

    /** The lead required if nothing else is understood, since text about something else also leans somewhere. */
    private static final int ALONE = 6;

    /** The lead required beside what is said about the same step: a little more than by chance. */
    private static final int BESIDE = 4;

    /** The lead from which words count even if the text seems to say that there are parts. */
    private static final int OVERRULING = 16;

    /** The most words that are shown as evidence. */
    private static final int SHOWN = 4;

    /** Shorter words are function words. */
    private static final int SHORTEST = 4;

    private record Lead(Claim claim, LeaningWords words) {}

    private final ParsedUtterance parsed;
    private final Comparison comparison;
    private final Map<StepId, Lead> leads = new HashMap<>();

    Tendency(ParsedUtterance parsed, Comparison comparison) {
        this.parsed = parsed;
        this.comparison = comparison;
    }

    void addTo(List<Claim> claims) {
        if (!mayTell(claims)) {
            return;
        }
        boolean undecided = claims.stream().anyMatch(this::isUndecided);
        boolean mayTellOfParts = !undecided && parsed.size() >= FEWEST_OF_PARTS;
        int least = undecided ? OVERRULING : least(claims);
        var said =
                claims.stream().filter(claim -> !claim.hint()).map(Claim::step).collect(toSet());
        var leaning = LeaningWords.in(parsed, comparison);
        for (var step : comparison.steps()) {
            if (hasLeanings(step) && !isAllThatIsSaid(step.id(), said)) {
                lead(step, leaning, said.contains(step.id()) ? Math.max(BESIDE, least) : least)
                        .filter(lead -> mayTellOfParts || !isUndecided(lead.claim()))
                        .ifPresent(lead -> take(lead, claims));
            }
        }
    }

    /**
     * "we expect 2 million users": a short text that answers the step clearly and says nothing about the project
     * itself.
     */
    private boolean isAllThatIsSaid(StepId step, Set<StepId> said) {
        return parsed.size() < FEWEST_BESIDE
                && said.contains(step)
                && !said.contains(comparison.firstStep().id());
    }

    private boolean mayTell(List<Claim> claims) {
        int told = parsed.choosing().told();
        if (parsed.utterance().describes()) {
            return told >= FEWEST;
        }
        return told >= FEWEST_BY_THEMSELVES
                && !parsed.signs().any(Sign.OFF_TOPIC)
                && (!claims.isEmpty() || SmallTalkReader.heard(parsed).isEmpty());
    }

    private int least(List<Claim> claims) {
        return claims.isEmpty() && !parsed.utterance().describes() ? ALONE : 1;
    }

    private Optional<Lead> lead(Step step, List<Reading.Mention> leaning, int least) {
        var words = new LeaningWords(step, leaning, parsed.size() >= FEWEST_OF_PARTS);
        return words.leader(least).map(answer -> new Lead(claim(step, answer), words));
    }

    private void take(Lead lead, List<Claim> claims) {
        claims.removeIf(this::isUndecided);
        claims.add(lead.claim());
        leads.put(lead.claim().step(), lead);
    }

    /** {@return whether the claim rests only on the everyday words together} */
    boolean isOwn(Claim claim) {
        return Optional.ofNullable(leads.get(claim.step()))
                .filter(lead -> lead.claim().equals(claim))
                .isPresent();
    }

    /** {@return whether the everyday words together come before what is said without an order} */
    boolean outweighs() {
        return parsed.size() > MOST_BEFORE_THEY_OUTWEIGH;
    }

    /**
     * {@return the most telling everyday words for what is meant at the step, as they were written; empty if something
     * else says it, or if none of them is meaningful by itself}
     */
    List<String> telling(Step step, List<AnswerId> meant) {
        return Optional.ofNullable(leads.get(step.id()))
                .filter(lead -> meant.contains(lead.claim().answer()))
                .map(lead -> lead.words().telling(lead.claim().answer()).stream()
                        .filter(this::speaks)
                        .limit(SHOWN)
                        .sorted(Comparator.comparingInt(LeaningWords.Word::from))
                        .map(this::written)
                        .map(Excerpt::unquoted)
                        .toList())
                .orElse(List.of());
    }

    /**
     * {@return how many words together suggest what is meant at the step, if no other claim says it; otherwise 0}
     */
    int weighed(StepId step, List<AnswerId> meant, List<Claim> claims) {
        return Optional.ofNullable(leads.get(step))
                .filter(lead -> meant.contains(lead.claim().answer()))
                .filter(lead -> claims.stream()
                        .filter(claim -> !isOwn(claim))
                        .noneMatch(
                                claim -> claim.answers().contains(lead.claim().answer())))
                .map(lead -> lead.words().telling(lead.claim().answer()).size())
                .orElse(0);
    }

    /** Function words count, but are not worth showing. */
    private boolean speaks(LeaningWords.Word word) {
        return word.length() > 1
                || (written(word).length() >= SHORTEST
                        && parsed.signs().at(word.from()).isEmpty()
                        && !parsed.isApartAt(word.from(), Sign.NO_TOPIC));
    }

    private String written(LeaningWords.Word word) {
        return parsed.words(word.from(), word.to());
    }

    private static boolean hasLeanings(Step step) {
        return step.answers().stream()
                .anyMatch(answer -> answer.cues().leanings().areGiven());
    }

    private boolean isUndecided(Claim claim) {
        return comparison
                .answer(claim.step(), claim.answer())
                .map(Answer::cues)
                .filter(cues -> cues.divides() || !cues.balances().isEmpty())
                .isPresent();
    }

    private Claim claim(Step step, AnswerId answer) {
        return Claim.of(parsed, step.id(), List.of(answer), true, new Stretch(0, parsed.size()));
    }
}
