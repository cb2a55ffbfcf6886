package io.github.stackconsultant.localworkspace;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Serves the page with its scripts, styles, images, and the one library it uses. */
final class PageRoutes {

    private static final String FOLDER = "localworkspace/";
    private static final String ASSETS = "/local/assets/";
    private static final String LIBRARY = "META-INF/resources/_static/htm/3.1.1/preact/standalone.module.js";
    private static final String POLICY =
            "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    private static final Pattern PLAIN_PATH = Pattern.compile("[\\w-]+(?:[./][\\w-]+)*");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "mjs", "text/javascript;charset=UTF-8",
            "css", "text/css;charset=UTF-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "woff2", "font/woff2");

    void addTo(RouterFunctions.Builder routes) {
        routes.GET("/", request -> serve(FOLDER + "index.html"))
                .GET(ASSETS + "lib/preact.js", request -> serve(LIBRARY))
                .GET(ASSETS + "**", this::asset)
                .route(
                        request -> isOurs(request.path()),
                        request -> LocalRequests.error(HttpStatus.NOT_FOUND, "there is nothing here"));
    }

    private static boolean isOurs(String path) {
        return path.startsWith("/local/") || path.startsWith("/api/");
    }

    private ServerResponse asset(ServerRequest request) {
        var path = request.path().substring(ASSETS.length());
        return PLAIN_PATH.matcher(path).matches()
                ? serve(FOLDER + path)
                : LocalRequests.error(HttpStatus.NOT_FOUND, "there is no such file");
    }

    private static ServerResponse serve(String location) {
        var resource = new ClassPathResource(location);
        var type = Optional.ofNullable(TYPES.get(location.substring(location.lastIndexOf('.') + 1)));
        if (type.isEmpty() || !resource.isReadable()) {
            return LocalRequests.error(HttpStatus.NOT_FOUND, "there is no such file");
        }
        return ServerResponse.ok()
                .contentType(MediaType.parseMediaType(type.get()))
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-cache")
                .body(resource);
    }
}
