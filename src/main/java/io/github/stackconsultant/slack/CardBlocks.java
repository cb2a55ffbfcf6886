package io.github.stackconsultant.slack;

import static java.util.stream.Collectors.joining;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.recommendation.Advice;
import io.github.stackconsultant.recommendation.ConfidenceWords;
import io.github.stackconsultant.recommendation.Points;
import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.recommendation.Side;
import io.github.stackconsultant.recommendation.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The recommendation card: verdict, chart, reasons, what to watch out for, and the next steps. */
final class CardBlocks {

    private static final String YOUR_ANSWERS = "Your answers";

    private final KnowledgeLinks links;
    private final ReasonBlocks reasons;
    private final ChangeBlocks changes;
    private final boolean chart;
    private final boolean consultants;

    /**
     * Creates it.
     *
     * @param engine computes what would change a verdict
     * @param chart whether cards use Slack's chart block
     * @param consultants whether there is a consultants' channel
     */
    CardBlocks(KnowledgeLinks links, RecommendationEngine engine, boolean chart, boolean consultants) {
        this.links = links;
        this.reasons = new ReasonBlocks(links);
        this.changes = new ChangeBlocks(engine);
        this.chart = chart;
        this.consultants = consultants;
    }

    /**
     * Renders the card for the owner of the consultation.
     *
     * @param version the consultation's: a menu whose block keeps its id keeps its choice too, which cannot be made twice
     */
    Rendered own(GivenRecommendation given, Optional<Comparison> comparison, long version) {
        var advice = given.advice();
        var blocks = body(advice, comparison, change(advice, comparison), YOUR_ANSWERS);
        blocks.add(Kit.actions(BlockReference.of("card", advice).id(), pageButtons(advice)));
        blocks.add(Kit.actions(BlockReference.of("other", advice, version).id(), otherAnswers(advice, comparison)));
        blocks.add(Kit.actions(BlockReference.of("next", advice).id(), nextSteps(advice)));
        blocks.add(Kit.context(restsOn(advice, comparison)));
        blocks.addAll(FeedbackBlock.of(advice));
        return new Rendered(text(advice), blocks);
    }

    /**
     * Where options are close, adds a second button, for what speaks for each, beside the one for the step that would
     * help most.
     */
    private List<LayoutBlock> change(Advice advice, Optional<Comparison> comparison) {
        var blockId = BlockReference.of("change", advice).id();
        return sides(advice)
                .map(button -> changes.actingBeside(advice.recommendation(), comparison, blockId, button))
                .orElseGet(() -> changes.acting(advice.recommendation(), comparison, blockId).stream()
                        .toList());
    }

    private static Optional<BlockElement> sides(Advice advice) {
        return Optional.of(advice.recommendation())
                .filter(Recommendation::leavesItOpen)
                .map(recommendation ->
                        CardButtons.sides(advice.id(), recommendation.scores().size()));
    }

    /** {@return the card as shared with a channel} */
    Rendered shared(GivenRecommendation given, Optional<Comparison> comparison) {
        var advice = given.advice();
        var blocks = new ArrayList<LayoutBlock>();
        blocks.add(Kit.context(Mrkdwn.mention(given.person().user()) + " shares a recommendation."));
        blocks.addAll(body(
                advice,
                comparison,
                changes.reading(advice.recommendation(), comparison).stream().toList(),
                answersOf(given.person())));
        blocks.add(Kit.actions(BlockReference.of("shared", advice).id(), readingButtons(advice)));
        blocks.add(Kit.context(restsOn(advice, comparison)));
        return new Rendered(text(advice), blocks);
    }

    /**
     * {@return the card without interactive elements, for a modal, which cannot contain a chart}
     *
     * @param owner whose answers these are, if somebody else reads it
     */
    List<LayoutBlock> reading(Advice advice, Optional<Comparison> comparison, Optional<Person> owner) {
        var change =
                changes.reading(advice.recommendation(), comparison).stream().toList();
        var blocks = new ArrayList<>(ChartBlock.inText(body(
                advice, comparison, change, owner.map(CardBlocks::answersOf).orElse(YOUR_ANSWERS))));
        blocks.add(Kit.context(restsOn(advice, comparison)));
        return blocks;
    }

    private static String answersOf(Person owner) {
        return "The answers of " + Mrkdwn.mention(owner.user());
    }

    private List<LayoutBlock> body(
            Advice advice, Optional<Comparison> comparison, List<LayoutBlock> change, String whose) {
        var recommendation = advice.recommendation();
        var blocks = new ArrayList<LayoutBlock>();
        blocks.add(Kit.header(recommendation.headline()));
        blocks.add(Kit.context(strengthLine(recommendation)));
        blocks.addAll(chart(recommendation));
        blocks.addAll(reasons.of(recommendation, comparison));
        blocks.addAll(change);
        blocks.add(Kit.context(answers(advice, whose)));
        return blocks;
    }

    private List<LayoutBlock> chart(Recommendation recommendation) {
        var drawn = ChartBlock.of(recommendation);
        return chart || drawn.isEmpty() ? drawn : List.of(Kit.section(ChartBlock.bars(recommendation)));
    }

