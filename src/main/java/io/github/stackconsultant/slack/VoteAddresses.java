package io.github.stackconsultant.slack;

import io.github.stackconsultant.messaging.PostedMessage;
import io.github.stackconsultant.messaging.RecentMemory;
import io.github.stackconsultant.slack.HomePage.OpenVote;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.PollMessage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the buttons of votes are. A message keeps its address, so Slack is asked for each once. */
final class VoteAddresses {

    private static final int MOST = 1_000;

    private static final SlackAnswer<Optional<String>> UNKNOWN = new SlackAnswer.Done<>(Optional.empty());

    private final SlackApi slack;
    private final RecentMemory<PostedMessage, String> known = new RecentMemory<>(MOST);

    VoteAddresses(@Brief SlackApi slack) {
        this.slack = slack;
    }

    /** {@return where the person votes in those in which they have not; once Slack is silent, it is asked no more} */
    Map<PollId, String> of(List<OpenVote> votes) {
        var found = new HashMap<PollId, String>();
        for (var vote : votes) {
            var address = vote.toVote().map(this::of).orElse(UNKNOWN);
            if (address instanceof SlackAnswer.Later<?>) {
                break;
            }
            if (address instanceof SlackAnswer.Done<Optional<String>> done) {
                done.value().ifPresent(link -> found.put(vote.standing().poll().id(), link));
            }
        }
        return found;
    }

    /** {@return the address of the message that shows a poll, if Slack says it} */
    SlackAnswer<Optional<String>> of(PollMessage shown) {
        var message = shown.posted();
        return known.of(message)
                .<SlackAnswer<Optional<String>>>map(address -> new SlackAnswer.Done<>(Optional.of(address)))
                .orElseGet(() -> slack.permalink(message).map(said -> {
                    said.ifPresent(address -> known.keep(message, address));
                    return said;
                }));
    }
}
