package io.github.stackconsultant.scheduling;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The instance id of a task, unique among tasks of its kind. */
final class InstanceId {

    /** The width of the column. */
    private static final int LONGEST = 255;

    private InstanceId() {}

    /** {@return the id itself if it is short and plain, to keep it readable; otherwise its hash} */
    static String of(String id) {
        boolean plain = id.length() <= LONGEST && id.chars().allMatch(each -> each > ' ' && each < 127);
        return plain
                ? id
                : UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
