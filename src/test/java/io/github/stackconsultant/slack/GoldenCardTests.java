package io.github.stackconsultant.slack;

import static java.util.regex.Pattern.quote;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.util.json.GsonFactory;
import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.conversation.StepAnswer;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.localworkspace.driver.Readable;
import io.github.stackconsultant.recommendation.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A whole card for every kind of verdict, word for word. What a card says now is in {@code target/cards}: read it, and if
 * it is right, keep it in {@code src/test/resources/cards}.
 */
class GoldenCardTests {

    private static final Path WRITTEN = Path.of("target", "cards");

    /** As though that many everyday words had told an answer of which some are quoted. */
    private static final int WEIGHED = 23;

    /** A card's name, what it is about, what was answered, in which words, and what kind of verdict it shows. */
    private record Sample(
            String name,
            Comparison comparison,
            Map<String, List<String>> answers,
            Map<String, String> words,
            Class<? extends Verdict> kind) {

        Sample(String name, Comparison comparison, Map<String, List<String>> answers, Class<? extends Verdict> kind) {
            this(name, comparison, answers, Map.of(), kind);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Sample> samples() {
        var ours = KnowledgeFixtures.nodejsVsPython();
        return Stream.of(
                new Sample(
                        "one-option",
                        ours,
                        Map.of(
                                "product", List.of("messenger"),
                                "area", List.of("global"),
                                "market", List.of("experience"),
                                "resources", List.of("javascript-people", "small-team"),
                                "performance", List.of("many-requests", "real-time")),
                        Verdict.OneOption.class),
                new Sample(
                        "one-option-with-an-answer-that-does-not-count",
                        ours,
                        Map.of(
                                "product", List.of("messenger"),
                                "area", List.of("global"),
                                "market", List.of("researched"),
                                "resources", List.of("javascript-people"),
                                "performance", List.of("many-requests")),
                        Verdict.OneOption.class),
                new Sample(
                        "one-option-on-little",
                        ours,
                        Map.of("product", List.of("web-api"), "area", List.of("nation")),
                        Verdict.OneOption.class),
                new Sample(
                        "one-option-against-the-people",
                        ours,
                        Map.of(
                                "product", List.of("messenger"),
                                "area", List.of("nation"),
                                "resources", List.of("python-people"),
                                "performance", List.of("real-time", "many-requests")),
                        Verdict.OneOption.class),
                new Sample(
                        "one-option-read-from-a-description",
                        ours,
                        Map.of("resources", List.of("small-team"), "performance", List.of("working-on")),
                        Map.of("resources", "three of us", "performance", "upload \u2026 csv \u2026 reports"),
                        Verdict.OneOption.class),
                new Sample(
                        "both",
                        ours,
                        Map.of(
                                "product", List.of("messenger"),
                                "market", List.of("researched"),
                                "resources", List.of("javascript-people"),
                                "performance", List.of("heavy-computation")),
                        Verdict.Both.class),
                new Sample(
                        "both-records-and-live",
                        ours,
                        Map.of("product", List.of("back-office"), "performance", List.of("records-and-live")),
                        Verdict.Both.class),
                new Sample(
                        "too-close",
                        ours,
                        Map.of(
                                "product", List.of("streaming"),
                                "market", List.of("researched"),
                                "resources", List.of("python-people"),
                                "performance", List.of("development-speed")),
                        Verdict.TooClose.class),
                new Sample(
                        "either-will-do",
                        ours,
                        Map.of(
                                "product",
                                List.of("web-shop"),
                                "resources",
                                List.of("either-people", "javascript-code")),
                        Verdict.EitherWillDo.class),
                new Sample("not-enough-known", ours, Map.of(), Verdict.NotEnoughKnown.class),
                new Sample(
                        "three-options",
                        KnowledgeFixtures.databases(),
                        firstAnswers(KnowledgeFixtures.databases()),
                        Verdict.OneOption.class),
                new Sample(
                        "both-of-three-options",
                        SplitOfThree.comparison(),
                        firstAnswers(SplitOfThree.comparison()),
                        Verdict.Both.class),
                new Sample(
                        "either-will-do-of-three-options",
                        LevelThree.comparison(),
                        Map.of("load", List.of("small"), "qualities", LevelThree.ALL),
                        Verdict.EitherWillDo.class),
                new Sample(
                        "too-close-of-three-options",
                        LevelThree.comparison(),
                        Map.of("load", List.of("usual"), "qualities", LevelThree.ALL),
                        Verdict.TooClose.class));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void itsButtonsStandInThreeRowsAndTheVoteStandsOutWhereTheAnswersDecide(Sample sample) {
        var rig = rig(sample);
        var card = rig.cards.own(given(rig, sample), Optional.of(sample.comparison()), 0);

        var rows = json(card)
                .valueStream()
                .filter(block -> block.path("block_id").asString().matches("(card|other|next)\\|.*"))
                .toList();
        var standOut = rows.stream()
                .flatMap(row -> row.path("elements").valueStream())
                .filter(button -> button.path("style").asString().equals("primary"))
                .map(button -> button.path("action_id").asString())
                .toList();

        assertThat(rows).hasSize(3);
        boolean decides = sample.kind() == Verdict.OneOption.class || sample.kind() == Verdict.Both.class;
        assertThat(standOut).isEqualTo(decides ? List.of(ActionId.ASK_VOTE.id()) : List.of());
    }

    private static Map<String, List<String>> firstAnswers(Comparison comparison) {
        var answers = new LinkedHashMap<String, List<String>>();
        comparison
                .steps()
                .forEach(step -> answers.put(
                        step.id().value(), List.of(step.answers().get(0).id().value())));
        return answers;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theCardReadsAsItShould(Sample sample) throws IOException {
        var rig = rig(sample);
        var given = given(rig, sample);

        var card = readable(rig.cards.own(given, Optional.of(sample.comparison()), 0));

        Files.createDirectories(WRITTEN);
        Files.writeString(WRITTEN.resolve(sample + ".txt"), card);
        assertThat(given.recommendation().verdict()).isInstanceOf(sample.kind());
        assertThat(card).isEqualTo(expected(sample));
    }

    /** Slack's chart has no text for who cannot see it. */
    @ParameterizedTest
    @MethodSource("samples")
    void whatAChartDrawsIsReadBelowItAndOnceOnlyWhereItIsDrawnInText(Sample sample) {
        var rig = rig(sample);
        var card = rig.cards.own(given(rig, sample), Optional.of(sample.comparison()), 0);

        var plain = readable(card.plain());
        for (var block : json(card)) {
            if (block.path("type").asString().equals("data_visualization")) {
                assertThat(block.at("/chart/series")).isNotEmpty();
                for (var series : block.at("/chart/series")) {
                    for (var bar : series.path("data")) {
                        var label = Mrkdwn.escape(bar.path("label").asString()) + ":";
                        var value = series.path("name").asString() + " "
                                + bar.path("value").asInt();
                        assertThat(readable(card)).containsPattern(quote(label) + "[^:]* " + quote(value) + "\\b");
                        assertThat(plain).doesNotContain(label + " " + value);
                    }
                }
            }
        }
    }

    private static Rig rig(Sample sample) {
        return new Rig(new KnowledgeBase(List.of(sample.comparison())));
    }

    private static GivenRecommendation given(Rig rig, Sample sample) {
        var answers = new LinkedHashMap<StepId, StepAnswer>();
        for (var step : sample.comparison().steps()) {
            var chosen = sample.answers().getOrDefault(step.id().value(), List.of());
            answers.put(
                    step.id(),
                    chosen.isEmpty()
                            ? new StepAnswer.Skipped()
                            : new StepAnswer.Chosen(
                                    chosen.stream().map(AnswerId::new).toList(),
                                    sample.words().getOrDefault(step.id().value(), ""),
                                    isRead(sample, step) ? WEIGHED : 0));
        }
        return rig.recommendation(Rig.ANA, Rig.ANA_DIRECT, answers);
    }

    private static boolean isRead(Sample sample, Step step) {
        return sample.words().containsKey(step.id().value())
                && step.answers().stream()
                        .anyMatch(answer -> answer.cues().leanings().areGiven());
    }

    private static String readable(Rendered rendered) {
        return rendered.text() + "\n" + Readable.text(json(rendered)) + "\n";
    }

    private static JsonNode json(Rendered rendered) {
        return JsonMapper.builder()
                .build()
                .readTree(GsonFactory.createSnakeCase().toJson(rendered.blocks()));
    }

    private static String expected(Sample sample) throws IOException {
        try (InputStream kept = GoldenCardTests.class.getResourceAsStream("/cards/" + sample + ".txt")) {
            return new String(
                    Objects.requireNonNull(kept, "no card is kept for " + sample)
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }
}
