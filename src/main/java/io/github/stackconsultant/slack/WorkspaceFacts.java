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

/** What Slack knows and optional scopes let the app read; without them there is always a way to go on. */
class WorkspaceFacts {

    private final SlackApi slack;

    WorkspaceFacts(SlackApi slack) {
        this.slack = slack;
    }

    /**
     * How a user's clock goes.
     *
     * @param zone UTC where it may not be read
     * @param later set where Slack asks to wait, or refuses the token
     */
    record OwnClock(ZoneId zone, Optional<SlackAnswer.Later> later) {}

    /** {@return how the user's clock goes} */
    OwnClock clock(String user) {
        var read = new ArrayList<User>();
        var answer = slack.user(user, read::add);
        return new OwnClock(zone(read.stream()), later(answer));
    }

    /** What is a courtesy is waited for only where nothing else could be said meanwhile, or as Slack asks to. */
    private static Optional<SlackAnswer.Later> later(SlackAnswer answer) {
        return answer instanceof SlackAnswer.Later later
                        && (later.outcome() instanceof Outcome.AskedToWait
                                || later.tokenRefused().isPresent())
                ? Optional.of(later)
                : Optional.empty();
    }

    /**
     * Who the people in a record are.
     *
     * @param known as far as that may be read
     * @param later set where Slack asks to wait, or refuses the token
     */
    record Acquaintances(People known, Optional<SlackAnswer.Later> later) {}

    /** {@return who the people in that decision's record are, and what time it is where its owner is} */
    Acquaintances people(Decision decision) {
        var owner = decision.owner().user();
        var read = new HashMap<String, User>();
        for (var user : Stream.concat(Stream.of(owner), decision.mentioned().stream())
                .distinct()
                .toList()) {
            var answer = slack.user(user, found -> read.put(user, found));
            var later = later(answer);
            if (later.isPresent()) {
                return new Acquaintances(People.UNKNOWN, later);
            }
            if (!mayAskOn(answer)) {
                break;
            }
        }
        var names = new HashMap<String, String>();
        read.forEach((user, found) -> name(found).ifPresent(name -> names.put(user, name)));
        return new Acquaintances(new People(names, zone(Stream.ofNullable(read.get(owner)))), Optional.empty());
    }

    /** A missing scope is asked for once. */
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
     * How many people are in a channel.
     *
     * @param count empty where nobody needs to know, or it may not be read
     * @param later set where Slack could not say just now
     */
    record Members(OptionalInt count, Optional<SlackAnswer.Later> later) {}

    /** {@return how many people are in the poll's channel, where the poll needs to know} */
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
