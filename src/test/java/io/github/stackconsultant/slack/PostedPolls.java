package io.github.stackconsultant.slack;

import com.slack.api.Slack;
import com.slack.api.util.json.GsonFactory;
import io.github.stackconsultant.fixtures.InMemoryConfirmations;
import io.github.stackconsultant.fixtures.InMemoryConsultations;
import io.github.stackconsultant.localworkspace.driver.Readable;
import io.github.stackconsultant.messaging.LiveMessages;
import io.github.stackconsultant.messaging.PostedMessage;
import io.github.stackconsultant.voting.Polls;
import io.github.stackconsultant.voting.Voting;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Brings the messages of polls up to date as it is done for the real Slack, in a channel that only notes them down. */
public final class PostedPolls implements LiveMessages {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final LivePolls live;

    /**
     * Makes them.
     *
     * @param shown takes what everybody can read, by the messages' timestamps
     */
    public PostedPolls(Voting voting, Polls polls, Clock clock, Map<String, String> shown) {
        var api = new Notes(shown);
        var newest = new NewestQuestion(
                new InMemoryConfirmations(),
                new InMemoryConsultations(),
                Runnable::run,
                failure -> Optional.empty(),
                clock);
        var sender = new WebApi(Slack.getInstance(), api, newest, clock).sender;
        var messenger = new PollMessenger(voting, polls, new WorkspaceFacts(api), sender);
        live = messenger.live(failure -> Optional.empty(), clock);
    }

    @Override
    public void bringUpToDate() {
        live.bringUpToDate();
    }

    private static final class Notes extends SlackApi {

        private final Map<String, String> shown;

        private Notes(Map<String, String> shown) {
            super(Slack.getInstance().methods(), new RateLimits(Clock.systemUTC()));
            this.shown = shown;
        }

        @Override
        SlackAnswer<PostedMessage> update(PostedMessage posted, Rendered message) {
            var blocks = MAPPER.readTree(GsonFactory.createSnakeCase().toJson(message.blocks()));
            shown.put(posted.timestamp(), Readable.text(blocks));
            return new SlackAnswer.Done<>(posted);
        }
    }
}
