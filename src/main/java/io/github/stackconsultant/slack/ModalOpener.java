package io.github.stackconsultant.slack;

import com.slack.api.model.view.View;
import io.github.stackconsultant.messaging.Deliveries;
import io.github.stackconsultant.messaging.DeliveryId;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens a modal before its trigger expires; if Slack refuses, the person is told. */
final class ModalOpener {

    private static final Logger log = LoggerFactory.getLogger(ModalOpener.class);

    private final SlackApi slack;
    private final Deliveries deliveries;
    private final LateReplies lateReplies;

    /**
     * Creates it.
     *
     * @param slack calls Slack immediately, since a trigger expires after three seconds
     */
    ModalOpener(@Prompt SlackApi slack, Deliveries deliveries, LateReplies lateReplies) {
        this.slack = slack;
        this.deliveries = deliveries;
        this.lateReplies = lateReplies;
    }

    /** Opens a modal; if the click was in a modal, on top of that one. */
    void open(View view, Click click) {
        var answer = click.inModal() ? slack.pushView(click.trigger(), view) : slack.openView(click.trigger(), view);
        apologise(answer, click.recipient());
    }

    /** Opens a modal as {@link #open} does, unless that click was handled before. */
    void openOnce(View view, Click click) {
        if (deliveries.accept(click.delivery())) {
            open(view, click);
        }
    }

    /** Opens a modal for a person who has no modal open, unless that delivery was handled before. */
    void openOnce(View view, DeliveryId delivery, Recipient recipient, String trigger) {
        if (deliveries.accept(delivery)) {
            apologise(slack.openView(trigger, view), recipient);
        }
    }

    /** Puts it in the place of the modal that was clicked, unless that click was handled before. */
    void replaceOnce(View view, Click click) {
        if (deliveries.accept(click.delivery())) {
            var viewId = click.view().map(View::getId).orElse("");
            apologise(slack.updateView(viewId, Optional.empty(), view), click.recipient());
        }
    }

    /** Tells the person if Slack did not update the modal. */
    void answered(SlackAnswer<?> answer, Click click) {
        apologise(answer, click.recipient());
    }

    private void apologise(SlackAnswer<?> answer, Recipient recipient) {
        if (!(answer instanceof SlackAnswer.Done<?>)) {
            log.warn(
                    "a modal for {} in {} is not shown: {}",
                    recipient.person().user(),
                    recipient.place().channel(),
                    answer.cause());
            lateReplies.tell(SlackWords.couldNotOpen(answer), recipient);
        }
    }
}
