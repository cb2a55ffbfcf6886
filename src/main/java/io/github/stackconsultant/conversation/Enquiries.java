package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.Option;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.Topic;
import java.time.Clock;
import java.util.List;

/** The moves that ask for or share something, and leave the consultation unchanged. */
final class Enquiries {

    private final Consultations consultations;
    private final Recommendations recommendations;
    private final KnowledgeBase knowledge;
    private final Clock clock;

    Enquiries(Consultations consultations, Recommendations recommendations, KnowledgeBase knowledge, Clock clock) {
        this.consultations = consultations;
        this.recommendations = recommendations;
        this.knowledge = knowledge;
        this.clock = clock;
    }

    void registerIn(ConversationMoves table) {
        table.on(Move.Help.class, (turn, move, said) -> tell(Notice.HELP, said));
        table.on(Move.Unknown.class, (turn, move, said) -> said.refuse(Notice.OUTDATED));
        table.on(Move.Status.class, (turn, move, said) -> status(turn, said));
        table.on(Move.History.class, (turn, move, said) -> say(turn, Topic.HISTORY, List.of(), said));
        table.on(Move.Vote.class, (turn, move, said) -> vote(turn, said));
        table.on(Move.Visit.class, (turn, move, said) -> visit(said));
        table.on(Move.Read.class, this::read);
        table.on(Move.Share.class, this::share);
        table.on(Move.Rate.class, this::rate);
    }

    private static Reply tell(Notice notice, Said said) {
        said.notice(notice, "");
        return new Reply.Accepted();
    }

    private Reply status(Turn turn, Said said) {
        return consultations
                .openOf(turn.person())
                .or(() -> consultations.latestOf(turn.person()))
                .filter(latest -> latest.status() != Consultation.Status.CANCELLED)
                .map(latest -> {
                    said.notice(Notice.STATUS, latest.id().value());
                    return (Reply) new Reply.Accepted();
                })
                .orElseGet(() -> said.refuse(Notice.NOTHING_OPEN));
    }

    private Reply vote(Turn turn, Said said) {
        var latest = recommendations.of(turn.person(), 1).stream().findFirst();
        if (latest.isEmpty()) {
            return said.refuse(Notice.NOTHING_TO_VOTE_ON);
        }
        said.notice(new NoticeDetails.About(latest.get().id()).vote(), "");
        return new Reply.Accepted();
    }

    private static Reply visit(Said said) {
        said.home();
        return new Reply.Accepted();
    }

    private Reply read(Turn turn, Move.Read move, Said said) {
        if (move.page() != Move.Page.COMPARE
                && move.option().filter(this::known).isEmpty()) {
            var names = knowledge.comparisons().stream()
                    .flatMap(comparison -> comparison.options().stream())
                    .map(Option::name)
                    .toList();
            return said.refuse(new NoticeDetails.Names(names).whichOption());
        }
        var option = move.option().map(id -> List.of(move.page().name(), id.value()));
        return say(turn, Topic.KNOWLEDGE, option.orElse(List.of(move.page().name())), said);
    }

    private boolean known(OptionId id) {
        return knowledge.comparisons().stream()
                .anyMatch(comparison -> comparison.option(id).isPresent());
    }

    private static Reply say(Turn turn, Topic topic, List<String> details, Said said) {
        said.add(topic, turn.place(), "", details);
        return new Reply.Accepted();
    }

    /** Only the owner of a recommendation may share it. */
    private Reply share(Turn turn, Move.Share move, Said said) {
        var given = recommendations.find(move.recommendation());
        if (given.isEmpty()) {
            return said.refuse(Notice.OUTDATED);
        }
        if (!given.get().person().equals(turn.person())) {
            return said.refuse(new NoticeDetails.NotYours(given.get().person().user()).word());
        }
        var place = Place.privately(move.channel());
        said.add(Topic.SHARED_CARD, place, move.recommendation().value(), List.of());
        return new Reply.Accepted();
    }

    private Reply rate(Turn turn, Move.Rate move, Said said) {
        if (recommendations.find(move.recommendation()).isEmpty()) {
            return said.refuse(Notice.OUTDATED);
        }
        recommendations.rate(move.recommendation(), turn.person(), move.helpful(), clock.instant());
        if (move.helpful()) {
            return tell(Notice.RATED, said);
        }
        said.notice(new NoticeDetails.About(move.recommendation()).askWhy(), "");
        return new Reply.Accepted();
    }
}
