package io.github.stackconsultant.slack;

import io.github.stackconsultant.messaging.Content;
import io.github.stackconsultant.messaging.HandlerTable;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.PostedMessage;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.privacy.ErasedSecondLook;
import io.github.stackconsultant.privacy.FailureNames;
import io.github.stackconsultant.slack.TextAlone.Instead;
import io.github.stackconsultant.voting.Opening;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.PollContent;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.PollMessage;
import io.github.stackconsultant.voting.Polls;
import io.github.stackconsultant.voting.Standing;
import io.github.stackconsultant.voting.Voting;
import java.time.Clock;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Posts polls, and keeps their messages up to date. */
final class PollMessenger implements ContentMessenger {

    private static final Logger log = LoggerFactory.getLogger(PollMessenger.class);

    private static final SlackAnswer<?> NOTHING_TO_UPDATE = SlackAnswer.done();

    private final Voting voting;
    private final Polls polls;
    private final WorkspaceFacts facts;
    private final MessageSender sender;
    /**
     * Live messages are tried without end, so what the store never takes is remembered as well: it would be posted each
     * time, and follows the votes once the store takes it.
     */
    private final PendingWrites writes = new PendingWrites(failure -> false);

    private final ToldOnce toldOfUpdates;
    private final ToldOnce toldOfLosses;

    PollMessenger(Voting voting, Polls polls, WorkspaceFacts facts, MessageSender sender) {
        this.voting = voting;
        this.polls = polls;
        this.facts = facts;
        this.sender = sender;
        this.toldOfUpdates =
                new ToldOnce((poll, refused) -> sender.directly(poll.owner(), PostingWords.notUpdated(poll, refused)));
        this.toldOfLosses = new ToldOnce((poll, refused) -> toOwner(poll, PostingWords.notPostedAnew(poll, refused)));
    }

    @Override
    public void registerIn(HandlerTable<Statement, Content, Outcome> contents) {
        contents.on(PollContent.Invitation.class, (statement, invitation) -> invite(invitation.poll()));
        contents.on(
                ErasedSecondLook.class,
                (statement, erased) -> sender.inThread(statement.place(), PollWords.forgotten())
                        .outcome());
    }

    private Outcome invite(PollId id) {
        writes.catchUp(id.value());
        if (polls.shown(id).isPresent()) {
            return new Outcome.Said();
        }
        var waiting = polls.find(id);
        if (waiting.isEmpty()) {
            return new Outcome.Refused("no such poll");
        }
        return opened(waiting.get(), open(waiting.get()));
    }

    private Outcome opened(Poll waiting, SlackAnswer<Opening> opening) {
        if (opening instanceof SlackAnswer.Refused<?> refused) {
            return waiting.status() == Poll.Status.CLOSED ? new Outcome.Said() : waitsOn(waiting, refused);
        }
        return opening instanceof SlackAnswer.Done<Opening> done ? opened(waiting, done.value()) : opening.outcome();
    }

    /** It is posted once its owner has mended that. */
    private Outcome waitsOn(Poll poll, SlackAnswer.Refused<?> refused) {
        log.atLevel(refused.logLevel())
                .log("poll {} cannot be posted in {}: {}", poll.id(), poll.channel(), refused.error());
        voting.postpone(poll.id());
        return tellOwner(poll, PostingWords.notPosted(poll, refused));
    }

    private SlackAnswer<Opening> open(Poll waiting) {
        return facts.members(waiting)
                .then(members ->
                        facts.clock(waiting.owner().user()).map(zone -> voting.open(waiting.id(), zone, members)));
    }

    private Outcome opened(Poll waiting, Opening opening) {
        if (opening instanceof Opening.Opened opened) {
            return post(opened.poll());
        }
        return opening instanceof Opening.Nothing
                ? new Outcome.Said()
                : tellOwner(waiting, PostingWords.notOpened(waiting, opening));
    }

    private Outcome post(Poll poll) {
        var standing = voting.standing(poll.id()).orElseThrow();
        var answer = sender.inChannel(poll.channel(), PollBlocks.message(standing));
        if (answer instanceof SlackAnswer.Done<PostedMessage> done) {
            remember(standing.poll(), done.value());
        }
        if (answer instanceof SlackAnswer.Refused<?> refused) {
            return waitsOn(poll, refused);
        }
        return answer.outcome();
    }

    private Outcome tellOwner(Poll poll, Rendered word) {
        return toOwner(poll, word).outcome();
    }

    private SlackAnswer<PostedMessage> toOwner(Poll poll, Rendered word) {
        return TextAlone.send(
                "poll " + poll.id(), word, Instead.OF_OWN_VOTE, each -> sender.directly(poll.owner(), each));
    }

    /** {@return what brings the messages of all polls up to date: make one, since it knows which of them pause} */
    LivePolls live(FailureNames failures, Clock clock) {
        return new LivePolls(polls, writes, this::bringUpToDate, failures, clock);
    }

    SlackAnswer<?> bringUpToDate(PollId id) {
        writes.catchUp(id.value());
        return polls.shown(id)
                .flatMap(shown -> voting.standing(id).<SlackAnswer<?>>map(standing -> update(standing, shown)))
                .orElse(NOTHING_TO_UPDATE);
    }

    private SlackAnswer<PostedMessage> update(Standing standing, PollMessage shown) {
        var poll = standing.poll();
        var message = PollBlocks.message(standing);
        var answer = sender.update(shown.posted(), message);
        var gone = answer instanceof SlackAnswer.Refused<?> refused && refused.messageGone();
        if (gone && poll.open()) {
            log.info("the message of poll {} in {} is posted anew: {}", poll.id(), shown.channel(), answer.cause());
            // the message is posted again, since nobody can vote without it
            var anew = sender.inChannel(poll.channel(), message);
            return reached(poll, shown, anew, toldOfLosses, posted -> polls.replace(poll.id(), shown, posted));
        }
        return reached(poll, shown, answer, toldOfUpdates, updated -> polls.remember(poll.id(), updated));
    }

    /** A refused update is not retried before the next change. */
    private SlackAnswer<PostedMessage> reached(
            Poll poll,
            PollMessage shown,
            SlackAnswer<PostedMessage> answer,
            ToldOnce told,
            Predicate<PollMessage> storing) {
        if (answer instanceof SlackAnswer.Refused<?> refused) {
            log.warn("the message of poll {} in {} cannot be updated: {}", poll.id(), shown.channel(), refused.error());
            remember(poll, shown.posted());
            if (poll.open()) {
                told.tell(poll, refused);
            }
        }
        if (answer instanceof SlackAnswer.Done<PostedMessage> done) {
            toldOfUpdates.forget(poll);
            toldOfLosses.forget(poll);
            store(poll, done.value(), storing);
        }
        return answer;
    }

    private void remember(Poll poll, PostedMessage posted) {
        store(poll, posted, message -> polls.remember(poll.id(), message));
    }

    /** What another instance posted meanwhile stands: of two live messages one would never change again. */
    private void store(Poll poll, PostedMessage posted, Predicate<PollMessage> storing) {
        var message = PollMessage.of(posted, poll.version());
        writes.store(poll.id().value(), () -> {
            if (!storing.test(message)) {
                sender.update(posted, PostingWords.elsewhere());
            }
        });
    }
}
