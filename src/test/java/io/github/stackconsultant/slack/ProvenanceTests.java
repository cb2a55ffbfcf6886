package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.localworkspace.driver.Readable;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Every number leads to its source. */
class ProvenanceTests {

    private static final Pattern TERM = Pattern.compile("(?m)^\\*([+\u2212]\\d+)\\* _");
    private static final Pattern REST = Pattern.compile("What does not fit here: ([+\u2212]\\d+)");

    static Stream<Comparison> comparisons() {
        return Stream.of(KnowledgeFixtures.nodejsVsPython(), KnowledgeFixtures.databases());
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void whatIsShownAddsUpToTheMargin(Comparison comparison) {
        var rig = new Rig(new KnowledgeBase(List.of(comparison)));
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);

        var text = text(rig.provenance.numbers(given, Optional.of(rig.comparison())));

        int sum = Stream.concat(TERM.matcher(text).results(), REST.matcher(text).results())
                .mapToInt(found -> Integer.parseInt(found.group(1).replace('\u2212', '-')))
                .sum();
        int margin = given.recommendation().margin();
        assertThat(sum).isEqualTo(margin);
        assertThat(text).contains("Together: margin " + margin + " of ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | ''",
                "1 | '1 more contribution is the same for both. '",
                "2 | '2 more contributions are the same for both. '"
            })
    void whatIsTheSameForBothIsCountedWhereThereIsAny(int contributions, String words) {
        assertThat(Provenance.alike(contributions)).isEqualTo(words);
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void everyCriterionLeadsToItsItemsWithHeadingAuthorDateAndAge(Comparison comparison) {
        var rig = new Rig(new KnowledgeBase(List.of(comparison)));
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);

        for (var criterion : given.recommendation().criteria()) {
            var text = text(sources(rig, given, criterion.criterion().value(), comparison));
            for (var rating : criterion.ratings()) {
                for (var evidence : rating.evidence()) {
                    var item = comparison.item(evidence.item()).orElseThrow();
                    var source = comparison.source(item.source()).orElseThrow();
                    assertThat(text)
                            .contains(Mrkdwn.escape(item.title()), Mrkdwn.escape(item.text()))
                            .contains("Under \u201c" + Mrkdwn.escape(item.heading()) + "\u201d")
                            .contains(Mrkdwn.escape(source.title()), Mrkdwn.escape(source.author()))
                            .contains(Integer.toString(source.published().getYear()));
                }
            }
        }
    }

    @Test
    void theCardItselfNamesTheSourceOfWhatItQuotesAndItsAge() {
        var rig = new Rig(KnowledgeFixtures.ours());
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);

        assertThat(BlockRules.mrkdwn(BlockRules.json(
                        rig.cards.own(given, Optional.of(rig.comparison())).blocks())))
                .anyMatch(text -> text.contains("(Node.js, Incora, February 2022): "))
                .anyMatch(text -> text.contains("one article (Incora, February 2022, 4 years old)"));
    }

    @Test
    void whatIsGoneFromTheKnowledgeIsStillQuoted() {
        var rig = new Rig(KnowledgeFixtures.ours());
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);
        var criterion = given.recommendation().criteria().get(0);
        var links = new KnowledgeLinks(
                new KnowledgeBase(List.of(KnowledgeFixtures.databases())), Optional.empty(), rig.clock);

        var view = new Provenance(new RecommendationEngine(), links)
                .sources(given, given.id().value() + "|" + criterion.criterion().value(), Optional.empty());

        assertThat(text(view.orElseThrow()))
                .contains(Mrkdwn.escape(
                        criterion.ratings().get(0).evidence().get(0).text()))
                .contains("from knowledge that has changed since");
    }

    private static View sources(Rig rig, GivenRecommendation given, String criterion, Comparison comparison) {
        return rig.provenance
                .sources(given, given.id().value() + "|" + criterion, Optional.of(comparison))
                .orElseThrow();
    }

    private static String text(View view) {
        return Readable.text(JsonMapper.builder()
                .build()
                .readTree(GsonFactory.createSnakeCase().toJson(view)));
    }
}
