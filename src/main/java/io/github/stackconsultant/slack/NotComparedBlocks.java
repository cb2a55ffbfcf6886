package io.github.stackconsultant.slack;

import io.github.stackconsultant.conversation.NotCompared;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import java.util.List;

/** Says that something is not compared, with the ways to what is. */
final class NotComparedBlocks {

    private NotComparedBlocks() {}

    static Rendered of(KnowledgeBase knowledge, NotCompared asked) {
        var text = AsideWords.notCompared(knowledge, asked.name(), asked.comparisons());
        var first = asked.comparisons().stream()
                .findFirst()
                .map(ComparisonId::value)
                .orElse("");
        return new Rendered(
                text,
                List.of(
                        Kit.section(text),
                        Kit.actions(
                                BlockReference.of("not_compared", first).id(),
                                List.of(
                                        Kit.button(ActionId.COMPARE, "Compare", first),
                                        Kit.button(ActionId.PROS, "Pros", first),
                                        Kit.button(ActionId.CONS, "Cons", first)))));
    }
}
