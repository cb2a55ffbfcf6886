package io.github.stackconsultant.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.recommendation.Selection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The modal for trying out other answers: verdict, chart and reasons follow each choice, and nothing is stored until
 * the person keeps it.
 */
final class WhatIfModal {

    static final String CALLBACK = "what_if";

    /** What the button says that applies the answers. */
    static final String USE = "Use these answers";

    private static final String OLDER =
            "You have changed answers since this recommendation. What you change here goes to your newer"
                    + " answers, and I show what comes of it before it counts.";

    private static final AnswerFields FIELDS = new AnswerFields(ActionId.WHAT_IF_MENU, true);

    private final RecommendationEngine engine;
    private final ReasonBlocks reasons;
    private final ChangeBlocks changes;

    WhatIfModal(RecommendationEngine engine, KnowledgeLinks links) {
        this.engine = engine;
        this.reasons = new ReasonBlocks(links);
        this.changes = new ChangeBlocks(engine);
    }

    /**
     * {@return the modal, prefilled with the answers that the recommendation rests on}
     *
     * @param stands whether that recommendation is its consultation's latest one
     */
    View first(GivenRecommendation given, Comparison comparison, boolean stands, Origin origin) {
        return of(given, comparison, stands, given.recommendation().selection(), Map.of(), origin.metadata());
    }

    /**
     * {@return the modal with the current choices; an answer chosen for two ranks gets the higher one, and of answers
     * that exclude each other the later one counts}
     *
     * @param stands whether that recommendation is its consultation's latest one
     */
    View next(GivenRecommendation given, Comparison comparison, boolean stands, FormValues values, String metadata) {
        var chosen = new LinkedHashMap<StepId, List<AnswerId>>();
        filled(comparison, values).forEach((step, answers) -> {
            if (!answers.isEmpty()) {
                chosen.put(step.id(), answers.stream().distinct().toList());
            }
        });
        var selection = new Selection(chosen).guessingAs(given.recommendation().selection());
        return of(given, comparison, stands, selection, FIELDS.filled(comparison, values), metadata);
    }

    /** {@return the choices that count, by step, with an empty list for steps left empty} */
    static Map<Step, List<AnswerId>> filled(Comparison comparison, FormValues values) {
        var filled = FIELDS.filled(comparison, values);
        filled.replaceAll(Step::withoutContradictions);
        return filled;
    }

    /** {@return a sentence for each field with an answer that has a place already, by its block} */
    static Map<String, String> repeats(Comparison comparison, FormValues values) {
        return FIELDS.repeats(comparison, values);
    }

    private static String compared(Recommendation given, Recommendation now) {
        return now.selection().equals(given.selection())
                ? "These are your answers: change one, and see what becomes of the verdict."
                : "With these answers, compared with your recommendation, " + Consequence.of(given, now);
    }

    private View of(
            GivenRecommendation given,
            Comparison comparison,
            boolean stands,
            Selection selection,
            Map<Step, List<AnswerId>> picked,
            String metadata) {
        var now = engine.recommend(comparison, selection);
        var blocks = new ArrayList<LayoutBlock>();
        blocks.add(Kit.header(now.headline()));
        blocks.add(Kit.context(CardBlocks.strengthLine(now)));
        blocks.add(
                Kit.context(compared(given.recommendation(), now) + " Nothing is stored until you press " + USE + "."));
        if (!stands) {
            blocks.add(Kit.context(OLDER));
        }
        for (var step : comparison.steps()) {
            Contradiction.among(step, picked.getOrDefault(step, List.of()))
                    .ifPresent(found -> blocks.add(Kit.context(Mrkdwn.escape(found.resolution()))));
            blocks.addAll(FIELDS.of(step, selection.at(step.id())));
        }
        var bars = ChartBlock.bars(now);
        if (!bars.isEmpty()) {
            blocks.add(Kit.section(bars));
        }
        blocks.addAll(reasons.of(now, Optional.of(comparison)));
        blocks.addAll(changes.inFull(blocks, now, Optional.of(comparison)));
        return Modals.form(CALLBACK, "What if", metadata, USE, blocks);
    }
}
