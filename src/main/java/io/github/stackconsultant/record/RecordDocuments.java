package io.github.stackconsultant.record;

import static java.util.stream.Collectors.joining;

import io.github.stackconsultant.record.RecordDocument.Neighbour;
import io.github.stackconsultant.record.RecordDocument.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Assembles records for reading: each names what supersedes it and what it supersedes, by the names of their files. */
public final class RecordDocuments {

    private final Decisions decisions;
    private final Successions successions;
    private final FileNames names;
    private final Optional<String> publicAddress;

    /**
     * Creates it.
     *
     * @param publicAddress the app's own address without a trailing slash, if known
     */
    public RecordDocuments(Decisions decisions, Optional<String> publicAddress) {
        this.decisions = decisions;
        this.successions = new Successions(decisions);
        this.names = new FileNames(decisions);
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

    /** {@return whether records have pages, since the app knows its own address} */
    public boolean pages() {
        return publicAddress.isPresent();
    }

    /** {@return the address of the record's page, if there is a link and the app knows its own address} */
    public Optional<String> address(Decision decision) {
        return publicAddress.flatMap(address -> decision.token().map(token -> address + "/decisions/" + token));
    }

    private RecordDocument of(Decision decision) {
        var look = successions.atOneLook();
        var neighbours = neighbours(decision, look);
        var saved = neighbours.stream()
                .filter(each -> each.relation() == Relation.SUPERSEDED_BY)
                .findFirst()
                .map(each -> FrontMatter.withStatus(decision.markdown(), "superseded by " + each.reference()))
                .orElse(decision.markdown());
        var named = neighbours.stream().map(each -> line(decision, each)).collect(joining());
        return new RecordDocument(
                decision, neighbours, names.of(decision), decision.people().namedIn(saved + named));
    }

    private List<Neighbour> neighbours(Decision decision, Successions look) {
        var neighbours = new ArrayList<Neighbour>();
        BiConsumer<Relation, Decision> adding =
                (relation, other) -> neighbours.add(neighbour(relation, other, decision));
        look.before(decision).findFirst().ifPresent(older -> adding.accept(Relation.SUPERSEDES, older));
        var after = look.after(decision);
        after.stream().findFirst().ifPresent(next -> adding.accept(Relation.SUPERSEDED_BY, next));
        after.stream()
                .skip(1)
                .reduce((earlier, later) -> later)
                .ifPresent(last -> adding.accept(Relation.STANDS_NOW, last));
        return neighbours;
    }

    /** A question of its own, which the name of a file has in it, need not be known where this one is read. */
    private Neighbour neighbour(Relation relation, Decision other, Decision here) {
        boolean same = other.decided().questionKey().equals(here.decided().questionKey());
        return new Neighbour(relation, other, same ? Optional.of(names.of(other)) : Optional.empty());
    }

    /** Above it the record still says when its owner is reminded, as it was saved. */
    private static String line(Decision decision, Neighbour neighbour) {
        boolean outdatesReminder = neighbour.relation() == Relation.SUPERSEDED_BY
                && decision.revisitOn().isPresent();
        return "* " + neighbour.relation().words() + ": " + Markdown.words(neighbour.words()) + " ("
                + neighbour.day()
                + neighbour.fileName().map(name -> ", " + name).orElse("") + ")"
                + (outdatesReminder ? "; nobody is reminded of this one any more" : "") + "\n";
    }
}
