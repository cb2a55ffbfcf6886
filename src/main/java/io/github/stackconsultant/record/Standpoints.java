package io.github.stackconsultant.record;

import static java.util.stream.Collectors.joining;

import io.github.stackconsultant.recommendation.Advice;
import io.github.stackconsultant.recommendation.Listed;
import io.github.stackconsultant.recommendation.Points;
import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.recommendation.Verdict;
import io.github.stackconsultant.voting.Choice;
import io.github.stackconsultant.voting.Outcome;
import io.github.stackconsultant.voting.OutcomeWords;
import io.github.stackconsultant.voting.Poll;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What the vote and the consultation say of what was chosen: the same, something else, or nothing. */
final class Standpoints {

    private static final OutcomeWords WORDS = new OutcomeWords(UnaryOperator.identity());

    private final List<Standpoint> all = new ArrayList<>();
    private final boolean voted;

    private Standpoints(Advice advice, Optional<Poll> poll, Choice choice) {
        poll.flatMap(voted -> voted.conclusion().map(conclusion -> ofVote(voted, conclusion, choice)))
                .ifPresent(all::add);
        voted = !all.isEmpty();
        all.add(ofConsultation(advice.recommendation(), choice));
    }

    /** How something stands to what was chosen, by the word that introduces it, in the order in which it is said. */
    private enum Side {
        BECAUSE,
        ALTHOUGH,
        WHILE
    }

    /**
     * What one of them says.
     *
     * @param detail how clearly, in brackets; may be empty
     */
    private record Standpoint(Side side, String words, String detail) {}

    static Standpoints of(Advice advice, Optional<Poll> poll, Choice choice) {
        return new Standpoints(advice, poll, choice);
    }

    /** {@return all of them as clauses, with how clear each is} */
    String inFull() {
        return clauses(EnumSet.allOf(Side.class), each -> each.words() + each.detail());
    }

    /**
     * {@return what was voted and what the consultation says, as clauses; without a vote, only what the consultation says
     * if that is not what was chosen}
     */
    Optional<String> qualification() {
        var told = voted ? EnumSet.allOf(Side.class) : EnumSet.of(Side.ALTHOUGH, Side.WHILE);
        return Optional.of(clauses(told, Standpoint::words)).filter(clauses -> !clauses.isEmpty());
    }

    private String clauses(Set<Side> sides, Function<Standpoint, String> wording) {
        return Arrays.stream(Side.values())
                .filter(sides::contains)
                .filter(side -> all.stream().anyMatch(each -> each.side() == side))
                .map(side -> all.stream()
                        .filter(each -> each.side() == side)
                        .map(wording)
                        .collect(joining(" and ", side.name().toLowerCase(Locale.ROOT) + " ", "")))
                .collect(joining(", "));
    }

    private static Standpoint ofVote(Poll poll, Poll.Conclusion conclusion, Choice choice) {
        var outcome = conclusion.outcome();
        if (outcome instanceof Outcome.Decided decided) {
            return decided.choice().id().equals(choice.id())
                    ? new Standpoint(Side.BECAUSE, "it has the most votes" + inBrackets(share(conclusion, choice)), "")
                    : new Standpoint(Side.ALTHOUGH, ofOther(conclusion, decided.choice(), choice), "");
        }
        var own = share(conclusion, choice).map(votes -> choice.label() + " has " + votes);
        if (outcome instanceof Outcome.NoneWanted) {
            var counts = noneWanted(poll).flatMap(none -> own.map(votes -> none + "; " + votes));
            return new Standpoint(Side.ALTHOUGH, WORDS.headline(conclusion) + inBrackets(counts), "");
        }
        var why = WORDS.why(conclusion) + own.map(votes -> "; " + votes).orElse("");
        return new Standpoint(Side.WHILE, "the vote decided nothing (" + why + ")", "");
    }

    private static String ofOther(Poll.Conclusion conclusion, Choice winner, Choice choice) {
        var counts = share(conclusion, winner)
                .flatMap(most -> share(conclusion, choice).map(own -> most + "; " + choice.label() + " has " + own));
        return winner.label() + " has the most votes" + inBrackets(counts);
    }

    /** {@return how many voted for none of the options, such as "2 of 5"; empty if the counts are not shown} */
    static Optional<String> noneWanted(Poll poll) {
        return poll.conclusion()
                .flatMap(conclusion -> poll.terms().choices().stream()
                        .filter(choice -> choice.kind() == Choice.Kind.NONE)
                        .findFirst()
                        .flatMap(none -> share(conclusion, none)));
    }

    static String inBrackets(Optional<String> words) {
        return words.map(" (%s)"::formatted).orElse("");
    }

    /** {@return for example "5 of 7"; empty if nobody voted or the counts are not shown} */
    private static Optional<String> share(Poll.Conclusion conclusion, Choice choice) {
        return conclusion
                .tally()
                .filter(tally -> tally.total() > 0)
                .map(tally -> tally.of(choice.id()) + " of " + tally.total());
    }

    private static Standpoint ofConsultation(Recommendation recommendation, Choice choice) {
        var recommended = Choice.recommendedBy(recommendation);
        var strength = " (" + Verdicts.strength(recommendation) + ")";
        if (recommended.isEmpty()) {
            return new Standpoint(
                    Side.WHILE,
                    "the consultation takes no side: "
                            + recommendation.verdict().headline(),
                    strength);
        }
        return recommended.filter(choice.id()::equals).isPresent()
                ? new Standpoint(Side.BECAUSE, "the consultation recommends " + what(recommendation), strength)
                : new Standpoint(Side.ALTHOUGH, "the consultation leads to " + lead(recommendation), strength);
    }

    /** Of more than two options, a combination could be another one, too. */
    private static String what(Recommendation recommendation) {
        return recommendation.verdict() instanceof Verdict.Both
                        && recommendation.scores().size() > 2
                ? lead(recommendation)
                : "it";
    }

    private static String lead(Recommendation recommendation) {
        return recommendation.verdict() instanceof Verdict.Both both
                ? Listed.and(both.shares(UnaryOperator.identity()))
                : recommendation.scores().get(0).name()
                        + Points.margin(recommendation, UnaryOperator.identity())
                                .map(" by "::concat)
                                .orElse("");
    }
}
