package io.github.stackconsultant.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.ConversationDriver;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.Participant;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.understanding.Meaning;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said in words to be decided, under a card that stands. */
class DecidedInWordsTests extends ScriptedTalk {

    private static final ComparisonId OURS = new ComparisonId("nodejs-vs-python");
    private static final OptionId NODE = new OptionId("nodejs");
    private static final OptionId PYTHON = new OptionId("python");

    private void decides(Map<ComparisonId, List<OptionId>> named, boolean several) {
        ana.starts().chooses("product", "messenger").skipsTheRest();
        understanding.takes("decided", new Meaning.Decision(named, several, Optional.empty()));
        ana.says("decided");
    }

    private ConsultationNotice decided(Optional<OptionId> option, boolean several) {
        return new ConsultationNotice.Decided(
                ana.consultation().id(),
                ana.consultation().recommendation().orElseThrow(),
                option,
                several,
                Optional.empty());
    }

    @Test
    void anOptionIsNotedAndTheConsultationStaysAsItIs() {
        ana.starts().chooses("product", "messenger").skipsTheRest();
        var before = ana.consultation();
        understanding.takes("decided", new Meaning.Decision(Map.of(OURS, List.of(PYTHON)), false, Optional.empty()));

        ana.says("decided");

        assertThat(ana.notices()).containsExactly(decided(Optional.of(PYTHON), false));
        assertThat(ana.kinds()).containsExactly(ConsultationContent.Told.class);
        assertThat(ana.consultation()).isEqualTo(before);
    }

    @Test
    void twoOptionsAreSeveral() {
        decides(Map.of(OURS, List.of(NODE, PYTHON)), false);

        assertThat(ana.notices()).containsExactly(decided(Optional.empty(), true));
    }

    @Test
    void bothAreSeveral() {
        decides(Map.of(), true);

        assertThat(ana.notices()).containsExactly(decided(Optional.empty(), true));
    }

    @Test
    void withoutANameItIsWhatTheCardSays() {
        decides(Map.of(), false);

        assertThat(ana.notices()).containsExactly(decided(Optional.empty(), false));
    }

    @Test
    void anOptionOfAnotherComparisonIsNotDecidedOnHere() {
        decides(Map.of(new ComparisonId("databases"), List.of(new OptionId("mysql"))), false);

        assertThat(ana.notices()).noneMatch(ConsultationNotice.Decided.class::isInstance);
    }

    @Test
    void itMayBeSaidWithACommandToo() {
        var bo = advised();

        bo.at(Place.privately("C1")).describes("we go with node");

        assertThat(bo.notices())
                .containsExactly(new ConsultationNotice.Decided(
                        bo.consultation().id(),
                        bo.consultation().recommendation().orElseThrow(),
                        Optional.of(NODE),
                        false,
                        Optional.empty()));
    }

    @Test
    void aReasonIsTakenAlongInThePersonsWords() {
        var bo = advised().says("we go with python because the team\nknows it :)");

        assertThat(bo.notices())
                .containsExactly(new ConsultationNotice.Decided(
                        bo.consultation().id(),
                        bo.consultation().recommendation().orElseThrow(),
                        Optional.of(PYTHON),
                        false,
                        Optional.of("because the team knows it")));
        assertThat(bo.notices().toString()).doesNotContain("knows");
    }

    @Test
    void aFactOrAQuestionIsNoDecision() {
        for (var text : List.of("we use node already", "should we take node?")) {
            assertThat(advised().says(text).notices()).noneMatch(ConsultationNotice.Decided.class::isInstance);
        }
    }

    private static Participant advised() {
        return new ConversationDriver(KnowledgeFixtures.ours())
                .person("bo")
                .starts()
                .chooses("product", "messenger")
                .skipsTheRest();
    }
}
