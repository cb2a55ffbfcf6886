package io.github.stackconsultant.web;

import io.github.stackconsultant.record.RecordDocument;
import io.github.stackconsultant.record.RecordDocuments;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The pages of decisions: each opens only to whoever has its link, and none is listed anywhere. */
@Controller
class DecisionController {

    private static final String TOKEN = "/decisions/{token:[A-Za-z0-9_-]+}";

    private final RecordDocuments documents;
    private final Parser parser = Parser.builder().build();
    private final HtmlRenderer renderer =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    DecisionController(RecordDocuments documents) {
        this.documents = documents;
    }

    @GetMapping(TOKEN)
    ModelAndView page(@PathVariable("token") String token, HttpServletResponse response) {
        keepPrivate(response);
        return documents
                .behind(token)
                .map(document -> new ModelAndView(
                        "decision", Map.of("noindex", true, "page", page(document), "file", token + ".md")))
                .orElseGet(DecisionController::nothing);
    }

    @GetMapping(TOKEN + ".md")
    Object file(@PathVariable("token") String token, HttpServletResponse response) {
        keepPrivate(response);
        var document = documents.behind(token);
        if (document.isEmpty()) {
            return nothing();
        }
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "markdown", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(document.get().fileName())
                                .build()
                                .toString())
                .body(document.get().markdown().getBytes(StandardCharsets.UTF_8));
    }

    private DecisionPage page(RecordDocument document) {
        return DecisionPage.of(document.decision(), document.newer(), renderer.render(parser.parse(document.body())));
    }

    /** Whether there ever was such a link is nobody's business. */
    private static ModelAndView nothing() {
        return new ModelAndView("error/404", Map.of("noindex", true), HttpStatus.NOT_FOUND);
    }

    /** A withdrawn link is not to be read from a cache, nor to be handed on to where a source is. */
    private static void keepPrivate(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }
}
