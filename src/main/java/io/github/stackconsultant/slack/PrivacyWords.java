package io.github.stackconsultant.slack;

import io.github.stackconsultant.conversation.ConsultationNotice;

/** What is kept of people, and messages to somebody who wants to be forgotten. */
final class PrivacyWords {

    /** Said before as after. */
    private static final String STAYS = Mrkdwn.bold("What stays:")
            + " a reason that you gave by name, word for word but without your name, in decisions that others saved; what"
            + " others typed about you, or a message of yours that they consulted on; the messages in Slack; your ballot in"
            + " an anonymous vote that somebody else asked for, and until that vote is over, also that you took part.";

    private PrivacyWords() {}

    /** {@return what is kept of people, as the page on it says, and how to have it erased} */
    static String kept(KnowledgeLinks links) {
        return "I keep what I need to go on where you left off, to count votes, and to tell a team later why it decided:"
                + " your Slack id, what you typed and answered, your recommendations, votes and decisions, and what you"
                + " asked the consultants. It goes to nobody but Slack, and `/consult forget me` has it erased."
                + links.privacy("all that is kept, why, and how long")
                        .map(page -> " Read " + page + ".")
                        .orElse("");
    }

    static Saying confirmForget(KnowledgeLinks links) {
        return Saying.of(
                "This erases what I keep of you: your consultations, recommendations and ratings, what you asked the"
                        + " consultants, the decisions that you saved, the votes that you asked for, and your votes by"
                        + " name. Within minutes your name also goes from what others keep.\n" + STAYS + "\n"
                        + Mrkdwn.bold("It cannot be undone.") + " "
                        + links.privacy("all that is kept, why, and how long")
                                .map(page -> "Read " + page + ". ")
                                .orElse("")
                        + "Erase everything?",
                Kit.danger(ActionId.FORGET_CONFIRMED, "Erase everything", "forget"),
                Kit.button(ActionId.KEEP_DATA, "Keep it", "keep"));
    }

    static Saying forgotten() {
        return Saying.of(
                "Done: what I kept of you is erased, and within minutes your name also goes from what others keep.\n"
                        + STAYS
                        + " After that, nothing in the database's tables leads from the ballot to you; its files or an older"
                        + " backup may.",
                Kit.button(ActionId.START, "Start a consultation", "start"));
    }

    static Saying votesUnderWay(ConsultationNotice.VotesUnderWay underWay) {
        int votes = underWay.votes();
        var text = votes == 1
                ? "Your team is still voting on what you asked. Close that vote first, then say it again. Nothing was"
                        + " erased."
                : "Your team is still voting on " + votes
                        + " things that you asked. Close those votes first,"
                        + " then say it again. Nothing was erased.";
        return Saying.of(text, Kit.button(ActionId.START, "Go on", "start"));
    }
}
