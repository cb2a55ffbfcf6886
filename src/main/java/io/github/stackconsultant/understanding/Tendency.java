package io.github.stackconsultant.understanding;

import static java.util.stream.Collectors.toSet;

import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds to which answer of a step the everyday words of a description lean. No word of them means it; where those of
 * one answer outweigh those of any other by enough, all together do. Where it is said that there are parts, or that
 * there is no reason for either, only words that lean very far to one side do.
 */
final class Tendency {

    /** Fewer words tell nothing together, even where they are known to describe a project. */
    private static final int FEWEST = 8;

    /** In fewer words, what is said clearly of a step is all that is said of it. */
    private static final int FEWEST_BESIDE = 12;

    /** In fewer words, nobody begins to describe a project. */
    private static final int FEWEST_BY_THEMSELVES = 12;

    /** In fewer words, words lean to several parts by chance: measured on descriptions. */
    private static final int FEWEST_OF_PARTS = 18;

    /** Where nothing else is understood, words must lean so far: what is about something else leans somewhere, too. */
    private static final int ALONE = 6;

    /** Beside what is said of the same step, words must lean a little further than by chance. */
    private static final int BESIDE = 4;

    /** Words that lean so far to one side tell it, even where it seems to be said that there are parts. */
    private static final int OVERRULING = 16;

    /** So many words are shown of those that tell it. */
    private static final int SHOWN = 4;

    /** Shorter words hold sentences together. */
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
        for (var step : comparison.steps()) {
            if (hasLeanings(step) && !isAllThatIsSaid(step.id(), said)) {
                lead(step, said.contains(step.id()) ? Math.max(BESIDE, least) : least)
                        .filter(lead -> mayTellOfParts || !isUndecided(lead.claim()))
                        .ifPresent(lead -> take(lead, claims));
            }
        }
    }

    /**
     * "we expect 2 million users": what is said clearly of the step in few words, and none of them of the project
     * itself.
     */
    private boolean isAllThatIsSaid(StepId step, Set<StepId> said) {
        return parsed.size() < FEWEST_BESIDE
                && said.contains(step)
                && !said.contains(comparison.steps().get(0).id());
    }

    private boolean mayTell(List<Claim> claims) {
        if (parsed.utterance().describes()) {
            return parsed.size() >= FEWEST;
        }
        return parsed.size() >= FEWEST_BY_THEMSELVES
                && !parsed.signs().anyWithin(0, parsed.size(), Sign.OFF_TOPIC)
                && (!claims.isEmpty() || SmallTalkReader.heard(parsed).isEmpty());
    }

    private int least(List<Claim> claims) {
        return claims.isEmpty() && !parsed.utterance().describes() ? ALONE : 1;
    }

    private Optional<Lead> lead(Step step, int least) {
        var words = new LeaningWords(parsed, comparison, step);
        return words.leader(least).map(answer -> new Lead(claim(step, answer), words));
    }

    private void take(Lead lead, List<Claim> claims) {
        claims.removeIf(this::isUndecided);
        claims.add(lead.claim());
        leads.put(lead.claim().step(), lead);
    }

    /** {@return whether only the words together make the claim} */
    boolean isOwn(Claim claim) {
        return Optional.ofNullable(leads.get(claim.step()))
                .filter(lead -> lead.claim().equals(claim))
                .isPresent();
    }

    /**
     * {@return the words that tell most of what is meant at the step, as they were written; empty where it is not they
     * that tell it, or where none of them says anything by itself}
     *
     * @param beside what is quoted beside them, and needs no repeating
     */
    List<String> telling(Step step, List<AnswerId> meant, String beside) {
        return Optional.ofNullable(leads.get(step.id()))
                .filter(lead -> meant.contains(lead.claim().answer()))
                .map(lead -> lead.words().telling(lead.claim().answer()).stream()
                        .filter(this::speaks)
                        .filter(word -> !beside.contains(written(word)))
                        .limit(SHOWN)
                        .sorted(Comparator.comparingInt(LeaningWords.Word::from))
                        .map(this::written)
                        .toList())
                .orElse(List.of());
    }

    /**
     * {@return how many words together tell what is meant at the step, where they are more than are quoted of them and
     * no other claim says it; otherwise 0}
     */
    int weighed(StepId step, List<AnswerId> meant, List<Claim> claims) {
        return Optional.ofNullable(leads.get(step))
                .filter(lead -> meant.contains(lead.claim().answer()))
                .filter(lead -> claims.stream()
                        .filter(claim -> !isOwn(claim))
                        .noneMatch(
                                claim -> claim.answers().contains(lead.claim().answer())))
                .map(lead -> lead.words().telling(lead.claim().answer()))
                .filter(words -> words.size() > SHOWN || !words.stream().allMatch(this::speaks))
                .map(List::size)
                .orElse(0);
    }

    /** Words that only hold a sentence together count, and tell nobody anything. */
    private boolean speaks(LeaningWords.Word word) {
        return word.to() - word.from() > 1
                || (written(word).length() >= SHORTEST
                        && !parsed.signs().isAnyAt(word.from(), EnumSet.allOf(Sign.class)));
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
        return new Claim(step.id(), List.of(answer), true, 0, parsed.size(), parsed.clauseOf(0));
    }
}
