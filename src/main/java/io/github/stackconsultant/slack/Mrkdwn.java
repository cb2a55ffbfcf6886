package io.github.stackconsultant.slack;

/** Slack's markup. */
final class Mrkdwn {

    /** The most characters of a person's own words that are quoted back. */
    private static final int QUOTED = 300;

    /** Stands for whomever a person mentions, whose id is not kept. */
    private static final String MENTIONED = "@\u2026";

    private Mrkdwn() {}

    /** {@return the text, escaped so that it renders literally, without mentions, links or formatting} */
    static String escape(String text) {
        return LiteralMrkdwn.of(text);
    }

    /** {@return the start of a person's words on one line, without formatting} */
    static String quote(String words) {
        var oneLine = words.replaceAll("\\s+", " ").strip();
        return escape(SlackLimits.clip(oneLine, QUOTED));
    }

    /** {@return the text in quotation marks; those within it are single ones} */
    static String quoted(String text) {
        var within = text.replace('\u201c', '\u2018').replace('\u201d', '\u2019');
        return "\u201c" + escape(within) + "\u201d";
    }

    /** {@return the text as the person typed it, from Slack's encoded form, but for whom it mentions} */
    static String unescape(String text) {
        return text.replaceAll("<@[^>]+>", MENTIONED)
                .replaceAll("<(?:https?://|mailto:|tel:)[^|>]+\\|([^>]+)>", "$1")
                .replaceAll("<(https?://[^>]+)>", "$1")
                .replaceAll("<(?:mailto:|tel:)([^>]+)>", "$1")
                .replaceAll("<#[^|>]+\\|([^>]+)>", "#$1")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    /** {@return a text without blocks, in which Slack would make links of addresses and unfurl them, without any link} */
    static String withoutLinks(String text) {
        return text.replace("://", ":\u2060//");
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
