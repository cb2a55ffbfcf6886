package io.github.stackconsultant.slack;

import com.slack.api.model.block.LayoutBlock;
import io.github.stackconsultant.conversation.Consultation;
import io.github.stackconsultant.conversation.Recommendations;
import io.github.stackconsultant.conversation.ShownBack;
import io.github.stackconsultant.conversation.ShownMessage;
import io.github.stackconsultant.conversation.TeamVotes;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows the current state of a consultation: a question, a card, or that it is closed. */
final class ConsultationBlocks {

    private final KnowledgeBase knowledge;
    private final Recommendations recommendations;
    private final CardBlocks cards;
    private final RecommendationEngine engine;
    private final WaitingChange changes;

    ConsultationBlocks(
            KnowledgeBase knowledge,
            Recommendations recommendations,
            CardBlocks cards,
            RecommendationEngine engine,
            TeamVotes votes) {
        this.engine = engine;
        this.changes = new WaitingChange(recommendations, engine, votes);
        this.knowledge = knowledge;
        this.recommendations = recommendations;
        this.cards = cards;
    }

    Rendered render(Consultation consultation, Place.Kind place) {
        return render(consultation, place, List.of());
    }

    /**
     * Renders its current state.
     *
     * @param understood what was just understood of typed text; only shown together with a question
     */
    Rendered render(Consultation consultation, Place.Kind place, List<ShownBack> understood) {
        return switch (consultation.status()) {
            case OPEN -> open(consultation, place, understood);
            case ADVISED -> card(consultation);
            case CANCELLED -> closed();
        };
    }

    /** {@return the question that an open consultation asks} */
    Optional<Step> asked(Consultation consultation) {
        return consultation.comparisonIn(knowledge).flatMap(consultation::openStep);
    }

    private Rendered open(Consultation consultation, Place.Kind place, List<ShownBack> understood) {
        var waiting = consultation.comparisonIn(knowledge).filter(consultation::awaitsApply);
        if (waiting.isPresent() && consultation.card().reviewed()) {
            return review(consultation, waiting.get());
        }
        if (waiting.isPresent()) {
            return changes.render(consultation, waiting.get());
        }
        return consultation
                .comparisonIn(knowledge)
                .flatMap(comparison -> consultation
                        .openStep(comparison)
                        .map(step -> QuestionBlocks.question(
                                consultation, comparison, step, place, understood, foregone(consultation, comparison))))
                .orElseGet(() -> whichComparison(consultation));
    }

    /** {@return the verdict that no open question can change, if it is so} */
    private Optional<String> foregone(Consultation consultation, Comparison comparison) {
        return consultation.isForegone(comparison, engine)
                ? Optional.of(engine.recommend(comparison, consultation.selection())
                        .verdict()
                        .headline())
                : Optional.empty();
    }

    private static Rendered review(Consultation consultation, Comparison comparison) {
        var text = "These were your answers. Change what is different today, then press Recommend again.";
        var blocks = new ArrayList<LayoutBlock>();
        blocks.add(Kit.section(text));
        blocks.addAll(QuestionBlocks.answeredLines(consultation, comparison, comparison.steps()));
        blocks.add(Kit.actions(
                BlockReference.of("review", consultation).id(),
                List.of(Kit.primary(ActionId.APPLY_CHANGE, "Recommend again", "apply"))));
        return new Rendered(text, blocks);
    }

    private Rendered whichComparison(Consultation consultation) {
        var buttons = QuestionBlocks.comparisons(knowledge, ActionId.PICK);
        return new Rendered(
                "What do you want to decide?",
                List.of(
                        Kit.header("What do you want to decide?"),
                        Kit.section("Pick what you are choosing between; the questions follow from it."),
                        Kit.actions(BlockReference.of("pick", consultation).id(), buttons)));
    }

    private Rendered card(Consultation consultation) {
        return consultation
                .recommendation()
                .flatMap(recommendations::find)
                .map(given -> cards.own(given, consultation.comparisonIn(knowledge), consultation.version()))
                .orElseGet(ConsultationBlocks::closed);
    }

    private static Rendered closed() {
        return Rendered.of("This consultation is closed.");
    }

    /**
     * {@return the reduced form of an older message once the consultation continues elsewhere or further down; what was
     * answered elsewhere is not told in a thread, which everybody reads}
     */
    Rendered shrunk(ShownMessage old, Consultation consultation) {
        boolean told = old.isWhere(consultation) || old.place().kind() == Place.Kind.DIRECT;
        return consultation
                .comparisonIn(knowledge)
                .filter(comparison -> told)
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
        var text = old.isWhere(consultation)
                ? "This consultation goes on below."
                : place.kind() == Place.Kind.DIRECT
                        ? "This consultation goes on in our direct messages."
                        : "This consultation goes on in " + Mrkdwn.channel(place.channel()) + ".";
        return line(text);
    }

    /** {@return the line that is left of a message that was posted while another instance posted one} */
    Rendered elsewhere() {
        return line("This consultation goes on in its other message.");
    }

    private static Rendered line(String text) {
        return new Rendered(text, List.of(Kit.context(text)));
    }
}
