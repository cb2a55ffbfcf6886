package io.github.stackconsultant.localworkspace;

import static io.github.stackconsultant.localworkspace.Surface.MESSAGE;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * Finds what Slack would refuse about some blocks or a view; each complaint has a JSON pointer. What the app never sends
 * is refused as well, since the page does not draw it.
 */
final class BlockKitValidator {

    private static final Set<Surface> EVERYWHERE = EnumSet.allOf(Surface.class);

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("section", new Kind(EVERYWHERE, LayoutRules::section)),
            Map.entry("header", new Kind(EVERYWHERE, LayoutRules::header)),
            Map.entry("divider", new Kind(EVERYWHERE, LayoutRules::divider)),
            Map.entry("context", new Kind(EVERYWHERE, LayoutRules::context)),
            Map.entry("actions", new Kind(EVERYWHERE, LayoutRules::actions)),
            Map.entry("input", new Kind(EVERYWHERE, LayoutRules::input)),
            Map.entry("context_actions", new Kind(EnumSet.of(MESSAGE), LayoutRules::contextActions)),
            Map.entry("data_visualization", new Kind(EnumSet.of(MESSAGE), ChartRules::block)));

    List<String> problems(JsonNode blocks, Surface surface) {
        List<String> problems = new ArrayList<>();
        var root = new Spot(Json.object().set("blocks", blocks), "", problems);
        check(root, 0, surface);
        return problems;
    }

    List<String> viewProblems(JsonNode view, Surface surface) {
        List<String> problems = new ArrayList<>();
        var root = new Spot(view, "/view", problems);
        if (!view.isObject()) {
            root.complain("must provide an object");
            return problems;
        }
        ViewRules.frame(root, surface);
        check(root, 1, surface);
        return problems;
    }

    private static void check(Spot root, int least, Surface surface) {
        var blocks = root.items("blocks", least, surface.mostBlocks());
        blocks.forEach(block -> block(block, surface));
        uniqueIdentities(blocks);
        atMost(blocks, "data_visualization", BlockKitLimits.CHARTS);
    }

    private static void block(Spot block, Surface surface) {
        var kind = KINDS.get(block.type());
        if (kind == null) {
            block.at("type").complain("unsupported type: " + block.type());
        } else if (!kind.surfaces().contains(surface)) {
            block.at("type").complain("unsupported type: " + block.type() + " on this surface");
        } else {
            block.string("block_id", BlockKitLimits.IDENTIFIER);
            kind.rule().accept(block);
        }
    }

    private static void uniqueIdentities(List<Spot> blocks) {
        Set<String> seen = new HashSet<>();
        blocks.stream()
                .filter(block -> block.has("block_id") && !seen.add(block.text("block_id")))
                .forEach(block -> block.at("block_id").complain("must be unique among the blocks"));
    }

    private static void atMost(List<Spot> blocks, String type, int most) {
        blocks.stream()
                .filter(block -> block.type().equals(type))
                .skip(most)
                .forEach(block -> block.complain("no more than " + most + " " + type + " blocks allowed"));
    }

    /** A kind of block: where it may be used, and the rule for it. */
    private record Kind(Set<Surface> surfaces, Consumer<Spot> rule) {}
}
