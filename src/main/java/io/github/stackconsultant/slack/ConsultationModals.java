package io.github.stackconsultant.slack;

import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import io.github.stackconsultant.conversation.Consultation;
import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.conversation.Conversation;
import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.conversation.Recommendations;
import io.github.stackconsultant.conversation.Turn;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.slack.Interaction.Submission;
import java.util.Optional;

/** The modals in which a person answers questions, or chooses where a recommendation goes, and what is done with them. */
final class ConsultationModals implements FeatureListeners {

    private final Conversation conversation;
    private final Consultations consultations;
    private final Recommendations recommendations;
    private final KnowledgeBase knowledge;
    private final ChannelLookup channels;

    ConsultationModals(
            Conversation conversation,
            Consultations consultations,
            Recommendations recommendations,
            KnowledgeBase knowledge,
            ChannelLookup channels) {
        this.conversation = conversation;
        this.consultations = consultations;
        this.recommendations = recommendations;
        this.knowledge = knowledge;
        this.channels = channels;
    }

    void registerIn(ModalViews views) {
        views.on(ActionId.TYPE_ANSWER, this::typeAnswer);
        views.on(ActionId.SHARE, this::share);
        views.on(ActionId.FORM_PICK, this::form);
    }

    @Override
    public void registerIn(ClickListeners clicks, InteractionListeners interactions) {
        interactions.form(Modals.TYPE_ANSWER, this::typed);
        interactions.form(Modals.SHARE, this::shared);
        interactions.submission(ConsultationForm.CALLBACK, this::filled);
    }

    /** {@return the form with all questions or, with several comparisons, the choice between them} */
    View firstForm(Person person) {
        return ConsultationForm.first(knowledge, consultations.openOf(person));
    }

    /** {@return whether a change of a recommendation's answers waits for that person's word} */
    boolean changeWaits(Person person) {
        return consultations
                .openOf(person)
                .filter(open -> open.awaitsApply(knowledge))
                .isPresent();
    }

    /** {@return the modal to share the recommendation, if it belongs to the person} */
    private Optional<View> share(Click click) {
        return recommendations
                .find(new RecommendationId(click.value()), click.person())
                .map(given -> Modals.share(click.origin(given.id().value())));
    }

    private Optional<View> form(Click click) {
        return knowledge
                .comparison(new ComparisonId(click.value()))
                .map(comparison -> ConsultationForm.form(comparison, consultations.openOf(click.person())));
    }

    private Optional<View> typeAnswer(Click click) {
        return consultations
                .find(new ConsultationId(click.subject()), click.person())
                .flatMap(consultation -> consultation
                        .comparisonIn(knowledge)
                        .flatMap(comparison -> clickedStep(click, consultation, comparison)))
                .map(step -> Modals.typeAnswer(step, Origin.of(click.subject(), click.detail(), click.recipient())));
    }

    /** {@return the step that was clicked, if it is still the open one} */
    private static Optional<Step> clickedStep(Click click, Consultation consultation, Comparison comparison) {
        return consultation
                .openStep(comparison)
                .filter(step -> step.id().value().equals(click.detail()));
    }

    private Response typed(Submission request, Origin origin) {
        var words = request.values().text(Modals.TYPED);
        if (words.isBlank()) {
            return request.refused(Modals.TYPED, "Type a few words first.");
        }
        conversation.take(origin.turn(request, new Move.Type(new StepId(origin.detail()), words)));
        return request.closed();
    }

    private Response shared(Submission request, Origin origin) {
        var channel = request.values().channel(Modals.CHANNEL);
        if (channel.isEmpty()) {
            return request.refused(Modals.CHANNEL, "Choose a channel first.");
        }
        var closed = channels.find(channel.get()).flatMap(found -> found.notJoined("Share"));
        if (closed.isPresent()) {
            return request.refused(Modals.CHANNEL, closed.get());
        }
        conversation.take(origin.turn(request, new Move.Share(new RecommendationId(origin.detail()), channel.get())));
        return request.closed();
    }

    private Response filled(Submission request) {
        var reference = FormReference.read(request.metadata());
        var comparison = knowledge.comparison(reference.comparison());
        if (comparison.isEmpty()) {
            return request.outdated();
        }
        var filled = ConsultationForm.filled(comparison.get(), request.values());
        var problems = ConsultationForm.problems(comparison.get(), filled, request.values());
        if (!problems.isEmpty()) {
            return request.refused(problems);
        }
        var person = request.person();
        var open = consultations.openOf(person);
        var answers = ConsultationForm.answers(filled, open);
        var again = open.filter(reference::isOvertakenBy)
                .flatMap(now -> ConsultationForm.again(comparison.get(), now, filled, answers));
        if (again.isPresent()) {
            return request.getContext().ackWithUpdate(again.get());
        }
        conversation.take(new Turn(
                request.delivery(),
                person,
                Place.direct(person),
                Optional.empty(),
                Optional.empty(),
                new Move.Fill(comparison.get().id(), answers)));
        return request.closed();
    }
}
