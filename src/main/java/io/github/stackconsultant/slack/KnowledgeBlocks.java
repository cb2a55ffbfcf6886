package io.github.stackconsultant.slack;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import com.slack.api.model.block.LayoutBlock;
import io.github.stackconsultant.conversation.Move.Page;
import io.github.stackconsultant.conversation.PassageReference;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Criterion;
import io.github.stackconsultant.knowledge.Item;
import io.github.stackconsultant.knowledge.ItemId;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.Option;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.Source;
import io.github.stackconsultant.knowledge.SourceId;
import io.github.stackconsultant.understanding.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The pages of the knowledge in blocks: pros, cons, use cases, and the options side by side. */
final class KnowledgeBlocks {

    /** Of forty criteria few are read, so those that decide most are on top. */
    private static final String ORDER =
            "What they differ in most comes first, what they are alike in last. Four of four"
                    + " is best; where my sources say nothing, two are drawn.";

    private final KnowledgeLinks links;
    private final boolean itemsLinked;

    KnowledgeBlocks(KnowledgeLinks links) {
        this(links, true);
    }

    private KnowledgeBlocks(KnowledgeLinks links, boolean itemsLinked) {
        this.links = links;
        this.itemsLinked = itemsLinked;
    }

    /** {@return the page's title, short enough for a modal} */
    static String title(Page page) {
        return switch (page) {
            case PROS -> "Pros";
            case CONS -> "Cons";
            case USE_CASES -> "Use cases";
            case COMPARE -> "Compare";
        };
    }

    /**
     * Renders a page in full. Where that does not fit, its items are named without their links; a note says where there
     * is more than fits even then.
     *
     * @param only the option it is about; empty for all
     */
    List<LayoutBlock> page(Comparison comparison, Page page, Optional<OptionId> only, PageRoom room) {
        var whole = whole(comparison, page, only);
        if (room.holds(whole)) {
            return whole;
        }
        return itemsLinked ? new KnowledgeBlocks(links, false).page(comparison, page, only, room) : room.cut(whole);
    }

    private List<LayoutBlock> whole(Comparison comparison, Page page, Optional<OptionId> only) {
        var blocks = page == Page.COMPARE ? sideBySide(comparison) : items(comparison, page, only);
        blocks.add(Kit.context(Mrkdwn.italic("From " + links.sources(comparison, shown(comparison, page, only))
                + (page == Page.COMPARE ? "; the ratings are ours." : ".") + allItems(comparison))));
        return blocks;
    }

    /** {@return where all items have their places, if they are not linked each} */
    private String allItems(Comparison comparison) {
        return links.page(comparison)
                .filter(page -> !itemsLinked)
                .map(page -> " All of it stands on " + Mrkdwn.link(page, "one page") + ".")
                .orElse("");
    }

    private String itemName(Comparison comparison, Item item) {
        return itemsLinked ? links.item(comparison, item) : Mrkdwn.escape(item.title());
    }

    /** {@return the passages that answer a question, with their sources; passages that no longer exist are left out} */
    Rendered answer(KnowledgeBase knowledge, List<PassageReference> passages) {
        var blocks = new ArrayList<LayoutBlock>();
        for (var passage : passages) {
            knowledge
                    .comparison(passage.comparison())
                    .ifPresent(comparison -> blocks.addAll(passage(comparison, passage)));
        }
        passages.stream()
                .map(PassageReference::comparison)
                .distinct()
                .flatMap(id -> knowledge.comparison(id).stream())
                .map(comparison -> Kit.context(
                        Mrkdwn.italic("From " + links.sources(comparison, quoted(comparison, passages)) + ".")))
                .forEach(blocks::add);
        if (blocks.isEmpty()) {
            blocks.add(Kit.section("What I knew about that has changed since. Ask me again."));
        }
        return new Rendered("What I know about that", blocks);
    }

    private List<LayoutBlock> passage(Comparison comparison, PassageReference passage) {
        var option = comparison.option(passage.option());
        return switch (passage.kind()) {
            case FACT, PRO, CON, USE_CASE ->
                comparison.item(new ItemId(passage.id())).stream()
                        .flatMap(item -> Stream.of(
                                Kit.section(text(comparison, item)),
                                Kit.context(origin(passage.kind(), option, item.heading())
                                        + source(comparison, item.source()))))
                        .toList();
            case SUMMARY ->
                option.stream().map(each -> named(each.name(), each.summary())).toList();
        };
    }

    private String source(Comparison comparison, SourceId id) {
        return links.source(comparison, id).map(named -> ", " + named).orElse("");
    }

