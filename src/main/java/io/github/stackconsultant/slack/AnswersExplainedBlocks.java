package io.github.stackconsultant.slack;

import static java.util.stream.Collectors.joining;

import com.slack.api.model.block.LayoutBlock;
import io.github.stackconsultant.conversation.Consultation;
import io.github.stackconsultant.conversation.StepAnswer;
import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Need;
import io.github.stackconsultant.knowledge.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What answers mean, for somebody who asks about them by name, and what was answered there, with the way to change it. */
final class AnswersExplainedBlocks {

    /** The strongest needs say enough; the rest stands under Sources. */
    private static final int MOST_NEEDS = 2;

    private static final String YOURS = "Your answer there:";

    private AnswersExplainedBlocks() {}

    static Rendered of(Consultation consultation, Comparison comparison, Step step, List<AnswerId> answers) {
        var given = consultation.answerTo(step.id());
        if (answers.isEmpty()) {
            return given.map(answer -> QuestionBlocks.answeredLine(consultation, comparison, step, answer))
                    .map(line -> new Rendered(YOURS, List.of(Kit.section(YOURS), line)))
                    .orElseGet(() -> Rendered.of("You have not answered that."));
        }
        var known = answers.stream().flatMap(id -> step.answer(id).stream()).toList();
        var text = known.isEmpty()
                ? AsideWords.GONE
                : known.stream().map(answer -> meaning(comparison, answer)).collect(joining("\n"));
        var blocks = new ArrayList<LayoutBlock>();
        if (known.isEmpty() || given.isEmpty()) {
            blocks.add(Kit.section(text));
        } else {
            blocks.add(Kit.section(text + "\n" + standing(known, given.get())));
            blocks.add(QuestionBlocks.answeredLine(consultation, comparison, step, given.get()));
        }
        return new Rendered(text, blocks);
    }

    private static String meaning(Comparison comparison, Answer answer) {
        return AsideWords.meaning(answer) + needs(comparison, answer);
    }

    private static String needs(Comparison comparison, Answer answer) {
        return answer.needs().stream()
                .filter(need -> need.strength() > 0)
                .sorted(Comparator.comparingInt(Need::strength).reversed())
                .limit(MOST_NEEDS)
                .flatMap(need -> comparison.criteria().stream()
                        .filter(criterion -> criterion.id().equals(need.criterion()))
                        .map(criterion -> "\n    " + Mrkdwn.italic(Mrkdwn.escape(criterion.name())) + ": "
                                + Mrkdwn.escape(need.reason())))
                .collect(joining());
    }

    private static String standing(List<Answer> asked, StepAnswer given) {
        boolean among = given instanceof StepAnswer.Chosen chosen
                && asked.stream().map(Answer::id).anyMatch(chosen.answers()::contains);
        return among ? "It is among your answers:" : "It is not among your answers, which stay as they are:";
    }
}
