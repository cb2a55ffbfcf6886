package io.github.stackconsultant.slack;

import com.slack.api.Slack;
import java.time.Clock;

/** The way to Slack's Web API, from what sends words to what calls it. */
final class WebApi implements AutoCloseable {

    final Slack client;
    final SlackApi api;
    final ReplyPaths paths;
    final MessageSender sender;

    /** Leads to a stand-in. */
    WebApi(Rig rig, SlackServer server) {
        this(rig, Inbound.client(server));
    }

    WebApi(Rig rig, Slack client) {
        this(client, api(client, rig.clock), rig.newest, rig.clock);
    }

    WebApi(Slack client, SlackApi api, NewestQuestion newest, Clock clock) {
        this.client = client;
        this.api = api;
        paths = new ReplyPaths(client, clock);
        sender = new MessageSender(api, paths, newest);
    }

    static SlackApi api(Slack client, Clock clock) {
        return new SlackApi(SlackMethods.of(client, SlackServer.TOKEN), new RateLimits(clock));
    }

    @Override
    public void close() throws Exception {
        client.close();
    }
}
