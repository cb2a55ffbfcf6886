package io.github.stackconsultant.slack;

import static java.util.stream.Collectors.joining;

import io.github.stackconsultant.conversation.NothingKnown;
import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.Option;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.recommendation.Listed;
import io.github.stackconsultant.understanding.Meaning.SmallTalk.Kind;
import java.util.List;

/** Replies beside the questions: explanations, that something is not known, and small talk. */
final class AsideWords {

    static final String GONE = "That question is gone. `/consult` shows where you are.";

    private static final int MOST_EXAMPLES = 3;

    private AsideWords() {}

    /** {@return what a question means, why it is asked, and possible answers} */
    static String explained(List<Comparison> comparisons, StepId id) {
        return comparisons.stream()
                .flatMap(comparison -> comparison.step(id).stream())
                .findFirst()
                .map(step -> Mrkdwn.bold(Mrkdwn.escape(step.title())) + ": " + Mrkdwn.escape(step.question()) + "\n"
                        + Mrkdwn.escape(step.why()) + "\nYou might say " + examples(step) + ".")
                .orElse(GONE);
    }

    /** {@return that what was read rests on the words quoted in those lines} */
    static String readFrom(List<String> lines) {
        return lines.isEmpty()
                ? GONE
                : "I read it from these words of yours:\n" + String.join("\n", lines)
                        + "\nIf you meant something else, tell me, or press Change.";
    }

    /** {@return what each of those answers means} */
    static String differences(Step step, List<AnswerId> answers) {
        var lines = answers.stream()
                .flatMap(id -> step.answer(id).stream())
                .map(AsideWords::meaning)
                .toList();
        return lines.isEmpty() ? GONE : String.join("\n", lines);
    }

    /** {@return a line that says what an answer means} */
    static String meaning(Answer answer) {
        return "\u2022 " + Mrkdwn.bold(Mrkdwn.escape(answer.label()))
                + (answer.description().isEmpty() ? "" : ": " + Mrkdwn.escape(answer.description()));
    }

    /** {@return that nothing is known of what was asked, which is named if it is clear} */
    static String nothingKnown(KnowledgeBase knowledge, NothingKnown nothing) {
        return nothing.asked()
                .map(topic -> "On " + Mrkdwn.quoted(topic) + " my sources say nothing, and I do not guess.")
                .orElseGet(() -> nothingKnown(knowledge, nothing.comparisons()));
    }

    private static String nothingKnown(KnowledgeBase knowledge, List<ComparisonId> comparisons) {
        return "I have nothing on that, and I do not guess: I compare " + options(knowledge, comparisons) + " only.";
    }

    /** {@return that something is not among what is compared, which can be told of} */
    static String notCompared(KnowledgeBase knowledge, String name, List<ComparisonId> comparisons) {
        return "I compare " + options(knowledge, comparisons) + " only: " + Mrkdwn.escape(name)
                + " is not among them, and I do not guess.";
    }

    private static String options(KnowledgeBase knowledge, List<ComparisonId> comparisons) {
        return comparisons.stream()
                .flatMap(id -> knowledge.comparison(id).stream())
                .map(AsideWords::named)
                .collect(joining(", or "));
    }

    private static String named(Comparison comparison) {
        return listed(comparison.options().stream().map(Option::name).toList());
    }

    /** {@return for example "Node.js and Python"} */
    static String listed(List<String> names) {
        return Listed.and(names.stream().map(Mrkdwn::escape).toList());
    }

    /**
     * Answers small talk calmly and briefly.
     *
     * @param whereWeAre the open question in a sentence, or how to begin
     */
    static String smallTalk(Kind kind, String whereWeAre) {
        var word = switch (kind) {
            case GREETING -> "Hello.";
            case THANKS -> "You are welcome.";
            case ABUSE -> "I hear that this is annoying.";
            case AGREEMENT, REFUSAL -> "All right.";
            case CHATTER -> "Take your time.";
            case FAREWELL -> "See you. Nothing of yours is lost.";
        };
        return (word + " " + whereWeAre).strip();
    }

    /** {@return what helps whoever was not understood, the more the oftener they were not} */
    static String notUnderstood(Step asked, int times) {
        return switch (times) {
            case 1 ->
                "I could not match that to " + Mrkdwn.escape(asked.noun()) + ". Something like " + examples(asked)
                        + "?";
            case 2 -> nearest(asked) + "Not sure: I can work without it.";
            default ->
                "Shall we leave this one out? Press Skip, or " + another(asked)
                        + "; nothing that you answered is lost.";
        };
    }

    private static String nearest(Step asked) {
        return QuestionBlocks.hasButtons(asked)
                ? "Press the nearest button, or "
                : "Pick the nearest from the list, or press ";
    }

    private static String another(Step asked) {
        return QuestionBlocks.hasButtons(asked) ? "the nearest button" : "choose from the list";
    }

    /** {@return some examples of what people answer} */
    private static String examples(Step step) {
        return step.examples().stream().limit(MOST_EXAMPLES).map(Mrkdwn::quoted).collect(joining(", "));
    }
}
