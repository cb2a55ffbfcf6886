package io.github.stackconsultant.record;

import static java.util.stream.Collectors.joining;

import io.github.stackconsultant.recommendation.Contribution;
import io.github.stackconsultant.recommendation.CriterionResult;
import io.github.stackconsultant.recommendation.Listed;
import io.github.stackconsultant.recommendation.OptionScore;
import io.github.stackconsultant.voting.Choice;
import io.github.stackconsultant.voting.OutcomeWords;
import io.github.stackconsultant.voting.Poll;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A decision as a document: Markdown after MADR 4 (adr.github.io/madr), with all its sections in their order. */
final class DecisionRecord {

    private final Material material;
    private final Resolution resolution;

    private DecisionRecord(Material material) {
        this.material = material;
        this.resolution = material.resolution();
    }

    /** {@return the whole record: front matter and Markdown, which ends with a list} */
    static String markdown(Material material) {
        return new DecisionRecord(material).write();
    }

    private String write() {
        var page = new Markdown();
        page.heading(1, Markdown.words(material.save().question()) + " " + Markdown.words(resolution.words()));
        context(page);
        drivers(page);
        page.heading(2, "Considered Options")
                .items(choices(material).map(Choice::label).map(Markdown::words).toList());
        new OutcomeSection(material).write(page);
        new OptionSections(material).write(page);
        new MoreInformation(material).write(page);
        return frontMatter().yaml() + "\n" + page;
    }

    private FrontMatter frontMatter() {
        return new FrontMatter(
                resolution.status().name().toLowerCase(Locale.ROOT),
                material.date(),
                List.of(People.mention(material.ground().owner().user())),
                material.ground().poll().stream()
                        .flatMap(this::consulted)
                        .distinct()
                        .toList(),
                material.ground().poll().isPresent() ? List.of("everybody in the channel of the vote") : List.of());
    }

    /**
     * Whoever saves it decides; those who voted, for whatever, and those who were only asked are consulted. An anonymous
     * vote names neither.
     */
    private Stream<String> consulted(Poll poll) {
        var asked = poll.terms().anonymous() ? List.<String>of() : poll.terms().named();
        return Stream.concat(others(Stream.concat(material.voices().voters().stream(), asked.stream())), unnamed(poll));
    }

    /** Voters are only counted if their names are not shown, or they had themselves erased, or they are too many. */
    private Stream<String> unnamed(Poll poll) {
        var kind = poll.terms().anonymous()
                ? ", anonymous"
                : material.voices().voters().isEmpty() ? "" : " without a name";
        return poll
                .conclusion()
                .map(conclusion ->
                        conclusion.votes() - material.voices().voters().size())
                .stream()
                .filter(votes -> votes > 0)
                .map(votes -> OutcomeWords.counted(votes) + kind);
    }

    private Stream<String> others(Stream<String> users) {
        return users.filter(user -> !user.equals(material.ground().owner().user()))
                .map(People::mention);
    }

    private void context(Markdown page) {
        page.heading(2, "Context and Problem Statement")
                .paragraph("The choice is between "
                        + Listed.and(material.recommendation().inOrder().stream()
                                .map(OptionScore::name)
                                .map(Markdown::words)
                                .toList())
                        + " for " + Markdown.words(material.recommendation().subject()) + ". "
                        + (material.ground().advice().answers().isEmpty()
                                ? "No question about the project was answered."
                                : "What is known of the project, in the answers given:"))
                .items(material.ground().advice().answers().stream()
                        .map(line -> Markdown.words(line.step()) + ": " + Markdown.words(line.answer()))
                        .toList());
    }

    private void drivers(Markdown page) {
        var counted = material.recommendation().criteria().stream()
                .filter(CriterionResult::spoken)
                .toList();
        page.heading(2, "Decision Drivers");
        if (counted.isEmpty()) {
            page.paragraph("No answer touches a criterion of which something is known.");
        }
        int all = counted.stream().mapToInt(CriterionResult::weight).sum();
        page.items(counted.stream().map(criterion -> driver(criterion, all)).toList());
    }

    private String driver(CriterionResult criterion, int all) {
        var answers = material.recommendation().contributions().stream()
                .filter(each -> each.criterion().equals(criterion.criterion()))
                .map(Contribution::answerLabel)
                .distinct()
                .map(Markdown::words)
                .collect(joining(", "));
        return Markdown.words(criterion.name()) + " (weight " + criterion.weight() + " of " + all + "): " + answers;
    }

    /** {@return the names of the considered options, without the choice "none of these", which has no pros and cons} */
    static Stream<String> considered(Material material) {
        return choices(material)
                .filter(choice -> choice.kind() != Choice.Kind.NONE)
                .map(Choice::label);
    }

    /** What was chosen was considered, even if nobody could vote for it. */
    private static Stream<Choice> choices(Material material) {
        var considered =
                material.ground().poll().map(poll -> poll.terms().choices()).orElseGet(() -> offered(material));
        return Stream.concat(considered.stream(), material.resolution().settled().stream())
                .distinct();
    }

    /** Without a vote, a combination of options is only listed if the consultation recommends it. */
    private static List<Choice> offered(Material material) {
        var recommended = Choice.recommendedBy(material.recommendation());
        return Choice.on(material.recommendation()).stream()
                .filter(choice -> choice.kind() == Choice.Kind.OPTION
                        || recommended.filter(choice.id()::equals).isPresent())
                .toList();
    }
}
