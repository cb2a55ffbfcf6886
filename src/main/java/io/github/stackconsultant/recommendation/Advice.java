package io.github.stackconsultant.recommendation;

import static java.util.stream.Collectors.toSet;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import java.util.List;
import java.util.Optional;

/**
 * One recommendation with the answers that led to it: a snapshot that never changes.
 *
 * @param answers the answers in words; an answer that was not stated but inferred from a description is marked as such
 * @param project the beginning of what the person typed about the project; empty if they typed nothing
 */
public record Advice(
        RecommendationId id,
        ConsultationId consultation,
        List<AnsweredLine> answers,
        Recommendation recommendation,
        Optional<String> project) {

    /** Copies the list. */
    public Advice {
        answers = List.copyOf(answers);
    }

    /** {@return whether both are the same to whoever reads them} */
    public boolean saysTheSameAs(Advice other) {
        return answers.equals(other.answers) && recommendation.saysTheSameAs(other.recommendation);
    }

    /**
     * {@return whether its answers, its verdict and what that rests on are those of that one, and as sure or surer: what
     * was only a guess then may be an answer by now, and nothing else is a guess}
     */
    public boolean restates(Advice earlier) {
        var guesses = recommendation.contributions().stream()
                .filter(Contribution::guess)
                .toList();
        return earlier.recommendation.contributions().containsAll(guesses)
                && howeverSure().equals(earlier.howeverSure());
    }

    private List<Object> howeverSure() {
        return List.of(
                recommendation.comparison(),
                recommendation.title(),
                recommendation.subject(),
                recommendation.knowledgeVersion(),
                recommendation.selection().answers(),
                recommendation.verdict(),
                recommendation.scores(),
                recommendation.criteria(),
                recommendation.contributions().stream()
                        .map(Contribution::unmarked)
                        .toList(),
                recommendation.allSteps(),
                uncounted());
    }

    /** The line of an answer that counts also says how it was found. */
    private List<AnsweredLine> uncounted() {
        var counted = recommendation.contributions().stream()
                .map(Contribution::stepTitle)
                .collect(toSet());
        return answers.stream().filter(line -> !counted.contains(line.step())).toList();
    }

    /**
     * {@return what is asked, for which project: as the person calls it, or else what is built, as the first answer calls
     * that}
     *
     * @param knowledge of today; what it no longer has is left out
     */
    public String questionIn(KnowledgeBase knowledge) {
        return project.map(words -> "\u201c" + words + "\u201d: " + recommendation.question())
                .orElseGet(() -> recommendation.questionIn(knowledge));
    }

    /** {@return today's knowledge of the same comparison, if it is still loaded} */
    public Optional<Comparison> comparisonIn(KnowledgeBase knowledge) {
        return recommendation.comparisonIn(knowledge);
    }
}
