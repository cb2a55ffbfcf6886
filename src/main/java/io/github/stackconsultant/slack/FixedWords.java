package io.github.stackconsultant.slack;

import static java.util.Map.entry;
import static java.util.stream.Collectors.joining;

import com.slack.api.model.block.element.BlockElement;
import io.github.stackconsultant.conversation.AsideNotice;
import io.github.stackconsultant.conversation.ConsultationNotice;
import io.github.stackconsultant.conversation.PlainNotice;
import io.github.stackconsultant.recommendation.Listed;
import io.github.stackconsultant.understanding.Command;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words that hang on nothing but what they name. */
final class FixedWords {

    static final String ANOTHER_OPEN =
            "You have another consultation open: finish it, or close it with `/consult cancel`. Then change this one.";

    private static final Map<PlainNotice, Saying> PLAIN = Map.ofEntries(
            entry(PlainNotice.HELP, help()),
            says(
                    PlainNotice.COMPARISON_FIRST,
                    "First I need to know what you want to decide. Everything else depends on it."),
            says(
                    PlainNotice.NOTHING_ASKED,
                    "No question of mine is open here. Type `/consult help` for what you can say.",
                    CardButtons.start("Start a consultation")),
            says(
                    PlainNotice.NOTHING_OPEN,
                    "You have no consultation open. Start one here, or with `/consult`.",
                    CardButtons.start("Start a consultation")),
            says(PlainNotice.FIRST_QUESTION, "This is the first question: nothing was answered before it."),
            says(PlainNotice.NOTHING_CHOSEN, "Nothing is chosen yet. Choose first, or press Skip or Not sure."),
            says(
                    PlainNotice.CHOSEN_TWICE,
                    "One of these has two places, and each can hold one place only. Choose a different one, then"
                            + " press Continue."),
            says(PlainNotice.NO_CARD_YET, "The recommendation will say that, with its reasons. First, this question."),
            says(
                    PlainNotice.NOT_AMONG_ANSWERS,
                    "That is in none of your answers so far, so there is nothing to take back."),
            says(
                    PlainNotice.CANCELLED,
                    "Your consultation is closed. Start another one whenever you like.",
                    CardButtons.start("Start a consultation")),
            says(
                    PlainNotice.LET_US_BEGIN,
                    "Sure. Tell me in a sentence what you are building, or go through the questions."),
            says(PlainNotice.DESCRIPTION_KEPT, "Noted. Your words match no answer that I know yet, so I ask."),
            says(
                    PlainNotice.DESCRIPTION_WAITS,
                    "I keep what you wrote, and read it as soon as I know what it is about."),
            says(PlainNotice.CHANGE_DROPPED, "The change that waited is not applied: your answers are as they were."),
            says(
                    PlainNotice.VOTE_BY_BUTTON,
                    "Your vote does not count yet, and I take no vote in words: press " + Mrkdwn.bold("Confirm my vote")
                            + " in my message above, or vote anew in the channel."),
            says(
                    PlainNotice.NOT_TOLD_HERE,
                    "Everybody reads this thread, so I do not tell that here: ask me in a direct message."),
            says(
                    PlainNotice.NOT_SHOWN,
                    "Slack did not take what I was going to show you. Nothing is lost: `/consult status` says where"
                            + " things stand. Whoever runs this app finds the reason in my log."),
            says(
                    PlainNotice.NOT_STORED,
                    "Something is broken on my side: a message of mine may be missing, or may not follow what you do."
                            + " Nothing that you did is lost. Whoever runs this app finds the reason in my log."),
            // everybody reads it
            says(
                    PlainNotice.CHANGE_WAITS_ELSEWHERE,
                    "A change to your answers waits and is not applied: press " + Mrkdwn.bold("Apply") + " or "
                            + Mrkdwn.bold("Keep the old answers") + " where I asked."),
            says(PlainNotice.WHICH_OF_TWO, "That does not say which one."),
            says(PlainNotice.ANOTHER_OPEN, ANOTHER_OPEN, CardButtons.start("Go on")),
            says(
                    PlainNotice.ANOTHER_PROJECT,
                    "I took that as a new project; your recommendation stays as it is. If it belongs to the old one,"
                            + " type `/consult cancel`, then change the answer there."),
            says(PlainNotice.CARD_STAYS, "Your recommendation stays as it was."),
            says(PlainNotice.NO_WORDS, "I find no words in that message, and I read nothing else, so I ask."),
            says(
                    PlainNotice.READ_IN_PART,
                    "That is long: I read its beginning, about two pages, and keep all of it. Check what I"
                            + " understood, or say what counts most in a few sentences."),
            says(
                    PlainNotice.NOTHING_TO_VOTE_ON,
                    "A team votes on a recommendation, and you have none yet. Start a consultation: it takes a few"
                            + " questions.",
                    CardButtons.start("Start a consultation")),
            says(
                    PlainNotice.NOTHING_TO_GO_BY,
                    "I know nothing of your project yet: one answer is enough for a first recommendation."),
            says(PlainNotice.GLAD, "Glad it helps."),
            says(PlainNotice.TAKE_YOUR_TIME, "Take your time."),
            says(PlainNotice.RATED, "Thank you, noted."));

