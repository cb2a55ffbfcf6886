package io.github.stackconsultant.record;

import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.messaging.Topic;
import java.util.List;
import java.util.stream.Stream;

/** What is to be said about decisions. */
final class DecisionStatements {

    private DecisionStatements() {}

    /**
     * {@return what a saved decision leads to: its file and its link, and what its vote, and those of the decisions
     * that it supersedes, say of a second look}
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
