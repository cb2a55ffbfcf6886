package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.model.block.Blocks;
import com.slack.api.model.block.LayoutBlock;
import io.github.stackconsultant.messaging.PostedMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class SlackMethodsTests {

    private static final String ODD = "a+b %41 & = \"q\" 'x' <b> {~} \\ / ü € 中 😀\n\t*_`~ ;,:@!$()";

    @AutoClose
    private final SlackServer server = new SlackServer();

    private final Slack slack = BoltApps.slack(Inbound.settings(server.apiUrl()), Duration.ofSeconds(5));
    private final Rendered message =
            new Rendered(ODD, List.<LayoutBlock>of(Kit.section(ODD), Blocks.divider(), Kit.context(ODD)));

    @Test
    void sendsWhatTheClientOfTheSdkSends() throws Exception {
        var theirs = sentByTheSdk(slack.methods(SlackServer.TOKEN));
        var ours = sentByUs(WebApi.api(slack, Clock.systemUTC()));

        assertThat(ours).isEqualTo(theirs);
        assertThat(ours.get(0)).containsKeys("channel", "text", "blocks", "thread_ts");
        assertThat(ours.get(0).get("text")).isEqualTo(message.text());
        assertThat(ours.get(1)).containsKeys("channel", "text", "blocks", "ts");
    }

    @Test
    void sendsTextWithoutBlocks() throws Exception {
        SlackMethods.of(slack, SlackServer.TOKEN)
                .chatPostMessage(request -> request.channel("C1").text("plain"));

        assertThat(server.last("chat.postMessage").fields())
                .containsEntry("text", "plain")
                .doesNotContainKey("blocks");
    }

    private List<Map<String, String>> sentByUs(SlackApi api) {
        assertThat(api.post("C1", Optional.of("1.2"), message)).isInstanceOf(SlackAnswer.Done.class);
        assertThat(api.update(new PostedMessage("C1", "1.3"), message)).isInstanceOf(SlackAnswer.Done.class);
        return sent();
    }

    /** From the blocks themselves, which it writes down with a parser of its own. */
    private List<Map<String, String>> sentByTheSdk(MethodsClient client) throws Exception {
        client.chatPostMessage(request -> request.channel("C1")
                .threadTs("1.2")
                .text(message.text())
                .blocks(message.blocks())
                .unfurlLinks(false)
                .unfurlMedia(false));
        client.chatUpdate(
                request -> request.channel("C1").ts("1.3").text(message.text()).blocks(message.blocks()));
        return sent();
    }

    private List<Map<String, String>> sent() {
        return List.of(
                server.last("chat.postMessage").fields(),
                server.last("chat.update").fields());
    }
}
