package io.github.stackconsultant.conversation;

import io.github.stackconsultant.fixtures.ConversationDriver;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.Participant;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.StepId;
import java.util.stream.Stream;

/** Two people in a conversation about our comparison. */
abstract class ConversationScenes {

    final ConversationDriver driver = new ConversationDriver(KnowledgeFixtures.ours());
    final Participant ana = driver.person("ana");
    final Participant bo = driver.person("bo");

    StepAnswer answer(String step) {
        return ana.consultation().answerTo(new StepId(step)).orElseThrow();
    }

    static StepAnswer chosen(String... answers) {
        return new StepAnswer.Chosen(Stream.of(answers).map(AnswerId::new).toList());
    }
}
