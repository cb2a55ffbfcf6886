package io.github.stackconsultant.slack;

import static java.util.stream.Collectors.joining;

import io.github.stackconsultant.knowledge.ItemId;
import io.github.stackconsultant.recommendation.ChangeWords;
import io.github.stackconsultant.recommendation.Evidence;
import io.github.stackconsultant.recommendation.Explanation;
import io.github.stackconsultant.recommendation.OptionCase;
import io.github.stackconsultant.recommendation.OptionScore;
import io.github.stackconsultant.recommendation.Points;
import io.github.stackconsultant.recommendation.Recommendation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Words an answer that speaks for an option, with its points and the item that they rest on. */
final class ReasonWords {

    private final KnowledgeLinks links;

    ReasonWords(KnowledgeLinks links) {
        this.links = links;
    }

    /**
     * {@return the reasons, one a line, or that there is none; an item that several rest on is quoted once}
     *
     * @param option the option that they speak for, which an item of its own need not name
     */
    String listed(Recommendation recommendation, List<Explanation.Reason> reasons, OptionScore option) {
        if (reasons.isEmpty()) {
            return "\u2022 nothing among the answers";
        }
        var quoted = new HashSet<ItemId>();
        var lines = new ArrayList<String>();
        for (var reason : reasons) {
            var item = reason.evidence()
                    .map(evidence -> quoted.add(evidence.item())
                            ? evidence(
                                    recommendation, evidence, !evidence.option().equals(option.option()))
                            : links.item(recommendation.comparison(), evidence))
                    .map(words -> " \u2192 " + words)
                    .orElse("");
            lines.add("\u2022 " + named(reason) + item + " " + Mrkdwn.bold(Points.signed(reason.points())));
        }
        return String.join("\n", lines);
    }

    /** {@return what speaks for an option, one answer a line, and what the answers that are not told add to it} */
    String argued(Recommendation recommendation, OptionScore option, OptionCase.Argument argument) {
        return listed(recommendation, argument.strongest(), option)
                + (argument.others() == 0
                        ? ""
                        : "\n\u2022 everything else: " + Mrkdwn.bold(Points.signed(argument.others())));
    }

    /**
     * {@return an item as it was quoted}
     *
     * @param ofOption whether it says whose item it is
     */
    String evidence(Recommendation recommendation, Evidence evidence, boolean ofOption) {
        var source = links.sourceAmongSeveral(recommendation, evidence);
        var origin = ofOption ? KnowledgeLinks.origin(evidence.optionName(), source) : source.orElse("");
        return links.item(recommendation.comparison(), evidence) + (origin.isEmpty() ? "" : " (" + origin + ")") + ": "
                + Mrkdwn.escape(evidence.text());
    }

    /** {@return the points of the answer against an option, for example "against it: Python people -> Hiring -16"} */
    static String against(Explanation.Reason reason) {
        return "against it: " + named(reason) + " " + Mrkdwn.bold(Points.signed(-reason.points()));
    }

    /**
     * {@return the answer, the criterion through which it speaks most, and how many others there are, of either sign, since
     * its points include them}
     */
    static String named(Explanation.Reason reason) {
        var beside = Stream.of(others(reason), opposed(reason))
                .flatMap(Optional::stream)
                .collect(joining(", "));
        return plain(reason) + (beside.isEmpty() ? "" : " (" + beside + ")");
    }

    private static Optional<String> others(Explanation.Reason reason) {
        return switch (reason.others()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of("and one other criterion");
            default -> Optional.of("and " + ChangeWords.number(reason.others()) + " other criteria");
        };
    }

    private static Optional<String> opposed(Explanation.Reason reason) {
        return switch (reason.opposed()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of("less one for the other side");
            default -> Optional.of("less " + ChangeWords.number(reason.opposed()) + " for the other side");
        };
    }

    /** {@return the answer, whether it is a guess, and the criterion through which it speaks most} */
    static String plain(Explanation.Reason reason) {
        return Mrkdwn.italic(Mrkdwn.escape(reason.answerLabel())) + (reason.guess() ? " (a guess)" : "") + " \u2192 "
                + Mrkdwn.escape(reason.criterion());
    }
}
