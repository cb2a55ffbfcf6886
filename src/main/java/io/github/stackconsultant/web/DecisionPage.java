package io.github.stackconsultant.web;

import io.github.stackconsultant.knowledge.WrittenDates;
import io.github.stackconsultant.record.Decision;
import java.util.Locale;
import java.util.Optional;

/**
 * The view model of a decision's page.
 *
 * @param newer the decision that replaces it, in words; empty if there is none
 * @param newerLink the link to that decision; empty if it was withdrawn
 * @param html the record without its front matter
 */
record DecisionPage(
        String title, String status, String saved, String again, String newer, String newerLink, String html) {

    static DecisionPage of(Decision decision, Optional<Decision> newer, String html) {
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
                html);
    }
}
