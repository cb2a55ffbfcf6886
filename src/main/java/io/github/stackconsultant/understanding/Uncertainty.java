package io.github.stackconsultant.understanding;

import java.util.Optional;

/**
 * Reads that somebody is not sure, "no idea yet". Who tells something beside it is only unsure of something else: "handmade
 * candles, no idea what tech".
 */
final class Uncertainty {

    private static final Meaning NOT_SURE = new Meaning.Instruction(Command.NOT_SURE);

    private final ParsedUtterance parsed;

    private Uncertainty(ParsedUtterance parsed) {
        this.parsed = parsed;
    }

    /** {@return the command, wherever in the text it is said; empty if it is not said} */
    static Optional<Meaning> read(ParsedUtterance parsed) {
        return isSaid(parsed) ? Optional.of(NOT_SURE) : Optional.empty();
    }

    /** {@return whether a command is the one that says so} */
    static boolean isMeantBy(Meaning command) {
        return command.equals(NOT_SURE);
    }

    static boolean isSaid(ParsedUtterance parsed) {
        return parsed.clauses().stream().anyMatch(clause -> isSaidIn(parsed, clause));
    }

    static boolean isSaidIn(ParsedUtterance parsed, Clause clause) {
        return new Uncertainty(parsed).span(clause).isPresent();
    }

    /** {@return whether the text tells something besides, and not only what is possible} */
    static boolean leavesMore(ParsedUtterance parsed) {
        var uncertainty = new Uncertainty(parsed);
        return parsed.clauses().stream().anyMatch(uncertainty::tells);
    }

    private boolean tells(Clause clause) {
        var unsure = span(clause);
        if (clause.question() || parsed.signs().anyWithin(clause.from(), clause.to(), Sign.MAYBE)) {
            return false;
        }
        boolean asked = parsed.utterance().isReply();
        if (unsure.isPresent()) {
            // what follows is what somebody is not sure of
            return !asked
                    && OwnWords.between(parsed, clause.from(), unsure.get().from())
                            .mayAnswer();
        }
        var words = OwnWords.between(parsed, clause.from(), clause.to());
        return asked ? words.mayAnswer() : words.tellSomething();
    }

    private Optional<Span> span(Clause clause) {
        return parsed.signs()
                .within(clause.from(), clause.to(), Sign.COMMAND)
                .filter(span -> CommandWords.command(span) == Command.NOT_SURE && !tellsOfPeople(clause, span))
                .findFirst();
    }

    /**
     * "developers who know Django", "people who don't know Python": "know" describes the people, so the person who
     * types is not saying "I don't know".
     */
    private boolean tellsOfPeople(Clause clause, Span span) {
        return parsed.signs().anyWithin(clause.from(), span.from(), Sign.PEOPLE)
                && parsed.mentionsFrom(span.to()).stream()
                        .flatMap(mention -> mention.senses(Sense.AnAnswer.class))
                        .anyMatch(answer -> answer.strength() == Sense.Strength.SKILL);
    }
}
