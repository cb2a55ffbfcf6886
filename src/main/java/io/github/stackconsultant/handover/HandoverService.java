package io.github.stackconsultant.handover;

import io.github.stackconsultant.conversation.ConsultationContent;
import io.github.stackconsultant.conversation.ConsultationNotice;
import io.github.stackconsultant.conversation.Recommendations;
import io.github.stackconsultant.conversation.Reply;
import io.github.stackconsultant.messaging.Deliveries;
import io.github.stackconsultant.messaging.HandlerTable;
import io.github.stackconsultant.messaging.Outbox;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.recommendation.RecommendationId;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Plays turns about handovers: each once, with what has to be said put into the outbox. */
public final class HandoverService implements Handover {

    private final HandlerTable<Words, HandoverMove, Reply> table = new HandlerTable<>(HandoverMove.class);
    private final Handovers handovers;
    private final Recommendations recommendations;
    private final Deliveries deliveries;
    private final Outbox outbox;
    private final Optional<Place> consultants;
    private final Clock clock;
    private final Supplier<String> ids;

    /**
     * Wires it to its ports; the caller sees to one transaction around each turn.
     *
     * @param channel the id of the consultants' channel, if there is one
     * @param ids generates a new, permanently unique id at each call
     */
    public HandoverService(
            Handovers handovers,
            Recommendations recommendations,
            Deliveries deliveries,
            Outbox outbox,
            Optional<String> channel,
            Clock clock,
            Supplier<String> ids) {
        this.handovers = handovers;
        this.recommendations = recommendations;
        this.deliveries = deliveries;
        this.outbox = outbox;
        this.consultants = channel.map(Place::privately);
        this.clock = clock;
        this.ids = ids;
        table.on(
                HandoverMove.Begin.class,
                (words, begin) -> about(words, begin.recommendation(), place -> new Reply.Accepted()));
        table.on(HandoverMove.Ask.class, this::ask);
        table.on(HandoverMove.SendAgain.class, this::sendAgain);
        table.on(HandoverMove.Take.class, this::willAnswer);
        table.on(HandoverMove.HandBack.class, this::handBack);
        table.on(HandoverMove.BeginWhy.class, this::beginWhy);
        table.on(HandoverMove.SayWhy.class, this::sayWhy);
        table.complete();
    }

    @Override
    public Reply take(HandoverTurn turn) {
        if (!deliveries.accept(turn.delivery())) {
            return new Reply.Repeated();
        }
        var words = new Words(turn);
        var reply = table.handle(words, turn.move());
        outbox.add(turn.delivery(), words.statements());
        return reply;
    }

    /** Only whose recommendation it is may ask about it, and only where somebody listens. */
    private Reply about(Words words, RecommendationId id, Function<Place, Reply> action) {
        return recommendations.own(
                id,
                words.turn().person(),
                own -> consultants.map(action).orElseGet(() -> words.refuse(PlainHandoverNotice.NO_CONSULTANTS)),
                words::refuse);
    }

    private Reply ask(Words words, HandoverMove.Ask ask) {
        return about(words, ask.recommendation(), place -> ask(words, ask, place));
    }

    private Reply ask(Words words, HandoverMove.Ask ask, Place place) {
        var request = HandoverRequest.asked(
                new HandoverId(ids.get()),
                words.turn().person(),
                ask.recommendation(),
                ask.contact(),
                ask.matter(),
                clock.instant());
        handovers.add(request);
        return send(words, request, place);
    }

    private static Reply send(Words words, HandoverRequest request, Place place) {
        words.notice(PlainHandoverNotice.HANDOVER_ASKED);
        words.show(request, place);
        return new Reply.Accepted();
    }

    /** A request that stands in the channel already is brought up to date there, and not sent twice. */
    private Reply sendAgain(Words words, HandoverMove.SendAgain again) {
        var request = handovers.find(again.request());
        if (request.isEmpty()) {
            return words.refuse(ConsultationNotice.Outdated.gone());
        }
        return about(words, request.get().recommendation(), place -> send(words, request.get(), place));
    }

    private Reply willAnswer(Words words, HandoverMove.Take take) {
        var found = handovers.find(take.request());
        if (found.isEmpty()) {
            return words.refuse(ConsultationNotice.Outdated.gone());
        }
        if (!isConsultants(words.turn().place())) {
            return words.refuse(
                    consultants.isPresent() ? PlainHandoverNotice.TAKEN_ELSEWHERE : PlainHandoverNotice.NO_CONSULTANTS);
        }
        var request = found.get();
        if (!handovers.take(request.id(), words.turn().person(), clock.instant())) {
            return has(words, request.id());
        }
        // the message can be clicked before its location is stored
        take.clicked()
                .filter(clicked -> request.posted().isEmpty())
                .ifPresent(clicked -> handovers.remember(request.id(), clicked));
        return changed(
                words, request, new HandoverNotice.Taken(words.turn().person().user()));
    }

    /** A button may stand where the consultants' channel was before, in which others read now. */
    private boolean isConsultants(Place clicked) {
        return consultants
                .filter(place -> place.channel().equals(clicked.channel()))
                .isPresent();
    }

    /** What shows the request to the consultants follows, and whoever asked is told. */
    private Reply changed(Words words, HandoverRequest request, HandoverNotice told) {
        consultants.ifPresent(place -> words.show(request, place));
        words.add(Statement.directly(request.person(), new ConsultationContent.Unasked(told)));
        return new Reply.Accepted();
    }

    private Optional<Person> taker(HandoverId id) {
        return handovers.find(id).flatMap(HandoverRequest::taken).map(HandoverRequest.Taken::by);
    }

    /** Whoever asked is told, so that nobody waits for an answer that does not come. */
    private Reply handBack(Words words, HandoverMove.HandBack back) {
        var found = handovers.find(back.request());
        if (found.isEmpty()) {
            return words.refuse(ConsultationNotice.Outdated.gone());
        }
        var request = found.get();
        if (!handovers.release(request.id(), words.turn().person())) {
            return has(words, request.id());
        }
        return changed(
                words, request, new HandoverNotice.Back(words.turn().person().user()));
    }

    private Reply has(Words words, HandoverId id) {
        return taker(id)
                .map(by -> words.refuse(new HandoverNotice.Has(by.user())))
                .orElseGet(() -> words.refuse(ConsultationNotice.Outdated.gone()));
    }

    /** Only who found it unhelpful can say why. */
    private Reply beginWhy(Words words, HandoverMove.BeginWhy why) {
        boolean unhelpful = recommendations
                .opinion(why.recommendation(), words.turn().person())
                .filter(opinion -> !opinion.helpful())
                .isPresent();
        return unhelpful ? new Reply.Accepted() : declineWhy(words, why.recommendation());
    }

    private Reply declineWhy(Words words, RecommendationId id) {
        return recommendations.own(
                id, words.turn().person(), own -> words.refuse(ConsultationNotice.Outdated.gone()), words::refuse);
    }

    private Reply sayWhy(Words words, HandoverMove.SayWhy why) {
        if (!recommendations.explain(why.recommendation(), words.turn().person(), why.reason())) {
            return declineWhy(words, why.recommendation());
        }
        var told = consultants.isPresent() ? PlainHandoverNotice.REASON_SENT : PlainHandoverNotice.REASON_KEPT;
        words.notice(told);
        consultants.ifPresent(place -> words.add(
                Statement.at(place, words.turn().person(), new HandoverContent.Feedback(why.recommendation()))));
        return new Reply.Accepted();
    }
}
