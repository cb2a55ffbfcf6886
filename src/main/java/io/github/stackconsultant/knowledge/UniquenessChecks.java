package io.github.stackconsultant.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Rules on what may occur only once. */
final class UniquenessChecks {

    private UniquenessChecks() {}

    static List<KnowledgeProblem> idsAreUnique(Comparison comparison) {
        return KnowledgeId.byKind(comparison)
                .flatMap(ids -> repeated("id", ids).stream())
                .toList();
    }

    static List<KnowledgeProblem> namesAreUnique(Comparison comparison) {
        List<KnowledgeProblem> problems = new ArrayList<>(repeated("name", names(comparison)));
        problems.addAll(repeated(
                "name",
                comparison.criteria().stream()
                        .map(each -> new KnowledgeId(KnowledgePaths.criterion(each) + ".name", each.name()))));
        problems.addAll(repeated(
                "short name",
                comparison.criteria().stream()
                        .map(each ->
                                new KnowledgeId(KnowledgePaths.criterion(each) + ".short-name", each.shortName()))));
        for (Step step : comparison.steps()) {
            problems.addAll(repeated(
                    "label",
                    step.answers().stream()
                            .map(each -> new KnowledgeId(KnowledgePaths.answer(step, each) + ".label", each.label()))));
        }
        return problems;
    }

    private static Stream<KnowledgeId> names(Comparison comparison) {
        return comparison.options().stream()
                .flatMap(option -> Stream.concat(Stream.of(option.name()), option.aliases().stream())
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .distinct()
                        .map(name -> new KnowledgeId(KnowledgePaths.option(option), name)));
    }

    private static List<KnowledgeProblem> repeated(String kind, Stream<KnowledgeId> ids) {
        Map<String, String> firstPaths = new HashMap<>();
        return ids.filter(id -> !id.value().isBlank())
                .flatMap(id -> {
                    String first = firstPaths.putIfAbsent(id.value().toLowerCase(Locale.ROOT), id.path());
                    return first == null ? Stream.empty() : Stream.of(taken(kind, id, first));
                })
                .toList();
    }

    private static KnowledgeProblem taken(String kind, KnowledgeId id, String first) {
        return new KnowledgeProblem(
                id.path(),
                "has the %s \"%s\", which %s has already".formatted(kind, id.value(), first),
                "Choose another " + kind,
                Optional.of(first));
    }
}
