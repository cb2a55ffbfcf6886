package io.github.stackconsultant.app;

import java.net.URI;
import java.net.URISyntaxException;

/** An absolute http or https address, to which paths are added to make others. */
final class WebAddress {

    private WebAddress() {}

    /**
     * {@return whether paths can be added to it: it has the scheme http or https, a host, and nothing after the path}
     */
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

    /** {@return the address without a trailing slash} */
    static String withoutSlash(String address) {
        int end = address.length();
        while (end > 0 && address.charAt(end - 1) == '/') {
            end--;
        }
        return address.substring(0, end);
    }

    /** {@return the address with exactly one trailing slash} */
    static String withSlash(String address) {
        return withoutSlash(address) + "/";
    }
}
