package io.github.stackconsultant.slack;

import java.util.Set;
import okhttp3.HttpUrl;

/**
 * The addresses that answers may be posted to: Slack's, and those beside the Web API that the settings name. They come
 * with a delivery, and whoever has the signing secret could name any address of the network that the app is in.
 */
final class ReplyAddresses {

    private static final Set<String> DOMAINS = Set.of("slack.com", "slack-gov.com");
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
        return url.scheme().equals(api.scheme()) && url.host().equals(api.host()) && url.port() == api.port();
    }
}
