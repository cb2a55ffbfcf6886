package io.github.stackconsultant.slack;

import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.conversation.Recommendations;
import io.github.stackconsultant.messaging.Content;
import io.github.stackconsultant.messaging.HandlerTable;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.PostedMessage;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.voting.Choice;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.PollContent;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.Polls;
import io.github.stackconsultant.voting.Standing;
import io.github.stackconsultant.voting.VoteRequest;
import io.github.stackconsultant.voting.Voting;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reminds voters that a poll ends soon, asks those whose votes became stale whether these still hold, and tells them in
 * the end what came of it.
 */
final class VoterMessenger implements ContentMessenger {

    private static final Logger log = LoggerFactory.getLogger(VoterMessenger.class);

    private final Voting voting;
    private final Polls polls;
    private final Recommendations recommendations;
    private final WorkspaceFacts facts;
    private final MessageSender sender;
    private final NewestQuestion newest;
    private final PollMessenger messages;
    private final Clock clock;
    /** What the store never takes is remembered as well, since it would be posted each time. */
    private final PendingWrites writes = new PendingWrites(failure -> false);

    private final ToldOnce toldOfReminders;
    private final ToldOnce toldOfNamedVoters;

    VoterMessenger(
            Voting voting,
            Polls polls,
            Recommendations recommendations,
            WorkspaceFacts facts,
            MessageSender sender,
            NewestQuestion newest,
            PollMessenger messages,
            Clock clock) {
        this.voting = voting;
        this.polls = polls;
        this.recommendations = recommendations;
        this.facts = facts;
        this.sender = sender;
        this.newest = newest;
        this.messages = messages;
        this.clock = clock;
        this.toldOfReminders =
                new ToldOnce((poll, refused) -> sender.directly(poll.owner(), PostingWords.notReminded(poll, refused)));
        this.toldOfNamedVoters = new ToldOnce(
                (poll, refused) -> sender.directly(poll.owner(), PostingWords.namedNotReminded(poll, refused)));
    }

    @Override
    public void registerIn(HandlerTable<Statement, Content, Outcome> contents) {
        contents.on(PollContent.Reminder.class, (statement, reminder) -> remind(reminder.poll(), statement));
        contents.on(PollContent.Confirmation.class, this::askAgain);
        contents.on(PollContent.ConfirmationOver.class, this::answer);
    }

    private Outcome remind(PollId id, Statement statement) {
        if (statement.place().kind() == Place.Kind.THREAD) {
            return whileOpen(
                    id,
                    standing -> messages.bringUpToDate(id) instanceof SlackAnswer.Later<?> later
                            ? later
                            : remindInThread(place(id).orElse(statement.place()), standing));
        }
        return writes.catchUp(key(statement))
                        || voting.voted(id, statement.person().user())
                ? new Outcome.Said()
                : whileOpen(id, standing -> address(id).then(address -> remind(statement, standing, address)));
    }

    /** Whoever voted before the answers changed is asked once more whether that still holds. */
    private SlackAnswer<PostedMessage> remind(Statement statement, Standing standing, Optional<String> address) {
        var poll = standing.poll();
        var person = statement.person();
        var reminded = voting.mayConfirm(poll.id(), person.user())
                ? ask(statement, poll, ConfirmationWords.reminder(poll, toConfirm(poll, person), address))
                : sender.directly(person, PollWords.reminderTo(person.user(), standing, address));
        return orOwner(poll, reminded, toldOfNamedVoters);
    }

    private Optional<Choice> toConfirm(Poll poll, Person person) {
        return voting.toConfirm(poll.id(), person.user());
    }

    /** Where the poll's message was gone, what reminds of it stands below the one that was posted anew. */
    private Optional<Place> place(PollId id) {
        return polls.shown(id).map(shown -> Place.thread(shown.channel(), shown.timestamp()));
    }

