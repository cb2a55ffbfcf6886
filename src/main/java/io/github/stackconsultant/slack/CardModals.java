package io.github.stackconsultant.slack;

import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.view.View;
import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.recommendation.Advice;
import java.util.List;
import java.util.Optional;

/** The modals that show a card, or a page of the knowledge. */
final class CardModals {

    private final KnowledgeBlocks pages;
    private final CardBlocks cards;

    CardModals(KnowledgeBlocks pages, CardBlocks cards) {
        this.pages = pages;
        this.cards = cards;
    }

    View page(Comparison comparison, Move.Page page) {
        return Modals.reading(
                KnowledgeBlocks.title(page), pages.page(comparison, page, Optional.empty(), PageRoom.MODAL));
    }

    /** {@return the card of that owner for another reader} */
    View recommendationOf(Person owner, Advice advice, Optional<Comparison> comparison) {
        return recommendation(advice, comparison, Optional.of(owner), List.of());
    }

    /** {@return the card of a vote for its owner, who alone can turn to the consultants with it} */
    View votedRecommendation(Advice advice, Optional<Comparison> comparison) {
        return recommendation(
                advice,
                comparison,
                Optional.empty(),
                cards.talk(advice).stream().toList());
    }

    /** {@return the card for its owner, with what they can do with it} */
    View ownRecommendation(Advice advice, Optional<Comparison> comparison) {
        return recommendation(advice, comparison, Optional.empty(), cards.nextSteps(advice));
    }

    private View recommendation(
            Advice advice, Optional<Comparison> comparison, Optional<Person> owner, List<BlockElement> next) {
        var blocks = cards.reading(advice, comparison, owner);
        var buttons = CardBlocks.readingButtons(advice);
        blocks.add(Kit.actions(BlockReference.of("pages", "").id(), buttons));
        if (!next.isEmpty()) {
            blocks.add(Kit.actions(BlockReference.of("next", advice).id(), next));
        }
        return Modals.reading("Recommendation", blocks);
    }
}
