package io.github.stackconsultant.yaml;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Short for several texts: "(show|send) it (|again)" stands for "show it", "show it again", "send it" and "send it again". */
final class Alternatives {

    private static final Pattern CHOICE = Pattern.compile("([^()|]*)\\(([^()]*)\\)(.*)");
    private static final Pattern SIGN = Pattern.compile("[()|]");
    private static final Pattern BLANKS = Pattern.compile(" +");

    private Alternatives() {}

    /** {@return each text for which a text stands; none if a bracket or a bar of it is out of place} */
    static List<String> of(String text) {
        if (text.indexOf('(') < 0 && text.indexOf('|') < 0 && text.indexOf(')') < 0) {
            // thousands of texts at each start, of which few are more
            return List.of(text);
        }
        var texts = each(text).toList();
        return texts.stream().anyMatch(each -> SIGN.matcher(each).find()) ? List.of() : texts;
    }

    private static Stream<String> each(String text) {
        var choice = CHOICE.matcher(text);
        return choice.matches()
                ? Stream.of(choice.group(2).split("\\|", -1))
                        .flatMap(one -> each(choice.group(1) + one + choice.group(3)))
                : Stream.of(BLANKS.matcher(text).replaceAll(" ").strip());
    }
}
