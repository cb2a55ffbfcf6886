package io.github.stackconsultant.conversation;

import io.github.stackconsultant.understanding.Meaning;
import java.util.Optional;

/** What is typed while a change waits for Apply: it adds to the change, takes its place, or is answered beside it. */
final class TypedWhileChangeWaits {

    private final Meanings meanings;
    private final UnappliedChange unapplied;
    private final StandingCard card;
    private final UnderCard underCard;
    private final TypedReplies replies;

    TypedWhileChangeWaits(
            Meanings meanings,
            UnappliedChange unapplied,
            StandingCard card,
            UnderCard underCard,
            TypedReplies replies) {
        this.meanings = meanings;
        this.unapplied = unapplied;
        this.card = card;
        this.underCard = underCard;
        this.replies = replies;
    }

    /** {@return the reply to text typed while that consultation's change waits} */
    Reply reply(Heard heard, Consultation waiting) {
        var meaning = meanings.underCard(Optional.of(waiting), heard.text());
        return waiting.mayBeToldAt(heard.turn().place())
                ? here(heard, waiting, meaning)
                : elsewhere(heard, waiting, meaning);
    }

    private Reply here(Heard heard, Consultation waiting, Meaning meaning) {
        boolean refuses = meanings.refusesAtFirst(heard.text());
        var both = refuses ? Optional.<Reply>empty() : underCard.join(heard, waiting, meaning);
        if (both.isPresent()) {
            return both.get();
        }
        if (meaning instanceof Meaning.Revisit) {
            return replies.wherever(heard, meaning).orElseThrow();
        }
        if (meaning instanceof Meaning.Denial && !refuses) {
            return remind(heard, waiting);
        }
        if (UnappliedChange.givesWayTo(meaning) || underCard.isAboutAnother(heard, waiting, meaning)) {
            return giveWay(heard, waiting);
        }
        if (UnappliedChange.isOfferedBeside(meaning)) {
            unapplied.isNotAskedLast(heard);
        }
        return card.reply(heard, waiting, meaning)
                .or(() -> replies.wherever(heard, meaning))
                .orElseGet(() -> heard.said().answer(new ConsultationNotice.NothingMatched(waiting.id(), 1)));
    }

    /** A thread of others does not act on what may be meant for it. */
    private Reply elsewhere(Heard heard, Consultation waiting, Meaning meaning) {
        if (UnappliedChange.couldAnswer(meaning) && !AnotherProject.isSaidOutright(waiting, meaning)) {
            return remind(heard, waiting);
        }
        return UnappliedChange.givesWayTo(meaning)
                ? giveWay(heard, waiting)
                : replies.wherever(heard, meaning).orElseGet(() -> remind(heard, waiting));
    }

    private static Reply remind(Heard heard, Consultation waiting) {
        return heard.said().answer(UnappliedChange.reminder(heard.turn(), waiting));
    }

    private Reply giveWay(Heard heard, Consultation waiting) {
        return unapplied.giveWay(heard, waiting, () -> replies.to(heard.in(Optional.empty())));
    }
}
