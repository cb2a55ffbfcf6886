package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Slack keeps the choice of a menu whose block id stays, and sends nothing where the same is chosen again. */
class ChangeMenuTests {

    private final Rig rig = new Rig(KnowledgeFixtures.ours());

    @Test
    void afterAChangeThatWasNotMadeTheCardsMenuOffersTheSameAgain() {
        rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);
        var before = menuBlock();
        var product = rig.comparison().firstStep().id();

        click(new Move.Change(product));
        click(new Move.Keep(product));

        assertThat(menuBlock()).isNotEqualTo(before);
    }

    private void click(Move move) {
        rig.take(
                Rig.ANA,
                Rig.ANA_DIRECT,
                Optional.empty(),
                move,
                Optional.of(rig.latest(Rig.ANA).id()));
    }

    private String menuBlock() {
        var latest = rig.latest(Rig.ANA);
        return rig.blocks.render(latest, latest.place().kind()).blocks().stream()
                .filter(block -> BlockRules.json(List.of(block)).toString().contains(ActionId.CHANGE_MENU.id()))
                .map(block -> block.getBlockId())
                .findFirst()
                .orElseThrow();
    }
}
