package io.github.stackconsultant.slack;

import io.github.stackconsultant.handover.HandoverNotice;
import java.util.List;
import java.util.Optional;

/** What people are told of what they asked the consultants. */
final class HandoverWords {

    private HandoverWords() {}

    /**
     * Puts it into words.
     *
     * @param details what the word names
     */
    static String text(HandoverNotice notice, List<String> details) {
        return switch (notice) {
            case REASON_SENT ->
                "Thank you. I keep it with your rating, and it goes to the consultants with your answers.";
            case REASON_KEPT ->
                "Thank you. I keep it with your rating; there is no consultants' channel here, so nobody is told.";
            case HANDOVER_ASKED ->
                "Noted: your request goes to the consultants, with your answers. Once somebody takes it, I tell you who.";
            case HANDOVER_TAKEN ->
                Mrkdwn.mention(HandoverNotice.who(details)) + " will answer what you asked the consultants.";
            case HANDOVER_BACK -> back(HandoverNotice.whoUnlessForgotten(details));
            case HANDOVER_HAS ->
                Mrkdwn.mention(HandoverNotice.who(details)) + " has this one already. Nothing changed.";
            case NO_CONSULTANTS ->
                "There is no consultants' channel here, so I cannot pass anything on. Nothing changed.";
        };
    }

    /**
     * {@return that a request waits for somebody else}
     *
     * @param from who had taken it, unless they are forgotten
     */
    static String back(Optional<String> from) {
        return from.map(Mrkdwn::mention).orElse("Who was to answer")
                + " has handed back what you asked the consultants. It waits in their channel for somebody else, and I"
                + " tell you who takes it.";
    }
}
