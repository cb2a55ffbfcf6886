package io.github.stackconsultant.slack;

import static java.util.stream.Collectors.joining;

import com.slack.api.model.block.element.BlockElement;
import io.github.stackconsultant.conversation.Consultation;
import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.conversation.Notice;
import io.github.stackconsultant.conversation.ShownBack;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.understanding.Command;
import io.github.stackconsultant.understanding.Meaning.SmallTalk.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The small words. */
final class NoticeBlocks {

    /** For whoever has nothing open, so that no polite word is a dead end for them either. */
    private static final String BEGINNING = "`/consult` starts a consultation whenever you like.";

    private final Consultations consultations;
    private final KnowledgeBase knowledge;

    NoticeBlocks(Consultations consultations, KnowledgeBase knowledge) {
        this.consultations = consultations;
        this.knowledge = knowledge;
    }

    /**
     * Puts a notice into words.
     *
     * @param subject the consultation's id, or nothing
     * @param details what it names, as {@link Notice} lists it
     */
    Rendered notice(Notice notice, String subject, List<String> details) {
        if (notice == Notice.UNDERSTOOD) {
            return understood(subject, details);
        }
        boolean over = found(subject).filter(Consultation::open).isEmpty();
        // with nothing to go on with, the status leads to a new one
        var buttons = buttons(notice == Notice.STATUS && over ? Notice.NOTHING_OPEN : notice, subject, details);
        return new Saying(text(notice, subject, details), buttons, version(notice, details))
                .rendered(notice.name(), subject);
    }

    private Rendered understood(String subject, List<String> details) {
        var shownBack = details.stream().map(ShownBack::of).toList();
        return found(subject)
                .flatMap(consultation -> consultation
                        .comparisonIn(knowledge)
                        .map(comparison -> UnderstoodBlocks.message(consultation, comparison, shownBack)))
                .orElseGet(() -> notice(Notice.OUTDATED, subject, List.of()));
    }

    private static long version(Notice notice, List<String> details) {
        return notice == Notice.CONFIRM_RESTART || notice == Notice.CONFIRM_CANCEL
                ? Long.parseLong(detail(details, 1))
                : 0;
    }

    private String text(Notice notice, String subject, List<String> details) {
        return switch (notice) {
            case WELCOME -> "Hello. " + purpose();
            case UNCLEAR -> "I could make neither a project nor a command of that. " + purpose();
            case HELP -> help();
            case STATUS -> status(subject);
            case ALREADY_ANSWERED ->
                Mrkdwn.escape(detail(details, 0)) + " is already answered (" + Mrkdwn.quote(detail(details, 1)) + "). "
                        + whereWeAre(subject);
            case OUTDATED -> "That button is outdated. " + whereWeAre(subject);
            case NOT_YOURS ->
                "This consultation is " + Mrkdwn.mention(detail(details, 0)) + "'s. Start your own with `/consult`.";
            case CONFIRM_RESTART -> "That clears " + counted(detail(details, 0)) + ". Start over?";
            case CONFIRM_CANCEL -> "That closes the consultation with " + counted(detail(details, 0)) + ". Cancel it?";
            case CONTINUE_OR_START_OVER ->
                "You have a consultation open with " + counted(detail(details, 0))
                        + ". Go on with it and keep the new description, or start over with it?";
            case NOT_UNDERSTOOD -> notUnderstood(subject, detail(details, 0), detail(details, 1));
            case REOPENED -> "What I know has changed since you answered, so I ask again: " + listed(details) + ".";
            case WHICH_OPTION ->
                "Which one? I know: " + listed(details) + ". For example: `/consult pros "
                        + Mrkdwn.escape(detail(details, 0)).toLowerCase(Locale.ROOT) + "`";
            case HANDOVER_TAKEN -> Mrkdwn.mention(detail(details, 0)) + " will answer what you asked the consultants.";
            case HANDOVER_BACK ->
                (detail(details, 0).isEmpty() ? "Who was to answer" : Mrkdwn.mention(detail(details, 0)))
                        + " has handed back what you asked the consultants. It waits in their"
                        + " channel for somebody else, and I tell you who takes it.";
            case HANDOVER_HAS -> Mrkdwn.mention(detail(details, 0)) + " has this one already. Nothing changed.";
            default -> aside(notice, subject, details);
        };
    }

