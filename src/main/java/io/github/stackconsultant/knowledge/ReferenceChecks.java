package io.github.stackconsultant.knowledge;

import java.util.List;
import java.util.stream.Stream;

/** Rules on ids that refer to something: it has to exist. If all ids of a kind are missing, that is reported once. */
final class ReferenceChecks {

    private ReferenceChecks() {}

    static List<KnowledgeProblem> sourcesAreKnown(Comparison comparison) {
        if (comparison.sources().isEmpty()) {
            return List.of();
        }
        Known known = Known.of(
                "source", comparison.sources().stream().map(each -> each.id().value()));
        Stream<KnowledgeProblem> ofItems = comparison.options().stream()
                .flatMap(option -> option.items()
                        .flatMap(item -> known.unknown(
                                KnowledgePaths.item(option, item) + ".source",
                                item.source().value())));
        Stream<KnowledgeProblem> ofSteps = comparison.steps().stream()
                .flatMap(step -> known.unknown(
                        KnowledgePaths.step(step) + ".source", step.source().value()));
        return Stream.concat(ofItems, ofSteps).toList();
    }

    static List<KnowledgeProblem> partsAreKnown(Comparison comparison) {
        Known known = Known.of(
                "part", comparison.parts().stream().map(each -> each.id().value()));
        return comparison.criteria().stream()
                .flatMap(criterion -> criterion.part().stream()
                        .flatMap(part -> known.unknown(KnowledgePaths.criterion(criterion) + ".part", part.value())))
                .toList();
    }

    static List<KnowledgeProblem> ratedOptionsAreKnown(Comparison comparison) {
        if (comparison.options().isEmpty()) {
            return List.of();
        }
        Known known = Known.of(
                "option", comparison.options().stream().map(each -> each.id().value()));
        return comparison.criteria().stream()
                .flatMap(criterion -> criterion.ratings().stream()
                        .flatMap(rating -> known.unknown(
                                KnowledgePaths.rating(criterion, rating),
                                rating.option().value())))
                .toList();
    }

    static List<KnowledgeProblem> ratedItemsAreKnown(Comparison comparison) {
        if (comparison.options().isEmpty()) {
            return List.of();
        }
        Known known = Known.of("item", KnowledgeId.items(comparison).map(KnowledgeId::value));
        return comparison.criteria().stream()
                .flatMap(criterion -> criterion.ratings().stream()
                        .flatMap(rating -> rating.items().stream()
                                .flatMap(item -> known.unknown(
                                        KnowledgePaths.ratedItem(criterion, rating, item), item.value()))))
                .toList();
    }

    static List<KnowledgeProblem> neededCriteriaAreKnown(Comparison comparison) {
        if (comparison.criteria().isEmpty()) {
            return List.of();
        }
        Known known = Known.of(
                "criterion",
                comparison.criteria().stream().map(each -> each.id().value()));
        return comparison.steps().stream()
                .flatMap(step -> step.answers().stream()
                        .flatMap(answer -> answer.needs().stream()
                                .flatMap(need -> known.unknown(
                                        KnowledgePaths.need(step, answer, need),
                                        need.criterion().value()))))
                .toList();
    }
}
