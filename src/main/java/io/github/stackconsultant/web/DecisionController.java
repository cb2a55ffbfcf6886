package io.github.stackconsultant.web;

import io.github.stackconsultant.privacy.FailureNames;
import io.github.stackconsultant.record.RecordDocument;
import io.github.stackconsultant.record.RecordDocuments;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The pages of decisions: each is accessible only through its link, and none is listed anywhere. */
@Controller
class DecisionController {

    private static final String TOKEN = "/decisions/{token:[A-Za-z0-9_-]+}";

    private static final Logger log = LoggerFactory.getLogger(DecisionController.class);

    private final RecordDocuments documents;
    private final FailureNames failures;
    private final Parser parser = Parser.builder().build();
    private final HtmlRenderer renderer =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    DecisionController(RecordDocuments documents, FailureNames failures) {
        this.documents = documents;
        this.failures = failures;
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

    /** Handled here, since the server would log a stack trace with the database's message. */
    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    void unreadable(RuntimeException outage, HttpServletResponse response) throws IOException {
        log.error("could not read a decision: {}", failures.line(outage));
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    private DecisionPage page(RecordDocument document) {
        var parts = RecordParts.of(document.body());
        return DecisionPage.of(
                document,
                html(parts.first()),
                parts.folded().stream()
                        .map(part -> new DecisionPage.Folded(part.title(), html(part.text())))
                        .toList());
    }

    private String html(String markdown) {
        return renderer.render(parser.parse(markdown));
    }

    /** Does not reveal whether such a link ever existed. */
    private static ModelAndView nothing() {
        return new ModelAndView("no-decision", Map.of("noindex", true), HttpStatus.NOT_FOUND);
    }

    /** A withdrawn link must not be served from a cache. */
    private static void keepPrivate(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }
}
