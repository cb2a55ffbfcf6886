package io.github.stackconsultant.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnowledgeReaderTests {

    @Test
    void readsTheSmallFile() {
        KnowledgeReading reading = WrittenKnowledge.reader(SmallFile.plain()).reading();

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.warnings()).isEmpty();
        assertThat(reading.orThrow().steps()).hasSize(1);
    }

    @Test
    void readsASecondComparisonWithThreeOptionsAndNoParts() {
        KnowledgeReading reading = WrittenKnowledge.reader(
                        new KnowledgeFile("databases.yml", KnowledgeFixtures.databasesText()))
                .reading();

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.warnings()).isEmpty();
        assertThat(reading.orThrow().options()).hasSize(3);
        assertThat(reading.orThrow().parts()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("noKnowledge")
    void tellsThatAFileHoldsNoKnowledge(String content, String sentence) {
        KnowledgeReading reading =
                WrittenKnowledge.reader(new KnowledgeFile("a.yml", content)).reading();

        assertThat(reading.comparison()).isEmpty();
        assertThat(reading.problems()).map(Finding::sentence).containsExactly(sentence);
    }

    static Stream<Arguments> noKnowledge() {
        String empty = "a.yml:1 is empty. Describe a comparison in it, or remove it.";
        return Stream.of(
                arguments("", empty),
                arguments("\n\n# only a note\n", empty),
                arguments("---\n", "a.yml:2 is empty. Write a group of keys here."),
                arguments("Dear reader", "a.yml:1 is a text. Write a group of keys here."),
                arguments("\n- a\n- b\n", "a.yml:2 is a list. Write a group of keys here."));
    }

    @Test
    void anAnswerThatNamesAnotherExcludesItAndIsExcludedByIt() {
        String content = SmallFile.CONTENT
                .replace("kind: one", "kind: several")
                .replace("description: Before noon", "excludes: [evening]");

        Step step = WrittenKnowledge.reader(new KnowledgeFile(SmallFile.NAME, content))
                .reading()
                .comparison()
                .orElseThrow()
                .steps()
                .get(0);

        AnswerId morning = new AnswerId("morning");
        AnswerId evening = new AnswerId("evening");
        assertThat(step.exclude(morning, evening)).isTrue();
        assertThat(step.exclude(evening, morning)).isTrue();
        assertThat(step.exclude(morning, morning)).isFalse();
    }

    @Test
    void tellsAllProblemsAtOnceInTheOrderOfTheirLines() {
        String content = SmallFile.CONTENT
                .replace("subject: the afternoon", "subject:")
                .replace("name: Coffee", "nmae: Coffee")
                .replace("value: 1\n", "value: 9\n")
                .replace("- coffee-nerves", "- nerves")
                .replace("kind: one", "kind: any");

        KnowledgeReading reading =
                WrittenKnowledge.reader(new KnowledgeFile("a.yml", content)).reading();

        assertThat(reading.problems())
                .map(problem -> problem.line() + " " + problem.path())
                .containsExactly(
                        "3 subject",
                        "31 options.coffee.name",
                        "32 options.coffee.nmae",
                        "62 criteria.calm.ratings.coffee.value",
                        "64 criteria.calm.ratings.coffee.items.nerves",
                        "79 steps.time.kind");
        assertThatExceptionOfType(BrokenKnowledgeException.class)
                .isThrownBy(reading::orThrow)
                .satisfies(broken -> assertThat(broken.problems()).isEqualTo(reading.problems()))
                .withMessageContaining("6 problems")
                .withMessageContaining("a.yml:3 subject is empty.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sources", "options", "criteria", "steps"})
    void tellsOnceWhatIsMissingAltogether(String key) {
        String content = SmallFile.CONTENT.replace("\n" + key + ":\n", "\n" + key + ":\n\nother:\n");

        KnowledgeReading reading =
                WrittenKnowledge.reader(new KnowledgeFile("a.yml", content)).reading();

        assertThat(reading.problems()).map(Finding::path).containsExactly(key, "other");
    }

    @Test
    void withSeveralSourcesEachItemNamesItsOwn() {
        KnowledgeReading reading = WrittenKnowledge.reader(
                        SmallFile.with(
                                "sources:\n",
                                "sources:\n  web:\n    title: A page\n    author: A\n    publisher: P\n    published: 2021-01-01\n"))
                .reading();

        assertThat(reading.problems())
                .map(Finding::path)
                .containsExactly(
                        "options.tea.facts.tea-old.source",
                        "options.tea.pros.tea-calm.source",
                        "options.coffee.use-cases.coffee-morning.source",
                        "steps.time.source");
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("doubtful")
    void warnsOfWhatIsProbablyNotMeant(String found, String replacement, String sentence) {
        KnowledgeReading reading =
                WrittenKnowledge.reader(SmallFile.with(found, replacement)).reading();

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.warnings()).map(Finding::sentence).containsExactly("knowledge/small.yml:" + sentence);
    }

    static Stream<Arguments> doubtful() {
        String calm =
                "          calm:\n            strength: 3\n            basis: judgement\n            reason: One wants to sleep.\n";
        return Stream.of(
                arguments(
                        "items: [tea-calm, tea-old]",
                        "items: [tea-calm]",
                        "17 options.tea.facts.tea-old justifies no rating, so it can only be read. Name it in a rating, if it speaks for one."),
                arguments(
                        "strength: 3",
                        "strength: 0",
                        "94 steps.time.answers.evening.needs.calm has the strength 0, so it changes nothing. Raise it, or remove it."),
                arguments(
                        "    part: day\n",
                        "    part: day\n    people: true\n",
                        "65 criteria.waking is about people and belongs to a part, so who builds it would say what the system has to do. Remove its part, or \"people\"."),
                arguments("    part: day\n", "", "46 parts.day has no criteria. Let criteria name it, or remove it."),
                arguments(
                        "        needs:\n" + calm,
                        "",
                        "54 criteria.calm is needed by no answer, so it never counts. Let an answer need it, or remove it."));
    }

    @Test
    void warnsWhereOneAnswerCountsOneFactTwice() {
        String content = SmallFile.CONTENT
                .replace("      tea: { value: 2 }", "      tea: { value: 3, items: [tea-old] }")
                .replace(
                        "            reason: One wants to sleep.\n",
                        "            reason: One wants to sleep.\n"
                                + "          waking:\n            strength: 1\n            basis: judgement\n            reason: One reads on.\n");

        KnowledgeReading reading =
                WrittenKnowledge.reader(new KnowledgeFile("a.yml", content)).reading();

        assertThat(reading.warnings())
                .map(Finding::sentence)
                .containsExactly("a.yml:98 steps.time.answers.evening.needs.waking rests on the item \"tea-old\","
                        + " as the need of \"calm\" does, so one fact counts twice."
                        + " Keep one of the two needs, or let the criteria rest on different items.");
    }

    @Test
    void theVersionChangesWithWhatTheFileSaysAndWithNothingElse() {
        String version = versionOf(SmallFile.CONTENT);

        assertThat(version).matches("[0-9a-f]{12}");
        assertThat(List.of(
                        SmallFile.CONTENT.replace("\n", "\r\n"),
                        "# a note\n" + SmallFile.CONTENT,
                        SmallFile.CONTENT.replace("title: Calm", "title: 'Calm'"),
                        SmallFile.CONTENT.replace("aliases: [chai]", "aliases:\n      - chai")))
                .allSatisfy(same -> assertThat(versionOf(same)).isEqualTo(version));
        assertThat(List.of(
                        SmallFile.CONTENT.replace("title: Calm", "title: Calmer"),
                        SmallFile.CONTENT.replace("value: 1\n", "value: 0\n"),
                        SmallFile.CONTENT.replace("[tea-calm, tea-old]", "[tea-old, tea-calm]")))
                .allSatisfy(other -> assertThat(versionOf(other)).isNotEqualTo(version));
    }

    private static String versionOf(String content) {
        Comparison comparison = WrittenKnowledge.reader(new KnowledgeFile("a.yml", content))
                .reading()
                .orThrow();
        return comparison.version();
    }
}
