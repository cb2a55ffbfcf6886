package io.github.stackconsultant.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InlineCodeTests {

    private static final String PAGE = "<html lang=\"en\"><body>%s</body></html>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>run()</script>",
                "<SCRIPT type=\"module\">run()</SCRIPT>",
                "<img src=\"x\" onerror=\"run()\">",
                "<body\nonload = 'run()'>",
                "<svg/onload=run()>",
                "<p style=\"color:red\">",
                "<style>p {}</style>",
                "<a href=\"javascript:run()\">",
            })
    void isFound(String code) {
        assertThatThrownBy(() -> InlineCode.isNotIn(PAGE.formatted(code))).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<script src=\"/assets/web.js\"></script>", "<p>one = 1, style = plain, javascript: so</p>"})
    void isNotFoundWhereThereIsNone(String plain) {
        assertThatCode(() -> InlineCode.isNotIn(PAGE.formatted(plain))).doesNotThrowAnyException();
    }
}
