package io.github.stackconsultant.knowledge;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Rules on ratings. */
final class RatingChecks {

    private RatingChecks() {}

    static List<KnowledgeProblem> everyOptionIsRated(Comparison comparison) {
        return comparison.criteria().stream()
                .flatMap(criterion -> comparison.options().stream()
                        .filter(option -> criterion.ratings().stream()
                                .noneMatch(rating -> rating.option().equals(option.id())))
                        .map(option -> new KnowledgeProblem(
                                KnowledgePaths.criterion(criterion) + ".ratings",
                                "does not rate the option \"%s\"".formatted(option.id()),
                                "Rate it; a %d without items means that nothing is said".formatted(Rating.NEUTRAL))))
                .toList();
    }

    static List<KnowledgeProblem> ratingsNameTheirItems(Comparison comparison) {
        return comparison.criteria().stream()
                .flatMap(criterion -> criterion.ratings().stream()
                        .flatMap(rating -> Stream.concat(
                                unbacked(KnowledgePaths.rating(criterion, rating), rating),
                                repeated(criterion, rating))))
                .toList();
    }

    static List<KnowledgeProblem> ratingsRestOnTheirOwnOption(Comparison comparison) {
        return comparison.criteria().stream()
                .flatMap(criterion -> criterion.ratings().stream()
                        .flatMap(rating -> rating.items().stream()
                                .filter(item -> isAnothers(comparison, rating.option(), item))
                                .map(item -> new KnowledgeProblem(
                                        KnowledgePaths.ratedItem(criterion, rating, item),
                                        "names the item \"%s\", which is about another option".formatted(item),
                                        "Name what is said about \"%s\" itself".formatted(rating.option())))))
                .toList();
    }

    static List<KnowledgeProblem> evenCriteriaFavourNobody(Comparison comparison) {
        return comparison.criteria().stream()
                .filter(Criterion::even)
                .flatMap(criterion -> Stream.of(
                                when(
                                        criterion.ratings().stream()
                                                        .map(Rating::value)
                                                        .distinct()
                                                        .count()
                                                > 1,
                                        criterion,
                                        "is even, but does not rate all options alike",
                                        "Give them all the same value"),
                                when(
                                        !criterion.spoken(),
                                        criterion,
                                        "is even, but no rating names an item",
                                        "Name the items that say that either option will do"),
                                when(
                                        criterion.part().isPresent(),
                                        criterion,
                                        "is even, but belongs to a part",
                                        "Remove its part, or \"even\""))
                        .flatMap(Optional::stream))
                .toList();
    }

    private static Optional<KnowledgeProblem> when(boolean wrong, Criterion criterion, String what, String remedy) {
        return wrong
                ? Optional.of(new KnowledgeProblem(KnowledgePaths.criterion(criterion), what, remedy))
                : Optional.empty();
    }

    private static boolean isAnothers(Comparison comparison, OptionId rated, ItemId item) {
        List<OptionId> owners = comparison.options().stream()
                .filter(option -> option.items().anyMatch(each -> each.id().equals(item)))
                .map(Option::id)
                .toList();
        return !owners.isEmpty() && !owners.contains(rated);
    }

    private static Stream<KnowledgeProblem> unbacked(String path, Rating rating) {
        return !rating.silent() || rating.value() == Rating.NEUTRAL
                ? Stream.empty()
                : Stream.of(new KnowledgeProblem(
                        path,
                        "is %d but names no items".formatted(rating.value()),
                        "Name the items that justify it, or make it %d".formatted(Rating.NEUTRAL)));
    }

    private static Stream<KnowledgeProblem> repeated(Criterion criterion, Rating rating) {
        Set<ItemId> seen = new HashSet<>();
        return rating.items().stream()
                .filter(item -> !seen.add(item))
                .map(item -> new KnowledgeProblem(
                        KnowledgePaths.ratedItem(criterion, rating, item),
                        "names the item \"%s\" twice".formatted(item),
                        "Name it once"));
    }
}
