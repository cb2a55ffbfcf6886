package io.github.stackconsultant.web;

import io.github.stackconsultant.knowledge.Source;
import java.time.LocalDate;

/**
 * A source as its page shows it.
 *
 * @param address where it can be read; empty if that is not a web address
 */
record SourceEntry(
        String anchor, String title, String author, String publisher, String month, String age, String address) {

    static SourceEntry of(Source source, LocalDate today) {
        return new SourceEntry(
                Anchors.of(source.id()),
                source.title(),
                source.author(),
                source.publisher(),
                source.month(),
                SourceAge.age(source, today),
                source.address().filter(SourceEntry::onTheWeb).orElse(""));
    }

    /** A file may contain any address, including one that runs a script; only web addresses become links. */
    private static boolean onTheWeb(String address) {
        return address.startsWith("https://") || address.startsWith("http://");
    }
}
