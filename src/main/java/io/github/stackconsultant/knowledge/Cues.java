package io.github.stackconsultant.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What identifies an answer in typed text, besides its label and its id.
 *
 * @param phrases words that mean it wherever they stand
 * @param hints words that mean it only while its question is open
 * @param clues words that mean it only if two or more occur together, in a description that says nothing clearer
 * @param names names of well-known products of this kind: they mean the answer where something is likened to them
 * @param skills what the people it stands for know, for example a language
 * @param reach the reach of the places that mean it
 * @param crew the team size that means it
 * @param users the number of users from which on it is meant
 * @param divides whether it is meant when the system falls into parts that favour different options
 * @param leanings everyday words that suggest it only when many of them occur together
 * @param balances answers of the same step that mean this one instead when they are named side by side as equals
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
