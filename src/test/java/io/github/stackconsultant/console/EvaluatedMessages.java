package io.github.stackconsultant.console;

import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What "evaluate" prints for each message of a file, counted. */
final class EvaluatedMessages {

    private static final JsonMapper JSON = new JsonMapper();

    static final EvaluatedMessages NONE = new EvaluatedMessages(List.of());

    private final List<JsonNode> outcomes;

    private EvaluatedMessages(List<JsonNode> outcomes) {
        this.outcomes = outcomes;
    }

    /** {@return the messages of a file among the test's resources, evaluated} */
    static EvaluatedMessages of(String file) {
        return new EvaluatedMessages(CommandLine.run("evaluate", CommandLine.file(file)).printed().stream()
                .filter(line -> line.startsWith("{"))
                .map(JSON::readTree)
                .toList());
    }

    /** {@return those that expect one option} */
    EvaluatedMessages forOne() {
        return only(outcome -> !isForEither(outcome));
    }

    /** {@return those that expect that either will do, or both} */
    EvaluatedMessages forEither() {
        return only(EvaluatedMessages::isForEither);
    }

    int size() {
        return outcomes.size();
    }

    /** {@return of a hundred messages, how many come out as expected} */
    double rightInAHundred() {
        return inAHundred(outcome -> outcome.get("hit").asBoolean());
    }

    /** {@return of a hundred messages, how many come out as both or too close to call} */
    double undecidedInAHundred() {
        return inAHundred(outcome -> Outcome.leavesBoth(outcome.get("verdict").asString()));
    }

    private double inAHundred(Predicate<JsonNode> those) {
        return 100.0 * only(those).size() / size();
    }

    private EvaluatedMessages only(Predicate<JsonNode> those) {
        return new EvaluatedMessages(outcomes.stream().filter(those).toList());
    }

    private static boolean isForEither(JsonNode outcome) {
        return outcome.get("expected").asString().equals("either");
    }
}
