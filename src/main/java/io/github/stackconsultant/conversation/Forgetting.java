package io.github.stackconsultant.conversation;

import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.privacy.ErasedSecondLook;
import io.github.stackconsultant.privacy.Erasure;
import io.github.stackconsultant.privacy.TakenRequest;
import java.util.List;
import java.util.stream.Stream;

/** Erases what is stored about a person, once they have confirmed it. */
final class Forgetting {

    /**
     * A placeholder id that belongs to nobody, used for messages to channels, since pending messages to the person
     * themselves are withdrawn.
     */
    private static final String SOMEBODY = "somebody";

    private final Erasure erasure;
    private final Consultations consultations;
    private final Confirming confirming;

    Forgetting(Erasure erasure, Consultations consultations, Confirming confirming) {
        this.erasure = erasure;
        this.consultations = consultations;
        this.confirming = confirming;
    }

    void registerIn(ConversationMoves table) {
        table.on(Move.ForgetMe.class, this::forget);
        table.on(Move.KeepData.class, (turn, move, said) -> keep(turn, said));
    }

    private Reply keep(Turn turn, Said said) {
        confirming.settleOwn(turn, Settled.Result.KEPT, said);
        var about = consultations
                .openOrLatestOf(turn.person())
                .filter(latest -> latest.status() != Consultation.Status.CANCELLED && latest.mayBeToldAt(turn.place()))
                .map(Consultation::id);
        return said.answer(new AsideNotice.DataKept(about));
    }

    /** Refused while a vote that the person asked for is open; they have to end it first. */
    private Reply forget(Turn turn, Move.ForgetMe move, Said said) {
        var underWay = erasure.votesUnderWay(turn.person());
        if (!underWay.isEmpty()) {
            if (move.confirmed()) {
                confirming.settleOwn(turn, Settled.Result.NOTHING_CHANGED, said);
            }
            return said.refuse(new ConsultationNotice.VotesUnderWay(underWay.size(), toldAt(turn.place(), underWay)));
        }
        if (!move.confirmed()) {
            var latest = consultations.openOrLatestOf(turn.person());
            var question = new Confirming.Question(Confirmation.Kind.FORGET, PlainNotice.CONFIRM_FORGET, latest);
            return confirming.ask(turn, question, said);
        }
        confirming.settleOwn(turn, Settled.Result.ERASED, said);
        // before what others are told: one word of a delivery is said after the other
        said.notice(PlainNotice.FORGOTTEN);
        // no message that stays with Slack: only the app replaces what stands there
        said.home();
        toldToOthers(turn.person(), erasure.erase(turn.person(), turn.delivery()))
                .forEach(said::add);
        return new Reply.Accepted();
    }

    /** What is voted on elsewhere is not for everybody who reads a thread. */
    private static List<String> toldAt(Place place, List<String> votes) {
        return place.kind() == Place.Kind.THREAD ? List.of() : votes;
    }

    /** {@return what others hear once somebody is forgotten} */
    static List<Statement> toldToOthers(Person forgotten, Erasure.Left left) {
        var somebody = new Person(forgotten.workspace(), SOMEBODY);
        var promises = left.promises().stream().map(place -> Statement.at(place, somebody, new ErasedSecondLook()));
        return Stream.concat(promises, left.requests().stream().flatMap(Forgetting::handedBack))
                .toList();
    }

    /** Whoever asked is told, so that nobody waits for an answer that does not come; by whom is forgotten. */
    private static Stream<Statement> handedBack(TakenRequest request) {
        var shown = request.shown().map(channel -> Statement.at(channel, request.asker(), request.request()));
        return Stream.concat(
                shown.stream(),
                Stream.of(Statement.directly(
                        request.asker(), new ConsultationContent.Unasked(PlainNotice.REQUEST_BACK))));
    }
}
