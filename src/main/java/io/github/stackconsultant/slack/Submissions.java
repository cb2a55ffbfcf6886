package io.github.stackconsultant.slack;

import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.InputBlock;
import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.conversation.Conversation;
import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.conversation.Turn;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.slack.Interaction.Submission;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Handles submitted modals. */
final class Submissions implements FeatureListeners {

    private static final String OUTDATED = "This form is outdated. Close it and open it again.";

    private final Conversation conversation;
    private final Consultations consultations;
    private final KnowledgeBase knowledge;
    private final ChannelLookup channels;

    Submissions(
            Conversation conversation, Consultations consultations, KnowledgeBase knowledge, ChannelLookup channels) {
        this.conversation = conversation;
        this.consultations = consultations;
        this.knowledge = knowledge;
        this.channels = channels;
    }

    @Override
    public void registerIn(ClickListeners clicks, InteractionListeners interactions) {
        interactions.submission(Modals.TYPE_ANSWER, this::typed);
        interactions.submission(Modals.SHARE, this::share);
        interactions.submission(FormModal.CALLBACK, this::form);
        interactions.submission(WhatIfModal.CALLBACK, this::whatIf);
    }

    private Response typed(Submission request) {
        var words = request.values().text(Modals.TYPED_BLOCK, ActionId.TYPED_TEXT.id());
        if (words.isBlank()) {
            return request.getContext().ackWithErrors(Map.of(Modals.TYPED_BLOCK, "Type a few words first."));
        }
        return withOrigin(request, origin -> take(request, origin, new Move.Type(new StepId(origin.detail()), words)));
    }

    private Response share(Submission request) {
        var channel = request.values().channel(Modals.CHANNEL_BLOCK, ActionId.SHARE_CHANNEL.id());
        if (channel.isEmpty()) {
            return request.getContext().ackWithErrors(Map.of(Modals.CHANNEL_BLOCK, "Choose a channel first."));
        }
        var closed = channels.find(channel.get()).flatMap(found -> found.notJoined("Share"));
        if (closed.isPresent()) {
            return request.getContext().ackWithErrors(Map.of(Modals.CHANNEL_BLOCK, closed.get()));
        }
        return withOrigin(
                request,
                origin -> take(request, origin, new Move.Share(new RecommendationId(origin.detail()), channel.get())));
    }

    private Response form(Submission request) {
        var comparison = knowledge.comparison(new ComparisonId(metadata(request)));
        if (comparison.isEmpty()) {
            return outdated(request);
        }
        var filled = FormModal.filled(comparison.get(), request.values());
        var problems = FormModal.problems(filled);
        if (!problems.isEmpty()) {
            return request.getContext().ackWithErrors(problems);
        }
        var person = request.person();
        var answers = FormModal.answers(filled, consultations.openOf(person));
        conversation.take(new Turn(
                request.delivery(),
                person,
                Place.direct(person),
                Optional.empty(),
                Optional.empty(),
                new Move.Fill(comparison.get().id(), answers)));
        return request.getContext().ack();
    }

    /** Applies tried-out answers to their consultation, at the place of its card. */
    private Response whatIf(Submission request) {
        return withOrigin(request, origin -> whatIf(request, origin));
    }

    private Response whatIf(Submission request, Origin origin) {
        var consultation = consultations.find(new ConsultationId(origin.consultation()));
        var comparison = consultation.flatMap(found -> found.comparisonIn(knowledge));
        if (comparison.isEmpty()) {
            return outdated(request);
        }
        var filled = WhatIfModal.filled(comparison.get(), request.values());
        var problems = FormModal.problems(filled);
        return problems.isEmpty()
                ? take(
                        request,
                        origin,
                        new Move.Fill(
                                comparison.get().id(),
                                FormModal.answers(filled, consultation),
                                Optional.of(new RecommendationId(origin.detail()))))
                : request.getContext().ackWithErrors(problems);
    }

    private Response take(Submission request, Origin origin, Move move) {
        var consultation = Optional.of(origin.consultation())
                .filter(id -> !id.isEmpty() && (move instanceof Move.Type || move instanceof Move.Fill))
                .map(ConsultationId::new);
        conversation.take(
                new Turn(request.delivery(), request.person(), origin.place(), origin.replyPath(), consultation, move));
        return request.getContext().ack();
    }

    /**
     * {@return an error in the form that it belongs to another version, so that the input is not lost silently; a form
     * without fields just closes}
     */
    static Response outdated(Submission request) {
        return atFirstField(request, OUTDATED).orElseGet(Response::ok);
    }

    /** {@return the sentence as an error at the form's first field; empty if it has none} */
    static Optional<Response> atFirstField(Submission request, String sentence) {
        return request.getPayload().getView().getBlocks().stream()
                .filter(InputBlock.class::isInstance)
                .findFirst()
                .map(field -> request.getContext().ackWithErrors(Map.of(field.getBlockId(), sentence)));
    }

    /** {@return what is answered where it is known where the form was opened; otherwise that the form is outdated} */
    static Response withOrigin(Submission request, Function<Origin, Response> answer) {
        return Origin.parse(metadata(request)).map(answer).orElseGet(() -> outdated(request));
    }

    private static String metadata(Submission request) {
        return Optional.ofNullable(request.getPayload().getView().getPrivateMetadata())
                .orElse("");
    }
}
