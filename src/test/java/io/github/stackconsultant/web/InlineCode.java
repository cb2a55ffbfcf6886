package io.github.stackconsultant.web;

import static org.assertj.core.api.Assertions.assertThat;

/** Code and looks within a page, which a policy without {@code unsafe-inline} would not let run. */
final class InlineCode {

    private InlineCode() {}

    /** There is neither a script without an address, nor a handler, nor a style in that page. */
    static void isNotIn(String page) {
        assertThat(page)
                .contains("<html")
                .doesNotContainPattern("(?i)<script(?![^>]*\\ssrc=)")
                .doesNotContainPattern("(?i)<[a-z][^>]*[\\s\"'/]on[a-z]+\\s*=")
                .doesNotContainPattern("(?i)<[a-z][^>]*[\\s\"'/]style\\s*=")
                .doesNotContainPattern("(?i)<style")
                .doesNotContainPattern("(?i)(href|src|action)\\s*=\\s*[\"']?\\s*javascript:");
    }
}
