package io.github.stackconsultant.record;

import static java.util.stream.Collectors.joining;

import io.github.stackconsultant.knowledge.WrittenDates;
import io.github.stackconsultant.record.RecordDocument.Neighbour;
import io.github.stackconsultant.record.RecordDocument.Relation;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Assembles records for reading: each names what supersedes it and what it supersedes, by the names of their files. */
public final class RecordDocuments {

    private static final int LONGEST_NAME = 60;

    private final Decisions decisions;
    private final Successions successions;
    private final Optional<String> publicAddress;

    /**
     * Creates it.
     *
     * @param publicAddress the app's own address without a trailing slash, if known
     */
    public RecordDocuments(Decisions decisions, Optional<String> publicAddress) {
        this.decisions = decisions;
        this.successions = new Successions(decisions);
        this.publicAddress = publicAddress;
    }

    /** {@return the record that the link with that token leads to, unless it was withdrawn} */
    public Optional<RecordDocument> behind(String token) {
        return decisions.byToken(token).map(this::of);
    }

    /** {@return the record of that id} */
    public Optional<RecordDocument> find(DecisionId id) {
        return decisions.find(id).map(this::of);
    }

    /** {@return the decision that this one takes the place of, if it is still there} */
    public Optional<Decision> superseded(Decision decision) {
        return decision.succession().supersedes().flatMap(decisions::find);
    }

    /** {@return the address of the record's page, if there is a link and the app knows its own address} */
    public Optional<String> address(Decision decision) {
        return publicAddress.flatMap(address -> decision.token().map(token -> address + "/decisions/" + token));
    }

    private RecordDocument of(Decision decision) {
        var neighbours = neighbours(decision);
        var saved = neighbours.stream()
                .filter(each -> each.relation() == Relation.SUPERSEDED_BY)
                .findFirst()
                .map(each -> FrontMatter.withStatus(decision.markdown(), "superseded by " + each.fileName()))
                .orElse(decision.markdown());
        var named = neighbours.stream().map(RecordDocuments::line).collect(joining());
        return new RecordDocument(
                decision, neighbours, fileName(decision), decision.people().namedIn(saved + named));
    }

    private List<Neighbour> neighbours(Decision decision) {
        var neighbours = new ArrayList<Neighbour>();
        superseded(decision).ifPresent(older -> neighbours.add(neighbour(Relation.SUPERSEDES, older)));
        var after = successions.after(decision);
        after.stream().findFirst().ifPresent(next -> neighbours.add(neighbour(Relation.SUPERSEDED_BY, next)));
        after.stream()
                .skip(1)
                .reduce((earlier, later) -> later)
                .ifPresent(last -> neighbours.add(neighbour(Relation.STANDS_NOW, last)));
        return neighbours;
    }

    private Neighbour neighbour(Relation relation, Decision other) {
        return new Neighbour(relation, other, fileName(other));
    }

    private static String line(Neighbour neighbour) {
        var other = neighbour.decision();
        return "* " + neighbour.relation().words() + ": "
                + Markdown.words(other.decided().inWords()) + " (" + WrittenDates.day(other.savedAt()) + ", "
                + neighbour.fileName() + ")\n";
    }

    /** Numbered where an earlier one would have the same, since it is all that a record says of where another is. */
    private String fileName(Decision decision) {
        var name = dayAndQuestion(decision);
        var namesakes = successions.before(decision).stream()
                .map(RecordDocuments::dayAndQuestion)
                .filter(name::equals)
                .count();
        return name + (namesakes == 0 ? "" : "-" + (namesakes + 1)) + ".md";
    }

    /** Begins with the day, since tools for such records sort by it. */
    private static String dayAndQuestion(Decision decision) {
        var plain = Normalizer.normalize(decision.decided().question(), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        var clipped = plain.substring(0, Math.min(plain.length(), LONGEST_NAME)).replaceAll("^-|-$", "");
        var day = LocalDate.ofInstant(decision.savedAt(), ZoneOffset.UTC);
        return DateTimeFormatter.BASIC_ISO_DATE.format(day) + "-" + (clipped.isEmpty() ? "decision" : clipped);
    }
}
