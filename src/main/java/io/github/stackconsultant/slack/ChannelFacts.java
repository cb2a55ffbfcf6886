package io.github.stackconsultant.slack;

import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.Quorum;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;

/** What Slack knows and optional scopes let the app read; without them there is always a way to go on. */
class ChannelFacts {

    private final SlackApi slack;

    ChannelFacts(SlackApi slack) {
        this.slack = slack;
    }

    /** {@return the user's time zone; UTC where it may not be read} */
    ZoneId zone(String user) {
        return slack.timeZone(user).flatMap(ChannelFacts::known).orElse(ZoneOffset.UTC);
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