    private FixedWords() {}

    /**
     * Puts a notice into words.
     *
     * @throws IllegalStateException if it has none here: a bug
     */
    static Saying plain(PlainNotice notice) {
        return Optional.ofNullable(PLAIN.get(notice))
                .orElseThrow(() -> new IllegalStateException("no words for " + notice));
    }

    private static Map.Entry<PlainNotice, Saying> says(PlainNotice notice, String text, BlockElement... buttons) {
        return entry(notice, Saying.of(text, buttons));
    }

    private static Saying help() {
        var lines = Arrays.stream(Command.values())
                .map(command -> "\u2022 `" + Mrkdwn.escape(command.usage()) + "` " + command.explanation())
                .collect(joining("\n"));
        return Saying.of(Mrkdwn.bold("What you can say")
                + " (after `/consult`, in a direct message to me, or after mentioning me)\n" + lines + "\n"
                + "Under a recommendation, `undo` takes back the last change, and `save` or `share` brings you the button."
                + " You can also ask, \u201cwhy?\u201d, or correct me, \u201cit is only for one city\u201d. Anything else I read as a"
                + " description of your project, for example `/consult a chat for support teams`.");
    }

    static Saying notYours(ConsultationNotice.NotYours another) {
        return Saying.of("This consultation is " + Mrkdwn.mention(another.owner())
                + "'s. Start your own with `/consult` in a channel, or in a direct message to me.");
    }

    static Saying reopened(ConsultationNotice.Reopened steps) {
        return Saying.of("What I know has changed since you answered, so I ask again: " + listed(steps.titles()) + ".");
    }

    static Saying vote(ConsultationNotice.Vote about) {
        return Saying.of(
                "Take your latest recommendation to the team: they vote in a channel, and you see what they say.",
                CardButtons.vote(about.recommendation(), true));
    }

    static Saying askWhy(ConsultationNotice.AskWhy about) {
        return Saying.of(
                "Thank you, noted. What was missing, or wrong?",
                Kit.button(ActionId.SAY_WHY, "Say why", about.recommendation().value()));
    }

    static Saying atMost(AsideNotice.AtMost more) {
        return Saying.of(
                more.most() == 1
                        ? "One answer counts here: choose the one that fits best, or press Not sure."
                        : "At most " + more.most() + " answers count here: choose those that matter most.");
    }

    static Saying oneByOne(AsideNotice.OneByOne several) {
        var commands = several.commands().stream()
                .map(command -> "`/consult " + command.forms().get(0) + "`")
                .toList();
        return Saying.of("I do one thing at a time. Type " + Listed.or(commands) + ".");
    }

    /**
     * Whoever has nothing at hand begins; a card has its own buttons.
     *
     * @param open whether the consultation that it is about is open
     */
    static Saying otherLanguage(AsideNotice.OtherLanguage foreign, boolean open) {
        if (foreign.about().isEmpty()) {
            return Saying.of(
                    AppWords.ENGLISH
                            + " With no consultation open I have kept nothing of that. Start with the button, or"
                            + " tell me in English.",
                    CardButtons.start("Start a consultation"));
        }
        var kept = AppWords.ENGLISH
                + " What you typed stays with your consultation, unread. Go on with the buttons, or tell me in English.";
        return open ? Saying.of(kept, CardButtons.start("Go on")) : Saying.of(kept);
    }

    private static String listed(List<String> names) {
        return names.stream().map(Mrkdwn::escape).collect(joining(", "));
    }
}
