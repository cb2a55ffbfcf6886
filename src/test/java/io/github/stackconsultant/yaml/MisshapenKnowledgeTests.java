package io.github.stackconsultant.yaml;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Keys, kinds of values and YAML that a file of knowledge cannot hold are named with their line. */
class MisshapenKnowledgeTests {

    @ParameterizedTest(name = "{2}")
    @MethodSource({"wrongShapes", "wrongYaml"})
    void tellsWhatIsWrongAndWhere(String found, String replacement, String sentence) {
        WrongFile.isTold(found, replacement, sentence);
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
                                + " steps.time.answers.morning.leanings.words.1.1 (line 86) holds already. Leave it at one of them."),
                arguments(
                        "description: Before noon",
                        "description: Before noon\n        leanings: { enough: 2, words: { 9: [first light] } }",
                        "86 steps.time.answers.morning.leanings.words.9.1 is \"first light\", which is not a word."
                                + " Write one word of letters and digits."),
                arguments(
                        "description: Before noon",
                        "description: Before noon\n        leanings: { enough: 2, words: { 4: [dew, Dew] } }",
                        "86 steps.time.answers.morning.leanings.words.4.2 is \"Dew\", which"
                                + " steps.time.answers.morning.leanings.words.4.1 (line 86) holds already. Leave it at one of them."),
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
                        "subject:\n  " + "[".repeat(60),
                        "4 is no valid YAML: Nesting Depth exceeded max 50." + look),
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
}
