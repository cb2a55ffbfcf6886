package io.github.stackconsultant.app;

import java.net.URI;
import java.net.URISyntaxException;

/** An absolute http or https address, which others are made from by adding a path. */
final class WebAddress {

    private WebAddress() {}

    /** {@return whether a path can be added to it: http or https, a host, nothing behind the path} */
    static boolean valid(String address) {
        try {
            URI uri = new URI(address);
            return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    /** {@return the address with no slash at its end} */
    static String withoutSlash(String address) {
        int end = address.length();
        while (end > 0 && address.charAt(end - 1) == '/') {
            end--;
        }
        return address.substring(0, end);
    }

    /** {@return the address with exactly one slash at its end} */
    static String withSlash(String address) {
        return withoutSlash(address) + "/";
    }
}
