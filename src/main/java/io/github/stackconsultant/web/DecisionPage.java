package io.github.stackconsultant.web;

import io.github.stackconsultant.knowledge.WrittenDates;
import io.github.stackconsultant.record.RecordDocument;
import java.util.List;
import java.util.Locale;

/**
 * The view model of a decision's page.
 *
 * @param again the day of the second look; empty if there is none, or none any more
 * @param others the decisions before and after it
 * @param html what was decided, by whom and why
 * @param folded the rest of the record, which is read on demand
 */
record DecisionPage(
        String title, String status, String saved, String again, List<Other> others, String html, List<Folded> folded) {

    /** Copies the lists. */
    DecisionPage {
        others = List.copyOf(others);
        folded = List.copyOf(folded);
    }

    /**
     * Another decision on the same question; there is no link to it, since the link of one is no permission to read the
     * other.
     *
     * @param relation how it stands to this one, such as "Superseded by"
     * @param words what was decided
     */
    record Other(String relation, String words) {}

    /** A section that is closed at first. */
    record Folded(String title, String html) {}

    static DecisionPage of(RecordDocument document, String html, List<Folded> folded) {
        var decision = document.decision();
        return new DecisionPage(
                decision.decided().question(),
                decision.superseded()
                        ? "superseded"
                        : decision.decided().status().name().toLowerCase(Locale.ROOT),
                WrittenDates.day(decision.savedAt()),
                decision.revisitOn()
                        .filter(day -> !decision.superseded())
                        .map(WrittenDates::day)
                        .orElse(""),
                document.neighbours().stream().map(DecisionPage::other).toList(),
                html,
                folded);
    }

    private static Other other(RecordDocument.Neighbour neighbour) {
        return new Other(neighbour.relation().words(), neighbour.words() + " (" + neighbour.day() + ")");
    }
}
