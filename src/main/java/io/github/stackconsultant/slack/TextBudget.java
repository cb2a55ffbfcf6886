package io.github.stackconsultant.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.ContextBlockElement;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.TextObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Keeps the total text of all blocks of a message, a modal or a page within Slack's limit by cutting the longest texts first. */
final class TextBudget {

    /** The JSON properties that contain visible text. */
    private static final Set<String> READ = Set.of("text", "label", "name", "title");

    /** The shortest useful text; none is cut below this length. */
    private static final int LEAST = 50;

    private TextBudget() {}

    /**
     * Blocks that fit.
     *
     * @param json the blocks as JSON, kept since they were serialised for measuring, to avoid doing it twice
     */
    record Fitted(List<LayoutBlock> blocks, String json) {

        Fitted {
            blocks = List.copyOf(blocks);
        }

        private static Fitted of(List<LayoutBlock> blocks) {
            return new Fitted(blocks, SlackJson.WRITER.toJson(blocks));
        }
    }

    /** {@return as many of the blocks as a modal, or a home page, holds, with as much text} */
    static List<LayoutBlock> ofView(List<LayoutBlock> blocks) {
        var most = blocks.subList(0, Math.min(blocks.size(), SlackLimits.VIEW_BLOCKS));
        return fit(most, SlackLimits.VIEW_BLOCKS_TEXT).blocks();
    }

    /**
     * Cuts sections and contexts until everything fits; interactive elements stay unchanged.
     *
     * @param most how many characters fit
     */
    static Fitted fit(List<LayoutBlock> blocks, int most) {
        var whole = Fitted.of(blocks);
        // the JSON is longer than its visible text, and its length is cheaper to determine
        if (whole.json().length() <= most) {
            return whole;
        }
        int all = blocks.stream().mapToInt(TextBudget::length).sum();
        return all <= most ? whole : Fitted.of(cut(blocks, all, most));
    }

    private static List<LayoutBlock> cut(List<LayoutBlock> blocks, int all, int most) {
        var prose =
                blocks.stream().flatMap(TextBudget::prose).map(String::length).toList();
        int rest = all - prose.stream().mapToInt(Integer::intValue).sum();
        int cap = cap(prose, most - rest);
        return blocks.stream().map(block -> cut(block, cap)).toList();
    }

    /** {@return the largest length to which all texts can be cut so that they fit together} */
    private static int cap(List<Integer> lengths, int room) {
        var shortestFirst = lengths.stream().sorted().toList();
        int left = room;
        for (int index = 0; index < shortestFirst.size(); index++) {
            int share = left / (shortestFirst.size() - index);
            if (shortestFirst.get(index) > share) {
                return Math.max(share, LEAST);
            }
            left -= shortestFirst.get(index);
        }
        return SlackLimits.SECTION_TEXT;
    }

    private static Stream<String> prose(LayoutBlock block) {
        if (block instanceof SectionBlock section) {
            return texts(section).map(TextObject::getText);
        }
        return block instanceof ContextBlock context
                ? context.getElements().stream()
                        .filter(MarkdownTextObject.class::isInstance)
                        .map(element -> ((MarkdownTextObject) element).getText())
                : Stream.empty();
    }

    /** A section has a text, or texts side by side. */
    private static Stream<TextObject> texts(SectionBlock section) {
        return Stream.concat(
                Stream.ofNullable(section.getText()),
                Stream.ofNullable(section.getFields()).flatMap(List::stream));
    }

    private static LayoutBlock cut(LayoutBlock block, int cap) {
        if (block instanceof SectionBlock section
                && texts(section).anyMatch(text -> text.getText().length() > cap)) {
            return cut(section, cap);
        }
        if (block instanceof ContextBlock context) {
            var elements = new ArrayList<ContextBlockElement>();
            context.getElements()
                    .forEach(element -> elements.add(
                            element instanceof MarkdownTextObject text ? Kit.mrkdwn(text.getText(), cap) : element));
            return ContextBlock.builder()
                    .blockId(context.getBlockId())
                    .elements(elements)
                    .build();
        }
        return block;
    }

    private static LayoutBlock cut(SectionBlock section, int cap) {
        var cut = SectionBlock.builder().blockId(section.getBlockId()).accessory(section.getAccessory());
        if (section.getText() != null) {
            cut.text(Kit.mrkdwn(section.getText().getText(), cap));
        }
        if (section.getFields() != null) {
            cut.fields(section.getFields().stream()
                    .<TextObject>map(field -> Kit.mrkdwn(field.getText(), cap))
                    .toList());
        }
        return cut.build();
    }

    /** {@return the number of visible characters in the block, including those in its menus} */
    static int length(LayoutBlock block) {
        return length(SlackJson.WRITER.toJsonTree(block));
    }

    private static int length(JsonElement json) {
        if (json instanceof JsonArray array) {
            return array.asList().stream().mapToInt(TextBudget::length).sum();
        }
        return json instanceof JsonObject object
                ? object.entrySet().stream()
                        .mapToInt(field -> own(field.getKey(), field.getValue()).orElse(length(field.getValue())))
                        .sum()
                : 0;
    }

    private static Optional<Integer> own(String name, JsonElement value) {
        return READ.contains(name) && value.isJsonPrimitive()
                ? Optional.of(value.getAsString().length())
                : Optional.empty();
    }
}
