package io.github.stackconsultant.knowledge;

import java.util.List;
import java.util.stream.Stream;

/** Rules on exclusions: an answer may only exclude others of its own step, and the step has to take several answers. */
final class ExclusionChecks {

    private ExclusionChecks() {}

    static List<KnowledgeProblem> excludedAnswersAreOthersOfTheStep(Comparison comparison) {
        return comparison.steps().stream()
                .flatMap(step -> {
                    Known known = Known.answersOf(step);
                    return step.answers().stream().flatMap(answer -> wrong(step, answer, known));
                })
                .toList();
    }

    private static Stream<KnowledgeProblem> wrong(Step step, Answer answer, Known known) {
        return answer.excludes().stream()
                .flatMap(id -> id.equals(answer.id())
                        ? Stream.of(itself(step, answer))
                        : known.unknown(KnowledgePaths.excludes(step, answer) + "." + id, id.value()));
    }

    private static KnowledgeProblem itself(Step step, Answer answer) {
        return new KnowledgeProblem(
                KnowledgePaths.excludes(step, answer) + "." + answer.id(),
                "names the answer under which it stands",
                "Name another answer of the same step");
    }

    static List<KnowledgeProblem> onlyOneOfSeveralExcludes(Comparison comparison) {
        return comparison.steps().stream()
                .filter(step -> step.kind() != Step.Kind.SEVERAL)
                .flatMap(step -> step.answers().stream()
                        .filter(answer -> !answer.excludes().isEmpty())
                        .map(answer -> new KnowledgeProblem(
                                KnowledgePaths.excludes(step, answer),
                                "stands at a step that is not of the kind \"several\"",
                                "Remove it: only there answers stand side by side")))
                .toList();
    }
}
