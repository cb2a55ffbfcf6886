package io.github.stackconsultant.slack;

import static java.util.stream.Collectors.joining;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.recommendation.ChangeWords;
import io.github.stackconsultant.recommendation.OptionScore;
import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.recommendation.Sensitivity;
import io.github.stackconsultant.recommendation.StepWorth;
import io.github.stackconsultant.recommendation.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What would change a verdict, on its card: a few lines, a pointer to the full list, and a button for the step most
 * worth answering.
 */
final class ChangeBlocks {

    private static final int MOST_ANSWERS = 2;
    private static final String FOR_THE_OWNER = "What if";
    private static final String FOR_READERS = "Every number";

    private static final ChangeWords WORDS = words(MOST_ANSWERS);
    private static final ChangesInShort IN_SHORT = new ChangesInShort(WORDS, MOST_ANSWERS);

    private final RecommendationEngine engine;

    ChangeBlocks(RecommendationEngine engine) {
        this.engine = engine;
    }

    /** {@return wording in mrkdwn that lists at most that many answers} */
    static ChangeWords words(int most) {
        return new ChangeWords(label -> Mrkdwn.italic(Mrkdwn.escape(label)), Mrkdwn::escape, most);
    }

    /**
     * Renders it with the button.
     *
     * @param blockId the id of the block that contains the button
     * @param comparison today's knowledge; if it has changed since the recommendation, nothing can be said
     */
    Optional<LayoutBlock> acting(Recommendation recommendation, Optional<Comparison> comparison, String blockId) {
        return known(recommendation, comparison).map(known -> {
            var text = toAct(known);
            return answering(known)
                    .map(button -> Kit.section(blockId, text, button))
                    .orElseGet(() -> Kit.section(text));
        });
    }

    /** {@return the button for the step that would help most, if one does} */
    static Optional<BlockElement> answering(KnownChanges known) {
        return known.worthAnswering()
                .map(step -> Kit.button(
                        ActionId.CHANGE,
                        "Answer " + step.getValue(),
                        step.getKey().value()));
    }

    /** {@return the section, followed by a row with its button and the given one} */
    List<LayoutBlock> actingBeside(
            Recommendation recommendation, Optional<Comparison> comparison, String blockId, BlockElement other) {
        var known = known(recommendation, comparison);
        var buttons = Stream.concat(known.flatMap(ChangeBlocks::answering).stream(), Stream.of(other))
                .toList();
        return Stream.concat(
                        known.stream().map(found -> Kit.section(toAct(found))),
                        Stream.of(Kit.actions(blockId, buttons)))
                .toList();
    }

    /** {@return the section without the button, for readers who may not try out other answers} */
    Optional<LayoutBlock> reading(Recommendation recommendation, Optional<Comparison> comparison) {
        return known(recommendation, comparison)
                .map(known -> Kit.section(IN_SHORT.text(known, known.openOrSilent(WORDS), FOR_READERS)));
    }

    /**
     * Renders all changes below the existing blocks of a modal.
     *
     * @param comparison today's knowledge; if it has changed since the recommendation, nothing can be said
     */
    List<LayoutBlock> inFull(List<LayoutBlock> above, Recommendation recommendation, Optional<Comparison> comparison) {
        return known(recommendation, comparison)
                .map(known -> EveryChange.below(above, known))
                .orElse(List.of());
    }

    /**
     * {@return what would turn the verdict, in a sentence: to that option or, if it is recommended alone, away from it;
     * empty if the knowledge has changed since}
     *
     * @param comparison today's knowledge
     */
    Optional<String> turning(Recommendation recommendation, Optional<Comparison> comparison, OptionScore option) {
        return known(recommendation, comparison)
                .map(known -> known.sensitivity()
                                .tripWire(recommendation.verdict(), option.option())
                                .map(wire -> WORDS.leading(
                                        wire, recommendation.scores().get(0).name()))
                                .orElseGet(() -> noSingle(recommendation.verdict(), option))
                        + ".");
    }

    /**
     * {@return what would make the verdict one for several options together or, if it is, something else, in a sentence; empty
     * if the knowledge has changed since}
     *
     * @param comparison today's knowledge
     */
    Optional<String> sharing(Recommendation recommendation, Optional<Comparison> comparison) {
        boolean shared = recommendation.verdict() instanceof Verdict.Both;
        return known(recommendation, comparison)
                .map(known -> known.sensitivity()
                                .tripWire(next -> shared || next instanceof Verdict.Both)
                                .map(wire -> WORDS.leading(
                                        wire, recommendation.scores().get(0).name()))
                                .orElse(shared ? "No single answer changes it" : "No single answer makes it so")
                        + ".");
    }

    private static String noSingle(Verdict now, OptionScore option) {
        return now.isFor(option.option())
                ? "No single answer changes it, nor do any two"
                : "No single answer makes it " + Mrkdwn.escape(option.name());
    }

    /**
     * {@return what is still open, and what would help most, in sentences; with nothing open, what is nearest to
     * changing the verdict}
     */
    static String unknown(KnownChanges known) {
        var open = known.sensitivity().open();
        var words = known.open(WORDS);
        return open.isEmpty()
                ? words + nearest(known.recommendation(), known.sensitivity())
                : "Still unknown: " + named(open) + ". " + words;
    }

    private static String named(List<StepWorth> open) {
        return open.stream().map(step -> Mrkdwn.escape(step.title())).collect(joining(", "));
    }

    private static String nearest(Recommendation recommendation, Sensitivity sensitivity) {
        return sensitivity
                .tripWire(any -> true)
                .map(wire ->
                        " " + WORDS.leading(wire, recommendation.scores().get(0).name()) + ".")
                .orElse("");
    }

    /**
     * {@return all that would change it; empty if the knowledge has changed since}
     *
     * @param comparison today's knowledge
     */
    Optional<KnownChanges> known(Recommendation recommendation, Optional<Comparison> comparison) {
        return comparison
                .filter(recommendation::restsOn)
                .map(now -> new KnownChanges(recommendation, now, engine.sensitivity(now, recommendation.selection())));
    }

    private static String toAct(KnownChanges known) {
        return IN_SHORT.text(known, known.toAsk(WORDS), FOR_THE_OWNER);
    }
}
