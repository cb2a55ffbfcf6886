package io.github.stackconsultant.record;

import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.voting.PollContent;
import java.util.List;
import java.util.stream.Stream;

/** The statements about decisions. */
final class DecisionStatements {

    private DecisionStatements() {}

    /**
     * {@return the statements that a saved decision leads to: its file, its link, and updates of the second look
     * announced below its vote and below the votes of the decisions before it}
     */
    static List<Statement> saved(Decision decision, Stream<Decision> before) {
        var looks = Stream.concat(Stream.of(decision), before)
                .flatMap(each -> each.basis().poll().stream())
                .distinct()
                .map(poll -> Statement.directly(decision.owner(), new PollContent.SecondLook(poll)));
        var told = Stream.concat(
                decision.posting().channel().stream().map(channel -> file(decision, channel)),
                Stream.of(link(decision)));
        return Stream.concat(told, looks).toList();
    }

    /** {@return its file alone, and below its vote where that is} */
    static List<Statement> posting(Decision decision, String channel) {
        var look = decision.basis().poll().stream()
                .map(poll -> Statement.directly(decision.owner(), new PollContent.SecondLook(poll)));
        return Stream.concat(Stream.of(file(decision, channel)), look).toList();
    }

    private static Statement file(Decision decision, String channel) {
        return Statement.at(Place.privately(channel), decision.owner(), new DecisionContent.File(decision.id()));
    }

    static Statement link(Decision decision) {
        return Statement.directly(decision.owner(), new DecisionContent.Link(decision.id()));
    }

    static Statement revisit(Decision decision) {
        return Statement.directly(decision.owner(), new DecisionContent.Revisit(decision.id()));
    }
}
