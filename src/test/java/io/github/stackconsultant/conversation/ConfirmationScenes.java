package io.github.stackconsultant.conversation;

import io.github.stackconsultant.fixtures.Participant;
import io.github.stackconsultant.messaging.PostedMessage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Ana has answers that can be lost, and is asked about them. */
abstract class ConfirmationScenes extends ConversationScenes {

    static final PostedMessage MESSAGE = new PostedMessage("D1", "1.5");

    ConfirmationScenes() {
        ana.starts().chooses("product", "messenger").chooses("area", "global");
    }

    /** What the messenger does once the question is posted. */
    final Participant isAsked(String command) {
        ana.says(command);
        driver.confirmations().remember(ana.person(), MESSAGE);
        return ana;
    }

    final List<Settled> settled() {
        return ana.heard().stream()
                .flatMap(each -> each.content() instanceof Settled settled ? Stream.of(settled) : Stream.empty())
                .toList();
    }

    static Settled at(Settled.Result result) {
        return new Settled(result, Optional.of(MESSAGE));
    }
}
