package io.github.stackconsultant.slack;

import com.slack.api.model.block.element.BlockElement;
import io.github.stackconsultant.conversation.Consultation;
import io.github.stackconsultant.conversation.Recommendations;
import io.github.stackconsultant.conversation.ShownMessage;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.messaging.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A consultation as it stands: a question, a card, or the word that it is closed. */
final class ConsultationBlocks {

    private final KnowledgeBase knowledge;
    private final Recommendations recommendations;
    private final CardBlocks cards;

    ConsultationBlocks(KnowledgeBase knowledge, Recommendations recommendations, CardBlocks cards) {
        this.knowledge = knowledge;
        this.recommendations = recommendations;
        this.cards = cards;
    }

    Rendered render(Consultation consultation, Place.Kind place) {
        return switch (consultation.status()) {
            case OPEN -> open(consultation, place);
            case ADVISED -> card(consultation);
            case CANCELLED -> closed();
        };
    }

    /** {@return the question that an open consultation asks} */
    Optional<Step> asked(Consultation consultation) {
        return comparisonOf(consultation).flatMap(consultation::openStep);
    }

    private Rendered open(Consultation consultation, Place.Kind place) {
        return comparisonOf(consultation)
                .flatMap(comparison -> consultation
                        .openStep(comparison)
                        .map(step -> QuestionBlocks.question(consultation, comparison, step, place)))
                .orElseGet(() -> whichComparison(consultation));
    }

    private Rendered whichComparison(Consultation consultation) {
        var buttons = new ArrayList<BlockElement>();
        for (var comparison : knowledge.comparisons()) {
            if (buttons.size() < ActionId.PICK.ids().length) {
                buttons.add(Kit.button(
                        ActionId.PICK.id(buttons.size() + 1),
                        comparison.title(),
                        comparison.id().value()));
            }
        }
        var reference = new BlockReference("pick", consultation.id().value(), "", consultation.version());
        return new Rendered(
                "What do you want to decide?",
                List.of(
                        Kit.header("What do you want to decide?"),
                        Kit.section("Pick what you are choosing between; the questions follow from it."),
                        Kit.actions(reference.id(), buttons)));
    }

    private Rendered card(Consultation consultation) {
        return consultation
                .recommendation()
                .flatMap(recommendations::find)
                .map(given -> cards.own(given, comparisonOf(consultation)))
                .orElseGet(ConsultationBlocks::closed);
    }

    private static Rendered closed() {
        var text = "This consultation is closed.";
        var button = Kit.primary(ActionId.START, "Start a consultation", "start");
        return new Rendered(
                text,
                List.of(
                        Kit.section(text),
                        Kit.actions(BlockReference.of("closed", "").id(), List.of(button))));
    }

    /** {@return what is left of an older message once the consultation goes on elsewhere or further down} */
    Rendered shrunk(ShownMessage old, Consultation consultation) {
        return comparisonOf(consultation)
                .flatMap(comparison -> old.step()
                        .flatMap(comparison::step)
                        .filter(step -> asked(consultation).filter(step::equals).isEmpty())
                        .flatMap(step -> answeredLine(consultation, comparison, step)))
                .orElseGet(() -> wentOn(old, consultation));
    }

    private static Optional<Rendered> answeredLine(Consultation consultation, Comparison comparison, Step step) {
        return consultation
                .answerTo(step.id())
                .map(answer -> new Rendered(
                        QuestionBlocks.lineText(comparison, step, answer),
                        List.of(QuestionBlocks.answeredLine(consultation, comparison, step, answer))));
    }

    private static Rendered wentOn(ShownMessage old, Consultation consultation) {
        var place = consultation.place();
        boolean sameKind = place.kind() == old.place().kind();
        var text = sameKind
                ? "This consultation goes on below."
                : place.kind() == Place.Kind.DIRECT
                        ? "This consultation goes on in our direct messages."
                        : "This consultation goes on in " + Mrkdwn.channel(place.channel()) + ".";
        return new Rendered(text, List.of(Kit.context(text)));
    }

    Optional<Comparison> comparisonOf(Consultation consultation) {
        return consultation.comparison().flatMap(knowledge::comparison);
    }
}
