package io.github.stackconsultant.web;

import io.github.stackconsultant.knowledge.CriterionId;
import io.github.stackconsultant.knowledge.ItemId;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.SourceId;
import io.github.stackconsultant.knowledge.StepId;

/**
 * The HTML ids on a comparison's page. An item keeps its own id, since messages link to it; everything else gets an
 * underscore, which no id of the knowledge contains.
 */
final class Anchors {

    private Anchors() {}

    static String of(ItemId item) {
        return item.value();
    }

    static String of(OptionId option) {
        return "option_" + option;
    }

    static String of(CriterionId criterion) {
        return "criterion_" + criterion;
    }

    static String of(StepId step) {
        return "step_" + step;
    }

    static String of(SourceId source) {
        return "source_" + source;
    }
}
