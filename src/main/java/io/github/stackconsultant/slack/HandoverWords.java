package io.github.stackconsultant.slack;

import io.github.stackconsultant.handover.HandoverNotice;
import io.github.stackconsultant.handover.PlainHandoverNotice;

/** What people are told of what they asked the consultants. */
final class HandoverWords {

    private HandoverWords() {}

    static Saying plain(PlainHandoverNotice notice) {
        return Saying.of(
                switch (notice) {
                    case REASON_SENT ->
                        "Thank you. I keep it with your rating, and it goes to the consultants with your answers.";
                    case REASON_KEPT ->
                        "Thank you. I keep it with your rating; there is no consultants' channel here, so nobody is told.";
                    case HANDOVER_ASKED ->
                        "Noted: your request goes to the consultants, with your answers. Once somebody takes it, I tell you who.";
                    case TAKEN_ELSEWHERE ->
                        "What people ask the consultants is taken in the consultants' channel, which is another one by now."
                                + " Nothing changed.";
                    case NO_CONSULTANTS ->
                        "There is no consultants' channel here, so I cannot pass anything on. Nothing changed.";
                });
    }

    static Saying taken(HandoverNotice.Taken taken) {
        return Saying.of(Mrkdwn.mention(taken.taker()) + " will answer what you asked the consultants.");
    }

    static Saying has(HandoverNotice.Has has) {
        return Saying.of(Mrkdwn.mention(has.taker()) + " has this one already. Nothing changed.");
    }

    static Saying back(HandoverNotice.Back back) {
        return waitsAgain(Mrkdwn.mention(back.from()) + " has handed back what you asked the consultants. It");
    }

    /** {@return the same where whoever had taken it is forgotten, and may have handed back nothing} */
    static Saying backFromSomebody() {
        return waitsAgain("The consultant who was to answer does not answer any more. What you asked the consultants");
    }

    private static Saying waitsAgain(String beginning) {
        return Saying.of(beginning + " waits in their channel for somebody else, and I tell you who takes it.");
    }
}
