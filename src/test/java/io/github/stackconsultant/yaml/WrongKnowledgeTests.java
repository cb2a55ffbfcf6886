package io.github.stackconsultant.yaml;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Values out of their range, and names of what does not exist, are named with their line. */
class WrongKnowledgeTests {

    @ParameterizedTest(name = "{2}")
    @MethodSource({"wrongValues", "wrongReferences"})
    void tellsWhatIsWrongAndWhere(String found, String replacement, String sentence) {
        WrongFile.isTold(found, replacement, sentence);
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
                        "92 steps.time.answers.evening.label has the label \"morning\", which steps.time.answers.morning.label (line 84) has already. Choose another label."),
                arguments(
                        "aliases: [chai]",
                        "aliases: [coffee]",
                        "31 options.coffee has the name \"coffee\", which options.tea (line 12) has already. Choose another name."),
                arguments(
                        "      coffee-morning:\n",
                        "      tea-calm:\n",
                        "41 options.coffee.use-cases.tea-calm has the id \"tea-calm\", which options.tea.pros.tea-calm (line 24) has already. Choose another id."),
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
                        "cost-of-both: Two pots.\n",
                        "",
                        "45 parts need \"cost-of-both\", which is missing or empty. Write at the top level what it costs to have both, or remove the parts."),
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
}
