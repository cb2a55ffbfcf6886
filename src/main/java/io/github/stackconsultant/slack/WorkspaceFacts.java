package io.github.stackconsultant.slack;

import com.slack.api.model.User;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.record.Decision;
import io.github.stackconsultant.record.People;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.Quorum;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Facts about users and channels that optional scopes let the app read; without those scopes there is always a
 * fallback.
 */
class WorkspaceFacts {

    private final SlackApi slack;
    /** Where Slack asks to wait in the middle, nobody is asked for again: else many names would be begun without end. */
    private final UnfinishedNames unfinished = new UnfinishedNames();

    WorkspaceFacts(SlackApi slack) {
        this.slack = slack;
    }

    /**
     * A user's time zone.
     *
     * @param zone UTC if it may not be read
     * @param later set if Slack asks to wait or refuses the token
     */
    record OwnClock(ZoneId zone, Optional<SlackAnswer.Later> later) {}

    /** {@return the user's time zone} */
    OwnClock clock(String user) {
        var read = new ArrayList<User>();
        var answer = slack.user(user, read::add);
        return new OwnClock(zone(read.stream()), later(answer));
    }

    /**
     * These facts are only a courtesy, so they are waited for only if nothing else could be said meanwhile, or if Slack
     * asks to wait.
     */
    private static Optional<SlackAnswer.Later> later(SlackAnswer answer) {
        return answer instanceof SlackAnswer.Later later
                        && (later.outcome() instanceof Outcome.AskedToWait
                                || later.tokenRefused().isPresent())
                ? Optional.of(later)
                : Optional.empty();
    }

    /**
     * The people in a record.
     *
     * @param known their data, as far as it may be read
     * @param later set if Slack asks to wait or refuses the token
     */
    record Acquaintances(People known, Optional<SlackAnswer.Later> later) {}

    /** {@return the people in the decision's record, and its owner's time zone} */
    Acquaintances people(Decision decision) {
        var owner = decision.owner().user();
        var read = unfinished.begun(decision.id());
        for (var user : Stream.concat(Stream.of(owner), decision.mentioned().stream())
                .distinct()
                .filter(each -> !read.containsKey(each))
                .toList()) {
            var answer = slack.user(user, found -> read.put(user, Optional.of(found)));
            var later = later(answer);
            if (later.isPresent()) {
                return new Acquaintances(People.UNKNOWN, later);
            }
            if (!mayAskOn(answer)) {
                break;
            }
            read.putIfAbsent(user, Optional.empty());
        }
        unfinished.done(decision.id());
        var names = new HashMap<String, String>();
        read.forEach((user, found) -> found.flatMap(WorkspaceFacts::name).ifPresent(name -> names.put(user, name)));
        return new Acquaintances(
                new People(names, zone(read.getOrDefault(owner, Optional.empty()).stream())), Optional.empty());
    }

    /** After a refusal for a missing scope, further calls are pointless. */
    private static boolean mayAskOn(SlackAnswer answer) {
        boolean unknownUser = answer instanceof SlackAnswer.Refused refused && refused.wayClosed();
        return unknownUser || answer instanceof SlackAnswer.Done;
    }

    private static Optional<String> name(User user) {
        return Stream.of(
                        Optional.ofNullable(user.getRealName()),
                        Optional.ofNullable(user.getProfile()).map(User.Profile::getRealName),
                        Optional.ofNullable(user.getName()))
                .flatMap(Optional::stream)
                .filter(name -> !name.isBlank())
                .findFirst();
    }

    private static ZoneId zone(Stream<User> read) {
        return read.flatMap(user -> Stream.ofNullable(user.getTz()))
                .flatMap(name -> known(name).stream())
                .findFirst()
                .orElse(ZoneOffset.UTC);
    }

    /**
     * The number of people in a channel.
     *
     * @param count empty if it is not needed or may not be read
     * @param later set if Slack could not tell at the moment
     */
    record Members(OptionalInt count, Optional<SlackAnswer.Later> later) {}

    /** {@return the number of people in the poll's channel, if the poll needs it} */
    Members members(Poll poll) {
        boolean needed = poll.terms().quorum() instanceof Quorum.Share
                && poll.terms().voters().isEmpty();
        if (!needed) {
            return new Members(OptionalInt.empty(), Optional.empty());
        }
        var count = new AtomicInteger();
        var answer = slack.countMembers(poll.channel(), count::set);
        if (answer instanceof SlackAnswer.Later later) {
            return new Members(OptionalInt.empty(), Optional.of(later));
        }
        return new Members(
                answer instanceof SlackAnswer.Done ? OptionalInt.of(count.get()) : OptionalInt.empty(),
                Optional.empty());
    }

    private static Optional<ZoneId> known(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
