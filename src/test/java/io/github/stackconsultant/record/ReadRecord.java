package io.github.stackconsultant.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What a reader finds in the Markdown of a record. */
final class ReadRecord {

    private ReadRecord() {}

    static JsonNode frontMatter(String record) {
        var parts = Pattern.compile("^---$", Pattern.MULTILINE).split(record, 3);
        assertThat(parts[0]).isEmpty();
        return YAMLMapper.builder().build().readTree(parts[1]);
    }

    static List<String> headings(String record) {
        var found = new ArrayList<String>();
        Parser.builder().build().parse(FrontMatter.without(record)).accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                found.add(heading.getLevel() + " "
                        + TextContentRenderer.builder().build().render(heading).strip());
            }
        });
        return found;
    }

    static String text(String record) {
        return TextContentRenderer.builder()
                .build()
                .render(Parser.builder().build().parse(FrontMatter.without(record)));
    }
}
