package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.handover.Contact;
import io.github.stackconsultant.handover.HandoverId;
import io.github.stackconsultant.handover.HandoverRequest;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HandoverBlocksTests {

    @Test
    void theLongestRequestFits() {
        var size = new LargeKnowledge(2, 100, 30, 10, 10, 149, LargeKnowledge.mixed(3));
        var large = new Rig(LargeKnowledge.many(1, size)).recommendation(Rig.ANA, Rig.ANA_DIRECT);
        var text = LargeKnowledge.mixed(5);
        var request = new HandoverRequest(
                new HandoverId("h1"),
                Rig.ANA,
                large.id(),
                new Contact(
                        text.of(SlackLimits.TYPED_LINE),
                        text.of(SlackLimits.TYPED_LINE),
                        text.of(SlackLimits.TYPED_EMAIL)),
                text.of(SlackLimits.TYPED_MATTER),
                Rig.NOW,
                Optional.empty(),
                Optional.empty());

        assertThat(BlockRules.ofMessage(HandoverBlocks.request(request, Optional.of(large))))
                .isEmpty();
        assertThat(BlockRules.ofMessage(HandoverBlocks.opinion(large, Rig.ANA, text.of(SlackLimits.TYPED_MATTER))))
                .isEmpty();
    }
}
