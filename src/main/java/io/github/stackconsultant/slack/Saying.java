package io.github.stackconsultant.slack;

import com.slack.api.model.block.element.BlockElement;
import io.github.stackconsultant.recommendation.ConsultationId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A short word as people read it.
 *
 * @param buttons what stands under it; none for most
 * @param version what the word is about as the person saw it; 0 where that does not matter
 */
record Saying(String text, List<BlockElement> buttons, long version) {

    static Saying of(String text, BlockElement... buttons) {
        return of(text, List.of(buttons));
    }

    static Saying of(String text, List<BlockElement> buttons) {
        return new Saying(text, buttons, 0);
    }

    /** {@return the same, with buttons that count only for what the person saw} */
    Saying asOf(long seen) {
        return new Saying(text, buttons, seen);
    }

    /**
     * {@return this as a message}
     *
     * @param kind keeps two words on one home page apart
     * @param about the consultation that its buttons act on, if there is one
     */
    Rendered rendered(String kind, Optional<ConsultationId> about) {
        var subject = about.map(ConsultationId::value).orElse("");
        var reference = new BlockReference(BlockReference.NOTICE, subject, kind.toLowerCase(Locale.ROOT), version);
        return buttons.isEmpty() ? Rendered.of(text) : Rendered.of(text, reference, buttons);
    }

    /** {@return the same, whose buttons act on no consultation} */
    Rendered rendered(String kind) {
        return rendered(kind, Optional.empty());
    }
}
