package io.github.stackconsultant.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is allowed, but probably not meant. */
final class AdviceChecks {

    private AdviceChecks() {}

    static List<KnowledgeProblem> noFactCountsTwice(Comparison comparison) {
        return comparison.steps().stream()
                .flatMap(step -> step.answers().stream().flatMap(answer -> doubles(comparison, step, answer)))
                .toList();
    }

    static List<KnowledgeProblem> everyItemIsUsed(Comparison comparison) {
        Set<ItemId> used = comparison.criteria().stream()
                .flatMap(criterion -> criterion.ratings().stream())
                .flatMap(rating -> rating.items().stream())
                .collect(Collectors.toSet());
        return comparison.options().stream()
                .flatMap(option -> option.items()
                        .filter(item -> !used.contains(item.id()))
                        .map(item -> new KnowledgeProblem(
                                KnowledgePaths.item(option, item),
                                "justifies no rating, so it can only be read",
                                "Name it in a rating, if it speaks for one")))
                .toList();
    }

    static List<KnowledgeProblem> everyCriterionIsAskedFor(Comparison comparison) {
        Set<CriterionId> needed = comparison.steps().stream()
                .flatMap(step -> step.answers().stream())
                .flatMap(answer -> answer.needs().stream())
                .map(Need::criterion)
                .collect(Collectors.toSet());
        return comparison.criteria().stream()
                .filter(criterion -> !needed.contains(criterion.id()))
                .map(criterion -> new KnowledgeProblem(
                        KnowledgePaths.criterion(criterion),
                        "is needed by no answer, so it never counts",
                        "Let an answer need it, or remove it"))
                .toList();
    }

    static List<KnowledgeProblem> everyPartHasCriteria(Comparison comparison) {
        return comparison.parts().stream()
                .filter(part -> comparison.criteria().stream()
                        .noneMatch(criterion -> criterion.part().equals(Optional.of(part.id()))))
                .map(part -> new KnowledgeProblem(
                        KnowledgePaths.part(part), "has no criteria", "Let criteria name it, or remove it"))
                .toList();
    }

    /** Otherwise a split could name a part that no answer speaks of, only because of who is there to build it. */
    static List<KnowledgeProblem> peopleBelongToNoPart(Comparison comparison) {
        return comparison.criteria().stream()
                .filter(Criterion::people)
                .filter(criterion -> criterion.part().isPresent())
                .map(criterion -> new KnowledgeProblem(
                        KnowledgePaths.criterion(criterion),
                        "is about people and belongs to a part, so who builds it would say what the system has to do",
                        "Remove its part, or \"people\""))
                .toList();
    }

    static List<KnowledgeProblem> everyNeedWeighs(Comparison comparison) {
        return comparison.steps().stream()
                .flatMap(step -> step.answers().stream()
                        .flatMap(answer -> answer.needs().stream()
                                .filter(need -> need.strength() == 0)
                                .map(need -> new KnowledgeProblem(
                                        KnowledgePaths.need(step, answer, need),
                                        "has the strength 0, so it changes nothing",
                                        "Raise it, or remove it"))))
                .toList();
    }

    static List<KnowledgeProblem> everyStepCanDecide(Comparison comparison) {
        return comparison.steps().stream()
                .filter(step -> step.answers().stream()
                        .flatMap(answer -> answer.needs().stream())
                        .flatMap(need -> comparison.criterion(need.criterion()).stream())
                        .noneMatch(Criterion::spoken))
                .map(step -> new KnowledgeProblem(
                        KnowledgePaths.step(step),
                        "has no answer that needs a criterion on which something is said, so it decides nothing",
                        "Let an answer need one, or remove the step"))
                .toList();
    }

    private static Stream<KnowledgeProblem> doubles(Comparison comparison, Step step, Answer answer) {
        return answer.needs().stream()
                .flatMap(need -> needsBefore(step, answer, need)
                        .filter(earlier -> !earlier.criterion().equals(need.criterion()))
                        .flatMap(earlier -> shared(comparison, earlier, need)
                                .map(item -> new KnowledgeProblem(
                                        KnowledgePaths.need(step, answer, need),
                                        "rests on the item \"%s\", as the need of \"%s\" does, so one fact counts twice"
                                                .formatted(item, earlier.criterion()),
                                        "Keep one of the two needs, or let the criteria rest on different items"))))
                .distinct();
    }

    /** Earlier ones of the same answer, and where several answers are given, those of earlier answers that fit it. */
    private static Stream<Need> needsBefore(Step step, Answer answer, Need need) {
        var own = answer.needs().subList(0, answer.needs().indexOf(need)).stream();
        if (step.kind() == Step.Kind.ONE) {
            return own;
        }
        var others = step.answers().subList(0, step.answers().indexOf(answer)).stream()
                .filter(other -> step.withoutContradictions(List.of(other.id(), answer.id()))
                                .size()
                        > 1)
                .flatMap(other -> other.needs().stream());
        return Stream.concat(others, own);
    }

    private static Stream<ItemId> shared(Comparison comparison, Need one, Need other) {
        return ratingsBehind(comparison, one)
                .flatMap(rating -> ratingsBehind(comparison, other)
                        .filter(second -> second.option().equals(rating.option()) && areOnOneSide(rating, second))
                        .flatMap(second -> rating.items().stream().filter(second.items()::contains)))
                .distinct();
    }

    /** One fact that speaks for an option here and against it there, or in favour of neither, adds up to nothing. */
    private static boolean areOnOneSide(Rating one, Rating other) {
        return (one.value() - Rating.NEUTRAL) * (other.value() - Rating.NEUTRAL) > 0;
    }

    /** Where either option will do, a rating adds to no lead. */
    private static Stream<Rating> ratingsBehind(Comparison comparison, Need need) {
        return comparison.criterion(need.criterion()).stream()
                .filter(criterion -> !criterion.even())
                .flatMap(criterion -> criterion.ratings().stream());
    }
}
