package io.github.stackconsultant.understanding;

import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.Understandings;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.StepId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is understood of what is said about one comparison or two, without the words on which it rests. */
final class PlainlySaid {

    static final Comparison OURS = KnowledgeFixtures.nodejsVsPython();
    static final Comparison DATABASES = KnowledgeFixtures.databases();

    private PlainlySaid() {}

    static Object withNothingOpen(String text) {
        return chosen(Understandings.of(DATABASES, OURS)
                .understand(new Utterance(text, List.of(DATABASES, OURS), Optional.empty())));
    }

    static Object atStep(String step, String text) {
        return at(OURS, step, text);
    }

    static Object at(Comparison comparison, String step, String text) {
        return chosen(Understandings.of(comparison)
                .understand(new Utterance(text, List.of(comparison), comparison.step(new StepId(step)))));
    }

    static Object chosen(Meaning meaning) {
        return meaning instanceof Meaning.Answers answers ? Chosen.of(answers) : meaning;
    }

    static Chosen answers(String comparison, String step, String... answers) {
        return new Chosen(new ComparisonId(comparison), Map.of(new StepId(step), ids(answers)));
    }

    static List<AnswerId> ids(String... ids) {
        return Stream.of(ids).map(AnswerId::new).toList();
    }

    /** Answers without the words on which they rest. */
    record Chosen(ComparisonId comparison, Map<StepId, List<AnswerId>> byStep) {

        static Chosen of(Meaning.Answers answers) {
            var byStep = new HashMap<StepId, List<AnswerId>>();
            answers.byStep().forEach((step, understood) -> byStep.put(step, understood.certain()));
            return new Chosen(answers.comparison(), byStep);
        }
    }
}
