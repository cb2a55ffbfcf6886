package io.github.stackconsultant.search;

import java.util.List;

/**
 * One thing that a question asks for.
 *
 * @param words as the question says it
 * @param others how else a title or a heading may say it
 * @param subject whether it is a subject of many words: a passage is about it by its title or heading, not by a word of its
 *     text, which may mean something else
 */
record AskedFor(String words, List<String> others, boolean subject) {

    /** Copies the list. */
    AskedFor {
        others = List.copyOf(others);
    }

    static AskedFor word(String word) {
        return new AskedFor(word, List.of(), false);
    }
}
