package io.github.stackconsultant.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import io.github.stackconsultant.conversation.Consultation;
import io.github.stackconsultant.conversation.ShownBack;
import io.github.stackconsultant.conversation.StepAnswer;
import io.github.stackconsultant.conversation.Undecided;
import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.recommendation.ChangeWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Shows what was understood of typed text, or done in another way than by a question, so that it can be corrected with one click. */
final class UnderstoodBlocks {

    private static final String TOOK_THIS_AS = "I took this as:";

    private static final String TAKEN_BACK = "Taken back:";

    private static final String CHANGED = "Changed:";

    private static final String CHOSEN = "You chose:";

    private static final String WHAT_IS_WRONG = "What is wrong? This is what I have. Change it here, or tell me.";

    private static final String NOTHING_YET = "I have no answer of yours yet.";

    private static final String SO_FAR = "This is what I have so far. Change it here, or tell me.";

    private static final String RESTS_ON = "Your recommendation rests on these answers. Change one here, or tell me.";

    private UnderstoodBlocks() {}

    /** {@return a line with a Change button for each step, and a button to discard all of it; empty without steps} */
    static List<LayoutBlock> lines(Consultation consultation, Comparison comparison, List<ShownBack> understood) {
        var blocks = lines(title(understood), consultation, comparison, understood);
        if (isDescription(blocks) && consultation.openStep(comparison).isPresent()) {
            left(consultation, comparison).ifPresent(words -> blocks.add(blocks.size() - 1, Kit.context(words)));
        }
        return blocks;
    }

    /** Nobody is told that they were understood who did not have to be. */
    private static String title(List<ShownBack> shown) {
        return shown.stream()
                .flatMap(each -> each.done().stream())
                .findFirst()
                .map(done -> switch (done) {
                    case TAKEN_BACK -> TAKEN_BACK;
                    case CHOSEN -> shown.stream().anyMatch(each -> each.before().isPresent()) ? CHANGED : CHOSEN;
                })
                .orElse(TOOK_THIS_AS);
    }

    /** How much a description spared one. */
    private static Optional<String> left(Consultation consultation, Comparison comparison) {
        int open = (int) comparison.steps().stream()
                .filter(step -> consultation.answerTo(step.id()).isEmpty())
                .count();
        var number = ChangeWords.number(open);
        return open == 0
                ? Optional.empty()
                : Optional.of(number.substring(0, 1).toUpperCase(Locale.ROOT)
                        + number.substring(1)
                        + (open == 1 ? " question is left." : " questions are left."));
    }

    private static boolean isDescription(List<LayoutBlock> lines) {
        return lines.size() > 2;
    }

    private static List<LayoutBlock> lines(
            String title, Consultation consultation, Comparison comparison, List<ShownBack> understood) {
        var blocks = new ArrayList<LayoutBlock>();
        for (var each : understood) {
            comparison
                    .step(each.step())
                    .flatMap(step -> consultation
                            .answerTo(step.id())
                            .map(answer -> QuestionBlocks.answeredLine(
                                    consultation, step, text(comparison, step, answer, each))))
                    .ifPresent(blocks::add);
        }
        if (!blocks.isEmpty()) {
            blocks.add(0, Kit.section(title));
        }
        if (isDescription(blocks) && consultation.open()) {
            blocks.add(wrong(consultation));
        }
        return blocks;
    }

    /** {@return the lines as a separate message, for text after which no question is open} */
    static Rendered message(Consultation consultation, Comparison comparison, List<ShownBack> understood) {
        var blocks = lines(consultation, comparison, understood);
        return new Rendered(title(understood), blocks.isEmpty() ? List.of(Kit.section("Noted.")) : blocks);
    }

    /** {@return a line with a Change button for each answer, for somebody who says that one is wrong} */
    static Rendered whatIsWrong(Consultation consultation, Comparison comparison) {
        return all(WHAT_IS_WRONG, "What is wrong? " + NOTHING_YET, consultation, comparison);
    }

    /** {@return the same for somebody who asks for them} */
    static Rendered allAnswers(Consultation consultation, Comparison comparison) {
        return all(consultation.open() ? SO_FAR : RESTS_ON, NOTHING_YET, consultation, comparison);
    }

    private static Rendered all(String title, String empty, Consultation consultation, Comparison comparison) {
        var all = comparison.steps().stream()
                .map(step -> new ShownBack(step.id(), Optional.empty()))
                .toList();
        var blocks = lines(title, consultation, comparison, all);
        return blocks.isEmpty() ? Rendered.of(empty) : new Rendered(title, blocks);
    }

    private static String text(Comparison comparison, Step step, StepAnswer answer, ShownBack shown) {
        return QuestionBlocks.lineWithOwnWords(comparison, step, answer)
                + shown.before()
                        .map(words -> " " + Mrkdwn.italic("(it was " + Mrkdwn.quote(words) + ")"))
                        .orElse("")
                + shown.left()
                        .map(words -> " " + Mrkdwn.italic(leftOut(step, words)))
                        .orElse("");
    }

    private static String leftOut(Step step, String words) {
        int most = step.mostAnswers();
        return "(only " + ChangeWords.number(most) + (most == 1 ? " counts" : " count") + " here; left out: "
                + Mrkdwn.quote(words) + ")";
    }

    private static LayoutBlock wrong(Consultation consultation) {
        return Kit.actions(
                BlockReference.of("understood", consultation).id(),
                List.of(Kit.button(ActionId.ASK_EVERYTHING, "This is wrong, ask me everything", "everything")));
    }

    /** {@return one short question between the answers that typed words could mean, or whether they mean the only one} */
    static List<LayoutBlock> choice(String blockId, Step step, Undecided undecided) {
        var offered = offered(step, undecided.either());
        var buttons = new ArrayList<BlockElement>(QuestionBlocks.buttons(offered));
        buttons.add(Kit.button(ActionId.ASK_IN_FULL, "Something else", step.id().value()));
        return List.of(Kit.section(whichIsMeant(offered, undecided.words())), Kit.actions(blockId, buttons));
    }

    private static String whichIsMeant(List<Answer> offered, String words) {
        var which = offered.size() == 1
                ? "Do you mean " + Mrkdwn.italic(Mrkdwn.escape(offered.get(0).label()))
                : "Which do you mean";
        return which + " by \u201c" + Mrkdwn.quote(words) + "\u201d?";
    }

    private static List<Answer> offered(Step step, List<AnswerId> ids) {
        return ids.stream().flatMap(id -> step.answer(id).stream()).toList();
    }
}