    /** What leads away from the question, and back to it. */
    private String aside(Notice notice, String subject, List<String> details) {
        return switch (notice) {
            case EXPLAINED ->
                AsideWords.explained(spokenOf(subject), new StepId(detail(details, 0)))
                        + (subject.isEmpty() ? "\n" + BEGINNING : "");
            case BESIDE_CARD -> BesideCard.words(details);
            case NOTHING_KNOWN -> AsideWords.nothingKnown(knowledge, details);
            case SMALL_TALK ->
                AsideWords.smallTalk(
                        Kind.valueOf(detail(details, 0)), subject.isEmpty() ? BEGINNING : whereWeAre(subject));
            case CONFIRM_FORGET, FORGOTTEN, VOTES_UNDER_WAY -> PrivacyWords.text(notice, detail(details, 0));
            default -> fixed(notice);
        };
    }

    /** The words that name nothing. */
    private static String fixed(Notice notice) {
        return switch (notice) {
            case NOTHING_OPEN -> "You have no consultation open. Start one here, or with `/consult`.";
            case FIRST_QUESTION -> "This is the first question: nothing was answered before it.";
            case NOTHING_CHOSEN -> "Nothing is chosen yet. Choose first, or press Skip or Not sure.";
            case CARD_STANDS -> "Your recommendation stands. Change an answer on it, or tell me what is different.";
            case NO_CARD_YET ->
                "That is for the recommendation to say, with its reasons and how sure it is. First, this question.";
            case CANCELLED -> "Your consultation is closed. Start another one whenever you like.";
            case OTHER_LANGUAGE ->
                "I read English only so far. Nothing is lost: go on with the buttons, or tell me in English.";
            case DESCRIPTION_KEPT ->
                "I keep your description with the consultation. Nothing in it matched an answer that I know, so I ask.";
            case ANOTHER_OPEN -> "You have another consultation open: finish or cancel it first. Then change this one.";
            case VOTE ->
                "Take your latest recommendation to the team: they vote in a channel, and you see what they say.";
            case NOTHING_TO_VOTE_ON ->
                "A team votes on a recommendation, and you have none yet. Start a consultation: it takes a few questions.";
            case RATED -> "Thank you, noted.";
            case ASK_WHY -> "Thank you, noted. What was missing, or wrong?";
            case REASON_SENT ->
                "Thank you. I keep it with your rating, and it goes to the consultants with your answers.";
            case REASON_KEPT ->
                "Thank you. I keep it with your rating; there is no consultants' channel here, so nobody is told.";
            case HANDOVER_ASKED ->
                "Noted: your request goes to the consultants, with your answers. Once somebody takes it, I tell you who.";
            case NO_CONSULTANTS ->
                "There is no consultants' channel here, so I cannot pass anything on. Nothing changed.";
            default -> throw new IllegalArgumentException(notice + " names something");
        };
    }

    private String purpose() {
        return "I help you decide: "
                + knowledge.comparisons().stream()
                        .map(comparison -> Mrkdwn.escape(comparison.title()))
                        .collect(joining(", or "))
                + ". A few questions, then a recommendation that shows its reasons. Describe your project, or start"
                + " here.";
    }

    private static String listed(List<String> names) {
        return names.stream().map(Mrkdwn::escape).collect(joining(", "));
    }

    /** The same as on the card. */
    private List<BlockElement> change(String subject) {
        return found(subject).flatMap(found -> found.comparisonIn(knowledge)).map(CardBlocks::changeMenu).stream()
                .toList();
    }

