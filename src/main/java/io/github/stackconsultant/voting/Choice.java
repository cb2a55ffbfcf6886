package io.github.stackconsultant.voting;

import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.recommendation.OptionScore;
import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.recommendation.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that can be voted for.
 *
 * @param label what the button says
 */
public record Choice(ChoiceId id, Kind kind, String label) {

    /** The id of the choice of more than one option. */
    public static final ChoiceId SEVERAL = new ChoiceId("+several");

    private static final ChoiceId NONE = new ChoiceId("+none");

    /** What a choice stands for. */
    public enum Kind {
        /** One option of the comparison. */
        OPTION,
        /** More than one option, each for its part. */
        SEVERAL,
        /** None of the options. */
        NONE
    }

    /** {@return everything that can be voted for on that recommendation, options in the order of their scores} */
    public static List<Choice> on(Recommendation recommendation) {
        var choices = new ArrayList<Choice>();
        for (var score : recommendation.scores()) {
            choices.add(of(score));
        }
        choices.add(new Choice(SEVERAL, Kind.SEVERAL, Verdict.Both.label(choices.size())));
        choices.add(new Choice(NONE, Kind.NONE, "None of these"));
        return List.copyOf(choices);
    }

    private static Choice of(OptionScore score) {
        return new Choice(idOf(score.option()), Kind.OPTION, score.name());
    }

    /** {@return the id of the choice of that option alone} */
    public static ChoiceId idOf(OptionId option) {
        return new ChoiceId(option.value());
    }

    /** {@return the choice that matches the recommendation, if it takes a side} */
    public static Optional<ChoiceId> recommendedBy(Recommendation recommendation) {
        return recommendedBy(recommendation.verdict());
    }

    /** {@return the choice that matches the verdict, if it takes a side} */
    public static Optional<ChoiceId> recommendedBy(Verdict verdict) {
        if (verdict instanceof Verdict.OneOption one) {
            return Optional.of(idOf(one.option()));
        }
        return verdict instanceof Verdict.Both ? Optional.of(SEVERAL) : Optional.empty();
    }
}
