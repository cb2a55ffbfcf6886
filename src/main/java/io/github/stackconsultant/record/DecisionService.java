package io.github.stackconsultant.record;

import io.github.stackconsultant.messaging.Deliveries;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.HandlerTable;
import io.github.stackconsultant.messaging.Outbox;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.messaging.Timers;
import io.github.stackconsultant.record.DecisionReply.Refused;
import io.github.stackconsultant.record.DecisionReply.Refused.Reason;
import io.github.stackconsultant.record.Grounds.Ground;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Saves decisions, links them to earlier ones, and has people told; the caller provides a transaction around each call.
 */
public final class DecisionService implements Recording {

    private final HandlerTable<DecisionTurn, DecisionMove, DecisionReply> table =
            new HandlerTable<>(DecisionMove.class);
    private final Decisions decisions;
    private final Successions successions;
    private final Grounds grounds;
    private final Drafts drafts;
    private final Deliveries deliveries;
    private final Outbox outbox;
    private final SecondLookDays days;
    private final Clock clock;

    /** Wires it to its ports, to what decisions rest on, and to who writes them down. */
    public DecisionService(
            Decisions decisions,
            Grounds grounds,
            Drafts drafts,
            Deliveries deliveries,
            Outbox outbox,
            Timers timers,
            Clock clock) {
        this.decisions = decisions;
        this.successions = new Successions(decisions);
        this.grounds = grounds;
        this.drafts = drafts;
        this.deliveries = deliveries;
        this.outbox = outbox;
        this.days = new SecondLookDays(timers, clock);
        this.clock = clock;
        table.on(DecisionMove.Begin.class, this::begin);
        table.on(DecisionMove.Save.class, this::save);
        table.on(DecisionMove.Withdraw.class, (turn, move) -> owned(turn, move.decision(), this::withdraw));
        table.on(
                DecisionMove.PostAgain.class,
                (turn, move) -> owned(turn, move.decision(), decision -> postAgain(turn, decision)));
        table.complete();
    }

    @Override
    public DecisionReply take(DecisionTurn turn) {
        if (!deliveries.accept(turn.delivery())) {
            return new DecisionReply.Repeated();
        }
        return table.handle(turn, turn.move());
    }

    private DecisionReply begin(DecisionTurn turn, DecisionMove.Begin begin) {
        return grounds.on(
                begin.cause(),
                turn.person(),
                ground -> new DecisionReply.MaySave(
                        ground.advice(),
                        ground.poll(),
                        ground.choices(),
                        begin.intended()
                                .flatMap(ground::choice)
                                .or(() -> ground.usual().settled()),
                        standing(ground)));
    }

    /** What is on the same question as is known before one is typed. */
    private Optional<Decision> standing(Ground ground) {
        var question = ground.poll().map(poll -> poll.terms().question()).orElse("");
        return settling(decisions.standing(ground.owner(), ground.basis(), QuestionKey.of(question)));
    }

    private static Optional<Decision> settling(List<Decision> newestFirst) {
        return newestFirst.stream()
                .filter(each -> each.decided().status().settles())
                .findFirst();
    }

    private DecisionReply save(DecisionTurn turn, DecisionMove.Save save) {
        return save.revisitOn()
                .flatMap(days::refusal)
                .<DecisionReply>map(Refused::because)
                .orElseGet(() -> grounds.locked(save.cause(), turn.person(), ground -> save(turn, save, ground)));
    }

    private DecisionReply save(DecisionTurn turn, DecisionMove.Save save, Ground ground) {
        return save.choice().filter(id -> ground.choice(id).isEmpty()).isPresent()
                ? Refused.because(Reason.NOT_A_CHOICE)
                : add(turn, latest(drafts.decision(save, ground)));
    }

    /** Saved again after something else took its place, it is a new decision: the owner's latest word stands. */
    private Decision latest(Decision decision) {
        return decisions
                .find(decision.id())
                .flatMap(stored -> stored.succession().supersededBy())
                .map(superseding -> latest(drafts.anew(decision, superseding)))
                .orElse(decision);
    }

