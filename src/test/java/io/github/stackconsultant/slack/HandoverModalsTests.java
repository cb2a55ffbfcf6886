package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class HandoverModalsTests {

    @Test
    void theModalsFit() {
        var origin = Origin.of("", "r".repeat(36), Rig.ANA_DIRECT, Optional.empty());

        assertThat(BlockRules.ofModal(HandoverModals.ask(origin))).isEmpty();
        assertThat(BlockRules.ofModal(HandoverModals.why(origin, true))).isEmpty();
        assertThat(BlockRules.ofModal(HandoverModals.why(origin, false))).isEmpty();
    }

    @Test
    void withoutConsultantsTheModalSaysThatNobodyIsTold() {
        var origin = Origin.of("", "r1", Rig.ANA_DIRECT, Optional.empty());

        assertThat(HandoverModals.why(origin, false).toString()).contains("nobody is told");
        assertThat(HandoverModals.why(origin, true).toString()).doesNotContain("nobody is told");
    }
}
