package io.github.stackconsultant.slack;

import static java.util.stream.Collectors.joining;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Item;
import io.github.stackconsultant.knowledge.ItemId;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.Source;
import io.github.stackconsultant.knowledge.SourceId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Links into the web pages of the knowledge, where the app knows its public address; otherwise plain names. */
final class KnowledgeLinks {

    private static final int MOST_NAMED = 4;

    private final KnowledgeBase knowledge;
    private final Optional<String> publicAddress;
    private final Clock clock;

    KnowledgeLinks(KnowledgeBase knowledge, Optional<String> publicAddress, Clock clock) {
        this.knowledge = knowledge;
        this.publicAddress = publicAddress;
        this.clock = clock;
    }

    /** {@return the item's title, linked to its place on the page of its comparison} */
    String item(String itemId, String title) {
        return knowledge.comparisons().stream()
                .filter(comparison -> comparison.options().stream()
                        .flatMap(option -> option.items())
                        .anyMatch(item -> item.id().value().equals(itemId)))
                .findFirst()
                .flatMap(this::page)
                .map(page -> Mrkdwn.link(page + "#" + itemId, Mrkdwn.escape(title)))
                .orElse(Mrkdwn.escape(title));
    }

    String item(Item item) {
        return item(item.id().value(), item.title());
    }

    /** {@return for example "Incora, February 2022", where that item is still known} */
    Optional<String> source(ItemId item) {
        return find(item).map(KnowledgeLinks::named);
    }

    /** {@return the same of a source} */
    Optional<String> source(Comparison comparison, SourceId source) {
        return comparison.source(source).map(KnowledgeLinks::named);
    }

    /** {@return the source's title, author, publisher, date and age, linked where it is public} */
    Optional<String> fullSource(ItemId item) {
        return find(item)
                .map(source -> source.address()
                                .map(address -> Mrkdwn.link(address, Mrkdwn.escape(source.title())))
                                .orElse(Mrkdwn.escape(source.title()))
                        + " (" + Mrkdwn.escape(source.author()) + ", " + source(source) + ")");
    }

    private Optional<Source> find(ItemId id) {
        return knowledge.comparisons().stream()
                .flatMap(comparison -> comparison.item(id).flatMap(item -> comparison.source(item.source())).stream())
                .findFirst();
    }

    /** {@return the address of the comparison's page} */
    Optional<String> page(Comparison comparison) {
        return publicAddress.map(
                address -> address + "/knowledge/" + comparison.id().value());
    }

    /** {@return for example "one article (Incora, February 2022, 4 years old)", linked if possible} */
    String counted(Comparison comparison, List<Source> sources) {
        var count = sources.size() == 1 ? "one article" : sources.size() + " sources";
        return linked(comparison, count + " (" + listed(sources) + ")");
    }

    /** {@return the same without their number} */
    String sources(Comparison comparison, List<Source> sources) {
        return linked(comparison, listed(sources));
    }

    private String linked(Comparison comparison, String words) {
        return page(comparison).map(page -> Mrkdwn.link(page, words)).orElse(words);
    }

    /** The page that it links to has them all. */
    private String listed(List<Source> sources) {
        var named = sources.stream().limit(MOST_NAMED).map(this::source).collect(joining("; "));
        int left = sources.size() - MOST_NAMED;
        return left > 0 ? named + "; and " + left + " more" : named;
    }

    private static String named(Source source) {
        return Mrkdwn.escape(source.publisher()) + ", " + source.month();
    }

    private String source(Source source) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return named(source) + source.age(today).map(age -> ", " + age).orElse("");
    }
}
