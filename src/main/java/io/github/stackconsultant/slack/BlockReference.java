package io.github.stackconsultant.slack;

import java.util.Optional;

/**
 * What a block is about, kept in its id, which comes back with every click in it. The version makes the id new at each
 * change, as Slack asks for.
 *
 * @param role what the block is for; {@code notice} marks a message that may go once it is answered
 * @param subject the consultation's or recommendation's id; may be empty
 * @param detail the step's id, say; may be empty
 */
record BlockReference(String role, String subject, String detail, long version) {

    static final String NOTICE = "notice";

    private static final String SEPARATOR = "|";

    static BlockReference of(String role, String subject) {
        return new BlockReference(role, subject, "", 0);
    }

    String id() {
        return SlackLimits.clip(
                String.join(SEPARATOR, role, subject, detail, Long.toString(version)), SlackLimits.BLOCK_ID);
    }

    /** {@return what the id says, or nothing if it is not one of ours} */
    static Optional<BlockReference> parse(String blockId) {
        var parts = blockId.split("\\|", -1);
        if (parts.length != 4 || !parts[3].matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return Optional.of(new BlockReference(parts[0], parts[1], parts[2], Long.parseLong(parts[3])));
    }
}
