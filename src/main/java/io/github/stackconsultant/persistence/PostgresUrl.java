package io.github.stackconsultant.persistence;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The location of a PostgreSQL database, in the driver's terms.
 *
 * @param jdbcUrl the address without user and password, so that it may appear in a message
 */
record PostgresUrl(String jdbcUrl, Optional<String> user, Optional<String> password) {

    static final String EXAMPLE = "postgres://user:password@host:5432/database";

    /** The database's name is part of the form, so an @ in the query is never taken for the end of the password. */
    private static final Pattern FORM = Pattern.compile("(?:jdbc:)?postgres(?:ql)?://"
            + "(?:(?<user>[^:@/?]*)(?::(?<password>.*))?@)?"
            + "(?<hosts>[^@/?#]+)/(?<database>[^@/?#]+)(?:\\?(?<query>.*))?");

    private static final Pattern HOST = Pattern.compile("(?:[\\w.-]+|\\[[0-9A-Fa-f:.]+])(?::(?<port>\\d{1,5}))?");

    private static final int LARGEST_PORT = 65_535;

    /** Parameter names of PostgreSQL's own clients that the driver names differently. */
    private static final Map<String, String> DRIVER_NAMES = Map.of(
            "connect_timeout", "connectTimeout",
            "application_name", "ApplicationName",
            "channel_binding", "channelBinding");

    /** Default timeouts in seconds: a database that stopped responding must not block a click or a thread for long. */
    private static final Map<String, String> DEFAULTS =
            Map.of("connectTimeout", "2", "socketTimeout", "20", "tcpKeepAlive", "true");

    @Override
    public String toString() {
        return "PostgresUrl[" + jdbcUrl + "]";
    }

    /**
     * Parses an address in the form of hosting platforms or of the driver.
     *
     * @throws MalformedDatabaseUrlException if it is neither
     */
    static PostgresUrl parse(String url) {
        var form = FORM.matcher(url.strip());
        if (!form.matches()) {
            throw new MalformedDatabaseUrlException("it does not look like " + EXAMPLE + ".");
        }
        checkHosts(form.group("hosts"));
        decoded(form.group("database"));
        var query = query(Optional.ofNullable(form.group("query")).orElse(""));
        var user = decoded(form.group("user")).or(() -> decoded(query.get("user")));
        var password = decoded(form.group("password")).or(() -> decoded(query.get("password")));
        query.keySet().removeAll(Set.of("user", "password"));
        var rest = query.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("&"));
        return new PostgresUrl(
                "jdbc:postgresql://" + form.group("hosts") + "/" + form.group("database") + "?" + rest, user, password);
    }

    private static void checkHosts(String hosts) {
        for (var each : hosts.split(",", -1)) {
            var host = HOST.matcher(each);
            if (!host.matches()) {
                throw new MalformedDatabaseUrlException("its host or port is not written as host:5432.");
            }
            int port = Optional.ofNullable(host.group("port"))
                    .map(Integer::parseInt)
                    .orElse(1);
            if (port < 1 || port > LARGEST_PORT) {
                throw new MalformedDatabaseUrlException("its port is not between 1 and " + LARGEST_PORT + ".");
            }
        }
    }

    /** {@return the parameters under the driver's names, still percent-encoded, followed by the defaults} */
    private static Map<String, String> query(String query) {
        var parameters = new LinkedHashMap<String, String>();
        for (var each : query.split("&", -1)) {
            if (!each.isEmpty()) {
                int end = each.contains("=") ? each.indexOf('=') : each.length();
                var name = each.substring(0, end);
                var value = each.substring(Math.min(end + 1, each.length()));
                decoded(value);
                parameters.put(DRIVER_NAMES.getOrDefault(name, name), value);
            }
        }
        DEFAULTS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> parameters.putIfAbsent(each.getKey(), each.getValue()));
        return parameters;
    }

    /** Decodes percent-encoding only: a plus in user or password stays a plus. */
    private static Optional<String> decoded(@Nullable String part) {
        if (part == null || part.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException strayPercent) {
            throw new MalformedDatabaseUrlException(
                    "a % in it does not start a percent-encoded character; a plain % is written as %25.");
        }
    }
}
