package io.github.stackconsultant.localworkspace;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Converts typed text to the form that Slack sends: with entities escaped, and names of people and channels as
 * identifiers.
 */
final class TypedText {

    private static final Pattern ENCODED = Pattern.compile("<(?<kind>[@#])(?<id>[A-Z0-9]+)(?:\\|[^>]*)?>"
            + "|(?<!\\w):(?<emoji>[a-z0-9_+'-]+):(?::skin-tone-(?<tone>[2-6]):)?");
    private static final Pattern RAW = Pattern.compile("<[@#!][A-Za-z0-9][^<>]*>|&(?!amp;|lt;|gt;)|<|>");

    private final People people;
    private final Channels channels;
    private final String botName;

    TypedText(People people, Channels channels, String botName) {
        this.people = people;
        this.channels = channels;
        this.botName = botName;
    }

    /** The text with mentions and escapes, as in a message. */
    String encode(String typed) {
        return mention(escape(typed));
    }

    /** Escapes everything that is not already an entity or an encoded mention, as a client does. */
    static String escape(String typed) {
        return RAW.matcher(typed).replaceAll(match -> switch (match.group()) {
            case "&" -> "&amp;";
            case "<" -> "&lt;";
            case ">" -> "&gt;";
            // an already encoded mention
            default -> Matcher.quoteReplacement(match.group());
        });
    }

    /** Replaces names of the app, of people and of channels by identifiers. */
    String mention(String typed) {
        var text = replace(typed, "@" + botName, "<@" + Team.BOT_USER_ID + ">");
        for (var person : people.all()) {
            text = replace(text, "@" + person.realName(), "<@" + person.id() + ">");
            text = replace(text, "@" + person.name(), "<@" + person.id() + ">");
        }
        for (var channel : channels.all()) {
            if (channel.kind() == Channel.Kind.PUBLIC) {
                text = replace(text, "#" + channel.name(), "<#" + channel.id() + "|" + channel.name() + ">");
            }
        }
        return text;
    }

    private static String replace(String text, String name, String with) {
        var whole = Pattern.compile("(?<![\\w<])" + Pattern.quote(name) + "(?![\\w-])", Pattern.CASE_INSENSITIVE);
        return whole.matcher(text).replaceAll(Matcher.quoteReplacement(with));
    }

    /** The rich text that Slack adds to a typed message. */
    static ArrayNode blocks(String text) {
        var blocks = Json.array();
        var section = blocks.addObject()
                .put("type", "rich_text")
                .put("block_id", "typed")
                .putArray("elements")
                .addObject()
                .put("type", "rich_text_section")
                .putArray("elements");
        var encoded = ENCODED.matcher(text);
        int from = 0;
        while (encoded.find()) {
            plain(section, text.substring(from, encoded.start()));
            element(section.addObject(), encoded);
            from = encoded.end();
        }
        plain(section, text.substring(from));
        return blocks;
    }

    private static void element(ObjectNode element, Matcher encoded) {
        if (encoded.group("emoji") != null) {
            element.put("type", "emoji").put("name", encoded.group("emoji"));
            if (encoded.group("tone") != null) {
                element.put("skin_tone", Integer.parseInt(encoded.group("tone")));
            }
            return;
        }
        boolean person = encoded.group("kind").equals("@");
        element.put("type", person ? "user" : "channel");
        element.put(person ? "user_id" : "channel_id", encoded.group("id"));
    }

    private static void plain(ArrayNode section, String text) {
        if (!text.isEmpty()) {
            var unescaped = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
            section.addObject().put("type", "text").put("text", unescaped);
        }
    }
}
