package io.github.stackconsultant.localworkspace;

import io.github.stackconsultant.localworkspace.driver.LocalWorkspaceDriver;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySource;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import tools.jackson.databind.JsonNode;

/**
 * A workspace on a free port with a rehearsal app in the same server, and nothing else of the project. As an extension of
 * a type of tests it forgets before each of them, and is closed after the last.
 */
final class RunningWorkspace implements AutoCloseable, BeforeEachCallback, AfterAllCallback {

    static final String TOKEN = "xoxb-rehearsal";
    static final String SECRET = "rehearsal secret";

    private static final List<String> OWN = List.of(
            "server.port=0",
            "server.address=127.0.0.1",
            "server.shutdown=immediate",
            "localworkspace.enabled=true",
            "localworkspace.bot-token=" + TOKEN,
            "localworkspace.signing-secret=" + SECRET,
            "localworkspace.manifest=classpath:localworkspace/manifest.yml");

    private final HttpClient http =
            HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();
    private final ConfigurableApplicationContext context;
    private final RehearsalApp app;

    private RunningWorkspace(ConfigurableApplicationContext context, RehearsalApp app) {
        this.context = context;
        this.app = app;
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        forgets();
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        close();
    }

    static RunningWorkspace start(String... properties) {
        return start(Clock.systemUTC(), properties);
    }

    static RunningWorkspace start(Clock clock, String... properties) {
        RehearsalApp app = new RehearsalApp();
        ConfigurableApplicationContext context = new SpringApplicationBuilder(
                        Web.class, LocalWorkspaceConfiguration.class)
                .web(WebApplicationType.SERVLET)
                .initializers(started -> prepare((GenericApplicationContext) started, properties, clock, app))
                .run();
        return new RunningWorkspace(context, app);
    }

    /** Takes away whatever the app itself sets, so that these properties alone count. */
    private static void prepare(GenericApplicationContext context, String[] properties, Clock clock, RehearsalApp app) {
        Map<String, Object> settings = new HashMap<>();
        Stream.concat(OWN.stream(), Stream.of(properties))
                .map(property -> property.split("=", 2))
                .forEach(property -> settings.put(property[0], property[1]));
        MutablePropertySources sources = context.getEnvironment().getPropertySources();
        List<String> given = sources.stream().map(PropertySource::getName).toList();
        given.stream().filter(name -> !name.equals("configurationProperties")).forEach(sources::remove);
        sources.addFirst(new MapPropertySource("rehearsal", settings));
        context.registerBean("clock", Clock.class, () -> clock);
        context.registerBean(
                "rehearsal",
                RouterFunction.class,
                () -> RouterFunctions.route().POST("/slack/events", app).build());
    }

    RehearsalApp app() {
        return app;
    }

    LocalWorkspaceDriver driver() {
        return new LocalWorkspaceDriver(url());
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + port());
    }

    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** Calls the Web API as the SDK does: a form, with nested values as JSON text. */
    JsonNode call(String method, Map<String, String> arguments) {
        return json(callRaw(method, arguments));
    }

    HttpResponse<String> callRaw(String method, Map<String, String> arguments) {
        String form = arguments.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request("/api/" + method)
                .header("Authorization", "Bearer " + TOKEN)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    JsonNode get(String path) {
        return json(send(request(path).GET()));
    }

    JsonNode post(String path, String body) {
        return json(postRaw(path, body));
    }

    HttpResponse<String> postRaw(String path, String body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> respond(String responseUrl, String body) {
        return postRaw(URI.create(responseUrl).getPath(), body);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(url().resolve(path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new AssertionError(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    private static JsonNode json(HttpResponse<String> response) {
        return Json.parse(response.body()).orElseThrow(() -> new AssertionError(response.body()));
    }

    /** Nothing of the test before is left: what the app heard, failures that were ordered, modals of Ana and Bo. */
    void forgets() {
        app.forget();
        driver().failsNoMore();
        for (String person : new String[] {"U0ANA", "U0BO"}) {
            for (JsonNode view : get("/local/views?user=" + person).path("stack")) {
                postRaw("/local/views/" + Json.text(view, "id") + "/close", "{\"user\":\"" + person + "\"}");
            }
        }
    }

    @Override
    public void close() {
        context.close();
    }

    /** The web server and Spring MVC alone; no stereotype, so that no scan finds it. */
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class
    })
    static class Web {}
}
