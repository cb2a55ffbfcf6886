package io.github.stackconsultant.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.ConversationDriver;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.Participant;
import io.github.stackconsultant.understanding.CardPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked in words of a card that stands. */
class AskedOfTheCardTests {

    private final Participant ana = new ConversationDriver(KnowledgeFixtures.ours()).person("ana");

    AskedOfTheCardTests() {
        ana.starts().chooses("product", "messenger").skipsTheRest();
    }

    @ParameterizedTest
    @CsvSource({"both sides, SIDES", "can you show me every number, NUMBERS"})
    void whatAButtonOfItOpensIsOfferedByThatButton(String words, CardPart part) {
        ana.says(words);

        assertThat(ana.notices())
                .containsExactly(new ConsultationNotice.BesideCard(
                        part, ana.consultation().recommendation().orElseThrow()));
        assertThat(ana.kinds()).containsExactly(ConsultationContent.Told.class);
    }

    @Test
    void whatStandsOnItIsShownByIt() {
        ana.says("why?");

        assertThat(ana.kinds()).containsExactly(ConsultationContent.Below.class);
    }
}
