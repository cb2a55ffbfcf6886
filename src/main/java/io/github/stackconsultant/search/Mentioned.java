package io.github.stackconsultant.search;

import java.util.regex.Pattern;

/** People whom a text addresses or names as Slack sends them, by ids whose letters are no words: "<@U0BO>". */
final class Mentioned {

    private static final Pattern PERSON = Pattern.compile("<@[A-Z0-9]+(?:\\|[^>]*)?>");

    private Mentioned() {}

    /** {@return the text without them, as long as it was} */
    static String leftOutOf(String text) {
        return text.indexOf("<@") < 0
                ? text
                : PERSON.matcher(text).replaceAll(id -> " ".repeat(id.group().length()));
    }
}
