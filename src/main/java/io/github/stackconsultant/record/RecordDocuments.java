package io.github.stackconsultant.record;

import io.github.stackconsultant.knowledge.WrittenDates;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;

/** Assembles records for reading, with links to what supersedes them and to what they supersede. */
public final class RecordDocuments {

    private static final int LONGEST_NAME = 60;

    private final Decisions decisions;
    private final Optional<String> publicAddress;

    /**
     * Creates it.
     *
     * @param publicAddress the app's own address without a trailing slash, if known
     */
    public RecordDocuments(Decisions decisions, Optional<String> publicAddress) {
        this.decisions = decisions;
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
        var after = decision.succession().supersededBy().flatMap(decisions::find);
        var status = after.map(newer -> "superseded by " + fileName(newer))
                .map(line -> FrontMatter.withStatus(decision.markdown(), line))
                .orElse(decision.markdown());
        var neighbours = new ArrayList<String>();
        decision.succession()
                .supersedes()
                .flatMap(decisions::find)
                .ifPresent(older -> neighbours.add("* Supersedes: " + named(older) + "\n"));
        after.ifPresent(newer -> neighbours.add("* Superseded by: " + named(newer) + "\n"));
        return new RecordDocument(
                decision, after, fileName(decision), decision.people().namedIn(status + String.join("", neighbours)));
    }

    private String named(Decision other) {
        var words = other.decided().inWords();
        return address(other).map(address -> Markdown.link(words, address)).orElseGet(() -> Markdown.words(words))
                + " (" + WrittenDates.day(other.savedAt()) + ")";
    }

    /** Begins with the day, since tools for such records sort by it. */
    private static String fileName(Decision decision) {
        var plain = Normalizer.normalize(decision.decided().question(), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        var clipped = plain.substring(0, Math.min(plain.length(), LONGEST_NAME)).replaceAll("^-|-$", "");
        var day = LocalDate.ofInstant(decision.savedAt(), ZoneOffset.UTC);
        return DateTimeFormatter.BASIC_ISO_DATE.format(day) + "-" + (clipped.isEmpty() ? "decision" : clipped) + ".md";
    }
}
