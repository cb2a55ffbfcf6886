package io.github.stackconsultant.slack;

import io.github.stackconsultant.conversation.ConsultationContent.CardElsewhere;
import io.github.stackconsultant.messaging.Notice;
import io.github.stackconsultant.voting.PollId;
import java.util.Map;
import java.util.Optional;

/**
 * What a home page says beside what it lists.
 *
 * @param told a short message to show on top
 * @param card the recommendation to which what the person just did led, and which is shown elsewhere
 * @param unreached why Slack takes nothing into the person's direct messages, if so
 * @param addresses where the buttons of votes are, as far as that is known
 */
record HomeNews(
        Optional<Notice> told,
        Optional<CardElsewhere> card,
        Optional<String> unreached,
        Map<PollId, String> addresses) {

    HomeNews {
        addresses = Map.copyOf(addresses);
    }
}
