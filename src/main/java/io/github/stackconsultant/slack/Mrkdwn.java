package io.github.stackconsultant.slack;

/** Slack's markup. */
final class Mrkdwn {

    /** How much of a person's own words is quoted back. */
    private static final int QUOTED = 300;

    private Mrkdwn() {}

    /** {@return the text with the three characters escaped that could mention, link or format} */
    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** {@return the start of a person's words on one line, without any formatting of theirs} */
    static String quote(String words) {
        var oneLine = words.replaceAll("\\s+", " ").strip();
        return escape(SlackLimits.clip(oneLine, QUOTED)).replaceAll("[*_~`]", "\u2009$0\u2009");
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
