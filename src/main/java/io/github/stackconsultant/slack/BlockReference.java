package io.github.stackconsultant.slack;

import io.github.stackconsultant.conversation.Consultation;
import io.github.stackconsultant.recommendation.Advice;
import java.util.Optional;

/**
 * What a block is about, encoded in its block id, which comes back with every click in it. The version changes the id
 * at each update, as Slack requires.
 *
 * @param role the purpose of the block; {@code notice} marks a message that may be removed once it is answered
 * @param subject the consultation's or recommendation's id; may be empty
 * @param detail for example the step's id, or what makes the id another one; may be empty
 */
record BlockReference(String role, String subject, String detail, long version) {

    static final String NOTICE = "notice";

    private static final String SEPARATOR = "|";

    static BlockReference of(String role, String subject) {
        return new BlockReference(role, subject, "", 0);
    }

    /** {@return what is about a consultation as the person saw it} */
    static BlockReference of(String role, Consultation consultation) {
        return new BlockReference(role, consultation.id().value(), "", consultation.version());
    }

    /** {@return what is about a recommendation: the subject is the consultation, which only its owner may change} */
    static BlockReference of(String role, Advice advice) {
        return of(role, advice, 0);
    }

    /** {@return the same as the person saw it with that version of the consultation} */
    static BlockReference of(String role, Advice advice, long version) {
        return new BlockReference(
                role, advice.consultation().value(), advice.id().value(), version);
    }

    String id() {
        return SlackLimits.clip(
                String.join(SEPARATOR, role, subject, detail, Long.toString(version)), SlackLimits.BLOCK_ID);
    }

    /** {@return the decoded id; empty if it is not one of ours} */
    static Optional<BlockReference> parse(String blockId) {
        var parts = blockId.split("\\|", -1);
        if (parts.length != 4 || !parts[3].matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return Optional.of(new BlockReference(parts[0], parts[1], parts[2], Long.parseLong(parts[3])));
    }
}
