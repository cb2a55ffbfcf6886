package io.github.stackconsultant.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** The answer to requests that the server refuses before any page sees them, such as one with an odd address. */
final class RefusalPage extends ErrorReportValve {

    private static final int FIRST_REFUSAL = 400;
    private static final int FIRST_FAILURE = 500;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < FIRST_REFUSAL || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var body = page(status).getBytes(StandardCharsets.UTF_8);
        PageHeaders.putOn(response);
        response.setContentType("text/html;charset=utf-8");
        response.setContentLength(body.length);
        try {
            response.getOutputStream().write(body);
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            container.getLogger().debug("nobody reads why", gone);
        }
    }

    private static String page(int status) {
        var title = status < FIRST_FAILURE ? "This page does not take that request" : "Something went wrong here";
        return "<!DOCTYPE html>\n<html lang=\"en\"><head><title>" + title + "</title></head>\n<body><h1>" + title
                + "</h1>\n<p>Nothing was changed. <a href=\"/knowledge\">See everything Stack Consultant knows</a>.</p>"
                + "</body></html>\n";
    }
}
