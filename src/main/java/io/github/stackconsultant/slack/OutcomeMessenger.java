package io.github.stackconsultant.slack;

import com.slack.api.model.block.LayoutBlock;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.messaging.Content;
import io.github.stackconsultant.messaging.HandlerTable;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.PostedMessage;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.privacy.FailureNames;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.record.Decision;
import io.github.stackconsultant.record.Decisions;
import io.github.stackconsultant.record.SecondLook;
import io.github.stackconsultant.record.Successions;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.PollContent;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.Polls;
import io.github.stackconsultant.voting.Voting;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says what votes came to, and keeps that true when a decision on one is saved or superseded: the last state always wins. */
final class OutcomeMessenger implements ContentMessenger {

    private static final Logger log = LoggerFactory.getLogger(OutcomeMessenger.class);

    /** Each further round means that something was saved meanwhile, in which case another statement follows anyway. */
    private static final int ROUNDS = 3;

    private static final Outcome UNKNOWN = new Outcome.Refused("no such outcome");

    private final Voting voting;
    private final Polls polls;
    private final Decisions decisions;
    private final Successions successions;
    private final KnowledgeBase knowledge;
    private final RecommendationEngine engine;
    private final MessageSender sender;
    private final PendingWrites writes;

    OutcomeMessenger(
            Voting voting,
            Polls polls,
            Decisions decisions,
            KnowledgeBase knowledge,
            RecommendationEngine engine,
            MessageSender sender,
            FailureNames failures) {
        this.voting = voting;
        this.polls = polls;
        this.decisions = decisions;
        this.successions = new Successions(decisions);
        this.knowledge = knowledge;
        this.engine = engine;
        this.sender = sender;
        this.writes = new PendingWrites(failures::isRefusedForGood);
    }

    @Override
    public void registerIn(HandlerTable<Statement, Content, Outcome> contents) {
        contents.on(PollContent.Result.class, (statement, result) -> announce(result.poll()));
        contents.on(PollContent.SecondLook.class, (statement, look) -> lookAgain(look.poll()));
    }

    /** Posts a poll's outcome to its channel, once; if the app cannot post there, to its owner. */
    private Outcome announce(PollId id) {
        var poll = closed(id);
        if (poll.isEmpty()) {
            return UNKNOWN;
        }
        writes.catchUp(id.value());
        return polls.outcome(id)
                .map(message -> bringUpToDate(poll.get(), message, Optional.empty()))
                .orElseGet(() -> post(poll.get()));
    }

    private Outcome post(Poll poll) {
        return post(poll, posted -> polls.rememberOutcome(poll.id(), posted));
    }

    /** Nobody has to vote there any more, but what was decided since is said nowhere else. */
    private Outcome postAnew(Poll poll, PostedMessage gone) {
        log.info("the outcome of poll {} in {} is posted anew, since its message is gone", poll.id(), gone.channel());
        return post(poll, posted -> polls.replaceOutcome(poll.id(), gone, posted));
    }

    private Outcome post(Poll poll, Predicate<PostedMessage> storing) {
        var message = message(poll);
        var answer = send(poll, message, each -> sender.inChannel(poll.channel(), each));
        if (answer instanceof SlackAnswer.Refused<?> refused) {
            log.atLevel(refused.logLevel())
                    .log(
                            "the outcome of poll {} cannot be posted in {}: {}",
                            poll.id(),
                            poll.channel(),
                            refused.error());
            message = beside(poll, message);
            answer = send(poll, message, each -> sender.directly(poll.owner(), each));
        }
        if (!(answer instanceof SlackAnswer.Done<PostedMessage> done)) {
            return answer.outcome();
        }
        store(poll, done.value(), storing);
        var shown = Optional.of(message);
        return polls.outcome(poll.id())
                .map(stands -> bringUpToDate(poll, stands, shown))
                .orElseGet(Outcome.Said::new);
    }

    /** {@return the outcome as its owner reads it alone, where the channel does not take it} */
    private static Rendered beside(Poll poll, Rendered message) {
        var blocks = new ArrayList<LayoutBlock>();
        blocks.add(Kit.context(PostingWords.outcomeNotPosted(poll)));
        blocks.addAll(message.blocks());
        return new Rendered(message.text(), blocks);
    }

    private static SlackAnswer<PostedMessage> send(
            Poll poll, Rendered message, Function<Rendered, SlackAnswer<PostedMessage>> way) {
        return TextAlone.send("the outcome of poll " + poll.id(), message, TextAlone.Instead.OF_OUTCOME, way);
    }

    /** What another instance posted meanwhile stands: of two messages one would never change again. */
    private void store(Poll poll, PostedMessage posted, Predicate<PostedMessage> storing) {
        writes.store(poll.id().value(), () -> {
            if (!storing.test(posted)) {
                sender.update(posted, Rendered.of("This outcome is in its other message."));
            }
        });
    }

    /** Updates the outcome message, if its location is known. */
    private Outcome lookAgain(PollId id) {
        writes.catchUp(id.value());
        return closed(id)
                .flatMap(poll ->
                        polls.outcome(id).map(message -> bringUpToDate(poll, message, Optional.<Rendered>empty())))
                .orElseGet(Outcome.Said::new);
    }

    private Outcome bringUpToDate(Poll poll, PostedMessage stands, Optional<Rendered> shown) {
        var last = shown;
        for (int round = 0; round < ROUNDS; round++) {
            var now = stands.channel().equals(poll.channel()) ? message(poll) : beside(poll, message(poll));
            if (last.filter(now::equals).isPresent()) {
                return new Outcome.Said();
            }
            var answer = send(poll, now, each -> sender.update(stands, each));
            if (answer instanceof SlackAnswer.Refused<?> refused) {
                return refused.messageGone() ? postAnew(poll, stands) : notUpdated(poll, stands, refused);
            }
            if (!(answer instanceof SlackAnswer.Done<?>)) {
                return answer.outcome();
            }
            last = Optional.of(now);
        }
        return new Outcome.Said();
    }

    /** Whoever saves a decision on it is told before that it is said there. */
    private Outcome notUpdated(Poll poll, PostedMessage stands, SlackAnswer.Refused<?> refused) {
        log.warn("the outcome of poll {} in {} cannot be updated: {}", poll.id(), stands.channel(), refused.error());
        return sender.directly(poll.owner(), PostingWords.outcomeNotUpdated(poll, refused))
                .outcome();
    }

    private Optional<Poll> closed(PollId id) {
        return polls.find(id).filter(poll -> poll.conclusion().isPresent());
    }

    private Optional<Decision> standing(Decision old) {
        return successions.after(old).stream().reduce((earlier, later) -> later);
    }

    private Rendered message(Poll poll) {
        var saved = decisions.latest(poll.owner(), poll.id());
        var look = SecondLook.of(
                poll,
                saved,
                saved.flatMap(this::standing),
                poll.matter().recommendation().comparisonIn(knowledge),
                engine);
        var standing = saved.filter(decision -> !decision.superseded());
        return OutcomeBlocks.outcome(poll, poll.conclusion().orElseThrow(), voting.reasons(poll.id()), look, standing);
    }
}
