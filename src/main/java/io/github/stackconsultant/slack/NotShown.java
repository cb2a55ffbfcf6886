package io.github.stackconsultant.slack;

import io.github.stackconsultant.conversation.ConsultationContent;
import io.github.stackconsultant.conversation.PlainNotice;
import io.github.stackconsultant.messaging.Content;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.Notice;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.RecentMemory;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.privacy.FailureNames;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has a person told, in plain words, that something was not said to them and never will be, so that no click is
 * followed by silence: Slack takes it by no way, or the store would refuse each time what is stored with it.
 */
final class NotShown {

    private static final Logger log = LoggerFactory.getLogger(NotShown.class);

    private static final Set<Notice> WORDS = Set.of(PlainNotice.NOT_SHOWN, PlainNotice.NOT_STORED);

    private static final int MOST_PEOPLE = 1_000;

    /** Who was told of their home page, and why it is not shown: each look at it would have them told again. */
    private final RecentMemory<Person, String> homes = new RecentMemory<>(MOST_PEOPLE);

    private final FailureNames failures;

    NotShown(FailureNames failures) {
        this.failures = failures;
    }

    /** {@return the word that is to be said instead of what Slack refuses by every way; otherwise the same outcome} */
    Outcome after(Statement statement, Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            return refused(statement, refused);
        }
        if (outcome instanceof Outcome.Said && statement.content() instanceof ConsultationContent.Home) {
            homes.forget(statement.person());
        }
        return outcome;
    }

    /** Votes, decisions and requests to the consultants tell their owners themselves. */
    private Outcome refused(Statement statement, Outcome.Refused refused) {
        if (!new SlackAnswer.Refused<>(refused.reason()).everywhere() || !isTold(statement, refused.reason())) {
            return refused;
        }
        log.warn(
                "Slack takes {} nowhere, so {} is told that: {}",
                named(statement.content()),
                statement.person().user(),
                refused.reason());
        return new Outcome.GoesOn(statement.saying(new ConsultationContent.Told(PlainNotice.NOT_SHOWN)));
    }

    private boolean isTold(Statement statement, String reason) {
        var content = statement.content();
        if (content instanceof ConsultationContent.Home) {
            boolean known = homes.of(statement.person()).filter(reason::equals).isPresent();
            homes.keep(statement.person(), reason);
            return !known;
        }
        return content instanceof ConsultationContent && !isWord(content);
    }

    /**
     * {@return the word that is to be said instead of what cannot be stored}
     *
     * @throws RuntimeException the failure itself, if it may pass
     */
    Outcome after(Statement statement, RuntimeException failure) {
        if (!failures.isRefusedForGood(failure)) {
            throw failure;
        }
        var reason = failures.line(failure);
        if (isWord(statement.content())) {
            return new Outcome.Refused(reason);
        }
        log.error(
                "The database refuses what goes with {}, so it is not tried again, and {} is told that: {}",
                named(statement.content()),
                statement.person().user(),
                reason);
        return new Outcome.GoesOn(unstored(statement));
    }

    /** What others may read is no answer to the person. */
    private static Statement unstored(Statement statement) {
        return statement.content() instanceof ConsultationContent
                ? statement.saying(new ConsultationContent.Told(PlainNotice.NOT_STORED))
                : Statement.directly(statement.person(), new ConsultationContent.Unasked(PlainNotice.NOT_STORED));
    }

    /** Some words are about nothing that has an id. */
    private static String named(Content content) {
        var kind = content.getClass().getSimpleName();
        return content.subject().isEmpty() ? kind : kind + " about " + content.subject();
    }

    private static boolean isWord(Content content) {
        return (content instanceof ConsultationContent.Told told && WORDS.contains(told.notice()))
                || (content instanceof ConsultationContent.Unasked unasked && WORDS.contains(unasked.notice()));
    }
}
