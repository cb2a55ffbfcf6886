package io.github.stackconsultant.conversation;

import io.github.stackconsultant.fixtures.ConversationDriver;
import io.github.stackconsultant.fixtures.Participant;
import io.github.stackconsultant.messaging.Statement;
import java.util.List;
import java.util.Optional;

/** What of a consultation its message shows, and whether a turn led to showing it. */
final class Seen {

    private Seen() {}

    /** {@return what changes only together with the message that shows it} */
    static Optional<List<Object>> of(ConversationDriver driver, Participant person) {
        return CrawlOutcome.latest(driver, person)
                .map(now -> List.of(
                        now.id(),
                        now.status(),
                        now.comparison(),
                        now.answers(),
                        now.questions().revisiting(),
                        now.questions().undecided(),
                        now.recommendation()));
    }

    /** {@return whether the latest turn has the consultation shown, or tells that it is gone} */
    static boolean anew(Participant person) {
        if (person.notices().contains(PlainNotice.FORGOTTEN)) {
            return true;
        }
        var id = person.consultation().id().value();
        return person.heard().stream().anyMatch(statement -> shows(statement, id));
    }

    /** {@return whether what is said shows the consultation with that id} */
    static boolean shows(Statement statement, String id) {
        return statement.content() instanceof ConsultationContent.Home
                || statement.content() instanceof ConsultationContent.State state
                        && state.subject().equals(id);
    }
}
