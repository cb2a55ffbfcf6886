package io.github.stackconsultant.record;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.WrittenDates;
import io.github.stackconsultant.recommendation.ChangeWords;
import io.github.stackconsultant.recommendation.Evidence;
import io.github.stackconsultant.recommendation.Explanation;
import io.github.stackconsultant.recommendation.OptionScore;
import io.github.stackconsultant.recommendation.Points;
import io.github.stackconsultant.recommendation.Verdict;
import io.github.stackconsultant.recommendation.WatchOut;
import io.github.stackconsultant.voting.Choice;
import io.github.stackconsultant.voting.Outcome;
import io.github.stackconsultant.voting.Poll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The section on what was decided, its consequences, and how to find out whether it was right. */
final class OutcomeSection {

    private final Material material;
    private final Resolution resolution;
    private final Optional<Explanation> explanation;

    OutcomeSection(Material material) {
        this.material = material;
        this.resolution = material.resolution();
        this.explanation = option().flatMap(option -> rival(option).flatMap(rival -> explained(option, rival)));
    }

    void write(Markdown page) {
        page.heading(2, RecordDocument.OUTCOME).paragraph(outcome());
        page.items(explanation.map(this::reasons).orElse(List.of()));
        if (!material.save().reason().isEmpty()) {
            page.paragraph("Why, in the words of " + material.owned() + ": \u201c"
                    + Markdown.words(material.save().reason()) + "\u201d");
        }
        page.heading(3, "Consequences").items(consequences());
        page.heading(3, "Confirmation").paragraph(confirmation());
    }

    private Optional<OptionId> option() {
        return resolution
                .choice()
                .filter(choice -> choice.kind() == Choice.Kind.OPTION)
                .map(choice -> new OptionId(choice.id().value()));
    }

    /** {@return the best of the others, with which the option is compared; empty if it is not among them} */
    private Optional<OptionId> rival(OptionId option) {
        var options = material.recommendation().scores().stream()
                .map(OptionScore::option)
                .toList();
        return options.stream()
                .filter(other -> options.contains(option) && !other.equals(option))
                .findFirst();
    }

    private Optional<Explanation> explained(OptionId option, OptionId rival) {
        return Optional.of(Explanation.of(material.recommendation(), option, rival))
                .filter(OutcomeSection::saysSomething);
    }

    private static boolean saysSomething(Explanation explained) {
        return !explained.reasons().isEmpty() || explained.against().isPresent() || explained.untold() > 0;
    }

    private String outcome() {
        if (resolution.choice().isEmpty()) {
            return resolution.status() == Decision.Status.REJECTED
                    ? "No option was chosen, because \u201cNone of these\u201d has the most votes"
                            + Standpoints.inBrackets(material.ground().poll().flatMap(Standpoints::noneWanted)) + "."
                    : Markdown.words(resolution.words()) + ". No option was chosen yet.";
        }
        var choice = resolution.choice().get();
        return "Chosen option: \"" + Markdown.words(choice.label()) + "\", "
                + Markdown.words(Standpoints.of(
                                material.ground().advice(), material.ground().poll(), choice)
                        .inFull())
                + explanation.map(explained -> opening(choice, explained)).orElse(".");
    }

    private String opening(Choice choice, Explanation explained) {
        if (Choice.recommendedBy(material.recommendation())
                .filter(choice.id()::equals)
                .isPresent()) {
            return ":";
        }
        return explained.reasons().isEmpty() ? ". None of the answers speaks for it:" : ". What the answers say of it:";
    }

    private List<String> reasons(Explanation explained) {
        var lines = new ArrayList<String>();
        explained
                .reasons()
                .forEach(reason -> lines.add(answer(reason) + ", so "
                        + Markdown.words(reason.criterion())
                        + reason.evidence()
                                .map(evidence -> ": " + Markdown.words(evidence.title()))
                                .orElse("")
                        + " (" + points(reason) + ")"));
        explained
                .against()
                .ifPresent(against -> lines.add("against it, " + answer(against) + ", so "
                        + Markdown.words(against.criterion()) + " (" + Points.signed(-against.points()) + ")"));
        lines.add(rest(explained) + ", which makes a margin of "
                + Points.lead(
                        material.recommendation(),
                        explained.margin(),
                        option().flatMap(this::rival).orElseThrow(),
                        Markdown::words));
        return lines;
    }

    private static String answer(Explanation.Reason reason) {
        return Markdown.words(reason.answerLabel()) + (reason.guess() ? " (a guess)" : "");
    }

