package io.github.stackconsultant.load;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.util.SlackRequestParser;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;

/**
 * What the app is held against: Bolt as its documentation shows it, in a servlet of the same server, with handlers that
 * acknowledge and do nothing else.
 */
public final class BareBolt {

    private BareBolt() {}

    /** Serves until it is ended. */
    public static void main(String[] arguments) throws IOException, LifecycleException {
        var tomcat = new Tomcat();
        tomcat.setBaseDir(Files.createTempDirectory("bare-bolt").toString());
        tomcat.setPort(Integer.parseInt(System.getenv("PORT")));
        tomcat.getConnector();
        var context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "bolt", new Receiver(app()));
        context.addServletMappingDecoded("/slack/events", "bolt");
        tomcat.start();
        System.out.println("bare Bolt " + Running.READY);
        tomcat.getServer().await();
    }

    private static App app() {
        var slack = new SlackConfig();
        slack.setMethodsEndpointUrlPrefix(System.getenv("SLACK_API_URL"));
        slack.setProxyUrl(null);
        var app = new App(AppConfig.builder()
                .slack(Slack.getInstance(slack))
                .singleTeamBotToken(System.getenv("SLACK_BOT_TOKEN"))
                .signingSecret(System.getenv("SLACK_SIGNING_SECRET"))
                .build());
        app.command("/consult", (request, context) -> context.ack());
        for (var action : List.of("answer_menu", "back", "not_sure", "vote_1", "vote_2")) {
            app.blockAction(action, (request, context) -> context.ack());
        }
        return app;
    }

    /** Bolt has an adapter for servlets, which does the same. */
    private static final class Receiver extends HttpServlet {

        private static final long serialVersionUID = 1;

        private final transient App app;
        private final transient SlackRequestParser parser;

        Receiver(App app) {
            this.app = app;
            this.parser = new SlackRequestParser(app.config());
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            try {
                var answer = app.run(parser.parse(SlackRequestParser.HttpRequest.builder()
                        .requestUri(request.getRequestURI())
                        .queryString(Map.of())
                        .requestBody(new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                        .headers(new RequestHeaders(headers(request)))
                        .remoteAddress(request.getRemoteAddr())
                        .build()));
                response.setStatus(answer.getStatusCode());
                response.setContentLength(0);
            } catch (Exception failed) {
                response.sendError(500);
            }
        }

        private static Map<String, List<String>> headers(HttpServletRequest request) {
            var headers = new HashMap<String, List<String>>();
            for (var name : Collections.list(request.getHeaderNames())) {
                headers.put(name, Collections.list(request.getHeaders(name)));
            }
            return headers;
        }
    }
}
