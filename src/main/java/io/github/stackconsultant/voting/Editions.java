package io.github.stackconsultant.voting;

import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Outbox;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.recommendation.Advice;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.recommendation.RecommendationId;
import java.time.Clock;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Ties votes to what was voted on: a new recommendation begins a new edition, in which no earlier vote counts. */
final class Editions {

    /** The number of voters who are asked by one entry in the outbox. */
    static final int BATCH = 100;

    private final Polls polls;
    private final Ballots ballots;
    private final Closing closing;
    private final Outbox outbox;
    private final Clock clock;

    Editions(Polls polls, Ballots ballots, Closing closing, Outbox outbox, Clock clock) {
        this.polls = polls;
        this.ballots = ballots;
        this.closing = closing;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What nobody has read yet has no votes that could become stale. */
    OptionalInt votesAtStake(ConsultationId consultation) {
        return alive(consultation)
                .filter(closing::seen)
                .mapToInt(ballots::votes)
                .reduce(Integer::sum);
    }

    boolean toBePosted(ConsultationId consultation) {
        return alive(consultation).anyMatch(poll -> !closing.seen(poll));
    }

    private Stream<Poll> alive(ConsultationId consultation) {
        return polls.liveOn(consultation).stream().filter(this::alive);
    }

    void replace(Advice now, DeliveryId cause) {
        polls.liveOn(now.consultation()).stream()
                .flatMap(poll -> polls.lock(poll.id()).stream())
                .filter(poll -> alive(poll) && touchedBy(poll, now))
                .forEach(poll -> replace(poll, now, cause));
    }

    /** A poll whose time is over keeps its votes, even if its end has not been processed yet. */
    private boolean alive(Poll poll) {
        return poll.status() != Poll.Status.CLOSED && !poll.over(clock.instant());
    }

    /** A restarted consultation may end in another comparison, on which nobody voted. */
    private static boolean touchedBy(Poll poll, Advice now) {
        var before = poll.matter();
        return !before.id().equals(now.id())
                && !before.saysTheSameAs(now)
                && before.recommendation()
                        .comparison()
                        .equals(now.recommendation().comparison());
    }

    private void replace(Poll poll, Advice now, DeliveryId cause) {
        if (now.restates(poll.matter())) {
            // the votes are on just that, of which the message guesses less from now on
            polls.save(poll.about(now, false));
        } else {
            beginEdition(poll, now, cause);
        }
    }

    /** Also asks voters who have not answered about an earlier edition, since their old buttons are now outdated. */
    private void beginEdition(Poll poll, Advice now, DeliveryId cause) {
        // what nobody has seen has no message and no vote that an earlier edition would be told apart from
        var edition = poll.about(now, poll.open() || closing.seen(poll));
        var before = poll.matter().id();
        polls.save(edition);
        var voters = ballots.stale(edition);
        for (int start = 0; start < voters.size(); start += BATCH) {
            var batch = voters.subList(start, Math.min(start + BATCH, voters.size()));
            outbox.add(
                    new DeliveryId("poll-" + poll.id() + "-" + edition.edition() + "-" + start + "-" + cause.value()),
                    batch.stream().map(user -> confirm(edition, before, user)).toList());
        }
    }

    private static Statement confirm(Poll poll, RecommendationId before, String user) {
        var person = new Person(poll.owner().workspace(), user);
        return Statement.directly(person, new PollContent.Confirmation(poll.id(), poll.edition(), before));
    }
}
