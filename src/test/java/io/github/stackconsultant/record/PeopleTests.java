package io.github.stackconsultant.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PeopleTests {

    private static final String RECORD = """
            ---
            status: "accepted"
            decision-makers: ["@U0ANA"]
            consulted: ["@U0BO", "@U0CHI"]
            ---

            # Which? Node.js

            * Dissent (Python): \u201cAsk @U0BO or mail x@U0BO.example, not @uncle.\u201d (@U0CHI)
            """;

    @Test
    void whoeverIsKnownIsNamedByTheRulesOfThePlace() {
        var people = new People(Map.of("U0ANA", "Ana \"A.\" \\ Ruiz", "U0CHI", "*chi*\n# o$1"), ZoneOffset.UTC);

        assertThat(people.namedIn(RECORD))
                .isEqualTo(RECORD.replace("[\"@U0ANA\"]", "[\"Ana \\\"A.\\\" \\\\ Ruiz\"]")
                        .replace("\"@U0CHI\"", "\"*chi* # o$1\"")
                        .replace("(@U0CHI)", "(\\*chi\\* \\# o$1)"));
    }

    @Test
    void whoeverIsNotKnownStaysAnId() {
        assertThat(People.UNKNOWN.namedIn(RECORD)).isEqualTo(RECORD);
    }

    @Test
    void eachIsMentionedOnceAndAnAddressIsNobody() {
        assertThat(People.mentionedIn(RECORD)).containsExactly("U0ANA", "U0BO", "U0CHI");
        assertThat(People.mentionedIn("@U1 ".repeat(5) + "U2 a@U3 @U4_x @uncle @US"))
                .containsExactly("U1", "US");
    }

    @Test
    void noRecordMakesItAskForMoreThanAHundred() {
        var many = new StringBuilder();
        for (int each = 0; each < 500; each++) {
            many.append(" @U").append(each);
        }

        assertThat(People.mentionedIn(many.toString())).hasSize(100);
    }
}
