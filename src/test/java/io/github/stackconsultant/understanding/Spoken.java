package io.github.stackconsultant.understanding;

import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.Understandings;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.StepId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is said about our comparison while a step is open, and what is understood of it. */
final class Spoken {

    private static final Comparison OURS = KnowledgeFixtures.nodejsVsPython();

    private Spoken() {}

    /** {@return what a text means while that step is open; while none is, where the step is "any"} */
    static Meaning at(String step, String text) {
        var open = Optional.of(step).filter(id -> !id.equals("any")).map(StepId::new);
        return Understandings.of(OURS).understand(new Utterance(text, List.of(OURS), open.flatMap(OURS::step)));
    }

    /** {@return what a text means under a card} */
    static Meaning underCard(String text) {
        return Understandings.of(OURS).understand(Utterance.underCard(text, List.of(OURS), Optional.of(OURS.id())));
    }

    /** {@return what a text says of one step} */
    static Understood of(String about, String step, String text) {
        return Optional.ofNullable(((Meaning.Answers) at(step, text)).byStep().get(new StepId(about)))
                .orElseThrow();
    }

    /** {@return the answers that a text means, "step: answer answer" for each step} */
    static List<String> answers(String step, String text) {
        return answers(at(step, text));
    }

    /** {@return the answers that a text means under a card} */
    static List<String> answersUnderCard(String text) {
        return answers(underCard(text));
    }

    /** {@return the same of what is known to describe a project} */
    static List<String> described(String text) {
        return answers(Understandings.of(OURS).understand(Utterance.description(text, List.of(OURS))));
    }

    private static List<String> answers(Meaning meaning) {
        return meaning instanceof Meaning.Answers answers
                ? answers.byStep().entrySet().stream()
                        .map(entry -> entry.getKey().value() + ": "
                                + ids(entry.getValue().certain()))
                        .toList()
                : List.of();
    }

    /** {@return how many of which people there are, by the ids of their answers} */
    static Map<String, Integer> people(String step, String text) {
        var people = new TreeMap<String, Integer>();
        of("resources", step, text).team().people().forEach((answer, count) -> people.put(answer.value(), count));
        return people;
    }

    private static String ids(List<AnswerId> answers) {
        return answers.stream().map(AnswerId::value).collect(Collectors.joining(" "));
    }
}
