package io.github.stackconsultant.knowledge;

import java.util.List;

/**
 * What identifies a step in typed text, besides its title and its id.
 *
 * @param terms words that name what it asks about: "competitors: Shopify"
 * @param words words that free-text answers to it often contain
 * @param unclear words that could mean several of its answers
 */
public record StepCues(List<String> terms, List<String> words, List<Unclear> unclear) {

    /** Copies the lists. */
    public StepCues {
        terms = List.copyOf(terms);
        words = List.copyOf(words);
        unclear = List.copyOf(unclear);
    }

    /**
     * Words that could mean several answers, so that the person is asked which.
     *
     * @param id a name used in problem reports
     * @param answers two at least, the likeliest first
     */
    public record Unclear(String id, List<String> phrases, List<AnswerId> answers) {

        /** Copies the lists. */
        public Unclear {
            phrases = List.copyOf(phrases);
            answers = List.copyOf(answers);
        }
    }
}
