package io.github.stackconsultant.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.ViewState;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.messaging.ReplyPath;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.record.DecisionId;
import io.github.stackconsultant.record.DecisionMove;
import io.github.stackconsultant.record.DecisionMove.Cause;
import io.github.stackconsultant.record.DecisionReply;
import io.github.stackconsultant.record.DecisionReply.Refused;
import io.github.stackconsultant.record.DecisionTurn;
import io.github.stackconsultant.record.Recording;
import io.github.stackconsultant.slack.Interaction.Submission;
import io.github.stackconsultant.voting.ChoiceId;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.Polls;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The clicks and the modal that save decisions, and those about saved ones. */
final class DecisionListeners {

    /** A link is made, withdrawn and made again: an earlier word is outdated by the next, and not by one on something else. */
    private static final String ABOUT = "decisions";

    private final Recording recording;
    private final Polls polls;
    private final KnowledgeBase knowledge;
    private final ModalOpener opener;
    private final DecisionWords words;
    private final LateReplies lateReplies;
    private final Clock clock;

    DecisionListeners(
            Recording recording,
            Polls polls,
            KnowledgeBase knowledge,
            ModalOpener opener,
            DecisionWords words,
            LateReplies lateReplies,
            Clock clock) {
        this.recording = recording;
        this.polls = polls;
        this.knowledge = knowledge;
        this.opener = opener;
        this.words = words;
        this.lateReplies = lateReplies;
        this.clock = clock;
    }

    void registerIn(ClickListeners clicks, InteractionListeners interactions) {
        clicks.on(ActionKind.DECISION, this::click);
        interactions.submission(DecisionModal.SAVE, this::save);
    }

    private void click(ActionId action, Click click, BlockActionPayload payload) {
        var value = Clicks.value(payload.getActions().get(0));
        switch (action) {
            case WITHDRAW_LINK -> take(click, new DecisionMove.Withdraw(new DecisionId(value)));
            case POST_DECISION -> take(click, new DecisionMove.PostAgain(new DecisionId(value)));
            case SAVE_VOTED_DECISION ->
                begin(
                        click,
                        new DecisionMove.Begin(new Cause.Vote(new PollId(value)), Optional.empty()),
                        DecisionModal.VOTE + value,
                        Optional.empty(),
                        payload);
            case SAVE_DECISION -> beginOnAdvice(click, DecisionReference.read(value), payload);
            default -> throw new IllegalArgumentException(action + " does nothing to a decision");
        }
    }

    private void take(Click click, DecisionMove move) {
        tell(click, recording.take(new DecisionTurn(click.delivery(), click.person(), move)));
    }

    /** Replies beside the clicked message, since others may read that one. */
    private void tell(Click click, DecisionReply reply) {
        words.reply(reply)
                .ifPresent(word -> lateReplies.tell(
                        word,
                        ABOUT,
                        click.person(),
                        click.place(),
                        click.replyPath().map(ReplyPath::beside)));
    }

    private void beginOnAdvice(Click click, DecisionReference reference, BlockActionPayload payload) {
        begin(
                click,
                new DecisionMove.Begin(new Cause.Recommended(reference.recommendation()), reference.choice()),
                DecisionModal.ADVICE + reference.recommendation().value(),
                reference.reason(),
                payload);
    }

    private void begin(
            Click click, DecisionMove.Begin move, String detail, Optional<String> reason, BlockActionPayload payload) {
        var reply = recording.take(new DecisionTurn(click.delivery(), click.person(), move));
        if (reply instanceof DecisionReply.MaySave may) {
            var question = may.advice().recommendation().questionIn(knowledge);
            var modal = DecisionModal.of(may, question, origin(click, detail), reason, today());
            opener.open(modal, click, payload.getTriggerId());
        } else {
            tell(click, reply);
        }
    }

    private static Origin origin(Click click, String detail) {
        return Origin.of("", detail, click.place(), click.replyPath().map(ReplyPath::beside));
    }

    private Response save(Submission request) {
        return Submissions.withOrigin(request, origin -> save(request, origin));
    }

    private Response save(Submission request, Origin origin) {
        var person = People.of(request.getPayload());
        var cause = cause(origin.detail());
        if (cause.isEmpty()) {
            return Submissions.outdated(request);
        }
        var question = typed(request, DecisionModal.QUESTION);
        if (question.isEmpty()) {
            return request.getContext()
                    .ackWithErrors(Map.of(DecisionModal.QUESTION, "Say in a few words what was decided on."));
        }
        var move = new DecisionMove.Save(
                cause.get(),
                SlackLimits.clip(question, SlackLimits.HEADER_TEXT),
                choice(request),
                SlackLimits.clip(typed(request, DecisionModal.REASON), DecisionMove.Save.LONGEST_REASON),
                day(request),
                channel(request, cause.get()));
        var reply = recording.take(
                new DecisionTurn(Turns.delivery(request.getPayload().getTriggerId(), request), person, move));
        if (reply instanceof Refused refused) {
            return request.getContext()
                    .ackWithErrors(Map.of(field(refused), words.refused(refused).text()));
        }
        words.reply(reply)
                .ifPresent(word -> lateReplies.tell(
                        word, ABOUT, person, origin.place(), origin.replyPath().map(ReplyPath::beside)));
        return request.getContext().ack();
    }

    private static String typed(Submission request, String field) {
        return Submissions.value(request, field, field)
                .map(ViewState.Value::getValue)
                .orElse("")
                .strip();
    }

    private static Optional<ChoiceId> choice(Submission request) {
        return Submissions.value(request, DecisionModal.CHOICE, DecisionModal.CHOICE)
                .map(ViewState.Value::getSelectedOption)
                .map(option -> new ChoiceId(option.getValue()));
    }

    private static String field(Refused refused) {
        return switch (refused.reason()) {
            case DAY_IS_PAST -> DecisionModal.REVISIT;
            case NOT_A_CHOICE -> DecisionModal.CHOICE;
            case UNKNOWN, NOT_CLOSED, NOT_OWNER, WITHDRAWN_BEFORE -> DecisionModal.QUESTION;
        };
    }

    private static Optional<Cause> cause(String detail) {
        if (detail.startsWith(DecisionModal.VOTE)) {
            return Optional.of(new Cause.Vote(new PollId(detail.substring(DecisionModal.VOTE.length()))));
        }
        return Optional.of(detail)
                .filter(each -> each.startsWith(DecisionModal.ADVICE))
                .map(each ->
                        new Cause.Recommended(new RecommendationId(each.substring(DecisionModal.ADVICE.length()))));
    }

    private Optional<String> channel(Submission request, Cause cause) {
        if (!(cause instanceof Cause.Vote vote)) {
            return Submissions.value(request, DecisionModal.CHANNEL, DecisionModal.CHANNEL)
                    .map(ViewState.Value::getSelectedConversation);
        }
        boolean ticked = !Submissions.value(request, DecisionModal.POST, DecisionModal.POST)
                .map(ViewState.Value::getSelectedOptions)
                .orElse(List.of())
                .isEmpty();
        return polls.find(vote.poll()).map(poll -> poll.channel()).filter(channel -> ticked);
    }

    private static Optional<LocalDate> day(Submission request) {
        try {
            return Submissions.value(request, DecisionModal.REVISIT, DecisionModal.REVISIT)
                    .map(ViewState.Value::getSelectedDate)
                    .map(LocalDate::parse);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
