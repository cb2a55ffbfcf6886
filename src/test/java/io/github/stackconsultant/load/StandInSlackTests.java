package io.github.stackconsultant.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class StandInSlackTests {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @AutoClose
    private final StandInSlack slack = new StandInSlack(Duration.ofMillis(5), Duration.ofMillis(5));

    private String posts(String address, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private void hears(String user, String words) throws IOException, InterruptedException {
        assertThat(posts(slack.replyAddress(user), "{\"text\":\"" + words + "\",\"blocks\":[]}"))
                .contains("\"ok\":true");
    }

    @Test
    void eachConfirmationOfAPersonsVoteCountsOnce() throws Exception {
        hears("U1", "Your vote counts for Node.js. You can change it.");
        hears("U1", "Your vote counts for Node.js. You can change it.");
        hears("U1", "Your vote counts for Python. You can change it.");
        hears("U2", "Your vote counts for Python. You can change it.");
        hears("U3", "This vote closed on Friday.");

        assertThat(slack.confirmations()).isEqualTo(3);
        assertThat(slack.calls("reply")).isEqualTo(5);
    }

    @Test
    void whoseClickWasNotDealtWithIsNotConfirmedButClicksAgain() throws Exception {
        hears("U1", "I could not store that just now. Nothing was changed: try it again in a moment.");
        hears("U2", "Something is broken on my side, and trying it again will not help.");

        assertThat(slack.apologies()).containsExactly("U1", "U2");
        assertThat(slack.confirmations()).isZero();
    }

    @Test
    void whatIsPostedIsKept() throws Exception {
        assertThat(posts(slack.apiUrl() + "chat.postMessage", "channel=C1&text=hello"))
                .contains("\"channel\":\"C1\"");

        assertThat(slack.lastMessage("C1").orElseThrow()).containsEntry("text", "hello");
    }
}