    private static String rest(Explanation explained) {
        if (explained.untold() == 0) {
            return "nothing else";
        }
        var cancelling = explained.rest() == 0
                ? ", " + ChangeWords.number(explained.untold()) + " answers that cancel each other out"
                : "";
        return explained
                        .other()
                        .map(other -> (explained.rest() < 0 ? "against it, " : "")
                                + answer(other) + ", so "
                                + Markdown.words(other.criterion()))
                        .orElse("everything else")
                + " (" + Points.signed(explained.rest()) + cancelling + ")";
    }

    /** An answer may speak through more than the criterion that is named. */
    private static String points(Explanation.Reason reason) {
        return Points.signed(reason.points())
                + (reason.points() == reason.here()
                        ? ""
                        : " in all, " + Points.signed(reason.here()) + " by this alone");
    }

    private List<String> consequences() {
        if (resolution.choice().isEmpty()) {
            return List.of("Neutral, because nothing that was offered is chosen");
        }
        var lines = Stream.concat(good(), bad()).distinct().toList();
        return lines.isEmpty() ? List.of("Neutral, because nothing is known that follows from it") : lines;
    }

    private Stream<String> good() {
        return explanation.map(Explanation::reasons).orElse(List.of()).stream()
                .flatMap(reason -> reason.evidence().stream())
                .filter(evidence -> option().filter(evidence.option()::equals).isPresent())
                .map(evidence -> "Good, because " + consequence(evidence));
    }

    private Stream<String> bad() {
        var watchOuts = option().map(option -> WatchOut.of(material.recommendation(), option))
                .orElse(List.of());
        return Stream.of(
                        watchOuts.stream().map(watchOut -> consequence(watchOut.evidence())),
                        against().stream().map(OutcomeSection::consequence),
                        several().stream().map(OptionSections::cost))
                .flatMap(each -> each)
                .map("Bad, because "::concat);
    }

    /** Whoever decides against the advice reads everything that speaks against that. */
    private List<Explanation.Reason> against() {
        return material.againstTheVerdict()
                ? option().flatMap(option -> rival(option)
                                .map(rival -> Explanation.against(material.recommendation(), option, rival)))
                        .orElse(List.of())
                : explanation.flatMap(Explanation::against).stream().toList();
    }

    private static String consequence(Explanation.Reason against) {
        return "\u201c" + Markdown.words(against.answerLabel()) + "\u201d speaks against it by "
                + against.points()
                + against.evidence()
                        .map(evidence ->
                                ": " + consequence(evidence) + " (" + Markdown.words(evidence.optionName()) + ")")
                        .orElse(" (" + Markdown.words(against.criterion()) + ")");
    }

    private static String consequence(Evidence evidence) {
        return Markdown.words(evidence.title()) + ": " + Markdown.words(evidence.text());
    }

    private List<String> several() {
        if (resolution
                .choice()
                .filter(choice -> choice.kind() == Choice.Kind.SEVERAL)
                .isEmpty()) {
            return List.of();
        }
        return material.recommendation().verdict() instanceof Verdict.Both both
                ? List.of(both.cost())
                : material.today().comparison().map(Comparison::costOfBoth).stream()
                        .toList();
    }

    private String confirmation() {
        var again = material.save()
                .revisitOn()
                .map(day -> "On " + WrittenDates.day(day) + " " + material.owned()
                        + " is reminded to run the consultation again from the same answers")
                .orElse("The consultation can be run again from the same answers at any time");
        boolean nothingBad = bad().findAny().isEmpty();
        boolean expected = resolution.choice().isPresent() && !material.againstTheVerdict();
        return again + (expected ? ": its verdict should still be \"" : ": its verdict was \"")
                + Markdown.words(material.recommendation().verdict().headline()) + "\""
                + Points.margin(material.recommendation(), Markdown::words)
                        .map(margin -> " with a margin of about " + margin)
                        .orElse("")
                + (expected ? "." : ", and " + instead() + ".")
                + (nothingBad ? "" : " Check what is listed above as bad first.")
                + material.ground().poll().map(this::voted).orElse("");
    }

    /** {@return what came of the verdict where it was not followed} */
    private String instead() {
        if (material.againstTheVerdict()) {
            return "this was decided against it";
        }
        return resolution.status() == Decision.Status.REJECTED
                ? "nothing that was offered is wanted"
                : "nothing is decided yet";
    }

    private String voted(Poll poll) {
        return poll.conclusion()
                .filter(conclusion -> conclusion.outcome() instanceof Outcome.Decided)
                .map(conclusion -> " A later decision that " + material.owned()
                        + " saves on the same question supersedes this record.")
                .orElse("");
    }
}