    private static String text(Advice advice) {
        var recommendation = advice.recommendation();
        return Mrkdwn.escape(recommendation.headline()) + " ("
                + recommendation.strengthWord().map(word -> word + ", ").orElse("") + "confidence "
                + lower(recommendation.confidence()) + ")"
                + against(recommendation);
    }

    /** If only this text is read, it should not withhold what speaks against the verdict. */
    private static String against(Recommendation recommendation) {
        return Side.of(recommendation).stream()
                .filter(side -> side.assignment().isEmpty())
                .flatMap(side -> side.explanation().against().stream())
                .map(reason ->
                        ". Against it: " + Mrkdwn.escape(reason.answerLabel()) + " " + Points.signed(-reason.points()))
                .collect(joining());
    }

    static String strengthLine(Recommendation recommendation) {
        var guesses = ChangeBlocks.words(1)
                .counting()
                .guesses(recommendation)
                .map(": "::concat)
                .orElse("");
        return recommendation
                .strengthWord()
                .map(word -> Mrkdwn.bold(word) + guesses + " \u00b7 confidence " + ConfidenceWords.of(recommendation)
                        + " \u00b7 " + scores(recommendation))
                .orElseGet(() -> "Confidence " + ConfidenceWords.of(recommendation)
                        + (recommendation.leavesItOpen() ? " \u00b7 " + scores(recommendation) : ""));
    }

    private static String scores(Recommendation recommendation) {
        return recommendation.scores().stream()
                .map(score -> Mrkdwn.escape(score.name()) + " " + score.score())
                .collect(joining(", "));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String answers(Advice advice, String whose) {
        var lines = advice.answers().stream()
                .map(line -> Mrkdwn.escape(line.step()) + ": " + Mrkdwn.quote(line.answer()))
                .collect(joining(" \u00b7 "));
        return lines.isEmpty() ? "No question was answered." : whose + ": " + lines;
    }

    private String restsOn(Advice advice, Optional<Comparison> comparison) {
        var recommendation = advice.recommendation();
        var outdated = comparison.filter(now -> !recommendation.restsOn(now)).isPresent();
        var sources = recommendation.criteria().isEmpty()
                ? "Nothing is weighed yet, so this rests on no source."
                : "Rests on " + sources(recommendation, comparison);
        return Mrkdwn.italic(sources)
                + (outdated ? " The knowledge has changed since; this shows what held then." : "");
    }

    /** Only the sources of what counted, since others are irrelevant to this recommendation. */
    private String sources(Recommendation recommendation, Optional<Comparison> comparison) {
        var sources = comparison.map(recommendation::sources).orElse(List.of());
        return comparison
                        .filter(now -> !sources.isEmpty())
                        .map(now -> links.counted(now, sources))
                        .orElse("the knowledge of its day")
                + " and our own ratings of " + (sources.size() > 1 ? "them" : "it") + ".";
    }

    /** A row of its own for each thing that one may want, since twelve buttons in one are not looked through. */
    private static List<BlockElement> otherAnswers(Advice advice, Optional<Comparison> comparison) {
        var elements = new ArrayList<BlockElement>();
        comparison.ifPresent(now -> elements.add(changeMenu(now)));
        comparison.ifPresent(now -> elements.add(CardButtons.whatIf(advice.id())));
        elements.add(
                Kit.button(ActionId.RESTART, "Start over", advice.consultation().value()));
        return elements;
    }

    /** {@return the buttons with which its owner goes on from a recommendation} */
    List<BlockElement> nextSteps(Advice advice) {
        var buttons = new ArrayList<BlockElement>(
                List.of(askVote(advice), CardButtons.save(advice.id()), CardButtons.share(advice.id())));
        talk(advice).ifPresent(buttons::add);
        return buttons;
    }

    /** Where the answers decide nothing yet, answering more comes first. */
    private static BlockElement askVote(Advice advice) {
        var recommendation = advice.recommendation();
        boolean decides =
                !recommendation.leavesItOpen() && !(recommendation.verdict() instanceof Verdict.NotEnoughKnown);
        return CardButtons.vote(advice.id(), decides);
    }

    /** {@return the menu of the questions that can be answered again} */
    static BlockElement changeMenu(Comparison comparison) {
        return Kit.menu(
                ActionId.CHANGE_MENU.id(),
                "Change an answer",
                comparison.steps().stream()
                        .map(step -> Kit.option(step.title(), step.id().value()))
                        .toList(),
                Optional.empty());
    }

    /** {@return the button that leads to the consultants, if there are any} */
    Optional<BlockElement> talk(Advice advice) {
        return consultants ? Optional.of(CardButtons.talk(advice.id())) : Optional.empty();
    }

    /** {@return the buttons of a card for any reader} */
    static List<BlockElement> readingButtons(Advice advice) {
        var buttons = pageButtons(advice);
        sides(advice).ifPresent(button -> buttons.add(0, button));
        return buttons;
    }

    private static List<BlockElement> pageButtons(Advice advice) {
        var buttons = new ArrayList<>(CardButtons.pages(advice.id().value()));
        buttons.add(CardButtons.everyNumber(advice.id()));
        return buttons;
    }
}
