package io.github.stackconsultant.record;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is known about the people in a record. The record itself holds their ids; names are inserted when it is read.
 *
 * @param names people's names by user id; people without an entry are shown by their id
 * @param zone the owner's time zone
 */
public record People(Map<String, String> names, ZoneId zone) {

    /** Nothing is known yet. */
    public static final People UNKNOWN = new People(Map.of(), ZoneOffset.UTC);

    /** More people than can be named as voters and quoted with a reason. */
    private static final int MOST = 100;

    private static final Pattern MENTION = Pattern.compile("(?<![\\p{L}\\p{N}_.@-])@([UW][A-Z0-9]+)\\b");

    /** Copies the map. */
    public People {
        names = Map.copyOf(names);
    }

    /** {@return the mention of a user in a saved record} */
    static String mention(String user) {
        return "@" + user;
    }

    /** {@return the ids of the users whom that record mentions, each once} */
    static List<String> mentionedIn(String record) {
        return MENTION.matcher(record)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** {@return the same without the names of people whom that record does not mention} */
    public People thoseIn(String record) {
        var known = new HashMap<>(names);
        known.keySet().retainAll(mentionedIn(record));
        return new People(known, zone);
    }

    /** {@return the same without that user's name} */
    public People without(String user) {
        var known = new HashMap<>(names);
        known.remove(user);
        return new People(known, zone);
    }

    /** {@return the record with mentions replaced by names, as far as they are known} */
    String namedIn(String record) {
        var body = FrontMatter.without(record);
        var head = record.substring(0, record.length() - body.length());
        return MENTION.matcher(head).replaceAll(found -> Matcher.quoteReplacement(FrontMatter.escaped(name(found))))
                + MENTION.matcher(body).replaceAll(found -> Matcher.quoteReplacement(Markdown.words(name(found))));
    }

    private String name(MatchResult mention) {
        return names.getOrDefault(mention.group(1), mention.group());
    }
}
