package io.github.stackconsultant.record;

import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static io.github.stackconsultant.record.ReadRecord.frontMatter;
import static io.github.stackconsultant.record.ReadRecord.headings;
import static io.github.stackconsultant.record.RecordSamples.NODE;
import static io.github.stackconsultant.record.RecordSamples.PYTHON;
import static io.github.stackconsultant.record.RecordSamples.chosen;
import static io.github.stackconsultant.record.RecordSamples.notEnoughKnown;
import static io.github.stackconsultant.record.RecordSamples.ourMatter;
import static io.github.stackconsultant.record.RecordSamples.record;
import static io.github.stackconsultant.record.RecordSamples.unvoted;
import static io.github.stackconsultant.record.RecordSamples.vote;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.voting.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Records beside the template of MADR 4.0.0 (github.com/adr/madr, CC0 or MIT), which is kept as it was published. */
class RecordTemplateTests {

    private static final String TEMPLATE = template();

    /** What whoever writes a record fills in. */
    private static final Pattern PLACE = Pattern.compile("\\{.*");

    private static final String PROS_AND_CONS = "2 Pros and Cons of the Options";

    static Stream<String> records() {
        return Stream.of(
                record(vote(anOpenVote(), new Outcome.Decided(NODE)), List.of()),
                record(vote(anOpenVote(), new Outcome.NoneWanted()), List.of()),
                record(vote(anOpenVote(), new Outcome.NoVotes()), List.of()),
                chosen(ourMatter(), PYTHON, "We know it."),
                unvoted(ourMatter(), KnowledgeFixtures.nodejsVsPython()),
                unvoted(notEnoughKnown(), KnowledgeFixtures.nodejsVsPython()));
    }

    @ParameterizedTest
    @MethodSource("records")
    void theHeadingsAreThoseOfTheTemplateInItsOrder(String record) {
        var expected = headings(TEMPLATE).stream()
                .filter(heading -> !PLACE.matcher(heading.substring(2)).matches())
                .toList();

        assertThat(expected).hasSize(8).contains("3 Confirmation", PROS_AND_CONS);
        assertThat(headings(record)).filteredOn(expected::contains).containsExactlyElementsOf(expected);
    }

    /** Where the template has a title to fill in, the record has one, and none elsewhere. */
    @ParameterizedTest
    @MethodSource("records")
    void onlyTheTitleAndTheOptionsHaveHeadingsOfTheirOwn(String record) {
        var fixed = headings(TEMPLATE);
        var own =
                headings(record).stream().filter(each -> !fixed.contains(each)).toList();

        assertThat(own.get(0)).startsWith("1 Which backend? ");
        assertThat(own.subList(1, own.size()))
                .contains("3 Node.js", "3 Python")
                .allMatch(each -> each.startsWith("3 "));
        assertThat(headings(record))
                .containsSubsequence(
                        Stream.concat(Stream.of(PROS_AND_CONS), own.stream().skip(1))
                                .toList())
                .endsWith("2 More Information");
    }

    @ParameterizedTest
    @MethodSource("records")
    void theFrontMatterHasTheKeysOfTheTemplateInItsOrder(String record) {
        var keys = Pattern.compile("^([a-z-]+): .*", Pattern.MULTILINE)
                .matcher(head(TEMPLATE))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(keys).hasSize(5);
        assertThat(frontMatter(record).propertyNames()).containsExactlyElementsOf(keys);
    }

    @ParameterizedTest
    @MethodSource("records")
    void theStatusIsOneOfTheTemplateAndTheDateIsADay(String record) {
        var line = TEMPLATE.lines().filter(each -> each.startsWith("status:")).findFirst();

        assertThat(line.orElseThrow().split("[^a-z]+"))
                .contains(frontMatter(record).path("status").asString())
                .contains("superseded");
        assertThat(frontMatter(record).path("date").asString()).matches("\\d{4}-\\d\\d-\\d\\d");
    }

    /** Consequences, pros and cons begin as in the template, which tools and readers go by. */
    @ParameterizedTest
    @MethodSource("records")
    void everyArgumentBeginsAsInTheTemplate(String record) {
        var beginnings = Pattern.compile("^\\* (\\w+, because) ", Pattern.MULTILINE)
                .matcher(TEMPLATE)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        assertThat(beginnings).containsExactlyInAnyOrder("* Good, because ", "* Bad, because ", "* Neutral, because ");

        assertThat(arguments(record))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(beginnings).anyMatch(line::startsWith));
    }

    private static List<String> arguments(String record) {
        var consequences = record.substring(record.indexOf("### Consequences"), record.indexOf("### Confirmation"));
        var options = record.substring(
                record.indexOf("## Pros and Cons of the Options"), record.indexOf("## More Information"));
        return (consequences + options)
                .lines()
                .filter(line -> line.startsWith("* "))
                .toList();
    }

    private static String head(String template) {
        return template.substring(
                0, template.length() - FrontMatter.without(template).length());
    }

    private static String template() {
        try (InputStream kept = RecordTemplateTests.class.getResourceAsStream("/madr/adr-template.md")) {
            return new String(Objects.requireNonNull(kept).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