    private List<BlockElement> buttons(Notice notice, String subject, List<String> details) {
        return switch (notice) {
            case OTHER_LANGUAGE ->
                List.of(Kit.primary(ActionId.START, subject.isEmpty() ? "Start a consultation" : "Go on", "start"));
            case WELCOME, UNCLEAR ->
                List.of(
                        Kit.primary(ActionId.START, "Start a consultation", "start"),
                        Kit.button(ActionId.HELP, "What else can you do?", "help"));
            case CONFIRM_FORGET, FORGOTTEN, VOTES_UNDER_WAY -> PrivacyWords.buttons(notice);
            case CARD_STANDS -> change(subject);
            case BESIDE_CARD -> List.of(BesideCard.button(details, spokenOf(subject)));
            case VOTE -> List.of(Kit.primary(ActionId.ASK_VOTE, "Ask the team to vote", detail(details, 0)));
            case NOTHING_OPEN, CANCELLED, NOTHING_TO_VOTE_ON ->
                List.of(Kit.primary(ActionId.START, "Start a consultation", "start"));
            case STATUS, ANOTHER_OPEN -> List.of(Kit.primary(ActionId.START, "Go on", "start"));
            case CONFIRM_RESTART ->
                List.of(
                        Kit.danger(ActionId.RESTART_CONFIRMED, "Start over", subject),
                        Kit.button(ActionId.KEEP_ANSWERS, "Keep them", subject));
            case CONFIRM_CANCEL ->
                List.of(
                        Kit.danger(ActionId.CANCEL_CONFIRMED, "Cancel it", subject),
                        Kit.button(ActionId.KEEP_ANSWERS, "Keep it", subject));
            case CONTINUE_OR_START_OVER ->
                List.of(
                        Kit.primary(ActionId.GO_ON, "Go on", subject),
                        Kit.button(ActionId.START_OVER, "Start over", subject));
            case NOTHING_KNOWN ->
                List.of(
                        Kit.button(ActionId.PROS, "Pros", detail(details, 0)),
                        Kit.button(ActionId.CONS, "Cons", detail(details, 0)),
                        Kit.button(ActionId.USE_CASES, "Use cases", detail(details, 0)),
                        Kit.button(ActionId.COMPARE, "Compare", detail(details, 0)));
            case ASK_WHY -> List.of(Kit.button(ActionId.SAY_WHY, "Say why", detail(details, 0)));
            default -> List.of();
        };
    }

    private static String help() {
        var lines = Arrays.stream(Command.values())
                .map(command -> "\u2022 `" + Mrkdwn.escape(command.usage()) + "` " + command.explanation())
                .collect(joining("\n"));
        return Mrkdwn.bold("What you can say")
                + " (after `/consult`, in a direct message to me, or after mentioning me)\n" + lines + "\n"
                + "Anything else describes your project, for example `/consult a chat for support teams`.";
    }

    private String status(String subject) {
        return found(subject)
                .map(consultation -> consultation.open()
                        ? openStatus(consultation)
                        : "Your last consultation ended with a recommendation. `history` lists it.")
                .orElse("You have no consultation open.");
    }

    private String openStatus(Consultation consultation) {
        var comparison = consultation.comparisonIn(knowledge);
        var lines = comparison.stream()
                .flatMap(each -> each.steps().stream()
                        .flatMap(step -> consultation
                                .answerTo(step.id())
                                .map(answer -> "\n" + QuestionBlocks.lineText(each, step, answer))
                                .stream()))
                .collect(joining());
        return Mrkdwn.bold(consultation.answers().size() + " answered") + lines + "\n"
                + whereWeAre(consultation.id().value());
    }

    /** {@return the open question in a sentence, so that no polite word is a dead end} */
    private String whereWeAre(String subject) {
        return found(subject)
                .filter(Consultation::open)
                .flatMap(open -> open.comparisonIn(knowledge)
                        .flatMap(comparison -> open.openStep(comparison)
                                .map(step -> "Here is where we are: "
                                        + Mrkdwn.bold(Mrkdwn.escape(QuestionBlocks.title(comparison, step))) + ", "
                                        + Mrkdwn.escape(step.question()))))
                .orElse("`/consult` shows where you are.");
    }

    private String notUnderstood(String subject, String stepId, String times) {
        var step = found(subject)
                .flatMap(found -> found.comparisonIn(knowledge))
                .flatMap(comparison -> comparison.step(new StepId(stepId)));
        return step.map(asked -> AsideWords.notUnderstood(asked, times)).orElse("I did not understand that.");
    }

    private static String counted(String count) {
        return count.equals("1") ? "1 answer" : count + " answers";
    }

    private static String detail(List<String> details, int index) {
        return index < details.size() ? details.get(index) : "";
    }

    private Optional<Consultation> found(String subject) {
        return subject.isEmpty() ? Optional.empty() : consultations.find(new ConsultationId(subject));
    }

    /** {@return the comparison of that consultation, or else all} */
    private List<Comparison> spokenOf(String subject) {
        return found(subject)
                .flatMap(found -> found.comparisonIn(knowledge))
                .map(List::of)
                .orElse(knowledge.comparisons());
    }
}
