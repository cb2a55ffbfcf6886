package io.github.stackconsultant.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.response.Response;
import io.github.stackconsultant.conversation.Recommendations;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.ReplyPath;
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
import java.util.Map;
import java.util.Optional;

/** Handles clicks and submitted modals about polls. */
final class PollListeners {

    private final Voting voting;
    private final Recommendations recommendations;
    private final PollWords words;
    private final ConfirmationWords confirmations = new ConfirmationWords();
    private final LateReplies lateReplies;
    private final ModalClicks modals;
    private final ChannelLookup channels;
    private final VoterLookup voters;
    private final Clock clock;

    PollListeners(
            Voting voting,
            Recommendations recommendations,
            PollWords words,
            LateReplies lateReplies,
            ModalClicks modals,
            ChannelLookup channels,
            VoterLookup voters,
            Clock clock) {
        this.voting = voting;
        this.recommendations = recommendations;
        this.words = words;
        this.lateReplies = lateReplies;
        this.modals = modals;
        this.channels = channels;
        this.voters = voters;
        this.clock = clock;
    }

    void registerIn(ClickListeners clicks, InteractionListeners interactions) {
        clicks.on(ActionKind.POLL, this::take);
        clicks.on(ActionKind.POLL_MODAL, this::open);
        interactions.submission(PollModal.ASK, this::ask);
        interactions.submission(PollModal.REASON, this::explain);
        interactions.submission(PollModal.CLOSE, this::close);
    }

    private static PollMove move(ActionId action, Click click, String value) {
        var poll = new PollId(click.subject());
        int edition = Math.toIntExact(Math.min(click.version(), Integer.MAX_VALUE));
        return switch (action) {
            case VOTE -> new PollMove.Cast(poll, edition, new ChoiceId(value));
            case CONFIRM_VOTE -> new PollMove.Confirm(poll, edition);
            case WITHDRAW_VOTE -> new PollMove.Withdraw(poll);
            case POST_AGAIN -> new PollMove.PostAgain(poll);
            default -> throw new IllegalArgumentException(action + " does nothing to a poll");
        };
    }

    /** Handles a click on a poll; the person is told once it is stored. */
    private void take(ActionId action, Click click, BlockActionPayload payload) {
        var move = move(action, click, Clicks.value(payload.getActions().get(0)));
        var reply = voting.take(new PollTurn(click.delivery(), click.person(), OutsiderFilter.outsider(payload), move));
        var asked = move instanceof PollMove.Confirm ? Turns.directMessage(payload) : Optional.<String>empty();
        var answered = asked.flatMap(unused -> confirmations.answered(reply, () -> fate(click)));
        if (asked.isPresent() && answered.isPresent()) {
            lateReplies.update(
                    asked.get(),
                    answered.get(),
                    click.person(),
                    click.place(),
                    click.replyPath().map(ReplyPath::beside));
        }
        if (answered.isEmpty() || hides(reply)) {
            // beside the poll, which everybody reads, and never in its place
            answer(
                    reply,
                    click.subject(),
                    click.person(),
                    click.place(),
                    click.replyPath().map(ReplyPath::beside));
        }
    }

    private ConfirmationWords.Fate fate(Click click) {
        var poll = new PollId(click.subject());
        var user = click.person().user();
        return new ConfirmationWords.Fate(voting.voted(poll, user), voting.toConfirm(poll, user));
    }

    /** {@return whether a permanent message must leave out something that the voter may hear} */
    private static boolean hides(PollReply reply) {
        return reply instanceof PollReply.Counted counted && !Visibility.ownChoiceInMessages(counted.poll());
    }

    private void open(ActionId action, Click click, BlockActionPayload payload) {
        var poll = new PollId(Clicks.value(payload.getActions().get(0)));
        if (!modals.open(action, click, payload)) {
            sayWhyNot(action, poll, click);
        }
    }

    /** Tells the person why a modal about a poll does not open: it is not theirs to close, is over or does not exist. */
    private void sayWhyNot(ActionId action, PollId poll, Click click) {
        var found = voting.standing(poll).map(Standing::poll);
        boolean others = action == ActionId.CLOSE_VOTE
                && found.filter(asked -> !asked.owner().equals(click.person())).isPresent();
        var reason = others
                ? Refused.Reason.NOT_OWNER
                : found.isPresent() ? Refused.Reason.CLOSED : Refused.Reason.UNKNOWN_POLL;
        answer(
                new Refused(reason, found),
                poll.value(),
                click.person(),
                click.place(),
                click.replyPath().map(ReplyPath::beside));
    }

