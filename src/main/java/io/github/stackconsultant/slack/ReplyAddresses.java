package io.github.stackconsultant.slack;

import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;

/**
 * The addresses that answers may be posted to: Slack's, and those beside the Web API that the settings name. They come
 * with a delivery, and whoever has the signing secret could name any address of the network that the app is in. What
 * stands in for Slack on this machine may take answers at another of its ports, as Slack does at another of its hosts.
 */
final class ReplyAddresses {

    private static final Set<String> DOMAINS = Set.of("slack.com", "slack-gov.com");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1");
    private static final int HTTPS = 443;

    private final HttpUrl api;

    /** Takes the base address of Web API methods, which the operator set. */
    ReplyAddresses(String apiUrl) {
        this.api = HttpUrl.get(apiUrl);
    }

    /** {@return whether an answer may be posted to that address} */
    boolean has(String address) {
        var url = HttpUrl.parse(address);
        return url != null && (slacks(url) || besideTheApi(url));
    }

    private static boolean slacks(HttpUrl url) {
        return url.isHttps()
                && url.port() == HTTPS
                && DOMAINS.stream()
                        .anyMatch(domain ->
                                url.host().equals(domain) || url.host().endsWith("." + domain));
    }

    private boolean besideTheApi(HttpUrl url) {
        return server(url).equals(server(api)) || (isThisMachine(url) && isThisMachine(api));
    }

    /** {@return whether that leads to this machine, by one of the names that it always has} */
    static boolean isThisMachine(HttpUrl url) {
        return THIS_MACHINE.contains(url.host());
    }

    /** {@return where an address leads, without what is secret in it: its path is all that one needs to answer} */
    static String server(String address) {
        return Optional.ofNullable(HttpUrl.parse(address))
                .map(ReplyAddresses::server)
                .orElse("an address that cannot be read");
    }

    private static String server(HttpUrl url) {
        return url.scheme() + "://" + url.host() + ":" + url.port();
    }
}
