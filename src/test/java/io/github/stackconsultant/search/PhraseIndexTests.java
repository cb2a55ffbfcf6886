package io.github.stackconsultant.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.RandomComparisons;
import io.github.stackconsultant.fixtures.Understandings;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.understanding.Phrase;
import io.github.stackconsultant.understanding.Phrases;
import io.github.stackconsultant.understanding.Reading;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PhraseIndexTests {

    private static final PhraseIndex WORDS = PhraseIndex.of(Understandings.english(), List.of());

    @Test
    void whatKnowsComparisonsLaterReadsWhatOneThatKnewThemAtOnceReads() {
        var ours = List.of(KnowledgeFixtures.nodejsVsPython());
        var later = WORDS.with(ours);
        var atOnce = PhraseIndex.of(Understandings.english(), ours);

        assertThat(Phrases.of(Understandings.english(), ours).stream()
                        .map(Phrase::text)
                        .flatMap(text -> Stream.of(text, text.replaceFirst("(?<=\\w{5})(\\w)(\\w)", "$2$1")))
                        .distinct())
                .allSatisfy(text -> assertThat(later.read(text)).as(text).isEqualTo(atOnce.read(text)));
    }

    @Test
    void comparisonsThatAreAddedLeaveTheOriginalAsItIs() {
        var phrases = Phrases.of(Understandings.english(), List.of()).stream()
                .map(Phrase::text)
                .toList();
        var before = phrases.stream().map(WORDS::read).toList();

        LongStream.rangeClosed(1, 20).mapToObj(PhraseIndexTests::random).forEach(WORDS::with);
        WORDS.with(List.of(KnowledgeFixtures.nodejsVsPython()));

        assertThat(phrases.stream().map(WORDS::read).toList()).isEqualTo(before);
    }

    @Test
    void aMisspeltWordIsReadAsTheNearestOneAndOfEquallyNearOnesAsThatWithTheSameLetters() {
        var ours = WORDS.with(List.of(KnowledgeFixtures.nodejsVsPython()));

        assertThat(ours.read("Restrat, cancle, histry").tokens())
                .extracting(Reading.Token::written, Reading.Token::meant)
                .containsExactly(tuple("restrat", "restart"), tuple("cancle", "cancel"), tuple("histry", "history"));
    }

    /** "Liam does the front end": one swap away from the town of Lima. */
    @Test
    void aShortWordMayBeAName() {
        var ours = WORDS.with(List.of(KnowledgeFixtures.nodejsVsPython()));

        assertThat(ours.read("Liam, Deon").tokens())
                .extracting(Reading.Token::meant)
                .containsExactly("liam", "deon");
    }

    private static List<Comparison> random(long seed) {
        return List.of(new RandomComparisons(seed).comparison());
    }
}
