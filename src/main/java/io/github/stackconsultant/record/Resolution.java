package io.github.stackconsultant.record;

import static java.util.stream.Collectors.joining;

import io.github.stackconsultant.record.Decision.Status;
import io.github.stackconsultant.voting.Choice;
import io.github.stackconsultant.voting.Matter;
import io.github.stackconsultant.voting.Outcome;
import io.github.stackconsultant.voting.Poll;
import java.util.Optional;

/**
 * What was settled: by a vote where there was one, otherwise by the verdict of the consultation.
 *
 * @param choice what was chosen; empty where nothing was
 * @param words the same in a few words, also where nothing was chosen
 */
record Resolution(Status status, Optional<Choice> choice, String words) {

    static Resolution of(Matter matter, Optional<Poll> poll) {
        return poll.flatMap(Poll::conclusion).map(Resolution::of).orElseGet(() -> ofVerdict(matter));
    }

    private static Resolution of(Poll.Conclusion conclusion) {
        var outcome = conclusion.outcome();
        if (outcome instanceof Outcome.Decided decided) {
            return new Resolution(
                    Status.ACCEPTED,
                    Optional.of(decided.choice()),
                    decided.choice().label());
        }
        return outcome instanceof Outcome.NoneWanted
                ? new Resolution(Status.REJECTED, Optional.empty(), "None of these")
                : new Resolution(Status.PROPOSED, Optional.empty(), "Not decided: " + undecided(conclusion));
    }

    private static String undecided(Poll.Conclusion conclusion) {
        var outcome = conclusion.outcome();
        if (outcome instanceof Outcome.Tied tied) {
            return "a tie of " + tied.choices().stream().map(Choice::label).collect(joining(" and "));
        }
        if (outcome instanceof Outcome.QuorumMissed missed) {
            return missed.votes() + " of " + missed.needed() + " votes needed";
        }
        if (outcome instanceof Outcome.NoVotes) {
            return conclusion.unconfirmed() == 0 ? "nobody voted" : "no vote was confirmed";
        }
        return "too few votes to tell";
    }

    private static Resolution ofVerdict(Matter matter) {
        var recommended = Choice.recommendedBy(matter.verdict());
        return Choice.on(matter.verdict()).stream()
                .filter(choice -> recommended.filter(choice.id()::equals).isPresent())
                .findFirst()
                .map(choice -> new Resolution(Status.ACCEPTED, Optional.of(choice), choice.label()))
                .orElseGet(() ->
                        new Resolution(Status.PROPOSED, Optional.empty(), "Not decided: the options are too close"));
    }
}
