package io.github.stackconsultant.record;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Item;
import io.github.stackconsultant.knowledge.Option;
import io.github.stackconsultant.recommendation.Evidence;
import io.github.stackconsultant.recommendation.OptionScore;
import io.github.stackconsultant.recommendation.Verdict;
import io.github.stackconsultant.voting.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sections on the pros and cons of each option, with their sources. */
final class OptionSections {

    /** A rating of at least this speaks for an option; one below 2 speaks against it. */
    private static final int GOOD = 3;

    private static final int NEUTRAL = 2;

    private final Material material;

    OptionSections(Material material) {
        this.material = material;
    }

    void write(Markdown page) {
        page.heading(2, "Pros and Cons of the Options");
        material.recommendation().scores().forEach(score -> write(page, score));
        several().ifPresent(choice -> severalAtOnce(page, choice));
    }

    private void write(Markdown page, OptionScore score) {
        page.heading(3, Markdown.words(score.name()));
        var known = material.today().comparison().flatMap(comparison -> comparison.option(score.option()));
        if (known.isPresent()) {
            page.paragraph(Markdown.words(known.get().summary()));
            page.items(ofToday(material.today().comparison().get(), known.get()));
        } else {
            page.items(ofThen(score));
        }
    }

    private static List<String> ofToday(Comparison comparison, Option option) {
        var lines = new ArrayList<String>();
        option.pros().forEach(pro -> lines.add("Good, because " + argument(comparison, pro)));
        option.cons().forEach(con -> lines.add("Bad, because " + argument(comparison, con)));
        return lines;
    }

    private static String argument(Comparison comparison, Item item) {
        return Markdown.words(item.title()) + ": " + Markdown.words(item.text())
                + comparison
                        .source(item.source())
                        .map(source -> " (" + Sources.link(source) + ", under \u201c" + Markdown.words(item.heading())
                                + "\u201d)")
                        .orElse("");
    }

    /** If the comparison is no longer loaded, uses what the recommendation quoted. */
    private List<String> ofThen(OptionScore score) {
        var lines = new ArrayList<String>();
        for (var criterion : material.recommendation().criteria()) {
            criterion.ratings().stream()
                    .filter(rating -> rating.option().equals(score.option()) && rating.value() != NEUTRAL)
                    .forEach(rating -> rating.evidence()
                            .forEach(evidence ->
                                    lines.add((rating.value() >= GOOD ? "Good" : "Bad") + quoted(evidence))));
        }
        return lines.isEmpty()
                ? List.of("Neutral, because nothing is known of it any more")
                : lines.stream().distinct().toList();
    }

    private static String quoted(Evidence evidence) {
        return ", because " + Markdown.words(evidence.title()) + ": " + Markdown.words(evidence.text())
                + " (under \u201c" + Markdown.words(evidence.heading()) + "\u201d)";
    }

    private Optional<String> several() {
        var names = DecisionRecord.considered(material).toList();
        return Choice.on(material.recommendation()).stream()
                .filter(choice -> choice.kind() == Choice.Kind.SEVERAL)
                .map(Choice::label)
                .filter(names::contains)
                .findFirst();
    }

    private void severalAtOnce(Markdown page, String label) {
        page.heading(3, Markdown.words(label));
        var lines = new ArrayList<String>();
        lines.add("Good, because each option does the part that it is best at");
        if (material.recommendation().verdict() instanceof Verdict.Both both) {
            both.assignments()
                    .forEach(each -> lines.add("Good, because " + Markdown.words(each.optionName()) + " leads in "
                            + Markdown.words(each.partName())));
            lines.add("Bad, because " + cost(both.cost()));
        } else {
            material.today()
                    .comparison()
                    .ifPresent(comparison -> lines.add("Bad, because " + cost(comparison.costOfBoth())));
        }
        page.items(lines);
    }

    /** {@return what running several at once costs, a sentence of its own, behind a "because"} */
    static String cost(String sentence) {
        return "of what it costs: " + Markdown.words(sentence);
    }
}
