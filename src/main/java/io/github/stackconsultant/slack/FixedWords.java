package io.github.stackconsultant.slack;

import static java.util.stream.Collectors.joining;

import com.slack.api.model.block.element.BlockElement;
import io.github.stackconsultant.conversation.AsideNotice;
import io.github.stackconsultant.conversation.ConsultationNotice;
import io.github.stackconsultant.recommendation.Listed;
import io.github.stackconsultant.understanding.Command;
import java.util.Arrays;
import java.util.List;

/** The words that hang on nothing but what they name. */
final class FixedWords {

    static final String ANOTHER_OPEN =
            "You have another consultation open: finish it, or close it with `/consult cancel`. Then change this one.";

    private FixedWords() {}

    static Saying help() {
        var lines = Arrays.stream(Command.values())
                .map(command -> "\u2022 `" + Mrkdwn.escape(command.usage()) + "` " + command.explanation())
                .collect(joining("\n"));
        return Saying.of(Mrkdwn.bold("What you can say")
                + " (after `/consult`, in a direct message to me, or after mentioning me)\n" + lines + "\n"
                + "Say `save` or `share`, and I bring you the button. Anything else describes your project, for example"
                + " `/consult a chat for support teams`.");
    }

    static Saying notYours(ConsultationNotice.NotYours another) {
        return Saying.of("This consultation is " + Mrkdwn.mention(another.owner())
                + "'s. Start your own with `/consult` in a" + " channel, or in a direct message to me.");
    }

    static Saying reopened(ConsultationNotice.Reopened steps) {
        return Saying.of("What I know has changed since you answered, so I ask again: " + listed(steps.titles()) + ".");
    }

    static Saying changeDropped() {
        return Saying.of("The change that waited is not applied: your answers are as they were.");
    }

    static Saying notToldHere() {
        return Saying.of("Everybody reads this thread, so I do not tell that here: ask me in a direct message.");
    }

    static Saying notShown() {
        return Saying.of(
                "Slack did not take what I was going to show you. Nothing is lost: `/consult status` says where"
                        + " things stand. Whoever looks after me here finds the reason in my log.");
    }

    static Saying notStored() {
        return Saying.of(
                "Something is broken on my side: a message of mine may be missing, or may not follow what you do."
                        + " Nothing that you did is lost. Whoever looks after me here finds the reason in my log.");
    }

    /** Everybody reads it. */
    static Saying changeWaitsElsewhere() {
        return Saying.of("A change of your recommendation waits, and is not applied: answer it where I asked you.");
    }

    static Saying voteByButton() {
        return Saying.of("Your vote does not count yet, and I take no vote in words: press "
                + Mrkdwn.bold("Confirm my vote") + " in my message above, or vote anew in the channel.");
    }

    static Saying nothingToGoBy() {
        return Saying.of("I know nothing of your project yet: one answer is enough for a first recommendation.");
    }

    static Saying glad() {
        return Saying.of("Glad it helps.");
    }

    static Saying takeYourTime() {
        return Saying.of("Take your time.");
    }

    static Saying whichOfTwo() {
        return Saying.of("That does not say which one.");
    }

    static Saying notAmongAnswers() {
        return Saying.of("That is in none of your answers so far, so there is nothing to take back.");
    }

    static Saying vote(ConsultationNotice.Vote about) {
        return Saying.of(
                "Take your latest recommendation to the team: they vote in a channel, and you see what they say.",
                Kit.primary(
                        ActionId.ASK_VOTE,
                        "Ask the team to vote",
                        about.recommendation().value()));
    }

    static Saying nothingToVoteOn() {
        return Saying.of(
                "A team votes on a recommendation, and you have none yet. Start a consultation: it takes a few"
                        + " questions.",
                start("Start a consultation"));
    }

    static Saying rated() {
        return Saying.of("Thank you, noted.");
    }

    static Saying askWhy(ConsultationNotice.AskWhy about) {
        return Saying.of(
                "Thank you, noted. What was missing, or wrong?",
                Kit.button(ActionId.SAY_WHY, "Say why", about.recommendation().value()));
    }

    static Saying nothingOpen() {
        return Saying.of(
                "You have no consultation open. Start one here, or with `/consult`.", start("Start a consultation"));
    }

    static Saying nothingAsked() {
        return Saying.of(
                "No question of mine is open here. Type `/consult help` for what you can say.",
                start("Start a consultation"));
    }

    static Saying comparisonFirst() {
        return Saying.of("First I need to know what you want to decide. Everything else depends on it.");
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

    static Saying firstQuestion() {
        return Saying.of("This is the first question: nothing was answered before it.");
    }

    static Saying nothingChosen() {
        return Saying.of("Nothing is chosen yet. Choose first, or press Skip or Not sure.");
    }

    static Saying noCardYet() {
        return Saying.of("The recommendation will say that, with its reasons. First, this question.");
    }

    static Saying cancelled() {
        return Saying.of(
                "Your consultation is closed. Start another one whenever you like.", start("Start a consultation"));
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
                    start("Start a consultation"));
        }
        var kept = AppWords.ENGLISH
                + " What you typed stays with your consultation, unread. Go on with the buttons, or tell me in English.";
        return open ? Saying.of(kept, start("Go on")) : Saying.of(kept);
    }

    static Saying letUsBegin() {
        return Saying.of("Sure. Tell me in a sentence what you are building, or go through the questions.");
    }

    static Saying descriptionKept() {
        return Saying.of("Noted. Your words match no answer that I know yet, so I ask.");
    }

    static Saying descriptionWaits() {
        return Saying.of("I keep what you wrote, and read it as soon as I know what it is about.");
    }

    static Saying anotherProject() {
        return Saying.of(
                "I took that as a new project; your recommendation stays as it is. If it belongs to the old one,"
                        + " type `/consult cancel`, then change the answer there.");
    }

    static Saying cardStays() {
        return Saying.of("Your recommendation stays as it was.");
    }

    static Saying noWords() {
        return Saying.of("I find no words in that message, and I read nothing else, so I ask.");
    }

    static Saying readInPart() {
        return Saying.of(
                "That is long: I read its beginning, about two pages, and keep all of it. Check what I understood, or"
                        + " say what counts most in a few sentences.");
    }

    static Saying anotherOpen() {
        return Saying.of(ANOTHER_OPEN, start("Go on"));
    }

    static BlockElement start(String label) {
        return Kit.primary(ActionId.START, label, "start");
    }

    private static String listed(List<String> names) {
        return names.stream().map(Mrkdwn::escape).collect(joining(", "));
    }
}
