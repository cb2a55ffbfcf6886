package io.github.stackconsultant.understanding;

import io.github.stackconsultant.understanding.Meaning.SmallTalk.Kind;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads what is said to a question that a yes or a no answers: texts that consist of nothing else. */
final class YesOrNo {

    private static final Set<Sign> WORDS = EnumSet.of(Sign.AGREEMENT, Sign.REFUSAL);

    /** What leaves it open where it comes last: "ok, one moment". */
    private static final Set<Sign> HESITATION = EnumSet.of(Sign.CHATTER, Sign.CORRECTION, Sign.MAYBE);

    private static final Set<Sign> PADDING =
            Asides.and(Sign.NEGATION, Sign.COMMAND, Sign.MOVE_VERB, Sign.MOVE_OBJECT, Sign.AND);

    private final ParsedUtterance parsed;
    private final Optional<Command> asked;

    private YesOrNo(ParsedUtterance parsed, Utterance.Decision decision) {
        this.parsed = parsed;
        this.asked = decision.command();
    }

    /** {@return yes, no, or small talk that is neither; empty if anything else is said} */
    static Optional<Meaning> read(ParsedUtterance parsed, Utterance.Decision decision) {
        var said = new YesOrNo(parsed, decision);
        return said.isNothingElse() && !Objections.isMeantBy(parsed)
                ? said.kind().map(Meaning.SmallTalk::new)
                : Optional.empty();
    }

    /**
     * A bare yes or no below what was read of the words before may be meant for that, and then is no answer to the open
     * question: {@return small talk for a yes, an objection for a no; empty for anything else}
     */
    static Optional<Meaning> ofReading(ParsedUtterance parsed) {
        if (parsed.size() == 0 || !parsed.utterance().asked().belowReading()) {
            return Optional.empty();
        }
        if (areAll(parsed, Sign.AGREEMENT)) {
            return Optional.of(new Meaning.SmallTalk(Kind.AGREEMENT));
        }
        return areAll(parsed, Sign.REFUSAL) && !onlyKeeps(parsed)
                ? Optional.of(new Meaning.Objection())
                : Optional.empty();
    }

    /** "keep it" may be said to what was read, but "nope, keep it" wants back what that replaced. */
    private static boolean onlyKeeps(ParsedUtterance parsed) {
        var buttons = parsed.apart(Sign.BUTTON).toList();
        boolean refuses = IntStream.range(0, parsed.size()).anyMatch(token -> !TokenRange.anyCovers(buttons, token));
        return !buttons.isEmpty() && (parsed.utterance().asked().again() || !refuses);
    }

    private static boolean areAll(ParsedUtterance parsed, Sign sign) {
        return IntStream.range(0, parsed.size())
                .allMatch(token -> parsed.signs().isAt(token, sign));
    }

    private boolean isNothingElse() {
        return IntStream.range(0, parsed.size())
                .allMatch(token -> Stream.of(WORDS, HESITATION, PADDING)
                        .anyMatch(signs -> parsed.signs().isAnyAt(token, signs)));
    }

    private Optional<Kind> kind() {
        if (isDenied()) {
            return Optional.of(Kind.REFUSAL);
        }
        if (spans(Sign.REFUSAL).findAny().isPresent()) {
            return refusal();
        }
        if (spans(Sign.AGREEMENT).findAny().isPresent()) {
            return Optional.of(isClear() && commands().allMatch(this::isAsked) ? Kind.AGREEMENT : Kind.CHATTER);
        }
        boolean hesitates =
                HESITATION.stream().anyMatch(sign -> spans(sign).findAny().isPresent());
        return hesitates && commands().findAny().isEmpty() ? Optional.of(Kind.CHATTER) : Optional.empty();
    }

    /** "don't", "do not start over" */
    private boolean isDenied() {
        return spans(Sign.NEGATION).anyMatch(span -> !span.is(Sign.REFUSAL));
    }

    /** "no, start over" wants something else instead, or contradicts itself where that was asked. */
    private Optional<Kind> refusal() {
        if (commands().findAny().isEmpty()) {
            return Optional.of(Kind.REFUSAL);
        }
        return commands().allMatch(this::isAsked) ? Optional.of(Kind.CHATTER) : Optional.empty();
    }

    /** Nothing is denied, not even within other words, or in doubt, or asked, and no hesitation comes last. */
    private boolean isClear() {
        return parsed.apart(Sign.NEGATION).findAny().isEmpty()
                && spans(Sign.MAYBE).findAny().isEmpty()
                && !isLeftOpen(parsed, spans(Sign.COMMAND));
    }

    /**
     * {@return whether it is only asked, or hesitation comes behind all that decides}
     *
     * @param named what decides beside a yes or a no
     */
    static boolean isLeftOpen(ParsedUtterance parsed, Stream<Span> named) {
        var words = WORDS.stream().flatMap(sign -> parsed.signs().within(0, parsed.size(), sign));
        int decided = Stream.concat(named, words).mapToInt(Span::to).max().orElse(0);
        return parsed.utterance().text().contains("?")
                || IntStream.range(decided, parsed.size())
                        .anyMatch(token -> parsed.signs().isAnyAt(token, HESITATION));
    }

    /** "go ahead" and "leave it" are commands where nothing is asked. */
    private Stream<Command> commands() {
        return spans(Sign.COMMAND).filter(span -> !isAny(span, WORDS)).map(CommandWords::command);
    }

    private boolean isAsked(Command command) {
        return asked.filter(command::equals).isPresent();
    }

    private static boolean isAny(Span span, Set<Sign> signs) {
        return signs.stream().anyMatch(span::is);
    }

    private Stream<Span> spans(Sign sign) {
        return parsed.signs().within(0, parsed.size(), sign);
    }
}
