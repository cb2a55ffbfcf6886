package io.github.stackconsultant.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import io.github.stackconsultant.conversation.Consultation;
import io.github.stackconsultant.conversation.ShownBack;
import io.github.stackconsultant.conversation.StepAnswer;
import io.github.stackconsultant.conversation.Wording;
import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.messaging.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Renders an open question with the answers before it. */
final class QuestionBlocks {

    /** The most answers shown as buttons; more are shown as a menu. */
    private static final int MOST_BUTTONS = 5;

    private static final List<String> RANKS = List.of("First", "Second", "Third");

    private QuestionBlocks() {}

    /**
     * {@return the answered lines, what was just understood, the question, its answers, and buttons to skip it}
     *
     * @param foregone the verdict's headline, where no answer can change it any more
     */
    static Rendered question(
            Consultation consultation,
            Comparison comparison,
            Step step,
            Place.Kind place,
            List<ShownBack> understood,
            Optional<String> foregone) {
        var blocks = new ArrayList<LayoutBlock>(known(consultation, comparison, step, understood));
        if (!blocks.isEmpty()) {
            blocks.add(Kit.divider());
        }
        foregone.ifPresent(headline -> blocks.add(foregone(consultation, step, headline)));
        var title = title(comparison, step);
        blocks.add(Kit.header(title));
        blocks.add(Kit.section(
                Mrkdwn.bold(Mrkdwn.escape(step.question())) + "\n" + Mrkdwn.italic(Mrkdwn.escape(step.why()))));
        consultation
                .answerTo(step.id())
                .ifPresent(
                        answer -> blocks.add(Kit.context("Your answer so far: " + Mrkdwn.quote(answer.inWords(step)))));
        blocks.addAll(answers(consultation, step));
        blocks.add(waysRound(consultation, step, place));
        blocks.add(Kit.context(hint(step, comparison.firstStep().equals(step), place)));
        return new Rendered(Mrkdwn.escape(title + ": " + step.question()), blocks);
    }

    private static List<LayoutBlock> known(
            Consultation consultation, Comparison comparison, Step asked, List<ShownBack> understood) {
        var others = comparison.steps().stream()
                .filter(step -> !step.equals(asked))
                .filter(step ->
                        understood.stream().noneMatch(each -> each.step().equals(step.id())))
                .toList();
        var blocks = new ArrayList<LayoutBlock>(answeredLines(consultation, comparison, others));
        blocks.addAll(UnderstoodBlocks.lines(consultation, comparison, understood));
        return blocks;
    }

    private static LayoutBlock foregone(Consultation consultation, Step step, String headline) {
        return Kit.section(
                reference("settled", consultation, step).id(),
                "Nothing you could still answer changes this: " + Mrkdwn.bold(Mrkdwn.escape(headline))
                        + ". Go on if you like.",
                Kit.button(ActionId.SEE_RECOMMENDATION, "See the recommendation", "see"));
    }

    /** {@return for example {@code 2 of 5 · Area}} */
    static String title(Comparison comparison, Step step) {
        return position(comparison, step) + " of " + comparison.steps().size() + " \u00b7 " + step.title();
    }

    /** {@return a line with a Change button for each answered step} */
    static List<LayoutBlock> answeredLines(Consultation consultation, Comparison comparison, List<Step> steps) {
        return steps.stream()
                .flatMap(
                        step -> consultation
                                .answerTo(step.id())
                                .map(answer -> answeredLine(consultation, comparison, step, answer))
                                .stream())
                .toList();
    }

    static LayoutBlock answeredLine(Consultation consultation, Comparison comparison, Step step, StepAnswer answer) {
        return answeredLine(consultation, step, lineText(comparison, step, answer));
    }

    static LayoutBlock answeredLine(Consultation consultation, Step step, String text) {
        return Kit.section(
                reference("line", consultation, step).id(),
                text,
                Kit.labelled(
                        Kit.button(ActionId.CHANGE, "Change", step.id().value()),
                        "Change the answer to " + step.title()));
    }

    static String lineText(Comparison comparison, Step step, StepAnswer answer) {
        return lineText(comparison, step, answer.inWords(step));
    }

    /** {@return the line with the words of the person's in which the answer was found} */
    static String lineWithOwnWords(Comparison comparison, Step step, StepAnswer answer) {
        return lineText(comparison, step, Wording.withOwnWords(step, answer));
    }

    private static String lineText(Comparison comparison, Step step, String answer) {
        return "`" + position(comparison, step) + " " + Mrkdwn.escape(step.title()) + "` \u00b7 "
                + Mrkdwn.quote(answer);
    }

    private static int position(Comparison comparison, Step step) {
        return comparison.steps().indexOf(step) + 1;
    }

    private static List<LayoutBlock> answers(Consultation consultation, Step step) {
        var id = reference("answers", consultation, step).id();
        var undecided = consultation.questions().undecidedOn(step.id());
        if (undecided.isPresent()) {
            return UnderstoodBlocks.choice(id, step, undecided.get());
        }
        return List.of(
                switch (step.kind()) {
                    case ONE -> Kit.actions(id, hasButtons(step) ? buttons(step.answers()) : menu(step));
                    case SEVERAL -> Kit.actions(id, several(consultation, step));
                    case RANKED -> Kit.actions(id, ranked(consultation, step));
                });
    }

    /** {@return whether a step's answers are buttons, and not in a list} */
    static boolean hasButtons(Step step) {
        return step.kind() == Step.Kind.ONE && step.answers().size() <= MOST_BUTTONS;
    }

