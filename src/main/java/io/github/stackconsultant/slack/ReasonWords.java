package io.github.stackconsultant.slack;

import static java.util.stream.Collectors.joining;

import io.github.stackconsultant.recommendation.ChangeWords;
import io.github.stackconsultant.recommendation.Evidence;
import io.github.stackconsultant.recommendation.Explanation;
import io.github.stackconsultant.recommendation.Points;
import io.github.stackconsultant.recommendation.Recommendation;
import java.util.List;

/** Words an answer that speaks for an option, with its points and the item that they rest on. */
final class ReasonWords {

    private final KnowledgeLinks links;

    ReasonWords(KnowledgeLinks links) {
        this.links = links;
    }

    /** {@return the reasons, one a line, or that there is none} */
    String listed(Recommendation recommendation, List<Explanation.Reason> reasons) {
        return reasons.isEmpty()
                ? "\u2022 nothing among your answers"
                : reasons.stream().map(each -> reason(recommendation, each)).collect(joining("\n"));
    }

    private String reason(Recommendation recommendation, Explanation.Reason reason) {
        return "\u2022 " + Mrkdwn.italic(Mrkdwn.escape(reason.answerLabel())) + " \u2192 "
                + Mrkdwn.escape(reason.criterion())
                + others(reason)
                + reason.evidence()
                        .map(item -> ": " + evidence(recommendation, item))
                        .orElse("")
                + " " + points(reason);
    }

    /** {@return the points of a reason, and how many of them come from the criterion it names} */
    static String points(Explanation.Reason reason) {
        var all = Mrkdwn.bold(Points.signed(reason.points()));
        int elsewhere = reason.points() - reason.here();
        if (elsewhere == 0) {
            return all;
        }
        var through = " through " + Mrkdwn.escape(reason.criterion());
        return elsewhere > 0
                ? all + ", " + Points.signed(reason.here()) + " of it" + through
                : all + " (" + Points.signed(reason.here()) + through + ", " + Points.signed(elsewhere)
                        + " through others)";
    }

    /** Mentions the further criteria, since the points include them. */
    static String others(Explanation.Reason reason) {
        return switch (reason.others()) {
            case 0 -> "";
            case 1 -> " and one more";
            default -> " and " + ChangeWords.number(reason.others()) + " more";
        };
    }

    /** {@return an item as it was quoted, with its source} */
    String evidence(Recommendation recommendation, Evidence evidence) {
        var comparison = recommendation.comparison();
        var source =
                links.source(comparison, evidence).map(named -> ", " + named).orElse("");
        return links.item(comparison, evidence) + " (" + Mrkdwn.escape(evidence.optionName()) + source + "): "
                + Mrkdwn.escape(evidence.text());
    }

    /** {@return the points of the answer against an option, for example "against it: Python people -> Hiring -16"} */
    static String against(Explanation.Reason reason) {
        return "against it: " + named(reason) + " " + Mrkdwn.bold(Points.signed(-reason.points()));
    }

    /** {@return the answer and the criterion through which it speaks most} */
    static String named(Explanation.Reason reason) {
        return Mrkdwn.italic(Mrkdwn.escape(reason.answerLabel())) + " \u2192 " + Mrkdwn.escape(reason.criterion())
                + others(reason);
    }
}
