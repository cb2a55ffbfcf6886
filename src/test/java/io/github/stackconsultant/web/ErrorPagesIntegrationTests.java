package io.github.stackconsultant.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.privacy.Retention;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** With a real server, since only that turns to the error page. */
@SpringBootTest(
        classes = ErrorPagesIntegrationTests.App.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:error-pages", "db-scheduler.enabled=false"})
@ExtendWith(OutputCaptureExtension.class)
class ErrorPagesIntegrationTests {

    @LocalServerPort
    private int port;

    @Test
    void aBrowserReadsASentenceAndNoStackTrace() throws Exception {
        HttpResponse<String> response = get("/knowledge/broken/for-the-test", "text/html");

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body())
                .contains("Something went wrong here", "href=\"/knowledge\"")
                .doesNotContain("s3cr3t", "Exception", "\tat ");
        assertThat(response.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'self'"));
    }

    @Test
    void aProgramReadsJsonAndNoStackTrace() throws Exception {
        HttpResponse<String> response = get("/knowledge/broken/for-the-test", "application/json");

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body()).startsWith("{").doesNotContain("s3cr3t", "Exception", "trace");
    }

    @Test
    void anUnknownAddressShowsAWayBack() throws Exception {
        HttpResponse<String> response = get("/nowhere", "text/html");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("There is no such page", "href=\"/knowledge\"");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void theErrorPageItselfIsNoPage() throws Exception {
        HttpResponse<String> response = get("/error", "text/html");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("There is no such page");
    }

    /** The server itself refuses them, before any page sees them. */
    @ParameterizedTest
    @ValueSource(strings = {"/decisions/%00", "/%5c..", "/assets/..%2f..", "/\u00e4", "/a|b", "/%zz"})
    void anOddAddressIsRefusedInOurWordsAndWithOurHeaders(String path) throws Exception {
        try (var socket = new Socket("127.0.0.1", port)) {
            var request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .contains("Content-Security-Policy: default-src 'self'", "X-Content-Type-Options: nosniff")
                    .contains("<h1>This page does not take that request</h1>")
                    .doesNotContain("<style", "Tomcat", "HTTP Status");
        }
    }

    @Test
    void aStrangersPathIsNotLogged(CapturedOutput output) throws Exception {
        assertThat(get("/assets/%2e%2e/of-a-stranger", "text/html").statusCode())
                .isBetween(400, 404);

        assertThat(output.getAll()).doesNotContain("of-a-stranger");
    }

    @Test
    void aSlashAtTheEndLeadsToThePageWithoutIt() throws Exception {
        for (String path : List.of("/knowledge", "/knowledge/drinks", "/privacy")) {
            HttpResponse<String> response = get(path + "/", "text/html");

            assertThat(response.statusCode()).isEqualTo(308);
            assertThat(response.headers().firstValue("Location")).hasValue(path);
        }
    }

    @Test
    void anotherMethodIsRefusedInASentence() throws Exception {
        HttpResponse<String> response = send(request("/knowledge", "text/html")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.body()).contains("This page does not take that request");
    }

    private HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        return send(request(path, accept).build());
    }

    private HttpRequest.Builder request(String path, String accept) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", accept);
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({WebConfiguration.class, KnowledgeController.class, LandingController.class, Broken.class})
    static class App {

        @Bean
        Retention retention() {
            return RetentionSamples.OTHERS;
        }

        @Bean
        KnowledgeBase knowledgeBase() {
            return SmallKnowledge.base();
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    @Controller
    static class Broken {

        @GetMapping("/knowledge/broken/for-the-test")
        String broken() {
            throw new IllegalStateException("s3cr3t");
        }
    }
}
