package io.github.stackconsultant.yaml;

import java.util.Set;

/** Reads boolean values. */
final class TrueOrFalse {

    private static final String HOLDS = "true";
    private static final Set<String> KNOWN = Set.of(HOLDS, "false");

    private TrueOrFalse() {}

    /** {@return whether the key is there and its value is true} */
    static boolean of(Section section, String key) {
        var text = section.optionalText(key);
        text.filter(each -> !KNOWN.contains(each))
                .ifPresent(unused -> section.refuse(key, "Write \"true\" or \"false\""));
        return text.filter(HOLDS::equals).isPresent();
    }
}
