package io.github.stackconsultant.slack;

import com.slack.api.model.view.View;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.ReplyPath;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens a modal while its trigger lives; where Slack does not let it, the person hears so. */
final class ModalOpener {

    private static final Logger log = LoggerFactory.getLogger(ModalOpener.class);

    private final SlackApi slack;
    private final LateReplies lateReplies;
    private final LatestChoices choices = new LatestChoices();

    ModalOpener(SlackApi slack, LateReplies lateReplies) {
        this.slack = slack;
        this.lateReplies = lateReplies;
    }

    /** Opens it; where the click was in a modal, on top of that one. */
    void open(View view, Click click, String trigger) {
        var answer = click.inModal() ? slack.pushView(trigger, view) : slack.openView(trigger, view);
        apologise(answer, click.person(), click.place(), click.replyPath());
    }

    /** Opens it for a person who has no modal open. */
    void open(View view, Person person, Place place, Optional<ReplyPath> path, String trigger) {
        apologise(slack.openView(trigger, view), person, place, path);
    }

    /** Takes note of a choice in a modal, before what it leads to is worked out. */
    void note(View shown, String chosenAt) {
        choices.note(shown.getId(), chosenAt);
    }

    /** Puts it in the place of the modal that was clicked. */
    void replace(View view, Click click, String viewId) {
        apologise(slack.updateView(viewId, Optional.empty(), view), click.person(), click.place(), click.replyPath());
    }

    /**
     * Brings a modal up to date with a choice made in it, unless a later one came in: that one shows both.
     *
     * @param shown the modal as it was when the choice was made
     */
    void follow(View next, Click click, View shown, String chosenAt) {
        if (!choices.isLatest(shown.getId(), chosenAt)) {
            return;
        }
        var answer = slack.updateView(shown.getId(), Optional.ofNullable(shown.getHash()), next);
        if (!moved(answer)) {
            apologise(answer, click.person(), click.place(), click.replyPath());
        } else if (choices.isLatest(shown.getId(), chosenAt)) {
            // what it shows by now is the answer to an earlier choice
            replace(next, click, shown.getId());
        }
    }

    private static boolean moved(SlackAnswer answer) {
        return answer instanceof SlackAnswer.Refused refused && refused.viewMoved();
    }

    private void apologise(SlackAnswer answer, Person person, Place place, Optional<ReplyPath> path) {
        if (!(answer instanceof SlackAnswer.Done)) {
            log.warn("a modal for {} in {} is not shown: {}", person.user(), place.channel(), answer.cause());
            lateReplies.tell(SlackWords.couldNotOpen(), person, place, path);
        }
    }
}