    private static List<Source> quoted(Comparison comparison, List<PassageReference> passages) {
        var quoted = passages.stream()
                .filter(passage -> passage.comparison().equals(comparison.id()))
                .flatMap(passage -> quoted(comparison, passage).stream())
                .collect(toSet());
        return only(comparison, quoted);
    }

    private static Optional<SourceId> quoted(Comparison comparison, PassageReference passage) {
        return switch (passage.kind()) {
            case FACT, PRO, CON, USE_CASE ->
                comparison.item(new ItemId(passage.id())).map(Item::source);
            case SUMMARY -> Optional.empty();
        };
    }

    private static List<Source> shown(Comparison comparison, Page page, Optional<OptionId> only) {
        return page == Page.COMPARE
                ? comparison.sources()
                : only(
                        comparison,
                        comparison.options().stream()
                                .filter(option -> only.isEmpty() || only.get().equals(option.id()))
                                .flatMap(option -> items(option, page).stream())
                                .map(Item::source)
                                .collect(toSet()));
    }

    /** A summary names no single source, since it rests on all of them. */
    private static List<Source> only(Comparison comparison, Set<SourceId> ids) {
        return comparison.sources().stream()
                .filter(source -> ids.isEmpty() || ids.contains(source.id()))
                .toList();
    }

    private static LayoutBlock named(String name, String text) {
        return Kit.section(Mrkdwn.bold(Mrkdwn.escape(name)) + "\n" + Mrkdwn.escape(text));
    }

    /** {@return for example "Python, con, from “Cons of Python”"} */
    private static String origin(Passage.Kind kind, Optional<Option> option, String heading) {
        var whose = option.map(each -> Mrkdwn.escape(each.name()) + ", ").orElse("");
        return whose + kind.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ", from " + Mrkdwn.quoted(heading);
    }

    private List<LayoutBlock> items(Comparison comparison, Page page, Optional<OptionId> only) {
        var blocks = new ArrayList<LayoutBlock>();
        for (var option : comparison.options()) {
            if (only.isEmpty() || only.get().equals(option.id())) {
                blocks.add(Kit.header(title(page) + " of " + option.name()));
                for (var item : items(option, page)) {
                    blocks.add(Kit.section(text(comparison, item)));
                    blocks.add(
                            Kit.context("From " + Mrkdwn.quoted(item.heading()) + source(comparison, item.source())));
                }
            }
        }
        return blocks;
    }

    private static List<? extends Item> items(Option option, Page page) {
        return switch (page) {
            case PROS -> option.pros();
            case CONS -> option.cons();
            case USE_CASES -> option.useCases();
            case COMPARE -> option.facts();
        };
    }

    private String text(Comparison comparison, Item item) {
        var details = item.details().stream()
                .map(each -> "\n\u2022 " + Mrkdwn.escape(each))
                .collect(joining());
        return Mrkdwn.bold(itemName(comparison, item)) + "\n" + Mrkdwn.escape(item.text()) + details;
    }

    private List<LayoutBlock> sideBySide(Comparison comparison) {
        var blocks = new ArrayList<LayoutBlock>();
        for (var option : comparison.options()) {
            blocks.add(Kit.section(Mrkdwn.bold(Mrkdwn.escape(option.name())) + "\n" + Mrkdwn.escape(option.summary())));
        }
        blocks.add(Kit.divider());
        blocks.add(Kit.context(ORDER));
        comparison.criteria().stream()
                .filter(Criterion::spoken)
                .sorted(Comparator.comparingInt(Criterion::spread).reversed())
                .map(criterion -> Kit.section(criterion(comparison, criterion)))
                .forEach(blocks::add);
        blocks.add(Kit.section(Mrkdwn.escape(comparison.conclusion())));
        return blocks;
    }

    private String criterion(Comparison comparison, Criterion criterion) {
        var lines = comparison.options().stream()
                .map(option -> rating(comparison, criterion, option))
                .collect(joining("\n"));
        return Mrkdwn.bold(Mrkdwn.escape(criterion.name())) + "\n" + lines;
    }

    private String rating(Comparison comparison, Criterion criterion, Option option) {
        var rating = criterion.ratingOf(option.id());
        var items = rating.items().stream()
                .flatMap(id -> comparison.item(id).stream())
                .collect(groupingBy(
                        Item::source, LinkedHashMap::new, mapping(item -> itemName(comparison, item), joining(", "))))
                .entrySet()
                .stream()
                .map(each -> each.getValue()
                        + links.source(comparison, each.getKey())
                                .map(source -> " (" + source + ")")
                                .orElse(""))
                .collect(joining("; "));
        return Bars.of(rating.value()) + " " + Mrkdwn.escape(option.name()) + " "
                + (items.isEmpty() ? Mrkdwn.italic("nothing said") : items);
    }
}
