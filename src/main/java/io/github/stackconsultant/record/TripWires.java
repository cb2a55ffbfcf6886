package io.github.stackconsultant.record;

import io.github.stackconsultant.recommendation.ChangeWords;
import io.github.stackconsultant.recommendation.FlipGroup;
import io.github.stackconsultant.recommendation.Sensitivity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists what would change the verdict: once one of these conditions holds, the decision is due for a second look. */
final class TripWires {

    /** More answers than any step has, so that all are listed. */
    private static final int EVERY_ANSWER = 1_000;

    private final ChangeWords words =
            new ChangeWords(answer -> "\u201c" + Markdown.words(answer) + "\u201d", Markdown::words, EVERY_ANSWER);
    private final Material material;

    TripWires(Material material) {
        this.material = material;
    }

    /** {@return them as one item of a list; empty if the knowledge has changed since the recommendation} */
    Optional<String> item() {
        return material.today().sensitivity().map(sensitivity -> Markdown.item(introduction(), lines(sensitivity)));
    }

    private String introduction() {
        return material.againstTheVerdict()
                ? "The decision does not follow the consultation's verdict. What would change that verdict, the smallest"
                        + " change first:"
                : "The verdict rests on the answers. What would change it, the smallest change first:";
    }

    private List<String> lines(Sensitivity sensitivity) {
        var lines = new ArrayList<String>();
        var groups = FlipGroup.of(sensitivity.flips());
        groups.forEach(group -> lines.add(words.group(group)));
        if (groups.isEmpty()) {
            lines.add(sensitivity
                    .pair()
                    .map(pair -> "No single answer changes it; the smallest two that do: " + words.pair(pair))
                    .orElse("No single answer changes it, nor do any two"));
        }
        var winner = material.recommendation().scores().get(0).name();
        sensitivity.limits().forEach(limit -> lines.add(words.limit(limit, winner)));
        if (!sensitivity.limits().isEmpty()) {
            lines.add(ChangeWords.weight());
        }
        return lines;
    }
}
