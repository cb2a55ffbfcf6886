package io.github.stackconsultant.localworkspace;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Pages through a list of people as Slack does: with a limit, and a cursor that names the next person. */
final class Cursor {

    private static final int MOST = 1_000;
    private static final int USUAL = 100;
    private static final String PREFIX = "user:";

    private Cursor() {}

    /** The page that a call asks for with its {@code limit} and {@code cursor}. */
    static Checked<Page> read(ApiCall call, List<String> all) {
        var limit = call.text("limit", Integer.toString(USUAL));
        if (!limit.matches("\\d{1,4}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > MOST) {
            return Checked.refused("invalid_limit");
        }
        var cursor = call.text("cursor", "");
        int from = cursor.isEmpty() ? 0 : all.indexOf(decode(cursor));
        return from < 0
                ? Checked.refused("invalid_cursor")
                : new Checked.Granted<>(page(all, from, Integer.parseInt(limit)));
    }

    private static Page page(List<String> all, int from, int limit) {
        int end = Math.min(from + limit, all.size());
        return new Page(all.subList(from, end), end == all.size() ? "" : encode(all.get(end)));
    }

    private static String encode(String next) {
        return Base64.getEncoder().encodeToString((PREFIX + next).getBytes(StandardCharsets.UTF_8));
    }

    /** The person that a cursor names; empty if it is not one of ours. */
    private static String decode(String cursor) {
        try {
            var text = new String(Base64.getDecoder().decode(cursor), StandardCharsets.UTF_8);
            return text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : "";
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }

    /** Some entries, and the cursor of the next page, which is empty on the last page. */
    record Page(List<String> entries, String next) {}
}
