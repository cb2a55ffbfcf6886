package io.github.stackconsultant.conversation;

import io.github.stackconsultant.conversation.ConsultationNotice.Outdated;
import io.github.stackconsultant.messaging.Place;
import java.time.Clock;

/** The moves that ask for or share something, and change no answer. */
final class Enquiries {

    private final Consultations consultations;
    private final Recommendations recommendations;
    private final Progress progress;
    private final StandingCard card;
    private final Clock clock;

    Enquiries(
            Consultations consultations,
            Recommendations recommendations,
            Progress progress,
            StandingCard card,
            Clock clock) {
        this.consultations = consultations;
        this.recommendations = recommendations;
        this.progress = progress;
        this.card = card;
        this.clock = clock;
    }

    void registerIn(ConversationMoves table) {
        table.on(Move.Help.class, (turn, move, said) -> said.answer(PlainNotice.HELP));
        table.on(Move.Unopened.class, this::unopened);
        table.on(Move.Unknown.class, (turn, move, said) -> said.refuse(Outdated.gone()));
        table.on(Move.Status.class, (turn, move, said) -> status(turn, said));
        table.on(Move.History.class, (turn, move, said) -> history(turn, said));
        table.on(Move.Vote.class, (turn, move, said) -> vote(turn, said));
        table.on(Move.Visit.class, (turn, move, said) -> visit(said));
        table.on(Move.Share.class, this::share);
        table.on(Move.Rate.class, this::rate);
    }

    private Reply status(Turn turn, Said said) {
        var reply = consultation(turn, said);
        var underWay = progress.votesNamedAt(turn);
        if (!underWay.isEmpty()) {
            said.notice(new AsideNotice.LiveVotes(underWay));
        }
        return reply;
    }

    private Reply consultation(Turn turn, Said said) {
        return consultations
                .openOrLatestOf(turn.person())
                .filter(latest -> latest.status() != Consultation.Status.CANCELLED)
                .map(latest -> latest.mayBeToldAt(turn.place())
                        ? consultation(turn, latest, said)
                        : said.answer(PlainNotice.NOT_TOLD_HERE))
                .orElseGet(() -> said.refuse(PlainNotice.NOTHING_OPEN));
    }

    /** A card says by itself where things stand. */
    private Reply consultation(Turn turn, Consultation latest, Said said) {
        return latest.open() ? said.answer(new ConsultationNotice.Status(latest.id())) : card.shown(turn, latest, said);
    }

    /** It lists what was recommended in private, too. */
    private static Reply history(Turn turn, Said said) {
        return turn.place().kind() == Place.Kind.THREAD
                ? said.answer(PlainNotice.NOT_TOLD_HERE)
                : say(turn, new ConsultationContent.History(), said);
    }

    private Reply vote(Turn turn, Said said) {
        var latest = recommendations.of(turn.person(), 1).stream().findFirst();
        return latest.isEmpty()
                ? said.refuse(PlainNotice.NOTHING_TO_VOTE_ON)
                : said.answer(new ConsultationNotice.Vote(latest.get().id()));
    }

    private static Reply visit(Said said) {
        said.home();
        return new Reply.Accepted();
    }

    private static Reply say(Turn turn, ConsultationContent content, Said said) {
        said.add(turn.answeredAt(), content);
        return new Reply.Accepted();
    }

    private Reply unopened(Turn turn, Move.Unopened move, Said said) {
        return recommendations.own(
                move.recommendation(), turn.person(), given -> said.refuse(Outdated.gone()), said::refuse);
    }

    /** Only the owner of a recommendation may share it. */
    private Reply share(Turn turn, Move.Share move, Said said) {
        return recommendations.own(
                move.recommendation(), turn.person(), given -> shared(given, move, said), said::refuse);
    }

    private static Reply shared(GivenRecommendation given, Move.Share move, Said said) {
        said.add(Place.privately(move.channel()), new ConsultationContent.SharedCard(given.id()));
        return new Reply.Accepted();
    }

    private Reply rate(Turn turn, Move.Rate move, Said said) {
        if (!recommendations.rate(move.recommendation(), turn.person(), move.helpful(), clock.instant())) {
            return said.refuse(Outdated.gone());
        }
        return said.answer(move.helpful() ? PlainNotice.RATED : new ConsultationNotice.AskWhy(move.recommendation()));
    }
}
