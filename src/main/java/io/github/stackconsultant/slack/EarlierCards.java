package io.github.stackconsultant.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import io.github.stackconsultant.conversation.Consultation;
import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.conversation.GivenRecommendation;
import java.util.ArrayList;

/** Tells the recommendation that stands from those before it: their buttons stay, and open what was true then. */
final class EarlierCards {

    private static final String EARLIER =
            "As of an earlier recommendation: answers have changed since, and the newest one has the numbers of now.";

    private final Consultations consultations;

    EarlierCards(Consultations consultations) {
        this.consultations = consultations;
    }

    /** {@return whether that recommendation is its consultation's latest one} */
    boolean stands(GivenRecommendation given) {
        return consultations
                .find(given.consultation())
                .flatMap(Consultation::recommendation)
                .filter(given.id()::equals)
                .isPresent();
    }

    /** {@return the modal about that recommendation, which says so at its top where it no longer stands} */
    View marked(View modal, GivenRecommendation given) {
        if (!stands(given)) {
            var blocks = new ArrayList<LayoutBlock>();
            blocks.add(Kit.context(EARLIER));
            blocks.addAll(modal.getBlocks());
            modal.setBlocks(TextBudget.ofView(blocks));
        }
        return modal;
    }
}
