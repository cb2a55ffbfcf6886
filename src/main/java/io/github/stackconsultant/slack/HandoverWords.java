package io.github.stackconsultant.slack;

import io.github.stackconsultant.handover.HandoverNotice;
import io.github.stackconsultant.handover.PlainHandoverNotice;

/** What people are told of what they asked the consultants. */
final class HandoverWords {

    private HandoverWords() {}

    static String plain(PlainHandoverNotice notice) {
        return switch (notice) {
            case REASON_SENT ->
                "Thank you. I keep it with your rating, and it goes to the consultants with your answers.";
            case REASON_KEPT ->
                "Thank you. I keep it with your rating; there is no consultants' channel here, so nobody is told.";
            case HANDOVER_ASKED ->
                "Noted: your request goes to the consultants, with your answers. Once somebody takes it, I tell you who.";
            case NO_CONSULTANTS ->
                "There is no consultants' channel here, so I cannot pass anything on. Nothing changed.";
        };
    }

    static String taken(HandoverNotice.Taken taken) {
        return Mrkdwn.mention(taken.taker()) + " will answer what you asked the consultants.";
    }

    static String has(HandoverNotice.Has has) {
        return Mrkdwn.mention(has.taker()) + " has this one already. Nothing changed.";
    }

    static String back(HandoverNotice.Back back) {
        return waitsAgain(Mrkdwn.mention(back.from()));
    }

    /** {@return the same where whoever had taken it is forgotten} */
    static String backFromSomebody() {
        return waitsAgain("Who was to answer");
    }

    private static String waitsAgain(String from) {
        return from
                + " has handed back what you asked the consultants. It waits in their channel for somebody else, and"
                + " I tell you who takes it.";
    }
}
