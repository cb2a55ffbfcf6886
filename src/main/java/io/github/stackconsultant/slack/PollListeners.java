package io.github.stackconsultant.slack;

import com.slack.api.bolt.response.Response;
import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.conversation.Recommendations;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.slack.Interaction.Submission;
import io.github.stackconsultant.voting.ChoiceId;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.PollMove;
import io.github.stackconsultant.voting.PollReply;
import io.github.stackconsultant.voting.PollReply.Refused;
import io.github.stackconsultant.voting.PollTurn;
import io.github.stackconsultant.voting.Standing;
import io.github.stackconsultant.voting.Terms;
import io.github.stackconsultant.voting.Visibility;
import io.github.stackconsultant.voting.Voting;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Handles clicks and submitted modals about polls. */
final class PollListeners implements FeatureListeners {

    private static final Logger log = LoggerFactory.getLogger(PollListeners.class);

    private final Voting voting;
    private final Recommendations recommendations;
    private final LateReplies lateReplies;
    private final ModalClicks modals;
    private final PollModals forms;
    private final ChannelLookup channels;
    private final VoterLookup voters;
    private final Clock clock;

    PollListeners(
            Voting voting,
            Recommendations recommendations,
            LateReplies lateReplies,
            ModalClicks modals,
            PollModals forms,
            ChannelLookup channels,
            VoterLookup voters,
            Clock clock) {
        this.voting = voting;
        this.recommendations = recommendations;
        this.lateReplies = lateReplies;
        this.modals = modals;
        this.forms = forms;
        this.channels = channels;
        this.voters = voters;
        this.clock = clock;
    }

    @Override
    public void registerIn(ClickListeners clicks, InteractionListeners interactions) {
        clicks.on(ActionKind.POLL, this::take);
        clicks.on(ActionKind.POLL_MODAL, this::open);
        interactions.form(PollViews.ASK, this::ask);
        interactions.form(PollViews.REASON, this::explain);
        interactions.form(PollViews.CLOSE, this::close);
    }

    private static PollMove move(ActionId action, Click click) {
        var poll = new PollId(click.subject());
        int edition = Math.toIntExact(Math.min(click.version(), Integer.MAX_VALUE));
        return switch (action) {
            case VOTE -> new PollMove.Cast(poll, edition, new ChoiceId(click.value()));
            case CONFIRM_VOTE -> new PollMove.Confirm(poll, edition);
            case WITHDRAW_VOTE -> new PollMove.Withdraw(poll);
            case POST_AGAIN -> new PollMove.PostAgain(poll);
            default -> throw new IllegalArgumentException(action + " does nothing to a poll");
        };
    }

    /** Handles a click on a poll; the person is told once it is stored. */
    private void take(ActionId action, Click click) {
        var move = move(action, click);
        boolean outsider = Actor.of(click.payload()).isOutsider();
        var reply = voting.take(new PollTurn(click.delivery(), click.person(), outsider, move));
        var asked = move instanceof PollMove.Confirm ? click.directMessage() : Optional.<String>empty();
        var answered = asked.flatMap(unused -> ConfirmationWords.answered(
                reply,
                poll -> ConfirmationWords.Fate.of(voting, poll, click.person().user())));
        answered.ifPresent(word ->
                lateReplies.update(asked.orElseThrow(), word, click.recipient().beside()));
        if (answered.isEmpty() || hides(reply)) {
            answer(reply, click.subject(), click.recipient());
        }
    }

    /** {@return whether a permanent message must leave out something that the voter may hear} */
    private static boolean hides(PollReply reply) {
        return reply instanceof PollReply.Counted counted && !Visibility.ownChoiceInMessages(counted.poll());
    }

    private void open(ActionId action, Click click) {
        if (!modals.open(action, click)) {
            sayWhyNot(action, new PollId(click.value()), click);
        }
    }

    /** Tells the person why a modal about a poll does not open: it is not theirs, is over or does not exist. */
    private void sayWhyNot(ActionId action, PollId poll, Click click) {
        var found = voting.standing(poll).map(Standing::poll);
        boolean others =
                found.filter(asked -> !asked.owner().equals(click.person())).isPresent();
        if (others && action == ActionId.ASK_AGAIN) {
            tell(PostingWords.notAskedAgain(found.get()), poll, click);
            return;
        }
        var reason = switch (action) {
            case CLOSE_VOTE -> others ? Refused.Reason.NOT_OWNER : Refused.Reason.CLOSED;
            case ASK_AGAIN -> Refused.Reason.UNKNOWN_RECOMMENDATION;
            default -> Refused.Reason.CLOSED;
        };
        answer(
                new Refused(found.isPresent() ? reason : Refused.Reason.UNKNOWN_POLL, found),
                poll.value(),
                click.recipient());
    }

