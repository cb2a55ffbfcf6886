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
        KnowledgeReading reading = KnowledgeReader.read(SmallFile.plain());

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.warnings()).isEmpty();
        assertThat(reading.orThrow().steps()).hasSize(1);
    }

    @Test
    void readsASecondComparisonWithThreeOptionsAndNoParts() {
        KnowledgeReading reading = KnowledgeReader.read(KnowledgeFixtures.databasesFile());

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.warnings()).isEmpty();
        assertThat(reading.orThrow().options()).hasSize(3);
        assertThat(reading.orThrow().parts()).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource({"wrongShapes", "wrongValues", "wrongReferences", "wrongYaml"})
    void tellsWhatIsWrongAndWhere(String found, String replacement, String sentence) {
        KnowledgeReading reading = KnowledgeReader.read(SmallFile.with(found, replacement));

        assertThat(reading.comparison()).isEmpty();
        assertThat(reading.problems())
                .map(Finding::sentence)
                .map(each -> each.replaceFirst("^knowledge/small.yml:", ""))
                .contains(sentence);
    }

    static Stream<Arguments> wrongShapes() {
        return Stream.of(
                arguments(
                        "name: Coffee",
                        "nmae: Coffee",
                        "32 options.coffee.nmae is an unknown key."
                                + " Known: \"name\", \"aliases\", \"summary\", \"facts\", \"pros\", \"cons\","
                                + " \"use-cases\"."),
                arguments(
                        "    name: Coffee\n",
                        "",
                        "31 options.coffee.name is missing. Write it among the keys of options.coffee."),
                arguments(
                        "conclusion: It depends on the hour.\n",
                        "",
                        "1 conclusion is missing. Write it among the keys of the file."),
                arguments(
                        "subject: the afternoon", "subject:", "3 subject is empty. Write a text, or remove the line."),
                arguments(
                        "subject: the afternoon",
                        "subject: ' '",
                        "3 subject is empty. Write a text, or remove the line."),
                arguments(
                        "description: Before noon",
                        "description: [a]",
                        "85 steps.time.answers.morning.description is a list. Write a text here."),
                arguments(
                        "subject: the afternoon",
                        "subject: {a: b}",
                        "3 subject is a group of keys. Write a text here."),
                arguments(
                        "details:\n          - Green\n          - Black",
                        "details: Green",
                        "27 options.tea.pros.tea-calm.details is a text. Write a list here."),
                arguments(
                        "- Black",
                        "-",
                        "29 options.tea.pros.tea-calm.details.2 is empty. Write a text, or remove the line."),
                arguments("- Black", "- [b]", "29 options.tea.pros.tea-calm.details.2 is a list. Write a text here."),
                arguments(
                        "scale: { 0: none, 1: little, 2: nothing said, 3: some, 4: much }\n    ratings:\n      tea: { value: 4",
                        "scale: [none]\n    ratings:\n      tea: { value: 4",
                        "58 criteria.calm.scale is a list. Write a group of keys here."),
                arguments(
                        "      tea: { value: 2 }",
                        "      tea: 2",
                        "71 criteria.waking.ratings.tea is a text. Write a group of keys here."),
                arguments(
                        "      tea: { value: 2 }",
                        "      tea:",
                        "71 criteria.waking.ratings.tea is empty. Write a group of keys here."),
                arguments(
                        "value: 1\n",
                        "value: one\n",
                        "62 criteria.calm.ratings.coffee.value is \"one\". Write a whole number here."),
                arguments(
                        "value: 1\n",
                        "value: 1.5\n",
                        "62 criteria.calm.ratings.coffee.value is \"1.5\". Write a whole number here."),
                arguments(
                        "        value: 1\n",
                        "",
                        "61 criteria.calm.ratings.coffee.value is missing. Write it among the keys of criteria.calm.ratings.coffee."),
                arguments(
                        "published: 2020-02-29",
                        "published: 2021-02-29",
                        "9 sources.book.published is \"2021-02-29\". Write a date such as 2022-02-04 here."),
                arguments(
                        "kind: one",
                        "kind: single",
                        "79 steps.time.kind is \"single\". Known: \"one\", \"several\", \"ranked\"."),
                arguments(
                        "            basis: source\n",
                        "",
                        "87 steps.time.answers.morning.needs.waking.basis is missing. Write it among the keys of steps.time.answers.morning.needs.waking."),
                arguments(
                        "basis: source",
                        "basis: hearsay",
                        "89 steps.time.answers.morning.needs.waking.basis is \"hearsay\". Known: \"source\", \"judgement\"."),
                arguments(
                        "title: Tea or coffee",
                        "title: Tea\ntitle: Coffee",
                        "3 title stands here for the second time (first on line 2). Keep one of the two."),
                arguments(
                        "subject: the afternoon",
                        "subject: the afternoon\n[a]: b",
                        "4 has a key that is no word. Write a word before the colon."),
                arguments(
                        "kind: one", "kind:", "79 steps.time.kind is empty. Known: \"one\", \"several\", \"ranked\"."),
                arguments(
                        "description: Before noon",
                        "description: Before noon\n        leanings: { enough: 0 }",
                        "86 steps.time.answers.morning.leanings.enough is \"0\". Write a number from 1 on."),
                arguments(
                        "description: Before noon",
                        "description: Before noon\n        leanings: { enough: 2, words: { 1: [sun], 3: [dew, sun] } }",
                        "86 steps.time.answers.morning.leanings.words.3.2 is \"sun\", which"
                                + " steps.time.answers.morning.leanings.words.1.1 holds already. Leave it at one of them."),
                arguments(
                        "description: Before noon",
                        "description: Before noon\n        leanings: { enough: 2, words: { 9: [first light] } }",
                        "86 steps.time.answers.morning.leanings.words.9.1 is \"first light\", which is not a word."
                                + " Write one word of letters and digits."),
                arguments(
                        "description: Before noon",
                        "description: Before noon\n        leanings: { enough: 2, words: { 4: [dew, Dew] } }",
                        "86 steps.time.answers.morning.leanings.words.4.2 is \"Dew\", which"
                                + " steps.time.answers.morning.leanings.words.4.1 holds already. Leave it at one of them."),
                arguments(
                        "description: Before noon",
                        "description: Before noon\n        leanings: { enough: 2, words: { 10: [dew] } }",
                        "86 steps.time.answers.morning.leanings.words.10 is an unknown key."
                                + " Known: \"1\", \"2\", \"3\", \"4\", \"5\", \"6\", \"7\", \"8\", \"9\"."),
                arguments(
                        "description: Before noon",
                        "description: Before noon\n        leanings: { enough: 2, words: [dew] }",
                        "86 steps.time.answers.morning.leanings.words is a list. Write a group of keys here."),
                arguments("kind: one", "kind: [one]", "79 steps.time.kind is a list. Write a text here."),
                arguments(
                        "published: 2020-02-29",
                        "published:",
                        "9 sources.book.published is empty. Write a date such as 2022-02-04 here."),
                arguments(
                        "part: day",
                        "part:",
                        "68 criteria.waking.part names the part \"\", which does not exist. Known: \"day\", \"night\"."),
                arguments(
                        "source: book",
                        "source:",
                        "39 options.coffee.cons.coffee-nerves.source names the source \"\", which does not exist. Known: \"book\"."),
                arguments(
                        "- coffee-nerves",
                        "-",
                        "64 criteria.calm.ratings.coffee.items. names the item \"\", which does not exist. Known: \"tea-old\", \"tea-calm\", \"coffee-nerves\", \"coffee-morning\"."));
    }

    static Stream<Arguments> wrongValues() {
        return Stream.of(
                arguments(
                        "value: 1\n",
                        "value: 5\n",
                        "62 criteria.calm.ratings.coffee.value is 5. Use a number from 0 to 4."),
                arguments(
                        "value: 1\n",
                        "value: -1\n",
                        "62 criteria.calm.ratings.coffee.value is -1. Use a number from 0 to 4."),
                arguments(
                        "strength: 3",
                        "strength: 7",
                        "95 steps.time.answers.evening.needs.calm.strength is 7. Use a number from 0 to 4."),
                arguments(
                        "year: 2001",
                        "year: 201",
                        "21 options.tea.facts.tea-old.year is 201. Use a number from 1950 to 2100."),
                arguments(
                        "label: Morning",
                        "label: " + "m".repeat(61),
                        "84 steps.time.answers.morning.label is 61 characters long. Shorten it to 60, as many as fit where it is shown."),
                arguments(
                        "short-name: Calm",
                        "short-name: Calm, calmer and calmest",
                        "56 criteria.calm.short-name is 24 characters long. Shorten it to 20, as many as fit where it is shown."),
                arguments(
                        "id: drinks",
                        "id: Hot Drinks",
                        "1 id has the id \"Hot Drinks\", which is no id. Use small letters, digits and hyphens, 40 at most."),
                arguments(
                        "      morning:\n",
                        "      " + "m".repeat(41) + ":\n",
                        "83 steps.time.answers." + "m".repeat(41) + " has the id \"" + "m".repeat(41)
                                + "\", which is no id. Use small letters, digits and hyphens, 40 at most."),
                arguments(
                        "label: Evening",
                        "label: morning",
                        "92 steps.time.answers.evening.label has the label \"morning\", which steps.time.answers.morning.label has already. Choose another label."),
                arguments(
                        "aliases: [chai]",
                        "aliases: [coffee]",
                        "31 options.coffee has the name \"coffee\", which options.tea has already. Choose another name."),
                arguments(
                        "      coffee-morning:\n",
                        "      tea-calm:\n",
                        "41 options.coffee.use-cases.tea-calm has the id \"tea-calm\", which options.tea.pros.tea-calm has already. Choose another id."),
                arguments(
                        "      tea: { value: 2 }\n",
                        "",
                        "70 criteria.waking.ratings does not rate the option \"tea\". Rate it; a 2 without items means that nothing is said."),
                arguments(
                        "      tea: { value: 2 }",
                        "      tea: { value: 3 }",
                        "71 criteria.waking.ratings.tea is 3 but names no items. Name the items that justify it, or make it 2."),
                arguments(
                        "items: [tea-calm, tea-old]",
                        "items: [tea-calm, tea-calm]",
                        "60 criteria.calm.ratings.tea.items.tea-calm names the item \"tea-calm\" twice. Name it once."),
                arguments(
                        "  night:\n    name: the night\n    text: When it is dark.\n",
                        "",
                        "45 parts holds 1. Name two parts at least, or none."),
                arguments(
                        "cost-of-both: Two pots.\n", "", "1 cost-of-both is empty. Write a text, or remove the line."),
                arguments(
                        "      evening:\n        label: Evening\n        needs:\n          calm:\n            strength: 3\n            basis: judgement\n            reason: One wants to sleep.\n",
                        "",
                        "82 steps.time.answers holds 1. Offer two answers at least."));
    }

    static Stream<Arguments> wrongReferences() {
        return Stream.of(
                arguments(
                        "description: Before noon",
                        "description: Before noon\n        excludes: [evenin]",
                        "86 steps.time.answers.morning.excludes.evenin names the answer \"evenin\", which does not exist."
                                + " Known: \"evening\", \"morning\"."),
                arguments(
                        "description: Before noon",
                        "description: Before noon\n        excludes: [morning]",
                        "86 steps.time.answers.morning.excludes.morning names the answer under which it stands."
                                + " Name another answer of the same step."),
                arguments(
                        "description: Before noon",
                        "description: Before noon\n        excludes: [evening]",
                        "86 steps.time.answers.morning.excludes stands at a step that is not of the kind \"several\"."
                                + " Remove it: only there answers stand side by side."),
                arguments(
                        "- coffee-nerves",
                        "- coffee-nerve",
                        "64 criteria.calm.ratings.coffee.items.coffee-nerve names the item \"coffee-nerve\", which does not exist."
                                + " Known: \"coffee-nerves\", \"coffee-morning\", \"tea-old\", \"tea-calm\"."),
                arguments(
                        "- coffee-nerves",
                        "- tea-calm",
                        "64 criteria.calm.ratings.coffee.items.tea-calm names the item \"tea-calm\", which is about another option."
                                + " Name what is said about \"coffee\" itself."),
                arguments(
                        "      coffee: { value: 4",
                        "      cofee: { value: 4",
                        "72 criteria.waking.ratings.cofee names the option \"cofee\", which does not exist. Known: \"coffee\", \"tea\"."),
                arguments(
                        "part: day",
                        "part: noon",
                        "68 criteria.waking.part names the part \"noon\", which does not exist. Known: \"day\", \"night\"."),
                arguments(
                        "source: book",
                        "source: boook",
                        "39 options.coffee.cons.coffee-nerves.source names the source \"boook\", which does not exist. Known: \"book\"."),
                arguments(
                        "          waking:\n",
                        "          walking:\n",
                        "87 steps.time.answers.morning.needs.walking names the criterion \"walking\", which does not exist. Known: \"waking\", \"calm\"."));
    }

    static Stream<Arguments> wrongYaml() {
        String look = " Look at the indentation, colons and quotes of this line and the one before.";
        return Stream.of(
                arguments(
                        "subject: the afternoon",
                        "subject: the: afternoon",
                        "3 is no valid YAML: mapping values are not allowed here." + look),
                arguments(
                        "subject: the afternoon",
                        "\tsubject: x",
                        "3 is no valid YAML: found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation)."
                                + look),
                arguments(
                        "subject: the afternoon",
                        "subject: \"x",
                        "3 is no valid YAML: found unexpected end of stream." + look),
                arguments(
                        "subject: the afternoon",
                        "subject: \u0007",
                        "3 is no valid YAML: it holds a character that cannot be printed." + look),
                arguments("subject: the afternoon", "subject: &a x", "3 uses \"&a\". Write out what belongs here."),
                arguments("subject: the afternoon", "subject: *a", "3 uses \"*a\". Write out what belongs here."),
                arguments(
                        "subject: the afternoon",
                        "---\nsubject: x",
                        "3 starts a second document (---). Use one file for each comparison."));
    }

    @ParameterizedTest
    @MethodSource("noKnowledge")
    void tellsThatAFileHoldsNoKnowledge(String content, String sentence) {
        KnowledgeReading reading = KnowledgeReader.read(new KnowledgeFile("a.yml", content));

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

        Step step = KnowledgeReader.read(new KnowledgeFile(SmallFile.NAME, content))
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

        KnowledgeReading reading = KnowledgeReader.read(new KnowledgeFile("a.yml", content));

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

        KnowledgeReading reading = KnowledgeReader.read(new KnowledgeFile("a.yml", content));

        assertThat(reading.problems()).map(Finding::path).containsExactly(key, "other");
    }

    @Test
    void withSeveralSourcesEachItemNamesItsOwn() {
        KnowledgeReading reading = KnowledgeReader.read(SmallFile.with(
                "sources:\n",
                "sources:\n  web:\n    title: A page\n    author: A\n    publisher: P\n    published: 2021-01-01\n"));

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
        KnowledgeReading reading = KnowledgeReader.read(SmallFile.with(found, replacement));

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

        KnowledgeReading reading = KnowledgeReader.read(new KnowledgeFile("a.yml", content));

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
        Comparison comparison =
                KnowledgeReader.read(new KnowledgeFile("a.yml", content)).orThrow();
        return comparison.version();
    }
}
