package io.github.stackconsultant.conversation;

import io.github.stackconsultant.messaging.Topic;
import io.github.stackconsultant.privacy.PersonalData;
import java.util.List;

/** Erases what is kept of a person, once they said so twice. */
final class Forgetting {

    private final PersonalData data;

    Forgetting(PersonalData data) {
        this.data = data;
    }

    void registerIn(MoveTable table) {
        table.on(Move.ForgetMe.class, this::forget);
    }

    /** A team still votes on what the person asked: they end that first. */
    private Reply forget(Turn turn, Move.ForgetMe move, Said said) {
        int underWay = data.votesUnderWay(turn.person());
        if (underWay > 0) {
            return said.refuse(Notice.VOTES_UNDER_WAY, Integer.toString(underWay));
        }
        if (move.confirmed()) {
            var promises = data.promises(turn.person());
            data.erase(turn.person());
            promises.forEach(place -> said.add(Topic.POLL_FORGOTTEN, place, "", List.of()));
        }
        said.notice(move.confirmed() ? Notice.FORGOTTEN : Notice.CONFIRM_FORGET, "");
        return new Reply.Accepted();
    }
}
