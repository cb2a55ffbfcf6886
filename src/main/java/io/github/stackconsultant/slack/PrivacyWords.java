package io.github.stackconsultant.slack;

import io.github.stackconsultant.conversation.ConsultationNotice;

/** Messages to somebody who wants to be forgotten. */
final class PrivacyWords {

    private PrivacyWords() {}

    static Saying confirmForget() {
        return Saying.of(
                "I erase your consultations and recommendations, your ratings, what you asked the consultants, the"
                        + " decisions and votes that you asked for, and your votes by name; where you are named as a"
                        + " voter or had taken a request, your name goes. Within minutes, what others keep names you"
                        + " no longer, but a reason that you gave by name stays word for word in the decisions that they"
                        + " saved. It cannot be undone; the messages in Slack are Slack's, and stay. Erase everything?",
                Kit.danger(ActionId.FORGET_CONFIRMED, "Erase everything", "forget"),
                Kit.button(ActionId.KEEP_DATA, "Keep it", "keep"));
    }

    static Saying forgotten() {
        return Saying.of(
                "Done: what I kept of you is erased, and within minutes what others keep names you no longer. Two things"
                        + " stay: a reason that you gave, without your name, in the decisions that others saved, and a ballot in an anonymous vote, with the note that you took"
                        + " part until that vote is over. From then on nothing in the database's tables leads from it to"
                        + " you; its files or a backup from before may.",
                Kit.button(ActionId.START, "Start a consultation", "start"));
    }

    static Saying votesUnderWay(ConsultationNotice.VotesUnderWay underWay) {
        var text = underWay.votes() == 1
                ? "Your team is still voting on what you asked. Close that vote first, then say it again. Nothing was"
                        + " erased."
                : "Your team is still voting on " + underWay.votes()
                        + " things that you asked. Close those votes first,"
                        + " then say it again. Nothing was erased.";
        return Saying.of(text, Kit.button(ActionId.START, "Go on", "start"));
    }
}
