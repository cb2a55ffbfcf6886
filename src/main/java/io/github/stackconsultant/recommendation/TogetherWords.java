package io.github.stackconsultant.recommendation;

import static java.util.stream.Collectors.joining;

import io.github.stackconsultant.knowledge.Comparison;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Why a verdict is not for several options together, or that it is, in sentences. */
public final class TogetherWords {

    private static final String NEEDED =
            "for that, two parts of the system would each have to be led by another option, by at"
                    + " least a quarter of the largest lead there";

    private final UnaryOperator<String> name;

    /**
     * Words it.
     *
     * @param name escapes a name for the output
     */
    public TogetherWords(UnaryOperator<String> name) {
        this.name = name;
    }

    /**
     * {@return the reason, to follow the verdict}
     *
     * @param comparison the knowledge that the recommendation rests on
     */
    public String reason(Recommendation recommendation, Comparison comparison) {
        if (recommendation.verdict() instanceof Verdict.Both both) {
            return "It is for " + (both.shares(name).size() == 2 ? "both" : "a combination") + ", by "
                    + Points.margin(recommendation, name).orElseThrow() + ". " + name.apply(both.cost());
        }
        var parts = PartStanding.of(recommendation, comparison);
        var not = "It is not for " + together(recommendation) + ": ";
        var led = parts.stream().filter(PartStanding::led).toList();
        if (led.stream().map(PartStanding::best).distinct().count() > 1) {
            return not + "the lead over the whole is clear, "
                    + Points.margin(recommendation, name).orElseThrow()
                    + ", so a second stack would not be worth its cost, although " + listed(led) + ".";
        }
        return not + NEEDED + ". " + asked(parts);
    }

    private static String together(Recommendation recommendation) {
        return recommendation.scores().size() == 2 ? "both" : "a combination";
    }

    private String asked(List<PartStanding> parts) {
        var asked = parts.stream().filter(PartStanding::asked).toList();
        return asked.isEmpty()
                ? "Your answers ask nothing of any part."
                : "Here, " + listed(asked) + unasked(parts).orElse("") + ".";
    }

    private Optional<String> unasked(List<PartStanding> parts) {
        return Optional.of(names(parts, part -> !part.asked()))
                .filter(names -> !names.isEmpty())
                .map(names -> "; nothing is asked of " + names);
    }

    private String names(List<PartStanding> parts, Predicate<PartStanding> such) {
        return parts.stream().filter(such).map(part -> name.apply(part.part())).collect(joining(" or "));
    }

    private String listed(List<PartStanding> parts) {
        return parts.stream().map(this::standing).collect(joining(", and "));
    }

    private String standing(PartStanding standing) {
        var part = name.apply(standing.part());
        if (!standing.weighty()) {
            return part + " has less than a fifth of all weight, which is too little";
        }
        return standing.best()
                .map(best ->
                        name.apply(best) + " leads " + part + " by " + Points.outOf(standing.lead(), standing.largest())
                                + (standing.led() ? "" : ", which is too little"))
                .orElse("no option leads " + part);
    }
}
