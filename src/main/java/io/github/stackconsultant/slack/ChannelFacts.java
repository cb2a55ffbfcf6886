package io.github.stackconsultant.slack;

import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.Quorum;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;

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

    /** {@return how many people are in the poll's channel, where the poll needs to know and it may be read} */
    OptionalInt members(Poll poll) {
        return poll.terms().quorum() instanceof Quorum.Share
                        && poll.terms().voters().isEmpty()
                ? slack.countMembers(poll.channel())
                : OptionalInt.empty();
    }

    private static Optional<ZoneId> known(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
