package io.github.stackconsultant.localworkspace;

import java.util.Set;

/** Slack's rules for rich text. */
final class RichTextRules {

    private static final Set<String> PARTS =
            Set.of("rich_text_section", "rich_text_list", "rich_text_quote", "rich_text_preformatted");
    private static final Set<String> PIECES =
            Set.of("text", "link", "emoji", "user", "usergroup", "channel", "team", "date", "broadcast", "color");
    private static final Set<String> LIST_STYLES = Set.of("bullet", "ordered");

    private RichTextRules() {}

    static void block(Spot block) {
        block.only("type", "block_id", "elements");
        block.items("elements", 1, BlockKitLimits.UNLIMITED).forEach(RichTextRules::part);
    }

    private static void part(Spot part) {
        if (!PARTS.contains(part.type())) {
            part.complain("unsupported type: " + part.type());
        } else if (part.type().equals("rich_text_list")) {
            if (!LIST_STYLES.contains(part.text("style"))) {
                part.at("style").complain("must be bullet or ordered");
            }
            part.items("elements", 1, BlockKitLimits.UNLIMITED).forEach(RichTextRules::part);
        } else {
            part.items("elements", 0, BlockKitLimits.UNLIMITED).forEach(RichTextRules::piece);
        }
    }

    private static void piece(Spot piece) {
        if (!PIECES.contains(piece.type())) {
            piece.complain("unsupported type: " + piece.type());
        }
        if (piece.type().equals("text")) {
            piece.requiredString("text", BlockKitLimits.UNLIMITED);
        }
        if (piece.type().equals("link")) {
            piece.requiredString("url", BlockKitLimits.URL);
        }
    }
}
