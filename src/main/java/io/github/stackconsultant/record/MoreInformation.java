package io.github.stackconsultant.record;

import static java.util.stream.Collectors.joining;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.WrittenDates;
import io.github.stackconsultant.recommendation.ChangeWords;
import io.github.stackconsultant.recommendation.ConfidenceWords;
import io.github.stackconsultant.recommendation.Points;
import io.github.stackconsultant.voting.Choice;
import io.github.stackconsultant.voting.OutcomeWords;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.Poll.Conclusion;
import io.github.stackconsultant.voting.Voting;
import java.util.ArrayList;
import java.util.List;

/** The last section of a record: confidence, votes, dissent, the day of the second look and the trip-wires, as one list. */
final class MoreInformation {

    static final String SAVED_BY = "Saved by";
    static final String VERDICT = "Verdict of the consultation";
    static final String VOTES = "Votes";
    static final String DISSENT = "Dissent";
    static final String IN_FAVOUR = "In favour";
    static final String IN_WORDS = "In a voter's words";

    private static final ChangeWords WORDS = new ChangeWords(Markdown::words, Markdown::words, 1);

    private final Material material;
    private final Resolution resolution;

    MoreInformation(Material material) {
        this.material = material;
        this.resolution = material.resolution();
    }

    void write(Markdown page) {
        var lines = new ArrayList<String>();
        lines.add(SAVED_BY + ": " + material.owned());
        var recommendation = material.recommendation();
        lines.add(VERDICT + ": "
                + Markdown.words(recommendation.verdict().headline()) + " (" + Verdicts.strength(recommendation) + ")"
                + Points.margin(recommendation, Markdown::words)
                        .map(margin -> ", margin " + margin + ". " + Points.largest())
                        .orElse(""));
        lines.add("Confidence: " + ConfidenceWords.of(recommendation) + silent()
                + WORDS.counting()
                        .guesses(recommendation)
                        .map(guesses -> ". The guess: " + guesses)
                        .orElse(""));
        material.ground().poll().flatMap(Poll::conclusion).ifPresent(conclusion -> {
            lines.add(VOTES + ": " + votes(material.ground().poll().get(), conclusion));
            lines.addAll(reasons());
        });
        lines.add("Look at it again: "
                + material.save().revisitOn().map(WrittenDates::day).orElse("no day is set"));
        new TripWires(material).item().ifPresent(lines::add);
        boolean several = material.today()
                        .comparison()
                        .map(recommendation::sources)
                        .orElse(List.of())
                        .size()
                > 1;
        lines.add("Rests on: "
                + material.today()
                        .comparison()
                        .map(this::sources)
                        .filter(sources -> !sources.isEmpty())
                        .orElse("the knowledge of its day")
                + " and on the consultation's own ratings of " + (several ? "them" : "it") + " (version "
                + Markdown.words(recommendation.knowledgeVersion()) + ")");
        page.heading(2, RecordDocument.INFORMATION).items(lines);
    }

    private String silent() {
        return material.today().comparison().stream()
                .flatMap(now -> WORDS.counting().silent(material.recommendation(), now))
                .map(sentence -> ". " + sentence)
                .collect(joining());
    }

    private String sources(Comparison comparison) {
        return material.recommendation().sources(comparison).stream()
                .map(source -> Sources.full(source, material.date()))
                .collect(joining("; "));
    }

    private String votes(Poll poll, Conclusion conclusion) {
        var counts = conclusion
                .tally()
                .map(tally -> poll.terms().choices().stream()
                                .map(choice -> Markdown.words(choice.label()) + " " + tally.of(choice.id()))
                                .collect(joining(", "))
                        + "; ")
                .orElse("");
        int people = poll.electorate().asked();
        var asked = people > 0 ? " of " + people + " asked" : "";
        return counts + OutcomeWords.counted(conclusion.votes()) + asked + ", "
                + (poll.terms().anonymous() ? "anonymous" : "open") + ", closed on "
                + WrittenDates.day(conclusion.at()) + " " + ending(conclusion)
                + conclusion.tally().map(tally -> "").orElse("; so few votes that counts would give people away")
                + OutcomeWords.unconfirmed(conclusion)
                        .map(words -> "; " + words)
                        .orElse("");
    }

    private String ending(Conclusion conclusion) {
        return switch (conclusion.ending()) {
            case DEADLINE -> "at its end";
            case QUORUM -> conclusion.fellShort() ? "when all who are left had voted" : "when enough had voted";
            case OWNER -> "by " + material.owned();
            case NOBODY_LEFT -> "when nobody who may vote was left";
            case NEVER_POSTED -> "before it was posted";
        };
    }

    /** Dissent first: it is the best reason to reread a decision. */
    private List<String> reasons() {
        boolean decided = resolution.status() != Decision.Status.PROPOSED;
        var lines = new ArrayList<String>();
        material.voices().reasons().stream()
                .filter(reason -> !wins(reason.choice()))
                .forEach(reason -> lines.add((decided ? DISSENT : IN_WORDS) + " (" + quoted(reason)));
        material.voices().reasons().stream()
                .filter(reason -> wins(reason.choice()))
                .forEach(reason -> lines.add(IN_FAVOUR + " (" + quoted(reason)));
        return lines;
    }

    private boolean wins(Choice choice) {
        return resolution.settled().filter(choice::equals).isPresent();
    }

    private static String quoted(Voting.Reason reason) {
        return Markdown.words(reason.choice().label()) + "): \u201c" + Markdown.words(reason.words()) + "\u201d"
                + reason.user()
                        .map(user -> " (" + Markdown.words(People.mention(user)) + ")")
                        .orElse("");
    }
}
