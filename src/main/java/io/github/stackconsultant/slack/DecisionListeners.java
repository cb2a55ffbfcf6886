package io.github.stackconsultant.slack;

import static java.util.stream.Collectors.toMap;

import com.slack.api.bolt.response.Response;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.record.DecisionId;
import io.github.stackconsultant.record.DecisionMove;
import io.github.stackconsultant.record.DecisionMove.Cause;
import io.github.stackconsultant.record.DecisionReply;
import io.github.stackconsultant.record.DecisionReply.Refused;
import io.github.stackconsultant.record.DecisionTurn;
import io.github.stackconsultant.record.Recording;
import io.github.stackconsultant.slack.Interaction.Submission;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.Polls;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** The clicks and the modal that save decisions, and those about saved ones. */
final class DecisionListeners implements FeatureListeners {

    /** A link is made, withdrawn and made again: an earlier word is outdated by the next, and not by one on something else. */
    private static final String ABOUT = "decisions";

    private final Recording recording;
    private final Polls polls;
    private final KnowledgeBase knowledge;
    private final ModalOpener opener;
    private final DecisionWords words;
    private final LateReplies lateReplies;
    private final ChannelLookup channels;
    private final Clock clock;

    DecisionListeners(
            Recording recording,
            Polls polls,
            KnowledgeBase knowledge,
            ModalOpener opener,
            DecisionWords words,
            LateReplies lateReplies,
            ChannelLookup channels,
            Clock clock) {
        this.recording = recording;
        this.polls = polls;
        this.knowledge = knowledge;
        this.opener = opener;
        this.words = words;
        this.lateReplies = lateReplies;
        this.channels = channels;
        this.clock = clock;
    }

    @Override
    public void registerIn(ClickListeners clicks, InteractionListeners interactions) {
        clicks.on(ActionKind.DECISION, this::click);
        interactions.form(DecisionModal.SAVE, this::save);
    }

    private void click(ActionId action, Click click) {
        var value = click.value();
        switch (action) {
            case WITHDRAW_LINK -> withdraw(click, new DecisionId(value));
            case POST_DECISION -> take(click, new DecisionMove.PostAgain(new DecisionId(value)));
            case SAVE_VOTED_DECISION ->
                begin(
                        click,
                        new DecisionMove.Begin(new Cause.Vote(new PollId(value)), Optional.empty()),
                        Optional.empty());
            case SAVE_DECISION -> beginOnAdvice(click, DecisionReference.read(value));
            default -> throw new IllegalArgumentException(action + " does nothing to a decision");
        }
    }

    /** The message with the link is brought up to date; elsewhere, such as in a list, it is said beside. */
    private void withdraw(Click click, DecisionId decision) {
        var move = new DecisionMove.Withdraw(decision);
        var reply = recording.take(new DecisionTurn(click.delivery(), click.person(), move));
        // on the message about that decision alone, and not on a list of several
        var message = click.directMessage().filter(unused -> click.role().equals(DecisionWords.SAVED));
        var withdrawn = words.withdrawn(reply, decision);
        if (message.isPresent() && withdrawn.isPresent()) {
            lateReplies.update(message.get(), withdrawn.get(), click.recipient().beside());
        } else {
            tell(reply, click.recipient());
        }
    }

    private void take(Click click, DecisionMove move) {
        tell(recording.take(new DecisionTurn(click.delivery(), click.person(), move)), click.recipient());
    }

    /**
     * Replies beside the clicked message, since others may read that one; in the direct messages, the message about a
     * saved decision is the reply.
     */
    private void tell(DecisionReply reply, Recipient recipient) {
        if (reply instanceof DecisionReply.Saved && recipient.place().kind() == Place.Kind.DIRECT) {
            return;
        }
        words.reply(reply).ifPresent(word -> lateReplies.tell(word, ABOUT, recipient.beside()));
    }

    private void beginOnAdvice(Click click, DecisionReference reference) {
        begin(
                click,
                new DecisionMove.Begin(new Cause.Recommended(reference.recommendation()), reference.choice()),
                reference.reason());
    }

    private void begin(Click click, DecisionMove.Begin move, Optional<String> reason) {
        var reply = recording.take(new DecisionTurn(click.delivery(), click.person(), move));
        if (reply instanceof DecisionReply.MaySave may) {
            var question = may.advice().questionIn(knowledge);
            var origin = click.origin(DecisionModal.detail(move.cause()));
            var modal = DecisionModal.of(may, question, origin, reason, today(), words.pages());
            opener.open(modal, click);
        } else {
            tell(reply, click.recipient());
        }
    }

    private Response save(Submission request, Origin origin) {
        return DecisionModal.cause(origin.detail())
                .map(cause -> saved(request, origin, cause))
                .orElseGet(request::outdated);
    }

    private Response saved(Submission request, Origin origin, Cause cause) {
        var form = new DecisionForm(request.values());
        var problems = problems(form);
        if (!problems.isEmpty()) {
            return request.refused(problems);
        }
        var move = form.move(cause, channel(form, cause));
        var reply = recording.take(new DecisionTurn(request.delivery(), request.person(), move));
        if (reply instanceof Refused refused) {
            return request.refused(
                    DecisionForm.field(refused), words.refused(refused).text());
        }
        tell(reply, origin.recipient(request.person()));
        return request.closed();
    }

    private Map<String, String> problems(DecisionForm form) {
        var problems = form.problems();
        return problems.isEmpty()
                ? form.channel().flatMap(channels::find).flatMap(found -> found.notJoined("Save")).stream()
                        .collect(toMap(sentence -> DecisionModal.CHANNEL, sentence -> sentence))
                : problems;
    }

    private Optional<String> channel(DecisionForm form, Cause cause) {
        return cause.map(
                vote -> polls.find(vote.poll())
                        .filter(unused -> form.goesToVote())
                        .map(Poll::channel),
                recommended -> form.channel());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
