package io.github.stackconsultant.conversation;

import io.github.stackconsultant.fixtures.ConversationDriver;
import io.github.stackconsultant.fixtures.InMemoryHandovers;
import io.github.stackconsultant.fixtures.InMemoryVoting;
import io.github.stackconsultant.fixtures.Participant;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.slack.PaperSlack;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What somebody has before their eyes, rendered as it is for Slack. */
final class CrawlPaper {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-02T09:00:00Z"), ZoneOffset.UTC);

    /** What leads on to a recommendation, the most direct first. */
    private static final List<Class<? extends Move>> ONWARD = List.of(
            Move.Apply.class, Move.Skip.class, Move.Pick.class, Move.Keep.class, Move.GoOn.class, Move.StartOver.class);

    private CrawlPaper() {}

    /** {@return what the latest turn said, with the labels of its buttons} */
    static String read(ConversationDriver driver, Participant ana) {
        var paper = paper(driver);
        ana.heard().forEach(paper.messenger()::say);
        return paper.readBy(ana.person().user(), 0);
    }

    /** {@return the buttons of the message that shows the consultation, as it is now, and of what was said last} */
    static List<PaperSlack.Pressable> buttons(ConversationDriver driver, Participant ana) {
        var paper = paper(driver);
        var said = ana.heard();
        Stream.concat(showing(driver, ana).filter(shows -> !said.contains(shows)).stream(), said.stream())
                .forEach(paper.messenger()::say);
        return paper.pressableBy(ana.person(), 0);
    }

    /** {@return the button that leads on from here in the message that shows the consultation, if there is one} */
    static Optional<PaperSlack.Pressable> onward(ConversationDriver driver, Participant ana) {
        var paper = paper(driver);
        showing(driver, ana).ifPresent(paper.messenger()::say);
        var shown = paper.pressableBy(ana.person(), 0);
        return ONWARD.stream()
                .flatMap(kind -> shown.stream().filter(button -> kind.isInstance(button.move())))
                .findFirst();
    }

    private static Optional<Statement> showing(ConversationDriver driver, Participant ana) {
        var id = ana.consultation().id().value();
        return driver.outbox().statements().stream()
                .filter(statement -> Seen.shows(statement, id))
                .reduce((earlier, later) -> later);
    }

    private static PaperSlack paper(ConversationDriver driver) {
        return new PaperSlack(
                driver.store(),
                driver.confirmations(),
                driver.recommendations(),
                new InMemoryHandovers(),
                new InMemoryVoting(delivery -> true, driver.outbox(), driver.recommendations(), CLOCK),
                driver.knowledge(),
                CLOCK,
                Set.of());
    }
}