    /** {@return a button for each answer, for at most {@value #MOST_BUTTONS}} */
    static List<BlockElement> buttons(List<Answer> answers) {
        return IntStream.range(0, Math.min(MOST_BUTTONS, answers.size()))
                .<BlockElement>mapToObj(index -> {
                    var answer = answers.get(index);
                    return Kit.button(
                            ActionId.ANSWER.id(index + 1),
                            answer.label(),
                            answer.id().value());
                })
                .toList();
    }

    /** {@return a button for each comparison, as far as the action has ids} */
    static List<BlockElement> comparisons(KnowledgeBase knowledge, ActionId pick) {
        return IntStream.range(
                        0, Math.min(pick.ids().length, knowledge.comparisons().size()))
                .<BlockElement>mapToObj(index -> {
                    var comparison = knowledge.comparisons().get(index);
                    return Kit.button(
                            pick.id(index + 1),
                            comparison.title(),
                            comparison.id().value());
                })
                .toList();
    }

    private static List<BlockElement> menu(Step step) {
        return List.of(Kit.menu(ActionId.ANSWER_MENU.id(), "Choose " + step.noun(), options(step), Optional.empty()));
    }

    private static List<BlockElement> several(Consultation consultation, Step step) {
        var options = options(step);
        var initial = among(options, chosen(consultation, step));
        return List.of(
                Kit.menuOfSeveral(ActionId.SEVERAL_MENU.id(), "Choose all that apply", options, initial),
                Kit.primary(ActionId.CONTINUE_SEVERAL, "Continue", step.id().value()));
    }

    private static List<BlockElement> ranked(Consultation consultation, Step step) {
        var elements = new ArrayList<BlockElement>();
        var options = options(step);
        var chosen = chosen(consultation, step);
        for (int rank = 0; rank < Step.RANKS; rank++) {
            var initial = ranked(options, chosen, rank);
            elements.add(Kit.menu(ActionId.RANK_MENU.id(rank + 1), RANKS.get(rank), options, initial));
        }
        elements.add(Kit.primary(ActionId.CONTINUE_RANKED, "Continue", step.id().value()));
        return elements;
    }

    static List<AnswerId> chosen(Consultation consultation, Step step) {
        return consultation.answers().get(step.id()) instanceof StepAnswer.Chosen chosen ? chosen.answers() : List.of();
    }

    /** {@return the options of one menu, shortened if necessary so that all of them fit} */
    static List<OptionObject> options(Step step) {
        var offered = step.answers().subList(0, Math.min(step.answers().size(), SlackLimits.OPTIONS));
        int most = SlackLimits.MENUS_TEXT / timesShown(step);
        boolean described = offered.stream()
                        .mapToInt(answer -> shown(answer.label()) + shown(answer.description()))
                        .sum()
                <= most;
        int label = offered.stream().mapToInt(answer -> shown(answer.label())).sum() <= most
                ? SlackLimits.OPTION_TEXT
                : most / offered.size();
        return offered.stream()
                .map(answer -> Kit.option(
                        SlackLimits.clip(answer.label(), label),
                        answer.id().value(),
                        described ? answer.description() : ""))
                .toList();
    }

    /** At a step for several answers, preselected options occur twice in the message. */
    private static int timesShown(Step step) {
        return switch (step.kind()) {
            case ONE -> 1;
            case SEVERAL -> 2;
            case RANKED -> Step.RANKS;
        };
    }

    private static int shown(String text) {
        return Math.min(text.length(), SlackLimits.OPTION_TEXT);
    }

    /** {@return the chosen ones among the options, since Slack only accepts existing options as preselected} */
    static List<OptionObject> among(List<OptionObject> options, List<AnswerId> chosen) {
        return chosen.stream().flatMap(id -> among(options, id).stream()).toList();
    }

    private static Optional<OptionObject> among(List<OptionObject> options, AnswerId chosen) {
        return options.stream()
                .filter(option -> option.getValue().equals(chosen.value()))
                .findFirst();
    }

    static Optional<OptionObject> ranked(List<OptionObject> options, List<AnswerId> chosen, int rank) {
        return rank < chosen.size() ? among(options, chosen.get(rank)) : Optional.empty();
    }

    private static LayoutBlock waysRound(Consultation consultation, Step step, Place.Kind place) {
        var buttons = new ArrayList<BlockElement>();
        if (consultation.answerTo(step.id()).isPresent()) {
            buttons.add(Kit.button(ActionId.KEEP, "Keep this answer", step.id().value()));
        }
        buttons.add(Kit.button(ActionId.BACK, "Back", step.id().value()));
        buttons.add(Kit.button(ActionId.SKIP, "Skip", step.id().value()));
        buttons.add(Kit.button(ActionId.NOT_SURE, "Not sure", step.id().value()));
        if (place != Place.Kind.DIRECT) {
            buttons.add(
                    Kit.button(ActionId.TYPE_ANSWER, "Type an answer", step.id().value()));
        }
        return Kit.actions(reference("ways", consultation, step).id(), buttons);
    }

    /** What is built may be described, and the rest of the project with it. */
    private static String hint(Step step, boolean first, Place.Kind place) {
        var example = step.examples().isEmpty()
                ? ""
                : ", for example: " + Mrkdwn.quoted(step.examples().get(0));
        return Mrkdwn.italic((place == Place.Kind.DIRECT
                        ? "or just " + (first ? "describe it" : "type it")
                        : "or press Type an answer")
                + example);
    }

    private static BlockReference reference(String role, Consultation consultation, Step step) {
        return new BlockReference(role, consultation.id().value(), step.id().value(), consultation.version());
    }
}
