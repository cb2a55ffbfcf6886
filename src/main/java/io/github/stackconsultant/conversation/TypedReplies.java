package io.github.stackconsultant.conversation;

import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.understanding.Command;
import io.github.stackconsultant.understanding.Meaning;
import java.util.Optional;
import java.util.Set;

/** Replies to typed text by what it means: about the card, wherever it is said, at the open question, or under a card. */
final class TypedReplies {

    /** Beside these nothing is kept: it would be forgotten at once, or stay with the project before. */
    private static final Set<Meaning> LEAVING_ALL =
            Set.of(new Meaning.Instruction(Command.FORGET_ME), new Meaning.Instruction(Command.RESTART));

    private final Meanings meanings;
    private final Descriptions descriptions;
    private final Digressions digressions;
    private final StandingCard card;
    private final UnderCard underCard;
    private final TypedInstructions instructions;
    private final TypedAnswers answers;

    TypedReplies(
            Meanings meanings,
            Descriptions descriptions,
            Digressions digressions,
            StandingCard card,
            UnderCard underCard,
            TypedInstructions instructions,
            TypedAnswers answers) {
        this.meanings = meanings;
        this.descriptions = descriptions;
        this.digressions = digressions;
        this.card = card;
        this.underCard = underCard;
        this.instructions = instructions;
        this.answers = answers;
    }

    /** {@return the reply to text where nothing waits and nothing was asked but the open question} */
    Reply to(Heard before) {
        var finished = card.of(before.turn(), before.open());
        var meaning = meaning(before, finished);
        var heard = before.in(keeping(before.open(), meaning, before.text()));
        var standing = keeping(finished, meaning, before.text());
        return aboutCard(heard, standing, meaning)
                .or(() -> wherever(heard, meaning))
                .orElseGet(() -> about(heard, standing, meaning));
    }

    private Meaning meaning(Heard heard, Optional<Consultation> finished) {
        if (finished.isPresent()) {
            return meanings.underCard(finished, heard.text());
        }
        return heard.called() ? meanings.ofCall(heard.open(), heard.text()) : meanings.of(heard.open(), heard.text());
    }

    /** {@return the consultation with what a text that means a command says beside it, where that is kept} */
    private Optional<Consultation> keeping(Optional<Consultation> about, Meaning meaning, String text) {
        boolean kept = about.isPresent() && !LEAVING_ALL.contains(meaning) && meanings.leavesOut(meaning, text);
        return kept ? about.map(spokenOf -> descriptions.keep(spokenOf, text)) : about;
    }

    private Optional<Reply> aboutCard(Heard heard, Optional<Consultation> standing, Meaning meaning) {
        if (meaning instanceof Meaning.Denial denial) {
            return standing.map(finished -> descriptions.denied(heard, finished, denial));
        }
        return standing.flatMap(finished -> card.reply(heard, finished, meaning));
    }

    /** {@return the reply to text whose meaning does not depend on whether a question is open; empty for other text} */
    Optional<Reply> wherever(Heard heard, Meaning meaning) {
        return digressions
                .reply(heard, meaning)
                .or(() -> heard.open().flatMap(current -> descriptions.aboutAnother(heard, current, meaning)))
                .or(() -> instructions.follow(heard, meaning));
    }

    private Reply about(Heard heard, Optional<Consultation> standing, Meaning meaning) {
        helpWith(heard, meaning);
        return heard.open()
                .map(current -> answers.reply(heard, current, meaning))
                .orElseGet(() -> underCard.take(heard, standing, meaning));
    }

    /** Everybody reads a thread; and where it is asked which project the words are about, that says enough. */
    private static void helpWith(Heard heard, Meaning meaning) {
        boolean helps = heard.called()
                && heard.open().filter(Descriptions::isAtStake).isEmpty()
                && meaning instanceof Meaning.Words words
                && words.named() != Meaning.Answers.Named.CHOICE
                && heard.turn().place().kind() != Place.Kind.THREAD;
        if (helps) {
            heard.said().notice(PlainNotice.HELP);
        }
    }
}
