package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.knowledge.Criterion;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever compares the options reads first in what they differ. */
class ComparePageTests {

    private final Rig rig = new Rig(KnowledgeFixtures.ours());

    @Test
    void whatTheyDifferInMostComesFirstAndThePageSaysSo() {
        var criteria =
                rig.comparison().criteria().stream().filter(Criterion::spoken).toList();

        var shown = sections()
                .flatMap(text -> criteria.stream()
                        .filter(each -> text.startsWith("*" + Mrkdwn.escape(each.name()) + "*\n\u25b0")
                                || text.startsWith("*" + Mrkdwn.escape(each.name()) + "*\n\u25b1")))
                .toList();

        assertThat(shown).hasSameSizeAs(criteria).containsExactlyInAnyOrderElementsOf(criteria);
        assertThat(shown)
                .extracting(ComparePageTests::apart)
                .isSortedAccordingTo(Comparator.<Integer>naturalOrder().reversed());
        assertThat(BlockRules.json(page()).toString()).contains("What they differ in most comes first");
    }

    private static int apart(Criterion criterion) {
        return criterion.ratings().stream()
                .flatMapToInt(one -> criterion.ratings().stream().mapToInt(other -> one.value() - other.value()))
                .max()
                .orElseThrow();
    }

    private Stream<String> sections() {
        return page().stream()
                .filter(SectionBlock.class::isInstance)
                .map(block -> ((SectionBlock) block).getText().getText());
    }

    private List<LayoutBlock> page() {
        return rig.pages.page(rig.comparison(), Move.Page.COMPARE, Optional.empty(), PageRoom.MODAL);
    }
}
