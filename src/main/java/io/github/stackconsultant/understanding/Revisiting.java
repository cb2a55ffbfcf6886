package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.StepId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads which step is to be answered again, "let me change my answer on the area", where the new answer is not said. */
final class Revisiting {

    private static final Set<List<String>> FIRST_AGAIN =
            Set.of(List.of("first", "question", "again"), List.of("again", "first", "question"));

    private final ParsedUtterance parsed;
    private final CommandWords words;
    private final boolean objects;

    private Revisiting(ParsedUtterance parsed) {
        this.parsed = parsed;
        this.words = new CommandWords(parsed);
        this.objects = Objections.isSaidOf(parsed);
    }

    static Optional<Meaning> read(ParsedUtterance parsed) {
        var steps = parsed.senses(0, parsed.size(), Sense.ATerm.class)
                .map(Sense.ATerm::step)
                .distinct()
                .toList();
        if (steps.isEmpty() && new Revisiting(parsed).namesTheFirst()) {
            return parsed.openComparison()
                    .map(comparison ->
                            new Meaning.Revisit(comparison.firstStep().id()));
        }
        return steps.stream()
                .filter(step -> steps.size() == 1 && new Revisiting(parsed).revisits(step))
                .findFirst()
                .map(Meaning.Revisit::new);
    }

    /** "first question again" */
    private boolean namesTheFirst() {
        var said = IntStream.range(0, parsed.size())
                .filter(token ->
                        !words.isPadding(token) || parsed.token(token).written().equals("again"))
                .mapToObj(token -> parsed.token(token).written())
                .toList();
        return FIRST_AGAIN.contains(said);
    }

    private boolean revisits(StepId step) {
        return parsed.size() <= CommandReader.LONGEST
                && (objects
                        || (edits() && (!parsed.isOpen(step) || parsed.signs().any(Sign.EDIT))))
                && IntStream.range(0, parsed.size()).allMatch(this::isPart);
    }

    private boolean edits() {
        return words.name(Sign.COMMAND, Command.BACK)
                || words.name(Sign.MOVE_VERB, Command.BACK)
                || parsed.signs().any(Sign.EDIT);
    }

    private boolean isPart(int token) {
        return words.isPadding(token)
                || parsed.signs().isAt(token, Sign.EDIT)
                || (objects && Objections.covers(parsed, token))
                || (parsed.signs().isAt(token, Sign.COMMAND) && words.name(Sign.COMMAND, Command.BACK))
                || (parsed.signs().isAt(token, Sign.MOVE_VERB) && words.name(Sign.MOVE_VERB, Command.BACK))
                || parsed.names(token, Sense.ATerm.class);
    }
}
