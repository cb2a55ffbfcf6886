package io.github.stackconsultant.localworkspace;

import java.util.List;

/** Slack's rules for tables of both kinds. */
final class TableRules {

    private static final List<String> CELLS = List.of("raw_text", "raw_number", "rich_text");

    private TableRules() {}

    static void table(Spot block) {
        block.only("type", "block_id", "rows", "column_settings");
        block.items("rows", 1, BlockKitLimits.TABLE_ROWS).forEach(TableRules::row);
        if (block.has("column_settings")) {
            block.items("column_settings", 1, BlockKitLimits.TABLE_CELLS)
                    .forEach(column -> column.only("align", "is_wrapped"));
        }
    }

    static void dataTable(Spot block) {
        block.only("type", "block_id", "caption", "rows", "page_size", "row_header_column_index");
        block.requiredString("caption", BlockKitLimits.TEXT_OBJECT);
        block.number("page_size", 1, BlockKitLimits.DATA_TABLE_PAGE);
        var rows = block.items("rows", 2, BlockKitLimits.DATA_TABLE_ROWS);
        rows.forEach(TableRules::row);
        if (!rows.isEmpty()) {
            header(rows.get(0));
            rows.stream()
                    .filter(row -> row.value().size() != rows.get(0).value().size())
                    .forEach(row -> row.complain("must have as many cells as the header"));
        }
    }

    private static void header(Spot row) {
        row.each().stream()
                .filter(cell -> cell.type().equals("rich_text"))
                .forEach(cell -> cell.complain("a header cell must not be rich_text"));
    }

    private static void row(Spot row) {
        int cells = row.value().size();
        if (!row.value().isArray() || cells == 0 || cells > BlockKitLimits.TABLE_CELLS) {
            row.complain("must be an array of 1 to " + BlockKitLimits.TABLE_CELLS + " cells");
        }
        row.each().forEach(TableRules::cell);
    }

    private static void cell(Spot cell) {
        switch (cell.type()) {
            case "rich_text" -> RichTextRules.block(cell);
            case "raw_text" -> cell.requiredString("text", BlockKitLimits.TEXT_OBJECT);
            case "raw_number" -> cell.require("value");
            default -> cell.complain("unsupported type: " + cell.type() + ", must be one of " + CELLS);
        }
    }
}
