package io.github.stackconsultant.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * By what an answer is recognised in what people type, besides its label and its id.
 *
 * @param phrases words that mean it wherever they stand
 * @param hints words that mean it where its question is open, and nothing elsewhere
 * @param clues words that mean it only two or more together, in a description that says nothing clearer
 * @param names what is known by name and is such a thing: it means the answer where something is likened to it
 * @param skills what the people that it stands for know, for example a language
 * @param reach how far the places reach that mean it
 * @param crew how many people altogether mean it
 * @param users from how many users on it is meant
 * @param divides whether it is meant where what is built falls into parts that speak for different options
 * @param leanings everyday words that tell of it only many together
 * @param balances answers of the same step that mean this one instead where they are named alike
 */
public record Cues(
        List<String> phrases,
        List<String> hints,
        List<String> clues,
        List<String> names,
        List<String> skills,
        Optional<Reach> reach,
        Optional<Crew> crew,
        OptionalInt users,
        boolean divides,
        Leanings leanings,
        List<AnswerId> balances) {

    /** None but the label and the id. */
    public static final Cues NONE = new Cues(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            false,
            Leanings.NONE,
            List.of());

    /** Copies the lists. */
    public Cues {
        phrases = List.copyOf(phrases);
        hints = List.copyOf(hints);
        clues = List.copyOf(clues);
        names = List.copyOf(names);
        skills = List.copyOf(skills);
        balances = List.copyOf(balances);
    }
}
