package io.github.stackconsultant.slack;

import java.util.regex.Pattern;

/** Slack's markup. */
final class Mrkdwn {

    /** How much of a person's own words is quoted back. */
    private static final int QUOTED = 300;

    /** A mark within a word formats nothing; a space on its inner side keeps any other from it. */
    private static final Pattern FORMATTING = Pattern.compile("(?<![\\p{L}\\p{N}])[*_~]|[*_~](?![\\p{L}\\p{N}])");

    private static final Pattern QUOTING = Pattern.compile("^&gt;", Pattern.MULTILINE);

    private Mrkdwn() {}

    /** {@return text that shows just as it is: nothing in it mentions, links or formats} */
    static String escape(String text) {
        var entities = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        var disarmed = FORMATTING.matcher(entities).replaceAll("\u2009$0\u2009").replace('`', '\u02cb');
        return QUOTING.matcher(disarmed).replaceAll("\u200b&gt;");
    }

    /** {@return the start of a person's words on one line, without any formatting of theirs} */
    static String quote(String words) {
        var oneLine = words.replaceAll("\\s+", " ").strip();
        return escape(SlackLimits.clip(oneLine, QUOTED));
    }

    /** {@return what the person typed, of the text that Slack made of it} */
    static String unescape(String text) {
        return text.replaceAll("<(https?://[^|>]+)\\|([^>]+)>", "$2")
                .replaceAll("<((?:https?://|mailto:)[^>]+)>", "$1")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    static String bold(String text) {
        return "*" + text + "*";
    }

    static String italic(String text) {
        return "_" + text + "_";
    }

    static String mention(String user) {
        return "<@" + user + ">";
    }

    static String channel(String channel) {
        return "<#" + channel + ">";
    }

    static String link(String address, String text) {
        return "<" + address + "|" + text + ">";
    }
}
