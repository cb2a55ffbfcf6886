package io.github.stackconsultant.conversation;

import io.github.stackconsultant.fixtures.ConversationDriver;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.Participant;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.StepId;
import java.util.stream.Stream;

/** Two people in a conversation about our comparison. */
abstract class ConversationScenes {

    static final StepId PRODUCT = new StepId("product");
    static final StepId AREA = new StepId("area");
    static final StepId MARKET = new StepId("market");
    static final StepId RESOURCES = new StepId("resources");
    static final StepId PERFORMANCE = new StepId("performance");

    final ConversationDriver driver;
    final Participant ana;
    final Participant bo;

    ConversationScenes() {
        this(new ConversationDriver(KnowledgeFixtures.ours()));
    }

    ConversationScenes(ConversationDriver driver) {
        this.driver = driver;
        ana = driver.person("ana");
        bo = driver.person("bo");
    }

    final boolean awaitsApply() {
        return ana.consultation().awaitsApply(driver.knowledge().comparisons().get(0));
    }

    StepAnswer answer(String step) {
        return ana.consultation().answerTo(new StepId(step)).orElseThrow();
    }

    static StepAnswer chosen(String... answers) {
        return new StepAnswer.Chosen(Stream.of(answers).map(AnswerId::new).toList());
    }
}
