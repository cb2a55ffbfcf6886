package io.github.stackconsultant.conversation;

import io.github.stackconsultant.fixtures.ConversationDriver;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.ScriptedUnderstanding;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.understanding.Passage;
import java.util.List;
import java.util.Optional;

/** A conversation in which each sentence means what the test says. */
abstract class ScriptedTalk extends ConversationScenes {

    static final Passage PASSAGE = new Passage(
            new ComparisonId("nodejs-vs-python"),
            new OptionId("python"),
            "python-con",
            Passage.Kind.CON,
            "A con",
            "It says so.",
            List.of(),
            Optional.of("Cons"));

    final ScriptedUnderstanding understanding;

    ScriptedTalk() {
        this(new ScriptedUnderstanding());
    }

    private ScriptedTalk(ScriptedUnderstanding understanding) {
        super(new ConversationDriver(
                KnowledgeFixtures.ours(),
                all -> understanding,
                (question, about, most) -> question.contains("known") ? List.of(PASSAGE) : List.of()));
        this.understanding = understanding;
    }
}
