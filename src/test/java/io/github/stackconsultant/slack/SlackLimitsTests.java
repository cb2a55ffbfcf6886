package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The app's table of Slack's limits against the local workspace's, which was gathered apart from it. */
class SlackLimitsTests {

    /** Where the two call the same thing differently. */
    private static final Map<String, String> OTHER_NAMES = Map.of(
            "MESSAGE_TEXT", "UPDATED_MESSAGE_TEXT",
            "CONTEXT_TEXT", "TEXT_OBJECT",
            "OPTIONS", "SELECT_OPTIONS",
            "LABEL_TEXT", "INPUT_LABEL",
            "VIEW_METADATA", "PRIVATE_METADATA",
            "ACTION_ELEMENTS", "ACTIONS_ELEMENTS",
            "BLOCK_ID", "IDENTIFIER",
            "TYPED_TEXT", "TEXT_INPUT");
    /** Shares of a limit that the app gives itself. */
    private static final Set<String> OWN =
            Set.of("MENUS_TEXT", "VIEW_BLOCKS_TEXT", "TYPED_LINE", "TYPED_EMAIL", "TYPED_MATTER");

    private static final int MOST_BYTES_OF_A_CHARACTER = 6;

    @Test
    void noneExceedsTheLocalWorkspaces() throws ReflectiveOperationException {
        var theirs = table("io.github.stackconsultant.localworkspace.BlockKitLimits");
        var ours = table("io.github.stackconsultant.slack.SlackLimits");
        var compared = new TreeSet<>(ours.keySet());
        compared.removeAll(OWN);

        assertThat(compared)
                .hasSizeGreaterThan(20)
                .allSatisfy(name -> assertThat(ours.get(name))
                        .isPositive()
                        .isLessThanOrEqualTo(theirs.get(OTHER_NAMES.getOrDefault(name, name))));
        assertThat(ours.get("TYPED_MATTER")).isLessThan(ours.get("SECTION_TEXT"));
        assertThat(ours.get("TYPED_LINE") + ours.get("TYPED_EMAIL")).isLessThan(ours.get("TYPED_TEXT"));
        assertThat(ours.get("MENUS_TEXT")).isLessThan(ours.get("MESSAGE_BLOCKS_TEXT"));
        assertThat(ours.get("VIEW_BLOCKS_TEXT") * MOST_BYTES_OF_A_CHARACTER).isLessThan(theirs.get("VIEW_BYTES"));
    }

    private static Map<String, Integer> table(String type) throws ReflectiveOperationException {
        return Arrays.stream(Class.forName(type).getDeclaredFields())
                .filter(field -> field.getType() == int.class)
                .collect(Collectors.toMap(Field::getName, SlackLimitsTests::value));
    }

    private static int value(Field field) {
        try {
            field.setAccessible(true);
            return field.getInt(null);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
