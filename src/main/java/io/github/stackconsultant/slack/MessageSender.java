package io.github.stackconsultant.slack;

import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.PostedMessage;
import io.github.stackconsultant.messaging.RecentMemory;
import io.github.stackconsultant.messaging.ReplyPath;
import io.github.stackconsultant.slack.SlackAnswer.Nothing;
import java.util.Optional;
import java.util.function.Function;

/** Sends a message to a place by the best way available. */
final class MessageSender {

    private static final int MOST_PEOPLE = 1_000;

    /** Whose direct messages took nothing when something was last sent there, and why. */
    private final RecentMemory<Person, String> unreached = new RecentMemory<>(MOST_PEOPLE);

    private final SlackApi slack;
    private final ReplyPaths replyPaths;
    private final NewestQuestion newest;

    MessageSender(@Patient SlackApi slack, ReplyPaths replyPaths, NewestQuestion newest) {
        this.slack = slack;
        this.replyPaths = replyPaths;
        this.newest = newest;
    }

    /** Answers one person: through the reply path if there is one, otherwise to where they are. */
    SlackAnswer<?> toPerson(Recipient recipient, Rendered message) {
        var person = recipient.person();
        var place = recipient.place();
        return through(recipient, message).orElseGet(() -> switch (place.kind()) {
            case DIRECT, HOME -> answering(person, place, message);
            case PRIVATE -> orDirectly(ephemeral(place, person.user(), message), person, message);
            case THREAD -> orDirectly(inThread(place, message), person, message);
        });
    }

    /**
     * Answers one person with what is updated later: not as an answer to a command or a click, unless only they may see it.
     *
     * @return with the place of the message, if it can be updated there
     */
    SlackAnswer<Optional<PostedMessage>> lasting(Recipient recipient, Rendered message) {
        var kind = recipient.place().kind();
        if (kind == Place.Kind.DIRECT
                || (kind == Place.Kind.THREAD && recipient.path().isEmpty())) {
            var posted = inTheOpen(recipient, message).map(Optional::of);
            if (!posted.wayClosed()) {
                return posted;
            }
        }
        return toPerson(recipient, message).map(sent -> Optional.empty());
    }

    private SlackAnswer<PostedMessage> inTheOpen(Recipient recipient, Rendered message) {
        var person = recipient.person();
        var place = recipient.place();
        if (place.channel().equals(person.user())) {
            return answering(person, place, message);
        }
        var posted = inThread(place, message);
        return place.kind() == Place.Kind.DIRECT ? reached(person, posted) : posted;
    }

    /**
     * Answers one person with what nobody else may read, not even in a thread.
     *
     * @param lasting the form that may stay in the direct messages, used if there is no other way
     */
    SlackAnswer<?> alone(Recipient recipient, Rendered message, Rendered lasting) {
        var person = recipient.person();
        var place = recipient.place();
        return through(recipient, message).orElseGet(() -> switch (place.kind()) {
            case DIRECT, HOME -> answering(person, place, lasting);
            case PRIVATE, THREAD -> orDirectly(ephemeral(place, person.user(), message), person, lasting);
        });
    }

    /** Updates the app's own message in the direct messages with a person, or posts a new one beside it. */
    SlackAnswer<?> inPlace(String timestamp, Recipient recipient, Rendered message) {
        var answer = update(new PostedMessage(recipient.place().channel(), timestamp), message);
        return answer instanceof SlackAnswer.Done<?> ? answer : alone(recipient, message, message);
    }

    private Optional<SlackAnswer<?>> through(Recipient recipient, Rendered message) {
        return recipient
                .path()
                .filter(replyPaths::fresh)
                .<SlackAnswer<?>>map(fresh -> throughPath(fresh, recipient.place(), message, false))
                .filter(answer -> !answer.wayClosed());
    }

    /** Posts a message to everybody in the thread. */
    SlackAnswer<PostedMessage> inThread(Place place, Rendered message) {
        return withPlainFallback(message, each -> slack.post(place.channel(), place.thread(), each));
    }

    /** Posts to everybody in a channel. */
    SlackAnswer<PostedMessage> inChannel(String channel, Rendered message) {
        return withPlainFallback(message, each -> slack.post(channel, Optional.empty(), each));
    }

    SlackAnswer<PostedMessage> update(PostedMessage posted, Rendered message) {
        return withPlainFallback(message, each -> slack.update(posted, each));
    }

    SlackAnswer<Nothing> throughPath(ReplyPath path, Place place, Rendered message, boolean replacing) {
        return withPlainFallback(
                message,
                each -> replacing ? replyPaths.replace(path, each) : replyPaths.add(path, place.thread(), each));
    }

    SlackAnswer<Nothing> ephemeral(Place place, String user, Rendered message) {
        return withPlainFallback(message, each -> slack.postEphemeral(place, user, each));
    }

    /** Posts to the direct messages with the person what they did not ask for: it overtakes what they were asked there. */
    SlackAnswer<PostedMessage> directly(Person person, Rendered message) {
        return newest.written(person, () -> opened(person, message));
    }

    /** Does the same with what is posted in another way, such as a file, into the channel that it is given. */
    <T> SlackAnswer<T> directly(Person person, Function<String, SlackAnswer<T>> way) {
        return newest.written(person, () -> opened(person, way));
    }

    /**
     * Posts to the direct messages with the person what answers them, wherever they acted, and whether or not that
     * channel's id is known: what they are asked since was seen to when they acted.
     */
    SlackAnswer<PostedMessage> answering(Person person, Place place, Rendered message) {
        if (place.kind() == Place.Kind.DIRECT && !place.channel().equals(person.user())) {
            var answer = reached(person, inThread(place, message));
            // a command typed in somebody else's direct messages comes from a channel that the app is not in
            return answer.wayClosed() ? opened(person, message) : answer;
        }
        return opened(person, message);
    }

    private SlackAnswer<PostedMessage> opened(Person person, Rendered message) {
        return opened(person, channel -> inChannel(channel, message));
    }

    private <T> SlackAnswer<T> opened(Person person, Function<String, SlackAnswer<T>> way) {
        var answer = reached(person, slack.openDirect(person.user()).then(way));
        if (answer.wayClosed()) {
            unreached.keep(person, answer.cause());
        }
        return answer;
    }

    /** What was not said before is over once something is. */
    private <T> SlackAnswer<T> reached(Person person, SlackAnswer<T> answer) {
        if (answer instanceof SlackAnswer.Done<?>) {
            unreached.forget(person);
        }
        return answer;
    }

    /** {@return why something that was meant for that person alone was not said, if nothing was since} */
    Optional<String> unreached(Person person) {
        return unreached.of(person);
    }

    private SlackAnswer<?> orDirectly(SlackAnswer<?> answer, Person person, Rendered message) {
        return answer.wayClosed() ? opened(person, message) : answer;
    }

    /** If Slack rejects the message, retries with the plain form of its newer blocks, such as the chart, if it has any. */
    private static <T> SlackAnswer<T> withPlainFallback(Rendered message, Function<Rendered, SlackAnswer<T>> way) {
        var answer = way.apply(message);
        if (!(answer instanceof SlackAnswer.Refused<?> refused) || !refused.badBlocks()) {
            return answer;
        }
        var plain = message.plain();
        return plain.json().equals(message.json()) ? answer : way.apply(plain);
    }
}
