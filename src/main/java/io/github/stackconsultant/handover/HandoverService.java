package io.github.stackconsultant.handover;

import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.conversation.Notice;
import io.github.stackconsultant.conversation.Recommendations;
import io.github.stackconsultant.conversation.Reply;
import io.github.stackconsultant.messaging.Deliveries;
import io.github.stackconsultant.messaging.Outbox;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.Topic;
import io.github.stackconsultant.recommendation.RecommendationId;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Plays turns about handovers: each once, with what has to be said put into the outbox. */
public final class HandoverService implements Handover {

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
     * @param ids gives a new id, unique for good, at each call
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
    }

    @Override
    public Reply take(HandoverTurn turn) {
        if (!deliveries.accept(turn.delivery())) {
            return new Reply.Repeated();
        }
        var words = new Words(turn);
        var reply = reply(turn, words);
        outbox.add(turn.delivery(), words.statements());
        return reply;
    }

    private Reply reply(HandoverTurn turn, Words words) {
        var move = turn.move();
        if (move instanceof HandoverMove.Begin begin) {
            return about(turn, begin.recommendation(), words, (given, place) -> new Reply.Accepted());
        }
        if (move instanceof HandoverMove.Ask ask) {
            return about(turn, ask.recommendation(), words, (given, place) -> ask(turn, ask, place, words));
        }
        if (move instanceof HandoverMove.SendAgain again) {
            return sendAgain(turn, again, words);
        }
        if (move instanceof HandoverMove.Take take) {
            return take(turn, take, words);
        }
        if (move instanceof HandoverMove.HandBack back) {
            return handBack(turn, back, words);
        }
        return move instanceof HandoverMove.SayWhy why
                ? sayWhy(turn, why, words)
                : beginWhy(turn, (HandoverMove.BeginWhy) move, words);
    }

    /** Only whose recommendation it is may ask about it, and only where somebody listens. */
    private Reply about(
            HandoverTurn turn, RecommendationId id, Words words, BiFunction<GivenRecommendation, Place, Reply> action) {
        var given = recommendations.find(id);
        if (given.isEmpty()) {
            return words.refuse(Notice.OUTDATED);
        }
        if (!given.get().person().equals(turn.person())) {
            return words.refuse(Notice.NOT_YOURS, given.get().person().user());
        }
        return consultants
                .map(place -> action.apply(given.get(), place))
                .orElseGet(() -> words.refuse(Notice.NO_CONSULTANTS));
    }

    private Reply ask(HandoverTurn turn, HandoverMove.Ask ask, Place place, Words words) {
        var request = HandoverRequest.asked(
                new HandoverId(ids.get()),
                turn.person(),
                ask.recommendation(),
                ask.contact(),
                ask.matter(),
                clock.instant());
        handovers.add(request);
        return send(request, place, words);
    }

    private static Reply send(HandoverRequest request, Place place, Words words) {
        words.notice(Notice.HANDOVER_ASKED);
        words.add(Topic.HANDOVER, request.person(), place, request.id().value());
        return new Reply.Accepted();
    }

    /** A request that stands in the channel already is brought up to date there, and not sent twice. */
    private Reply sendAgain(HandoverTurn turn, HandoverMove.SendAgain again, Words words) {
        var request = handovers.find(again.request());
        if (request.isEmpty()) {
            return words.refuse(Notice.OUTDATED);
        }
        return about(turn, request.get().recommendation(), words, (given, place) -> send(request.get(), place, words));
    }

    private Reply take(HandoverTurn turn, HandoverMove.Take take, Words words) {
        var found = handovers.find(take.request());
        if (found.isEmpty()) {
            return words.refuse(Notice.OUTDATED);
        }
        var request = found.get();
        if (!handovers.take(request.id(), turn.person(), clock.instant())) {
            return has(request.id(), words);
        }
        // it can be clicked before the place where it was posted is stored
        take.clicked()
                .filter(clicked -> request.posted().isEmpty())
                .ifPresent(clicked -> handovers.remember(request.id(), clicked));
        words.add(Topic.HANDOVER, request.person(), turn.place(), request.id().value());
        words.noticeTo(request.person(), Notice.HANDOVER_TAKEN, turn.person().user());
        return new Reply.Accepted();
    }

    private Optional<String> taker(HandoverId id) {
        return handovers
                .find(id)
                .flatMap(HandoverRequest::taken)
                .map(taken -> taken.by().user());
    }

    /** Whoever asked is told, so that nobody waits for an answer that does not come. */
    private Reply handBack(HandoverTurn turn, HandoverMove.HandBack back, Words words) {
        var found = handovers.find(back.request());
        if (found.isEmpty()) {
            return words.refuse(Notice.OUTDATED);
        }
        var request = found.get();
        if (!handovers.release(request.id(), turn.person())) {
            return has(request.id(), words);
        }
        words.add(Topic.HANDOVER, request.person(), turn.place(), request.id().value());
        words.noticeTo(request.person(), Notice.HANDOVER_BACK, turn.person().user());
        return new Reply.Accepted();
    }

    private Reply has(HandoverId id, Words words) {
        return taker(id)
                .map(user -> words.refuse(Notice.HANDOVER_HAS, user))
                .orElseGet(() -> words.refuse(Notice.OUTDATED));
    }

    /** Only who found it unhelpful can say why. */
    private Reply beginWhy(HandoverTurn turn, HandoverMove.BeginWhy why, Words words) {
        boolean unhelpful = recommendations
                .opinion(why.recommendation(), turn.person())
                .filter(opinion -> !opinion.helpful())
                .isPresent();
        return unhelpful ? new Reply.Accepted() : declineWhy(turn, why.recommendation(), words);
    }

    private Reply declineWhy(HandoverTurn turn, RecommendationId id, Words words) {
        return recommendations
                .find(id)
                .map(GivenRecommendation::person)
                .filter(owner -> !owner.equals(turn.person()))
                .map(owner -> words.refuse(Notice.NOT_YOURS, owner.user()))
                .orElseGet(() -> words.refuse(Notice.OUTDATED));
    }

    private Reply sayWhy(HandoverTurn turn, HandoverMove.SayWhy why, Words words) {
        if (!recommendations.explain(why.recommendation(), turn.person(), why.reason())) {
            return declineWhy(turn, why.recommendation(), words);
        }
        words.notice(consultants.isPresent() ? Notice.REASON_SENT : Notice.REASON_KEPT);
        consultants.ifPresent(place -> words.add(
                Topic.FEEDBACK, turn.person(), place, why.recommendation().value()));
        return new Reply.Accepted();
    }
}