    private void tell(Rendered word, PollId about, Click click) {
        lateReplies.tellAlone(word, word, about.value(), click.recipient().beside());
    }

    /** It is said beside the poll, which everybody reads, and never in its place. */
    private void answer(PollReply reply, String about, Recipient recipient) {
        var standing = seen(reply).flatMap(this::standing);
        PollWords.reply(reply, standing)
                .ifPresent(
                        word -> lateReplies.tellAlone(word, PollWords.lasting(reply, word), about, recipient.beside()));
    }

    /** The vote is stored by then, so nobody may hear that nothing changed only because its counts cannot be read. */
    private Optional<Standing> standing(Poll poll) {
        try {
            return voting.standing(poll.id());
        } catch (RuntimeException away) {
            log.warn(
                    "the counts of poll {} cannot be read: {}",
                    poll.id(),
                    away.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** The counts are part of the reply only if the terms let the voter see them. */
    private static Optional<Poll> seen(PollReply reply) {
        return reply instanceof PollReply.Counted counted
                ? Optional.of(counted.poll()).filter(poll -> poll.terms().results() == Terms.ResultsShown.AFTER_VOTING)
                : Optional.empty();
    }

    private Response ask(Submission request, Origin origin) {
        var given = recommendations.find(new RecommendationId(origin.detail()));
        if (given.isEmpty()) {
            return notAsked(request, new Refused(Refused.Reason.UNKNOWN_RECOMMENDATION, Optional.empty()));
        }
        var form = new PollForm(request.values(), given.get().recommendation(), clock.instant());
        var problems = form.problems();
        // Slack is asked about the channel and the people only where nothing else is to be corrected
        var channel = problems.isEmpty() ? form.channel().flatMap(channels::find) : Optional.<ChannelFacts>empty();
        problems = channel.map(form::problems).orElse(problems);
        if (problems.isEmpty()) {
            problems = PollForm.problems(voters.unable(
                    form.voters(), request.person().workspace(), form.channel().orElse("")));
        }
        return problems.isEmpty() ? ask(request, origin, given.get(), form, channel) : request.refused(problems);
    }

    private Response ask(
            Submission request,
            Origin origin,
            GivenRecommendation given,
            PollForm form,
            Optional<ChannelFacts> channel) {
        int people =
                channel.map(ChannelFacts::people).orElse(OptionalInt.empty()).orElse(0);
        var move = new PollMove.Ask(form.channel().orElseThrow(), form.terms(), given.id(), people);
        var reply = reply(request, move);
        if (reply instanceof Refused refused) {
            return Optional.of(refused)
                    .filter(each -> each.reason() == Refused.Reason.OVERTAKEN)
                    .flatMap(unused -> forms.askAnew(given, form, origin.recipient(request.person())))
                    .map(view -> request.getContext().ackWithUpdate(view))
                    .orElseGet(() -> notAsked(request, refused));
        }
        answer(reply, origin.detail(), origin.recipient(request.person()));
        return request.closed();
    }

    /** Says it at a field, so that what was filled in stays before the person's eyes. */
    private static Response notAsked(Submission request, Refused refused) {
        var field = refused.reason() == Refused.Reason.NO_SECRET ? PollViews.SECRECY : PollViews.CHANNEL;
        return request.refused(field, PollWords.refused(refused).text());
    }

    private Response explain(Submission request, Origin origin) {
        return VoteReasonReference.read(origin.detail())
                .map(about -> explain(request, origin, about))
                .orElseGet(request::outdated);
    }

    private Response explain(Submission request, Origin origin, VoteReasonReference about) {
        var reason = request.values().text(PollViews.WORDS);
        var reply = reply(request, new PollMove.Explain(about.poll(), about.choice(), reason));
        answer(reply, about.poll().value(), origin.recipient(request.person()));
        return request.closed();
    }

    private Response close(Submission request, Origin origin) {
        var reply = reply(request, new PollMove.Close(new PollId(origin.detail())));
        answer(reply, origin.detail(), origin.recipient(request.person()));
        return request.closed();
    }

    private PollReply reply(Submission request, PollMove move) {
        return voting.take(new PollTurn(
                request.delivery(), request.person(), request.actor().isOutsider(), move));
    }
}
