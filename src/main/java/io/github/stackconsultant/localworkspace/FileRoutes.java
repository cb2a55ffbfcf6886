package io.github.stackconsultant.localworkspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The routes for uploading and reading the bytes of files. */
final class FileRoutes {

    private static final int MOST_BYTES = 20_000_000;

    private final LocalRequests requests;
    private final Uploads uploads;
    private final Stores stores;
    private final String botToken;

    FileRoutes(LocalRequests requests, Uploads uploads, Stores stores, String botToken) {
        this.requests = requests;
        this.uploads = uploads;
        this.stores = stores;
        this.botToken = botToken;
    }

    void addTo(RouterFunctions.Builder routes) {
        routes.POST("/local/upload/{ticket}", this::upload).GET("/local/files/{id}/{name}", this::read);
    }

    private ServerResponse upload(ServerRequest request) throws IOException {
        var bytes = request.servletRequest().getInputStream().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            return LocalRequests.error(HttpStatus.CONTENT_TOO_LARGE, "the local workspace keeps no file that large");
        }
        return uploads.receive(request.pathVariable("ticket"), bytes)
                .map(upload ->
                        ServerResponse.ok().contentType(MediaType.TEXT_PLAIN).body("OK - " + bytes.length))
                .orElseGet(
                        () -> LocalRequests.error(HttpStatus.NOT_FOUND, "this upload was never announced or is over"));
    }

    private ServerResponse read(ServerRequest request) {
        var authorization = request.headers().firstHeader("Authorization");
        if (authorization != null) {
            return authorization.equals("Bearer " + botToken)
                    ? serve(request, channel -> channel.has(Team.BOT_USER_ID))
                    : LocalRequests.error(HttpStatus.FORBIDDEN, "this is not the app's token");
        }
        return requests.withPerson(request, person -> serve(request, channel -> channel.visibleTo(person.id())));
    }

    private ServerResponse serve(ServerRequest request, Predicate<Channel> allowed) {
        var id = request.pathVariable("id");
        var file = stores.messages().all().stream()
                .filter(message -> stores.channels()
                        .find(message.channel())
                        .filter(allowed)
                        .isPresent())
                .flatMap(message -> message.files().stream())
                .filter(shared -> shared.id().equals(id))
                .findFirst();
        var bytes = stores.files().find(id);
        return file.isPresent() && bytes.isPresent()
                ? serve(file.get(), bytes.get(), request.param("download").isPresent())
                : LocalRequests.error(HttpStatus.NOT_FOUND, "there is no such file for you");
    }

    /** Makes sure that nothing runs in the browser: all text, including HTML, is served as plain text. */
    private static ServerResponse serve(SharedFile file, byte[] bytes, boolean download) {
        var type = file.kind().text()
                ? new MediaType("text", "plain", StandardCharsets.UTF_8)
                : MediaType.parseMediaType(file.kind().mimeType());
        var disposition = download ? ContentDisposition.attachment() : ContentDisposition.inline();
        return ServerResponse.ok()
                .contentType(type)
                .header(
                        "Content-Disposition",
                        disposition
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .body(bytes);
    }
}
