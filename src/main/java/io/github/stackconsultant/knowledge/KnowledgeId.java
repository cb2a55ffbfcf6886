package io.github.stackconsultant.knowledge;

import java.util.stream.Stream;

/**
 * An id of a comparison, whatever it names.
 *
 * @param path where the thing it names is found in the file
 */
record KnowledgeId(String path, String value) {

    static Stream<KnowledgeId> of(Comparison comparison) {
        return byKind(comparison).flatMap(ids -> ids);
    }

    /** {@return the ids of each kind, no two of which may be alike; answers are a kind for each step} */
    static Stream<Stream<KnowledgeId>> byKind(Comparison comparison) {
        return Stream.concat(
                Stream.of(
                        Stream.of(new KnowledgeId("id", comparison.id().value())),
                        comparison.sources().stream()
                                .map(source -> new KnowledgeId(
                                        KnowledgePaths.source(source),
                                        source.id().value())),
                        comparison.options().stream()
                                .map(option -> new KnowledgeId(
                                        KnowledgePaths.option(option),
                                        option.id().value())),
                        items(comparison),
                        comparison.parts().stream()
                                .map(part -> new KnowledgeId(
                                        KnowledgePaths.part(part), part.id().value())),
                        comparison.criteria().stream()
                                .map(criterion -> new KnowledgeId(
                                        KnowledgePaths.criterion(criterion),
                                        criterion.id().value())),
                        comparison.steps().stream()
                                .map(step -> new KnowledgeId(
                                        KnowledgePaths.step(step), step.id().value()))),
                comparison.steps().stream().map(KnowledgeId::answers));
    }

    static Stream<KnowledgeId> items(Comparison comparison) {
        return comparison.options().stream()
                .flatMap(option -> option.items()
                        .map(item -> new KnowledgeId(
                                KnowledgePaths.item(option, item), item.id().value())));
    }

    private static Stream<KnowledgeId> answers(Step step) {
        return step.answers().stream()
                .map(answer -> new KnowledgeId(
                        KnowledgePaths.answer(step, answer), answer.id().value()));
    }
}
