package io.github.stackconsultant.slack;

import com.slack.api.model.User;
import io.github.stackconsultant.messaging.RecentMemory;
import io.github.stackconsultant.record.Decision;
import io.github.stackconsultant.record.DecisionId;
import io.github.stackconsultant.record.People;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.PollMessage;
import io.github.stackconsultant.voting.Quorum;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Facts about users and channels that optional scopes let the app read; without those scopes there is always a
 * fallback.
 */
class WorkspaceFacts {

    private static final int MOST_RECORDS = 20;

    private final SlackApi slack;
    private final VoteAddresses addresses;
    /** Where Slack asks to wait in the middle, nobody is asked for again: else many names would be begun without end. */
    private final RecentMemory<DecisionId, Map<String, Optional<User>>> unfinished = new RecentMemory<>(MOST_RECORDS);

    WorkspaceFacts(@Patient SlackApi slack) {
        this.slack = slack;
        this.addresses = new VoteAddresses(slack);
    }

    /** {@return the user's time zone, UTC if it may not be read; later if Slack asks to wait or refuses the token} */
    SlackAnswer<ZoneId> clock(String user) {
        var answer = slack.user(user);
        return WorkspaceFacts.<ZoneId>later(answer).orElseGet(() -> new SlackAnswer.Done<>(zone(found(answer))));
    }

    private static Optional<User> found(SlackAnswer<Optional<User>> answer) {
        return answer instanceof SlackAnswer.Done<Optional<User>> done ? done.value() : Optional.empty();
    }

    /**
     * These facts are only a courtesy, so they are waited for only if nothing else could be said meanwhile, or if Slack
     * asks to wait.
     */
    private static <T> Optional<SlackAnswer<T>> later(SlackAnswer<?> answer) {
        return answer instanceof SlackAnswer.Later<?> later
                        && (later.waitingTime().isPresent() || later.tokenRefused())
                ? Optional.of(new SlackAnswer.Later<>(later.outcome()))
                : Optional.empty();
    }

    /**
     * {@return the people in the decision's record and its owner's time zone, as far as they may be read; later if Slack
     * asks to wait or refuses the token}
     */
    SlackAnswer<People> people(Decision decision) {
        var owner = decision.owner().user();
        var read = unfinished.of(decision.id(), unused -> new ConcurrentHashMap<>());
        for (var user : Stream.concat(Stream.of(owner), decision.mentioned().stream())
                .distinct()
                .filter(each -> !read.containsKey(each))
                .toList()) {
            var answer = slack.user(user);
            var later = WorkspaceFacts.<People>later(answer);
            if (later.isPresent()) {
                return later.get();
            }
            if (!mayAskOn(answer)) {
                break;
            }
            read.put(user, found(answer));
        }
        unfinished.forget(decision.id());
        var names = new HashMap<String, String>();
        read.forEach((user, found) -> found.flatMap(WorkspaceFacts::name).ifPresent(name -> names.put(user, name)));
        return new SlackAnswer.Done<>(new People(names, zone(read.getOrDefault(owner, Optional.empty()))));
    }

    /** After a refusal for a missing scope, further calls are pointless. */
    private static boolean mayAskOn(SlackAnswer<?> answer) {
        boolean unknownUser = answer.wayClosed();
        return unknownUser || answer instanceof SlackAnswer.Done<?>;
    }

    /** {@return what the person is called; empty if Slack does not say} */
    static Optional<String> name(User user) {
        return Stream.of(
                        Optional.ofNullable(user.getRealName()),
                        Optional.ofNullable(user.getProfile()).map(User.Profile::getRealName),
                        Optional.ofNullable(user.getName()))
                .flatMap(Optional::stream)
                .filter(name -> !name.isBlank())
                .findFirst();
    }

    private static ZoneId zone(Optional<User> read) {
        return read.flatMap(user -> Optional.ofNullable(user.getTz()))
                .flatMap(WorkspaceFacts::known)
                .orElse(ZoneOffset.UTC);
    }

    /**
     * {@return the number of people in the poll's channel, if the poll needs it and it may be read; later if Slack could
     * not tell at the moment; refused where an invitation would let the app count them}
     */
    SlackAnswer<OptionalInt> members(Poll poll) {
        boolean needed = poll.terms().quorum() instanceof Quorum.Share
                && poll.terms().voters().isEmpty();
        if (!needed) {
            return new SlackAnswer.Done<>(OptionalInt.empty());
        }
        var count = slack.countMembers(poll.channel());
        return count instanceof SlackAnswer.Refused<?> refused && !refused.notAMember()
                ? new SlackAnswer.Done<>(OptionalInt.empty())
                : count.map(OptionalInt::of);
    }

    /** {@return the address of the message that shows a poll, if Slack says it; later if Slack asks to wait} */
    SlackAnswer<Optional<String>> address(PollMessage shown) {
        var answer = addresses.of(shown);
        return WorkspaceFacts.<Optional<String>>later(answer)
                .orElseGet(() -> answer instanceof SlackAnswer.Done<Optional<String>> done
                        ? done
                        : new SlackAnswer.Done<>(Optional.empty()));
    }

    private static Optional<ZoneId> known(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
