package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A long list is shown whole, or says how much of it is not. */
class LongListTests {

    /** A bullet and its line end; the whole of a section; what is kept free in it. */
    private static final int MARKS = 3;

    private static final int SECTION = 3_000;
    private static final int FREE = LongList.NOTE;

    private static String line(int number, int length) {
        return "line-" + number + "-" + "x".repeat(length - ("line-" + number + "-").length());
    }

    private static LongList list(int lines, int length) {
        return new LongList(
                "title",
                IntStream.range(0, lines)
                        .mapToObj(number -> new LongList.Line(line(number, length), 1))
                        .toList());
    }

    private static List<String> texts(List<LayoutBlock> blocks) {
        return blocks.stream()
                .map(block -> ((SectionBlock) block).getText().getText())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 97, 100, 977, 978, 1_500, 2_937})
    void whatThereIsRoomForIsAllThere(int length) {
        var texts = texts(list(80, length).within(100, 80 * (length + MARKS) + "title".length() + FREE));

        assertThat(texts).allSatisfy(text -> assertThat(text).hasSizeLessThanOrEqualTo(SECTION));
        assertThat(texts.get(0)).startsWith("title");
        assertThat(String.join("\n", texts).lines().skip(1))
                .containsExactlyElementsOf(IntStream.range(0, 80)
                        .mapToObj(number -> "\u2022 " + line(number, length))
                        .toList());
    }

    @Test
    void oneCharacterLessIsOneLineLessAndSaysSo() {
        int all = 10 * (50 + MARKS) + "title".length() + FREE;

        assertThat(texts(list(10, 50).within(1, all)).get(0))
                .contains("line-9-")
                .doesNotContain("no room");
        assertThat(texts(list(10, 50).within(1, all - 1)).get(0))
                .contains("line-8-")
                .doesNotContain("line-9-")
                .endsWith("\n\u2022 and 1 more, for which there is no room here");
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "2, 4", "3, 6", "4, 8"})
    void noMoreSectionsAreFilledThanThereAre(int sections, int held) {
        var texts = texts(list(9, 1_400).within(sections, 100_000));

        assertThat(texts).hasSize(sections);
        assertThat(texts.get(sections - 1))
                .contains("line-" + (held - 1) + "-")
                .endsWith("and " + (9 - held) + " more, for which there is no room here");
        assertThat(texts).allSatisfy(text -> assertThat(text).hasSizeLessThanOrEqualTo(SECTION));
    }

    @Test
    void aLineCountsForAllThatItStandsFor() {
        var list = new LongList(
                "title", List.of(new LongList.Line("a".repeat(2_000), 7), new LongList.Line("b".repeat(2_000), 12)));

        assertThat(texts(list.within(1, 10_000)).get(0)).endsWith("and 12 more, for which there is no room here");
        assertThat(texts(list.within(1, 100))).containsExactly("title\n\u2022 19, for which there is no room here");
        assertThat(list.within(0, 10_000)).isEmpty();
    }

    @Test
    void aLineThatNoSectionHoldsIsCut() {
        var texts = texts(list(2, 5_000).within(10, 100_000));

        assertThat(texts).hasSize(3).first().isEqualTo("title");
        assertThat(texts.subList(1, 3))
                .allSatisfy(text ->
                        assertThat(text).hasSizeLessThanOrEqualTo(SECTION).endsWith("\u2026"));
    }
}
