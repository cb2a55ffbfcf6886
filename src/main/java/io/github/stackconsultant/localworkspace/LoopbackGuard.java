package io.github.stackconsultant.localworkspace;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Admits requests from this machine only. Anybody who can reach the workspace can act for all its people, so a request
 * must come from a loopback address, name this machine as its host (a foreign name that resolves to it is DNS
 * rebinding), and not come from a foreign page.
 */
final class LoopbackGuard extends OncePerRequestFilter {

    private static final Pattern OWN_HOST = Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?");

    /** The headers that proxies and the networks before them add. */
    private static final Pattern OF_A_PROXY = Pattern.compile(
            "(?i)forwarded|via|x-(forwarded|real|original|client|envoy|amzn)-.*|cf-.*|(true-client|fly-client)-ip");

    private static final Pattern NUMERIC = Pattern.compile("[0-9a-fA-F:.%]+");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        // the servlet path is decoded and normalised, unlike the raw address
        var path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        return !(path.isEmpty()
                || path.equals("/")
                || path.equals("/local")
                || path.startsWith("/local/")
                || path.equals("/api")
                || path.startsWith("/api/"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var refusal = refusal(request);
        if (refusal.isPresent()) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            response.setContentType("application/json");
            response.getWriter().write(Json.write(Json.object().put("error", refusal.get())));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static Optional<String> refusal(HttpServletRequest request) {
        var host = request.getHeader("Host");
        if (!isLoopback(request.getRemoteAddr()) || isForwarded(request)) {
            return Optional.of("only this machine may use the local workspace");
        }
        if (host == null || !OWN_HOST.matcher(host.toLowerCase(Locale.ROOT)).matches()) {
            return Optional.of("the host must be localhost, 127.0.0.1 or [::1]");
        }
        return isForeign(request.getHeader("Origin"), host)
                ? Optional.of("a page from elsewhere may not use the local workspace")
                : Optional.empty();
    }

    /** A proxy on this machine would make remote requests look local; one that adds nothing often speaks HTTP/1.0. */
    private static boolean isForwarded(HttpServletRequest request) {
        return request.getProtocol().equals("HTTP/1.0")
                || Collections.list(request.getHeaderNames()).stream()
                        .anyMatch(name -> OF_A_PROXY.matcher(name).matches());
    }

    private static boolean isForeign(@Nullable String origin, String host) {
        return origin != null
                && !origin.equalsIgnoreCase("http://" + host)
                && !origin.equalsIgnoreCase("https://" + host);
    }

    private static boolean isLoopback(@Nullable String address) {
        // numeric addresses only, since a name would be resolved
        if (address == null || !NUMERIC.matcher(address).matches()) {
            return false;
        }
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException malformed) {
            return false;
        }
    }
}
