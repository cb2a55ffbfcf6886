package io.github.stackconsultant.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Rules on how many entries a list has to have, and on the range of numbers. */
final class SizeChecks {

    private static final int FEWEST_CHOICES = 2;
    /** The most entries that one Slack menu holds. */
    private static final int MOST_ANSWERS = 100;

    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2100;

    private SizeChecks() {}

    static List<KnowledgeProblem> thereIsSomethingToChoose(Comparison comparison) {
        List<KnowledgeProblem> problems = new ArrayList<>();
        if (comparison.options().size() < FEWEST_CHOICES) {
            problems.add(few("options", comparison.options().size(), "Describe two options at least"));
        }
        if (comparison.sources().isEmpty()) {
            problems.add(few("sources", 0, "Say where the knowledge comes from"));
        }
        if (comparison.criteria().isEmpty()) {
            problems.add(few("criteria", 0, "Say what the options are rated on"));
        }
        if (comparison.steps().isEmpty()) {
            problems.add(few("steps", 0, "Say what is asked"));
        }
        return problems;
    }

    static List<KnowledgeProblem> stepsOfferAChoice(Comparison comparison) {
        return comparison.steps().stream()
                .flatMap(step -> {
                    String path = KnowledgePaths.step(step) + ".answers";
                    int count = step.answers().size();
                    if (count < FEWEST_CHOICES) {
                        return Stream.of(few(path, count, "Offer two answers at least"));
                    }
                    return count > MOST_ANSWERS
                            ? Stream.of(
                                    few(path, count, "Offer %d at most: a menu holds no more".formatted(MOST_ANSWERS)))
                            : Stream.empty();
                })
                .toList();
    }

    static List<KnowledgeProblem> partsComeInPairs(Comparison comparison) {
        return comparison.parts().size() == 1
                ? List.of(few("parts", 1, "Name two parts at least, or none"))
                : List.of();
    }

    static List<KnowledgeProblem> partsHaveTheirCost(Comparison comparison) {
        return comparison.parts().isEmpty() || !comparison.costOfBoth().isBlank()
                ? List.of()
                : List.of(new KnowledgeProblem(
                        "parts",
                        "need \"cost-of-both\", which is missing or empty",
                        "Write at the top level what it costs to have both, or remove the parts"));
    }

    static List<KnowledgeProblem> scalesAreComplete(Comparison comparison) {
        return comparison.criteria().stream()
                .filter(criterion -> criterion.scale().size() != Rating.MAXIMUM + 1)
                .map(criterion -> few(
                        KnowledgePaths.criterion(criterion) + ".scale",
                        criterion.scale().size(),
                        "Say what each of 0 to %d means".formatted(Rating.MAXIMUM)))
                .toList();
    }

    static List<KnowledgeProblem> numbersStayOnTheirScale(Comparison comparison) {
        return Stream.of(ratings(comparison), needs(comparison), years(comparison))
                .flatMap(problems -> problems)
                .toList();
    }

    private static Stream<KnowledgeProblem> ratings(Comparison comparison) {
        return comparison.criteria().stream()
                .flatMap(criterion -> criterion.ratings().stream()
                        .flatMap(rating -> outside(
                                KnowledgePaths.rating(criterion, rating) + ".value",
                                rating.value(),
                                0,
                                Rating.MAXIMUM)));
    }

    private static Stream<KnowledgeProblem> needs(Comparison comparison) {
        return comparison.steps().stream()
                .flatMap(step -> step.answers().stream()
                        .flatMap(answer -> answer.needs().stream()
                                .flatMap(need -> outside(
                                        KnowledgePaths.need(step, answer, need) + ".strength",
                                        need.strength(),
                                        0,
                                        Need.MAXIMUM))));
    }

    private static Stream<KnowledgeProblem> years(Comparison comparison) {
        return comparison.options().stream()
                .flatMap(option -> option.facts().stream()
                        .flatMap(fact -> outside(KnowledgePaths.item(option, fact) + ".year", fact.year())));
    }

    private static Stream<KnowledgeProblem> outside(String path, OptionalInt year) {
        return year.isPresent() ? outside(path, year.getAsInt(), FIRST_YEAR, LAST_YEAR) : Stream.empty();
    }

    private static Stream<KnowledgeProblem> outside(String path, int value, int least, int most) {
        return value >= least && value <= most
                ? Stream.empty()
                : Stream.of(new KnowledgeProblem(
                        path, "is %d".formatted(value), "Use a number from %d to %d".formatted(least, most)));
    }

    private static KnowledgeProblem few(String path, int count, String remedy) {
        return new KnowledgeProblem(path, count == 0 ? "holds none" : "holds %d".formatted(count), remedy);
    }
}
