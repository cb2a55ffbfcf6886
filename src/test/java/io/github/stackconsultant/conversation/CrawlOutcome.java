package io.github.stackconsultant.conversation;

import static java.util.stream.Collectors.joining;

import io.github.stackconsultant.fixtures.Contents;
import io.github.stackconsultant.fixtures.ConversationDriver;
import io.github.stackconsultant.fixtures.Participant;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.recommendation.ConsultationId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What came of a move, in few words. */
final class CrawlOutcome {

    private static final Set<Class<?>> PLACES =
            Set.of(ConsultationContent.Current.class, ConsultationContent.Below.class, ConsultationContent.Home.class);

    private CrawlOutcome() {}

    /** {@return where the person stands} */
    static String standing(ConversationDriver driver, Participant ana) {
        var latest = latest(driver, ana);
        return latest.map(consultation -> standing(consultation, driver)).orElse("new");
    }

    /** {@return what decides which buttons the message of the consultation has} */
    static List<Object> sight(ConversationDriver driver, Participant ana) {
        var latest = latest(driver, ana);
        return List.of(
                driver.knowledge().comparisons().stream().map(Comparison::id).toList(),
                latest.map(Consultation::status),
                latest.flatMap(Consultation::comparison),
                latest.map(Consultation::answers),
                latest.map(now -> now.card().answers()),
                latest.flatMap(now -> now.questions().revisiting()),
                latest.map(now -> now.questions().undecided().keySet()),
                latest.flatMap(Consultation::recommendation).isPresent(),
                driver.votes().atStake(new ConsultationId("any")));
    }

    /** {@return the consultation that is open, or changed last} */
    static Optional<Consultation> latest(ConversationDriver driver, Participant ana) {
        return driver.consultations().isEmpty() ? Optional.empty() : Optional.of(ana.consultation());
    }

    private static String standing(Consultation consultation, ConversationDriver driver) {
        return switch (consultation.status()) {
            case ADVISED -> "card";
            case CANCELLED -> "closed";
            case OPEN ->
                consultation
                        .comparison()
                        .flatMap(driver.knowledge()::comparison)
                        .map(comparison -> asking(consultation, comparison))
                        .orElse("which?");
        };
    }

    private static String asking(Consultation consultation, Comparison comparison) {
        return consultation
                .openStep(comparison)
                .map(step -> asking(consultation, step))
                .orElse("held");
    }

    private static String asking(Consultation consultation, Step step) {
        return step.id().value()
                + (consultation.answers().containsKey(step.id()) ? " again" : "")
                + (consultation.questions().undecided().containsKey(step.id()) ? " either-or" : "");
    }

    /** {@return the cell of a move that was made where somebody stood like that} */
    static String cell(String before, ConversationDriver driver, Participant ana) {
        var after = standing(driver, ana);
        var words = Stream.concat(
                        ana.reply() instanceof Reply.Refused ? Stream.of("x") : Stream.empty(),
                        ana.heard().stream().flatMap(CrawlOutcome::words))
                .collect(joining(", "));
        return (after.equals(before) ? "=" : after) + (words.isEmpty() ? "" : ": " + words);
    }

    private static Stream<String> words(Statement statement) {
        if (PLACES.contains(statement.content().getClass())) {
            return Contents.shownBack(statement).isEmpty() ? Stream.empty() : Stream.of("shown back");
        }
        return Stream.of(
                Contents.notice(statement).map(CrawlOutcome::plain).orElseGet(() -> plain(statement.content())));
    }

    private static String plain(Object said) {
        return said instanceof Enum<?> constant
                ? plain(constant)
                : said.getClass()
                        .getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                        .toLowerCase(Locale.ROOT);
    }

    private static String plain(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
