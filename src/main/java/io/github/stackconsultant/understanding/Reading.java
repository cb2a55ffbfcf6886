package io.github.stackconsultant.understanding;

import java.util.List;
import java.util.stream.Stream;

/**
 * A text with the words and phrases that were found in it.
 *
 * @param text what was typed, as far as it was read
 * @param tokens its words in their order
 * @param mentions every phrase found, in the order in which they begin
 */
public record Reading(String text, List<Token> tokens, List<Mention> mentions) {

    /** Copies the lists. */
    public Reading {
        tokens = List.copyOf(tokens);
        mentions = List.copyOf(mentions);
    }

    /**
     * One word.
     *
     * @param written as it was typed, in small letters
     * @param meant as it is read: the known word that is nearest, if it is misspelt
     * @param start where it begins in the text
     * @param end where it ends, exclusively
     * @param known whether it is a word of the language or of a phrase
     */
    public record Token(String written, String meant, int start, int end, boolean known) {}

    /**
     * A phrase that was found.
     *
     * @param from its first token
     * @param to the token after its last one
     * @param senses its possible meanings, one at least
     */
    public record Mention(int from, int to, List<Sense> senses) implements TokenRange {

        /** Copies the list. */
        public Mention {
            senses = List.copyOf(senses);
        }

        /** {@return its meanings of that kind} */
        public <S extends Sense> Stream<S> senses(Class<S> kind) {
            return senses.stream().filter(kind::isInstance).map(kind::cast);
        }

        /** {@return whether one of its meanings is of that kind} */
        public boolean means(Class<? extends Sense> kind) {
            return senses.stream().anyMatch(kind::isInstance);
        }
    }
}
