package io.github.stackconsultant.web;

import io.github.stackconsultant.knowledge.WrittenDates;
import io.github.stackconsultant.record.Decision;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The view model of a decision's page.
 *
 * @param newer the decision that replaces it, in words; empty if there is none
 * @param newerLink the link to that decision; empty if it was withdrawn
 * @param html what was decided, by whom and why
 * @param folded the rest of the record, which is read on demand
 */
record DecisionPage(
        String title,
        String status,
        String saved,
        String again,
        String newer,
        String newerLink,
        String html,
        List<Folded> folded) {

    /** Copies the list. */
    DecisionPage {
        folded = List.copyOf(folded);
    }

    /** A section that is closed at first. */
    record Folded(String title, String html) {}

    static DecisionPage of(Decision decision, Optional<Decision> newer, String html, List<Folded> folded) {
        return new DecisionPage(
                decision.decided().question(),
                newer.isPresent()
                        ? "superseded"
                        : decision.decided().status().name().toLowerCase(Locale.ROOT),
                WrittenDates.day(decision.savedAt()),
                decision.revisitOn().map(WrittenDates::day).orElse(""),
                newer.map(after -> after.decided().inWords()).orElse(""),
                newer.flatMap(Decision::token)
                        .map(token -> "/decisions/" + token)
                        .orElse(""),
                html,
                folded);
    }
}