    private DecisionReply add(DecisionTurn turn, Decision decision) {
        var before = decisions.standing(decision);
        var superseded = before.stream()
                .filter(old -> decision.decided().status().settles()
                        || !old.decided().status().settles())
                .toList();
        // of several the newest that settles the question, which the form named too
        var linked = settling(superseded)
                .or(() -> superseded.stream().findFirst())
                .map(newest -> decision.superseding(newest.id()))
                .orElse(decision);
        if (!decisions.add(linked)) {
            return savedBefore(turn, decision);
        }
        for (var old : superseded) {
            decisions.supersede(old.id(), decision.id());
            days.cancel(old.id());
        }
        days.setFirst(decision);
        var earlier = Stream.concat(superseded.stream(), successions.naming(linked));
        outbox.add(turn.delivery(), DecisionStatements.saved(linked, earlier));
        return new DecisionReply.Saved(linked);
    }

    /** The same decision was saved before; only the channel can be new, and a link may replace a withdrawn one. */
    private DecisionReply savedBefore(DecisionTurn turn, Decision again) {
        var stored = decisions.find(again.id()).orElseThrow();
        var statements = new ArrayList<Statement>();
        again.posting()
                .channel()
                .filter(wanted -> stored.posting().channel().isEmpty())
                .ifPresent(wanted -> {
                    decisions.postTo(stored.id(), wanted);
                    statements.addAll(DecisionStatements.posting(stored, wanted));
                });
        boolean linked = stored.token().isPresent();
        if (!linked) {
            decisions.link(stored.id(), again.token().orElseThrow(), clock.instant());
            statements.add(DecisionStatements.link(stored));
        }
        outbox.add(turn.delivery(), statements);
        if (statements.isEmpty()) {
            return new DecisionReply.SavedBefore();
        }
        var now = decisions.find(again.id()).orElseThrow();
        return linked ? new DecisionReply.Posting(now) : new DecisionReply.Saved(now);
    }

    private DecisionReply withdraw(Decision decision) {
        return decisions.withdraw(decision.id())
                ? new DecisionReply.LinkWithdrawn(decision)
                : Refused.because(Reason.WITHDRAWN_BEFORE);
    }

    private DecisionReply postAgain(DecisionTurn turn, Decision decision) {
        decision.posting()
                .channel()
                .ifPresent(channel -> outbox.add(turn.delivery(), DecisionStatements.posting(decision, channel)));
        return new DecisionReply.Posting(decision);
    }

    private DecisionReply owned(DecisionTurn turn, DecisionId id, Function<Decision, DecisionReply> action) {
        var found = decisions.find(id);
        if (found.isEmpty()) {
            return Refused.because(Reason.UNKNOWN);
        }
        return found.get().owner().equals(turn.person())
                ? action.apply(found.get())
                : Refused.notOwner(found.get().owner());
    }

    /** A superseded decision needs no second look; an alarm that rings too early is set again. */
    @Override
    public void revisit(DecisionId id) {
        standing(id).ifPresent(decision -> {
            if (!days.setAgain(decision)) {
                decision.revisitOn().ifPresent(day -> remind(decision, day));
            }
        });
    }

    private void remind(Decision decision, LocalDate day) {
        // the same however often it rings for that day
        var ring = new DeliveryId("decision-revisited-" + decision.id() + "-" + day);
        if (deliveries.accept(ring)) {
            outbox.add(ring, List.of(DecisionStatements.revisit(decision)));
        }
    }

    /** Moves the reminder to the owner's time zone, unless it has rung, or would already have rung there. */
    @Override
    public void introduce(DecisionId id, People people) {
        decisions.introduce(id, people);
        standing(id).ifPresent(days::setAgain);
    }

    private Optional<Decision> standing(DecisionId id) {
        return decisions.find(id).filter(decision -> !decision.superseded());
    }
}
