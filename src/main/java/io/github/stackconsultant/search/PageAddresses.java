package io.github.stackconsultant.search;

import java.util.regex.Pattern;

/** Addresses of pages, whose letters are no words of the person's: "https://shop.example/plan". */
final class PageAddresses {

    /** What ends a sentence, or closes a bracket, behind an address is no part of it. */
    private static final Pattern ADDRESS =
            Pattern.compile("\\b(?:https?://|www\\.)[^\\s<>]*[^\\s<>.,;:!?)\\]}'\"*_]", Pattern.CASE_INSENSITIVE);

    private PageAddresses() {}

    /** {@return the text without them} */
    static String leftOutOf(String text) {
        return ADDRESS.matcher(text).replaceAll(" ");
    }
}
