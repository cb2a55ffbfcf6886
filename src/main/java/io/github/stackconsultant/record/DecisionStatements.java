package io.github.stackconsultant.record;

import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.messaging.Topic;
import java.util.List;
import java.util.stream.Stream;

/** The statements about decisions. */
final class DecisionStatements {

    private DecisionStatements() {}

    /**
     * {@return the statements that a saved decision leads to: its file, its link, and updates of the second look
     * announced below its vote and below the votes of the decisions it supersedes}
     */
    static List<Statement> saved(Decision decision, List<Decision> superseded) {
        var looks = Stream.concat(Stream.of(decision), superseded.stream())
                .flatMap(each -> each.basis().poll().stream())
                .distinct()
                .map(poll -> Statement.about(
                        Topic.POLL_SECOND_LOOK, poll.value(), decision.owner(), Place.direct(decision.owner())));
        var told = Stream.concat(
                decision.channel().stream().map(channel -> file(decision, channel)),
                Stream.of(toOwner(Topic.DECISION_LINK, decision)));
        return Stream.concat(told, looks).toList();
    }

    static Statement file(Decision decision, String channel) {
        return about(decision, Topic.DECISION_FILE, Place.privately(channel));
    }

    static Statement toOwner(Topic topic, Decision decision) {
        return about(decision, topic, Place.direct(decision.owner()));
    }

    private static Statement about(Decision decision, Topic topic, Place place) {
        return Statement.about(topic, decision.id().value(), decision.owner(), place);
    }
}
