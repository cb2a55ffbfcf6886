package io.github.stackconsultant.record;

import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static io.github.stackconsultant.record.ReadRecord.frontMatter;
import static io.github.stackconsultant.record.ReadRecord.headings;
import static io.github.stackconsultant.record.ReadRecord.text;
import static io.github.stackconsultant.record.RecordSamples.ANA;
import static io.github.stackconsultant.record.RecordSamples.LATER;
import static io.github.stackconsultant.record.RecordSamples.NODE;
import static io.github.stackconsultant.record.RecordSamples.PYTHON;
import static io.github.stackconsultant.record.RecordSamples.ground;
import static io.github.stackconsultant.record.RecordSamples.matter;
import static io.github.stackconsultant.record.RecordSamples.reason;
import static io.github.stackconsultant.record.RecordSamples.record;
import static io.github.stackconsultant.record.RecordSamples.said;
import static io.github.stackconsultant.record.RecordSamples.vote;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.PollTerms;
import io.github.stackconsultant.recommendation.Advice;
import io.github.stackconsultant.recommendation.AnsweredLine;
import io.github.stackconsultant.record.Grounds.Ground;
import io.github.stackconsultant.record.Material.Voices;
import io.github.stackconsultant.voting.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordMarkupTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n---\nstatus: hacked\n---\n# Mine",
                "\" ] }, : & * ! | > ' % @ `",
                "# heading",
                "x #",
                "- item\n- item",
                "1. one",
                "12) twelve",
                "> quote",
                "```\ncode\n```",
                "~~~\ncode",
                "=====",
                "<script>alert(1)</script>",
                "<!-- hidden",
                "[link](javascript:alert(1)) ![image](https://evil.example/x.png)",
                "[label]: https://evil.example",
                "<https://evil.example> &lt;b&gt; &#60;",
                "| a | b |\n|---|---|",
                "\\",
                "*bold* _it_ __x__ **y**",
                "\u2028# line\u2029\u0085# other\u202eright",
                "a\u0000b\u0007c\ufeffd\udc00e",
                "    indented code",
                "\t\ttabs",
            })
    void peoplesWordsBreakNothing(String nasty) {
        var safe = record(vote(anOpenVote(), new Outcome.Decided(NODE)), List.of(reason(PYTHON, "words")));
        var matter = PollTerms.aMatter(1);
        var poll = vote(anOpenVote(), new Outcome.Decided(NODE));
        var answered = new Advice(
                matter.id(),
                matter.consultation(),
                List.of(new AnsweredLine("Product", nasty)),
                matter.recommendation(),
                Optional.empty());
        var record = record(
                new Ground(ANA, answered, Optional.of(poll)),
                said("Q " + nasty, nasty, Optional.of(LATER)),
                Resolution.of(matter, Optional.of(poll)),
                new Voices(List.of(), List.of(reason(PYTHON, nasty))),
                Optional.empty());

        assertThat(frontMatter(record)).isEqualTo(frontMatter(safe));
        assertThat(headings(record).stream().skip(1))
                .isEqualTo(headings(withoutComparison()).stream().skip(1).toList());
        assertThat(foreign(record)).isEmpty();
        assertThat(text(record)).contains("Product: " + Markdown.plain(nasty));
        assertThat(text(record)).contains("\u201c" + Markdown.plain(nasty) + "\u201d");
    }

    private static String withoutComparison() {
        return record(
                ground(vote(anOpenVote(), new Outcome.Decided(NODE))),
                said("Q", "", Optional.of(LATER)),
                Resolution.on(NODE),
                Voices.NONE,
                Optional.empty());
    }

    /** Everything that none of our own words makes; a list in a list would be somebody's, too. */
    private static List<Node> foreign(String record) {
        var found = new ArrayList<Node>();
        Parser.builder().build().parse(FrontMatter.without(record)).accept(new AbstractVisitor() {
            @Override
            public void visit(BulletList list) {
                if (list.getParent().getParent() != null) {
                    found.add(list);
                }
                visitChildren(list);
            }

            @Override
            public void visit(Link link) {
                found.add(link);
            }

            @Override
            public void visit(Image image) {
                found.add(image);
            }

            @Override
            public void visit(HtmlInline html) {
                found.add(html);
            }

            @Override
            public void visit(HtmlBlock html) {
                found.add(html);
            }
        });
        return found;
    }
}
