package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.Understandings;
import io.github.stackconsultant.knowledge.Comparison;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked about a technology that no comparison compares. */
class NotComparedReaderTests {

    private static final Comparison OURS = KnowledgeFixtures.nodejsVsPython();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        why not Rails?                  | Ruby on Rails
        why not ruby on rails           | Ruby on Rails
        ok, but why not Rails then?     | Ruby on Rails
        why not Go?                     | Go
        why not golang instead?         | Go
        why not use Go?                 | Go
        why not Go instead of Node?     | Go
        what about PHP?                 | PHP
        what about php                  | PHP
        how about Rust?                 | Rust
        can we use Java?                | Java
        should we go with C#?           | C#
        what about .NET?                | .NET
        what about C++?                 | C++
        what speaks against Elixir?     | Elixir
        """)
    void isNamedAsItIsUsuallyWritten(String text, String name) {
        var meant = new Meaning.NotCompared(name, List.of(OURS.id()));

        assertThat(Spoken.underCard(text)).isEqualTo(meant);
        assertThat(Spoken.at("any", text)).isEqualTo(meant);
        assertThat(Spoken.at("area", text)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "why not?",
                "why not Python?",
                "why Python and not Go?",
                "why not Django instead of Rails?",
                "what about it?",
                "why not go on?",
                "how do we go on?",
                "can we go back?",
                "what about Zig?",
                "we use PHP",
                "we have PHP people",
                "what about PHP people?",
                "a shop in Rails",
                "why not a chat?"
            })
    void whatIsComparedOrSaysMoreIsNot(String text) {
        assertThat(Spoken.underCard(text)).isNotInstanceOf(Meaning.NotCompared.class);
        assertThat(Spoken.at("any", text)).isNotInstanceOf(Meaning.NotCompared.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"product", "area", "market", "resources", "performance", "any"})
    void isAskedForAnywhereByAWhyNot(String step) {
        assertThat(Spoken.at(step, "so why not PHP then?"))
                .isEqualTo(new Meaning.NotCompared("PHP", List.of(OURS.id())));
    }

    @Test
    void whereItMayBeAnAnswerItIsAskedAboutThat() {
        assertThat(Spoken.at("resources", "what about PHP?")).isNotInstanceOf(Meaning.NotCompared.class);
    }

    @Test
    void itIsInNoneOfTheComparisons() {
        var both = List.of(OURS, KnowledgeFixtures.databases());

        assertThat(Understandings.of(both).understand(Utterance.underCard("why not Rust?", both, Optional.empty())))
                .isEqualTo(new Meaning.NotCompared(
                        "Rust", both.stream().map(Comparison::id).toList()));
    }
}
