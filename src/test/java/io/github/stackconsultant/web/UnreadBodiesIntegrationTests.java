package io.github.stackconsultant.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** With few threads, and nothing that ends by itself while a test runs. */
@SpringBootTest(
        classes = ErrorPagesIntegrationTests.App.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:unread-bodies",
            "db-scheduler.enabled=false",
            "server.tomcat.connection-timeout=10m",
            "server.tomcat.threads.max=16"
        })
class UnreadBodiesIntegrationTests {

    private static final int MORE_THAN_THREADS = 40;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 100\r\n\r\nabc", "Transfer-Encoding: chunked\r\n\r\n"})
    void whoeverSendsHalfARequestToAPageKeepsItFromNobody(String half) throws Exception {
        var sockets = new ArrayList<Socket>();
        try {
            for (int each = 0; each < MORE_THAN_THREADS; each++) {
                sockets.add(send("POST /privacy HTTP/1.1\r\nHost: localhost\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\n" + half));
            }

            assertThat(status(request("/knowledge").build())).isEqualTo(200);
            assertThat(status(request("/knowledge")
                            .POST(HttpRequest.BodyPublishers.ofString("a".repeat(1_000)))
                            .build()))
                    .isEqualTo(405);
        } finally {
            for (var socket : sockets) {
                socket.close();
            }
        }
    }

    @Test
    void aConnectionWhoseRequestsHaveNoBodyLasts() throws Exception {
        try (var socket = send("GET /knowledge HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(2)
                + "GET /knowledge HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")) {
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1)
                            .split("HTTP/1.1 200", -1))
                    .hasSize(3 + 1);
        }
    }

    private Socket send(String request) throws IOException {
        var socket = new Socket("127.0.0.1", port);
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(PATIENCE);
    }

    private static int status(HttpRequest request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
