package io.github.stackconsultant.conversation;

import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.understanding.Command;
import io.github.stackconsultant.understanding.Meaning;
import io.github.stackconsultant.understanding.Meaning.SmallTalk.Kind;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Takes a typed word as the answer to what was asked before something is done: whether a change that waits is applied,
 * or whether something may be lost. It stands for the button that says the same.
 */
final class TypedDecisions {

    private static final Meaning YES = new Meaning.SmallTalk(Kind.AGREEMENT);
    private static final Meaning NO = new Meaning.SmallTalk(Kind.REFUSAL);
    private static final Meaning CHATTER = new Meaning.SmallTalk(Kind.CHATTER);

    /** Where these are no answer, it is asked again. */
    private static final Set<Meaning> UNCLEAR = Set.of(YES, NO, CHATTER, command(Command.NOT_SURE));

    private final Consultations consultations;
    private final Confirmations confirmations;
    private final Subjects subjects;
    private final Descriptions descriptions;
    private final Confirming confirming;
    private final StandingCard card;
    private final Clock clock;
    private final ConversationMoves table;

    TypedDecisions(
            Consultations consultations,
            Confirmations confirmations,
            Subjects subjects,
            Descriptions descriptions,
            Confirming confirming,
            StandingCard card,
            Clock clock,
            ConversationMoves table) {
        this.consultations = consultations;
        this.confirmations = confirmations;
        this.subjects = subjects;
        this.descriptions = descriptions;
        this.confirming = confirming;
        this.card = card;
        this.clock = clock;
        this.table = table;
    }

    /**
     * What stands to be decided.
     *
     * @param about the consultation that its buttons name, if they do
     * @param asked the command that led to it, so that "yes, start over" is a yes
     * @param moves what each answer does
     * @param again asks it once more
     */
    private record Question(
            Optional<ConsultationId> about, Optional<Command> asked, Map<Meaning, Move> moves, Supplier<Reply> again) {}

    private static Meaning command(Command command) {
        return new Meaning.Instruction(command, Optional.empty());
    }

    /** {@return the reply to text that decides what stands, or is no decision though nothing else either} */
    Optional<Reply> reply(Turn turn, Optional<Consultation> open, String text, Said said) {
        return confirmation(turn, open, said)
                .or(() -> change(turn, open, said))
                .flatMap(question -> reply(turn, question, meaning(question, open, text), said));
    }

    private Optional<Reply> reply(Turn turn, Question question, Meaning meaning, Said said) {
        var move = Optional.ofNullable(question.moves().get(meaning));
        return move.map(answer -> decide(turn, question, answer, said))
                .or(() -> Optional.of(meaning)
                        .filter(UNCLEAR::contains)
                        .map(unclear -> question.again().get()));
    }

    /** A yes or a no counts only if nothing else is said: what is lost cannot be brought back. */
    private Meaning meaning(Question question, Optional<Consultation> open, String text) {
        var word = descriptions.decision(text, question.asked());
        if (word instanceof Meaning.SmallTalk) {
            return word;
        }
        var meaning = descriptions.meaning(open, text);
        return YES.equals(meaning) || NO.equals(meaning) ? CHATTER : meaning;
    }

    private Reply decide(Turn turn, Question question, Move answer, Said said) {
        var reply = table.play(question.about().map(turn::on).orElse(turn), answer, said);
        if (reply instanceof Reply.Refused) {
            confirming.settle(turn, Settled.Result.NOTHING_CHANGED, said);
        }
        return reply;
    }

    private Optional<Question> change(Turn turn, Optional<Consultation> open, Said said) {
        return open.filter(current -> subjects.comparisonOf(current)
                        .filter(current::awaitsApply)
                        .isPresent())
                .map(waiting -> new Question(
                        Optional.of(waiting.id()),
                        Optional.empty(),
                        Map.of(YES, new Move.Apply(), NO, new Move.Restore()),
                        () -> askedAgain(turn, waiting, said)));
    }

    private Reply askedAgain(Turn turn, Consultation waiting, Said said) {
        if (turn.place().equals(waiting.place())) {
            confirming.settleShown(turn, waiting, Settled.Result.ASKED_AGAIN, said);
        }
        return card.shown(turn, waiting, said);
    }

    private Optional<Question> confirmation(Turn turn, Optional<Consultation> open, Said said) {
        return confirmations
                .of(turn.person())
                .filter(asked -> asked.stands(open.or(() -> consultations.latestOf(turn.person()))))
                .map(asked -> switch (asked.kind()) {
                    case RESTART ->
                        question(
                                turn,
                                asked,
                                Command.RESTART,
                                restart(asked),
                                new Move.Restart(OptionalLong.empty()),
                                said);
                    case CANCEL ->
                        question(
                                turn,
                                asked,
                                Command.CANCEL,
                                cancel(asked),
                                new Move.Cancel(OptionalLong.empty()),
                                said);
                    case FORGET -> question(turn, asked, Command.FORGET_ME, forget(), new Move.ForgetMe(false), said);
                    case DESCRIPTION ->
                        new Question(
                                asked.about(),
                                Optional.empty(),
                                counting(turn, asked, description()),
                                () -> descriptions.askWhich(turn, open.orElseThrow(), said));
                });
    }

    private Question question(
            Turn turn, Confirmation asked, Command command, Map<Meaning, Move> moves, Move again, Said said) {
        return new Question(
                asked.about(), Optional.of(command), counting(turn, asked, moves), () -> table.play(turn, again, said));
    }

    /** Later, or said elsewhere, only a no counts. */
    private Map<Meaning, Move> counting(Turn turn, Confirmation asked, Map<Meaning, Move> moves) {
        if (asked.isAnsweredAt(turn.place(), clock.instant())) {
            return moves;
        }
        return Optional.ofNullable(moves.get(NO)).map(no -> Map.of(NO, no)).orElse(Map.of());
    }

    private static Map<Meaning, Move> restart(Confirmation asked) {
        var keeps = new Move.KeepAnswers();
        return Map.of(
                YES, new Move.Restart(OptionalLong.of(asked.version())), NO, keeps, command(Command.CANCEL), keeps);
    }

    private static Map<Meaning, Move> cancel(Confirmation asked) {
        return Map.of(YES, new Move.Cancel(OptionalLong.of(asked.version())), NO, new Move.KeepAnswers());
    }

    /** Its button is called like another command, which would ask about much less. */
    private static Map<Meaning, Move> forget() {
        var keeps = new Move.KeepData();
        return Map.of(
                YES,
                new Move.ForgetMe(true),
                NO,
                keeps,
                command(Command.CANCEL),
                keeps,
                command(Command.RESTART),
                new Move.ForgetMe(false));
    }

    /** Neither a yes nor a no says which. */
    private static Map<Meaning, Move> description() {
        var goesOn = new Move.GoOn();
        return Map.of(
                command(Command.START),
                goesOn,
                command(Command.SKIP),
                goesOn,
                command(Command.RESTART),
                new Move.StartOver());
    }
}