    private SlackAnswer<Optional<String>> address(PollId id) {
        return polls.shown(id).map(facts::address).orElseGet(() -> new SlackAnswer.Done<>(Optional.empty()));
    }

    private SlackAnswer<PostedMessage> remindInThread(Place thread, Standing standing) {
        var poll = standing.poll();
        return orOwner(poll, sender.inThread(thread, PollWords.reminder(standing)), toldOfReminders);
    }

    /** Whoever asked hears once that not everybody could be reminded, and of nobody who has not voted. */
    private SlackAnswer<PostedMessage> orOwner(Poll poll, SlackAnswer<PostedMessage> reminded, ToldOnce told) {
        if (!(reminded instanceof SlackAnswer.Refused<?> refused)) {
            return reminded;
        }
        log.info("somebody cannot be reminded of poll {} in {}: {}", poll.id(), poll.channel(), refused.error());
        return told.tell(poll, refused);
    }

    /** A voter who has voted again or withdrawn meanwhile is not asked. */
    private Outcome askAgain(Statement statement, PollContent.Confirmation asked) {
        var id = asked.poll();
        var person = statement.person();
        // what is posted already is not posted again
        if (writes.catchUp(key(statement)) || !voting.mayConfirm(id, person.user())) {
            return new Outcome.Said();
        }
        return whileOpen(id, standing -> {
            var word =
                    ConfirmationWords.request(standing, voting.toConfirm(id, person.user()), before(standing, asked));
            return ask(statement, standing.poll(), word);
        });
    }

    /** What asked is kept, since it says at the end what came of it. */
    private SlackAnswer<PostedMessage> ask(Statement statement, Poll poll, Rendered word) {
        var voter = statement.person();
        var answer = newest.askedOfVote(
                voter,
                () -> TextAlone.send(
                        "poll " + poll.id(), word, TextAlone.Instead.OF_VOTE, each -> sender.directly(voter, each)));
        if (answer instanceof SlackAnswer.Done<PostedMessage> done) {
            var request = new VoteRequest(
                    voter.user(), done.value().channel(), done.value().timestamp());
            writes.store(key(statement), () -> keep(poll.id(), request));
        }
        return answer;
    }

    private static String key(Statement statement) {
        return statement.person() + " " + statement.content();
    }

    /** Where the vote came to its end meanwhile, nothing else would say so in that message. */
    private void keep(PollId id, VoteRequest request) {
        if (!voting.asked(id, request)) {
            voting.standing(id).map(Standing::poll).ifPresent(poll -> {
                var fate = ConfirmationWords.Fate.of(voting, poll, request.user());
                sender.update(request.posted(), ConfirmationWords.over(poll, fate));
            });
        }
    }

    /** If it is gone, nothing is missed. */
    private Outcome answer(Statement statement, PollContent.ConfirmationOver over) {
        return voting.standing(over.poll())
                .map(Standing::poll)
                .map(poll -> {
                    var fate = new ConfirmationWords.Fate(over.counted(), toConfirm(poll, statement.person()));
                    return sender.update(over.posted(), ConfirmationWords.over(poll, fate));
                })
                .filter(answer -> !(answer instanceof SlackAnswer.Refused<?>))
                .map(SlackAnswer::outcome)
                .orElseGet(Outcome.Said::new);
    }

    /** Where it has changed once more, that change has a request of its own; what is erased cannot be told. */
    private Optional<GivenRecommendation> before(Standing standing, PollContent.Confirmation asked) {
        return asked.edition() == standing.poll().edition() ? recommendations.find(asked.before()) : Optional.empty();
    }

    /** What comes too late to matter is not said. */
    private Outcome whileOpen(PollId id, Function<Standing, SlackAnswer<?>> saying) {
        return voting.standing(id)
                .filter(standing -> standing.poll().open() && !standing.poll().over(clock.instant()))
                .map(standing -> saying.apply(standing).outcome())
                .orElseGet(Outcome.Said::new);
    }
}
