package io.github.stackconsultant.slack;

import static java.util.stream.Collectors.joining;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.Item;
import io.github.stackconsultant.knowledge.ItemId;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.Source;
import io.github.stackconsultant.knowledge.SourceId;
import io.github.stackconsultant.recommendation.Evidence;
import io.github.stackconsultant.recommendation.Recommendation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Links into the app's own web pages if it knows its public address, otherwise plain names. */
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

    /** {@return the quoted item's title, linked to its place on its comparison's page if it still exists} */
    String item(ComparisonId comparison, Evidence quoted) {
        return knowledge
                .comparison(comparison)
                .filter(known -> known.item(quoted.item()).isPresent())
                .map(known -> item(known, quoted.item(), quoted.title()))
                .orElse(Mrkdwn.escape(quoted.title()));
    }

    /** {@return the title of an item of today's knowledge, linked to its place on its comparison's page} */
    String item(Comparison comparison, Item item) {
        return item(comparison, item.id(), item.title());
    }

    private String item(Comparison comparison, ItemId item, String title) {
        return page(comparison)
                .map(page -> Mrkdwn.link(page + "#" + item.value(), Mrkdwn.escape(title)))
                .orElse(Mrkdwn.escape(title));
    }

    /** {@return for example "Incora, February 2022", if the quoted item still exists} */
    Optional<String> source(ComparisonId comparison, Evidence quoted) {
        return find(comparison, quoted.item()).map(KnowledgeLinks::named);
    }

    /** {@return the same where a recommendation rests on several sources; its only one is said once for all} */
    Optional<String> sourceAmongSeveral(Recommendation recommendation, Evidence quoted) {
        return recommendation
                .comparisonIn(knowledge)
                .filter(known -> recommendation.sources(known).size() > 1)
                .flatMap(known -> source(known.id(), quoted));
    }

    /** {@return for example "Node.js, Incora, February 2022"; the option's name once if the source is published under it} */
    static String origin(String option, Optional<String> source) {
        var name = Mrkdwn.escape(option);
        return source.map(named -> named.startsWith(name + ", ") ? named : name + ", " + named)
                .orElse(name);
    }

    /** {@return for example "Incora, February 2022", for a source} */
    Optional<String> source(Comparison comparison, SourceId source) {
        return comparison.source(source).map(KnowledgeLinks::named);
    }

    /** {@return the source's title, author, publisher, date and age, linked if it is public} */
    Optional<String> fullSource(ComparisonId comparison, Evidence quoted) {
        return find(comparison, quoted.item()).map(this::fullSource);
    }

    /** {@return the title, author, publisher, date and age, linked if it is public} */
    String fullSource(Source source) {
        return source.address()
                        .map(address -> Mrkdwn.link(address, Mrkdwn.escape(source.title())))
                        .orElse(Mrkdwn.escape(source.title()))
                + " (" + Mrkdwn.escape(source.author()) + ", " + source(source) + ")";
    }

    /** An item's id is only unique within its comparison. */
    private Optional<Source> find(ComparisonId comparison, ItemId id) {
        return knowledge
                .comparison(comparison)
                .flatMap(known -> known.item(id).flatMap(item -> known.source(item.source())));
    }

    /** {@return the words, linked to the page on what is kept of people; empty where that has no address} */
    Optional<String> privacy(String words) {
        return publicAddress.map(address -> Mrkdwn.link(address + "/privacy", words));
    }

    /** {@return the address of the comparison's page} */
    Optional<String> page(Comparison comparison) {
        return publicAddress.map(
                address -> address + "/knowledge/" + comparison.id().value());
    }

    /** {@return for example "one article (Incora, February 2022, 4 years old)", linked if possible} */
    String counted(Comparison comparison, List<Source> sources) {
        var count = sources.size() == 1 ? "one " + Mrkdwn.escape(sources.get(0).kind()) : sources.size() + " sources";
        return linked(comparison, count + " (" + listed(sources) + ")");
    }

    /** {@return the sources without their number, linked if possible} */
    String sources(Comparison comparison, List<Source> sources) {
        return linked(comparison, listed(sources));
    }

    private String linked(Comparison comparison, String words) {
        return page(comparison).map(page -> Mrkdwn.link(page, words)).orElse(words);
    }

    /** May be abbreviated, since the linked page lists all of them. */
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
