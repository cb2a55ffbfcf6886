package io.github.stackconsultant.conversation;

import io.github.stackconsultant.conversation.ConsultationNotice.WhichProject;
import java.time.Duration;
import java.util.List;

/** Ana has a card, five minutes old, of a chat that is used everywhere. */
abstract class UnderCardScenes extends ConversationScenes {

    static final String SHOP = "a web shop for bakeries";
    static final String RIDDLE =
            "the people sit in trains most of the day and lose their connection whenever a tunnel comes along";

    final Consultation card;

    UnderCardScenes() {
        driver.votes().none();
        ana.starts().chooses("product", "messenger").chooses("area", "global").skipsTheRest();
        driver.passes(Duration.ofMinutes(5));
        card = ana.consultation();
    }

    final List<Consultation> consultations() {
        return driver.consultations();
    }

    final WhichProject question() {
        return new WhichProject(card.id());
    }
}