    private void answer(PollReply reply, String about, Person person, Place place, Optional<ReplyPath> path) {
        var standing = seen(reply).flatMap(poll -> voting.standing(poll.id()));
        words.reply(reply, standing)
                .ifPresent(word -> lateReplies.tellAlone(word, words.lasting(reply, word), about, person, place, path));
    }

    /** The counts are part of the reply only if the terms let the voter see them. */
    private static Optional<Poll> seen(PollReply reply) {
        return reply instanceof PollReply.Counted counted
                ? Optional.of(counted.poll()).filter(poll -> poll.terms().results() == Terms.ResultsShown.AFTER_VOTING)
                : Optional.empty();
    }

    private Response ask(Submission request) {
        return Submissions.withOrigin(request, origin -> ask(request, origin));
    }

    private Response ask(Submission request, Origin origin) {
        var person = People.of(request.getPayload());
        var given = recommendations.find(new RecommendationId(origin.detail()));
        if (given.isEmpty()) {
            return notAsked(request, new Refused(Refused.Reason.UNKNOWN_RECOMMENDATION, Optional.empty()));
        }
        var form = new PollForm(Submissions.values(request), given.get().recommendation(), clock.instant());
        var problems = problems(form, person.workspace());
        if (!problems.isEmpty()) {
            return request.getContext().ackWithErrors(problems);
        }
        var move = new PollMove.Ask(
                form.channel().orElseThrow(), form.terms(), given.get().id());
        var reply = reply(request, person, move);
        if (reply instanceof Refused refused) {
            return notAsked(request, refused);
        }
        answer(reply, origin, person);
        return request.getContext().ack();
    }

    /** Slack is asked about the channel and the people only where nothing else is to be corrected. */
    private Map<String, String> problems(PollForm form, String workspace) {
        var problems = form.problems();
        if (problems.isEmpty()) {
            problems =
                    form.channel().flatMap(channels::find).map(form::problems).orElse(problems);
        }
        return problems.isEmpty() ? PollForm.problems(voters.outsiders(form.voters(), workspace)) : problems;
    }

    /** Says it at a field, so that what was filled in stays before the person's eyes. */
    private static Response notAsked(Submission request, Refused refused) {
        var field = refused.reason() == Refused.Reason.NO_SECRET ? PollModal.SECRECY : PollModal.CHANNEL;
        return request.getContext()
                .ackWithErrors(Map.of(field, PollWords.refused(refused).text()));
    }

    private Response explain(Submission request) {
        var reason = Submissions.value(request, PollModal.WORDS, PollModal.WORDS)
                .flatMap(value -> Optional.ofNullable(value.getValue()))
                .orElse("");
        if (reason.isBlank()) {
            return request.getContext().ackWithErrors(Map.of(PollModal.WORDS, "Type a few words first."));
        }
        return Submissions.withOrigin(request, origin -> {
            var move = new PollMove.Explain(new PollId(origin.detail()), reason);
            take(request, origin, People.of(request.getPayload()), move);
            return request.getContext().ack();
        });
    }

    private Response close(Submission request) {
        return Submissions.withOrigin(request, origin -> {
            take(request, origin, People.of(request.getPayload()), new PollMove.Close(new PollId(origin.detail())));
            return request.getContext().ack();
        });
    }

    private void take(Submission request, Origin origin, Person person, PollMove move) {
        answer(reply(request, person, move), origin, person);
    }

    private PollReply reply(Submission request, Person person, PollMove move) {
        var delivery = Turns.delivery(request.getPayload().getTriggerId(), request);
        return voting.take(new PollTurn(delivery, person, OutsiderFilter.outsider(request.getPayload()), move));
    }

    private void answer(PollReply reply, Origin origin, Person person) {
        answer(
                reply,
                origin.detail(),
                person,
                origin.place(),
                origin.replyPath().map(ReplyPath::beside));
    }
}
