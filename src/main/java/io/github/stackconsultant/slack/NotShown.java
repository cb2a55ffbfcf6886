package io.github.stackconsultant.slack;

import io.github.stackconsultant.conversation.ConsultationContent;
import io.github.stackconsultant.conversation.PlainNotice;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.RecentMemory;
import io.github.stackconsultant.messaging.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has a person told, in plain words, that Slack takes by no way what was to be shown to them, so that no click is
 * followed by silence. Votes, decisions and requests to the consultants tell their owners themselves.
 */
final class NotShown {

    private static final Logger log = LoggerFactory.getLogger(NotShown.class);

    private static final ConsultationContent WORD = new ConsultationContent.Told(PlainNotice.NOT_SHOWN);

    private static final int MOST_PEOPLE = 1_000;

    /** Who was told of their home page, and why it is not shown: each look at it would have them told again. */
    private final RecentMemory<Person, String> homes = new RecentMemory<>(MOST_PEOPLE);

    /** {@return the word that is to be said instead; otherwise the refusal} */
    Outcome instead(Statement statement, Outcome.Refused refused) {
        if (!new SlackAnswer.Refused<>(refused.reason()).everywhere() || !isTold(statement, refused.reason())) {
            return refused;
        }
        log.warn(
                "Slack takes {} about {} nowhere, so {} is told that: {}",
                statement.content().getClass().getSimpleName(),
                statement.content().subject(),
                statement.person().user(),
                refused.reason());
        return new Outcome.GoesOn(statement.saying(WORD));
    }

    private boolean isTold(Statement statement, String reason) {
        var content = statement.content();
        if (content instanceof ConsultationContent.Home) {
            boolean known = homes.of(statement.person()).filter(reason::equals).isPresent();
            homes.keep(statement.person(), reason);
            return !known;
        }
        return content instanceof ConsultationContent && !content.equals(WORD);
    }
}
