package io.github.stackconsultant.web;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Item;
import io.github.stackconsultant.knowledge.Option;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** An option as its page shows it: what it is, then everything said about it, in groups that are not empty. */
record OptionEntry(String anchor, String name, String summary, List<Group> groups) {

    /** Items of one kind. */
    record Group(String anchor, String title, List<ItemEntry> items) {}

    static OptionEntry of(Option option, Comparison comparison) {
        List<Group> groups = Stream.of(
                        group(option, "Facts and figures", option.facts(), comparison),
                        group(option, "Pros", option.pros(), comparison),
                        group(option, "Cons", option.cons(), comparison),
                        group(option, "Use cases", option.useCases(), comparison))
                .filter(group -> !group.items().isEmpty())
                .toList();
        return new OptionEntry(Anchors.of(option.id()), option.name(), option.summary(), groups);
    }

    private static Group group(Option option, String title, List<? extends Item> items, Comparison comparison) {
        String anchor =
                Anchors.of(option.id()) + "_" + title.toLowerCase(Locale.ROOT).replace(' ', '-');
        return new Group(
                anchor,
                title,
                items.stream().map(item -> ItemEntry.of(item, comparison)).toList());
    }
}
