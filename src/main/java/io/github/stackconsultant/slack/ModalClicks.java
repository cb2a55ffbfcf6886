package io.github.stackconsultant.slack;

import com.slack.api.model.view.View;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Person;
import java.util.Optional;

/** Opens the modal that a click, a command or a shortcut asks for, at once: a trigger lives three seconds. */
final class ModalClicks {

    private final ModalOpener opener;
    private final ModalViews views = new ModalViews();
    private final ConsultationModals consultations;
    private final PollModals polls;

    /**
     * Creates it.
     *
     * @throws IllegalStateException if an action that opens a modal has none, or two
     */
    ModalClicks(
            ModalOpener opener,
            ConsultationModals consultations,
            RecommendationModals recommendations,
            WhatIfClicks whatIf,
            PollModals polls) {
        this.opener = opener;
        this.consultations = consultations;
        this.polls = polls;
        consultations.registerIn(views);
        recommendations.registerIn(views);
        whatIf.registerIn(views);
        polls.registerIn(views);
        views.requireAll(ActionKind.MODAL);
        views.requireAll(ActionKind.POLL_MODAL);
    }

    /**
     * Opens the modal for a click; a redelivered click opens nothing.
     *
     * @param id an action that opens a modal
     * @return whether the subject of the modal still exists; if not, nothing was opened
     */
    boolean open(ActionId id, Click click) {
        var view = views.view(id, click);
        view.ifPresent(found -> {
            if (id == ActionId.FORM_PICK) {
                opener.replaceOnce(found, click);
            } else {
                opener.openOnce(found, click);
            }
        });
        return view.isPresent();
    }

    /**
     * Opens the modal for a vote on the person's latest recommendation, once for each delivery.
     *
     * @return whether there is such a recommendation, and no change of it waits; if not, nothing was opened
     */
    boolean openVote(DeliveryId delivery, Recipient asker, String trigger) {
        Optional<View> view = consultations.changeWaits(asker.person()) ? Optional.empty() : polls.askOnLatest(asker);
        view.ifPresent(found -> opener.openOnce(found, delivery, asker, trigger));
        return view.isPresent();
    }

    /** Opens the form with all questions, once for each delivery. */
    void openForm(DeliveryId delivery, Person person, String trigger) {
        opener.openOnce(consultations.firstForm(person), delivery, Recipient.directly(person), trigger);
    }
}
