package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The one pass over a text held against what it stands for, replaced step by step. */
class LiteralMrkdwnTests {

    private static final int TEXTS = 20_000;
    private static final int LONGEST = 12;
    private static final String[] PIECES = {
        "*",
        "_",
        "~",
        "`",
        "&",
        "<",
        ">",
        "&gt;",
        "a",
        "\u00e9",
        "7",
        "\u00bd",
        "\u2163",
        " ",
        "\n",
        "\r",
        "\r\n",
        "\u0085",
        "\u2028",
        "\u2029",
        "\u000b",
        "\ud83d\ude80",
        "\ud835\udc00",
        "\ud83d",
        "\u2009",
        "-"
    };

    private static final Pattern MARK = Pattern.compile("(?<![\\p{L}\\p{N}])[*_~]|[*_~](?![\\p{L}\\p{N}])");
    private static final Pattern QUOTE = Pattern.compile("^&gt;", Pattern.MULTILINE);

    @Test
    void isWhatReplacingStepByStepMakes() {
        var random = new Random(1);
        for (int each = 0; each < TEXTS; each++) {
            var text = random.ints(random.nextInt(LONGEST + 1), 0, PIECES.length)
                    .mapToObj(piece -> PIECES[piece])
                    .collect(Collectors.joining());

            assertThat(LiteralMrkdwn.of(text)).as(text).isEqualTo(stepByStep(text));
        }
    }

    private static String stepByStep(String text) {
        var entities = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        var marks = MARK.matcher(entities).replaceAll("\u2009$0\u2009").replace('`', '\u02cb');
        return QUOTE.matcher(marks).replaceAll("\u200b&gt;");
    }

    @Test
    void aTextWithoutMarkupStaysItself() {
        var text = "Python, 3.14: \u201csnakes\u201d and Node.js";

        assertThat(LiteralMrkdwn.of(text)).isSameAs(text);
    }
}
