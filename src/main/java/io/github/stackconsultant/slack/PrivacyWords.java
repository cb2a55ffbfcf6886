package io.github.stackconsultant.slack;

import io.github.stackconsultant.conversation.ConsultationNotice;

/** What is kept of people, and messages to somebody who wants to be forgotten. */
final class PrivacyWords {

    private PrivacyWords() {}

    /** {@return what is kept of people, as the page on it says, and how to have it erased} */
    static String kept(KnowledgeLinks links) {
        return "I keep what I need to go on where you left off, to count votes, and to tell a team later why it decided:"
                + " your Slack id, what you typed and answered, your recommendations, votes and decisions, and what you"
                + " asked the consultants. It goes to nobody but Slack, and `/consult forget me` has it erased"
                + links.privacy("all that is kept, why, and how long")
                        .map(": "::concat)
                        .orElse("") + ".";
    }

    static Saying confirmForget(KnowledgeLinks links) {
        return Saying.of(
                "I erase your consultations and recommendations, your ratings, what you asked the consultants, the"
                        + " decisions and votes that you asked for, and your votes by name; where you are named as a"
                        + " voter or had taken a request, your name goes. Within minutes, what others keep names you"
                        + " no longer, but a reason that you gave by name stays word for word in the decisions that they"
                        + " saved, and what they typed about you, or a message of yours that they consulted on, in their"
                        + " consultations. It cannot be undone; the messages in Slack are Slack's, and stay. "
                        + links.privacy("All that is kept, why, and how long")
                                .map(page -> page + ". ")
                                .orElse("")
                        + "Erase everything?",
                Kit.danger(ActionId.FORGET_CONFIRMED, "Erase everything", "forget"),
                Kit.button(ActionId.KEEP_DATA, "Keep it", "keep"));
    }

    static Saying forgotten() {
        return Saying.of(
                "Done: what I kept of you is erased, and within minutes what others keep names you no longer. Three things"
                        + " stay: a reason that you gave, without your name, in the decisions that others saved; what they"
                        + " typed about you, or a message of yours that they consulted on, in their consultations; and a"
                        + " ballot in an anonymous vote, with the note that you took part until that vote is over. From"
                        + " then on nothing in the database's tables leads from it to you; its files or a backup from before may.",
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
