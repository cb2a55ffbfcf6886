package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.StepId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads questions: about the options, about the app's own questions, or about something else altogether. */
final class Questions {

    private static final Set<Sign> EMPTY = EnumSet.of(
            Sign.FILLER,
            Sign.SENTENCE,
            Sign.PREPOSITION,
            Sign.QUESTION_WORD,
            Sign.QUESTION_OPENER,
            Sign.CONTRAST,
            Sign.GREETING,
            Sign.CHATTER,
            Sign.ASKING);

    private static final Set<Sign> BEFORE_WHY =
            EnumSet.of(Sign.FILLER, Sign.CONTRAST, Sign.GREETING, Sign.CHATTER, Sign.CORRECTION);

    private static final Meaning FORGET_ME = new Meaning.Instruction(Command.FORGET_ME);

    private static final Meaning HELP = new Meaning.Instruction(Command.HELP);

    private static final Meaning STATUS = new Meaning.Instruction(Command.STATUS);

    /** A longer text says more than a name. */
    private static final int LONGEST_NAME = 3;

    private static final Set<String> AUXILIARIES = Set.of("do", "does", "did");

    private final ParsedUtterance parsed;
    private final List<Clause> asking;

    private Questions(ParsedUtterance parsed) {
        this.parsed = parsed;
        this.asking = parsed.clauses().stream().filter(Clause::question).toList();
    }

    static Optional<Meaning> read(ParsedUtterance parsed) {
        var questions = new Questions(parsed);
        return questions.asking.isEmpty() ? Optional.empty() : Optional.of(questions.meaning());
    }

    /** "who can see my answers?" asks for no answer of theirs, and for no recommendation. */
    static Optional<Meaning> ofTheApp(ParsedUtterance parsed) {
        var questions = new Questions(parsed);
        return Optional.of(parsed)
                .filter(unused -> questions.isOfTheApp() || isOfItsQuestions(parsed))
                .flatMap(unused -> parsed.apart(Sign.APP).findFirst())
                .filter(span -> !isOfTheirProject(parsed, span))
                // there, the card itself is what may be shorter
                .filter(span -> !parsed.utterance().underCard() || !isOfQuestions(span))
                .map(span -> answeredBy(span.value(Sign.APP)))
                .filter(meaning -> !isCommandAllTheSame(parsed, meaning));
    }

    /** "can you delete my data?", "how many questions are left?" */
    private static boolean isCommandAllTheSame(ParsedUtterance parsed, Meaning asked) {
        return CommandReader.read(parsed)
                .filter(command ->
                        command.equals(FORGET_ME) || (command.equals(STATUS) && asked instanceof Meaning.AboutApp))
                .isPresent();
    }

    private static Meaning answeredBy(String value) {
        return Stream.of(Command.values())
                .filter(command -> command.name().equals(value))
                .findFirst()
                .<Meaning>map(command -> new Meaning.Instruction(command))
                .orElseGet(() -> new Meaning.AboutApp(AppTopic.valueOf(value)));
    }

    private boolean isOfTheApp() {
        return !asking.isEmpty()
                && parsed.clauses().stream().allMatch(clause -> clause.question() || doubts(clause))
                && parsed.apart(Sign.APP).findAny().isPresent()
                && senses(Sense.AnOption.class).findAny().isEmpty();
    }

    /** "just give me a recommendation without questions": that is said as well as asked, and of no card. */
    private static boolean isOfItsQuestions(ParsedUtterance parsed) {
        return !parsed.utterance().underCard()
                && !parsed.utterance().describes()
                && parsed.size() <= CommandReader.LONGEST
                && parsed.apart(Sign.APP)
                        .findFirst()
                        .filter(Questions::isOfQuestions)
                        .isPresent();
    }

    private static boolean isOfQuestions(Span asked) {
        return asked.value(Sign.APP).equals(AppTopic.SHORTCUT.name())
                || asked.value(Sign.APP).equals(AppTopic.TOO_MANY.name());
    }

    /** "how long does it take to build?", "how long will this take us?" */
    private static boolean isOfTheirProject(ParsedUtterance parsed, Span asked) {
        int next = asked.to();
        return asked.is(Sign.APP, AppTopic.EFFORT.name())
                && next < parsed.size()
                && (says(parsed, next, "us")
                        || (says(parsed, next, "to")
                                && IntStream.range(next, parsed.size())
                                        .anyMatch(token -> !parsed.signs().isAnyAt(token, EMPTY))));
    }

    /** "is this any good? only one article?" */
    private boolean doubts(Clause clause) {
        return parsed.boundaries().gapBefore(clause.to()).contains("?")
                && parsed.apart(Sign.APP).anyMatch(span -> span.isWithin(clause));
    }

    /** "why not Rails?" is asked of the knowledge, unless it names an answer: "why not a chat?" */
    static Optional<Meaning> whyNot(ParsedUtterance parsed) {
        boolean answers = parsed.senses(0, parsed.size(), Sense.AnAnswer.class).anyMatch(Sense.AnAnswer::anywhere);
        return asksWhyNot(parsed) && !answers
                ? Optional.of(new Meaning.Question(
                        new Questions(parsed).about(parsed.senses(0, parsed.size(), Sense.AnOption.class))))
                : Optional.empty();
    }

    private static boolean asksWhyNot(ParsedUtterance parsed) {
        return IntStream.range(0, parsed.size() - 2)
                .filter(token -> says(parsed, token, "why") && says(parsed, token + 1, "not"))
                .filter(token -> parsed.size() - token - 2 <= LONGEST_NAME)
                .anyMatch(token -> parsed.signs().areAll(0, token, BEFORE_WHY));
    }

    /** "what does Netflix use?": not what it means, and no question about an answer, though it names one. */
    static boolean asksWhatIsUsed(ParsedUtterance parsed, int from) {
        int last = parsed.size() - 1;
        return from + 2 < last
                && says(parsed, from, "what")
                && AUXILIARIES.contains(parsed.token(from + 1).written())
                && says(parsed, last, "use");
    }

    private static boolean says(ParsedUtterance parsed, int token, String word) {
        return parsed.token(token).written().equals(word);
    }

    /**
     * {@return whether the text asks for the pros, cons or use cases of an option, and none of its claims is part of a
     * statement: "what are the cons of python? asks the shop"}
     */
    static boolean drown(ParsedUtterance parsed, List<Claim> claims) {
        var questions = new Questions(parsed);
        return questions.asksForKnowledge()
                && questions.senses(Sense.AnOption.class).findAny().isPresent()
                && claims.stream().noneMatch(claim -> questions.tells(claim, claims));
    }

    /** "we build a shop", or "a shop" and nothing else. */
    private boolean tells(Claim claim, List<Claim> claims) {
        var clause = claim.clause();
        return parsed.signs().anyWithin(clause.from(), clause.to(), Sign.SENTENCE)
                || ProjectAsked.WE.contains(parsed.token(clause.from()).written())
                || IntStream.range(clause.from(), clause.to())
                        .allMatch(token -> parsed.signs().isAnyAt(token, EMPTY) || TokenRange.anyCovers(claims, token));
    }

    private Meaning meaning() {
        if (senses(Sense.AnOption.class).findAny().isPresent()
                || has(Sign.COMPARING)
                || asksForKnowledge()
                || IntStream.range(0, parsed.size()).anyMatch(token -> asksWhatIsUsed(parsed, token))) {
            return new Meaning.Question(about(senses(Sense.AnOption.class)));
        }
        var steps = senses(Sense.ATerm.class).map(Sense.ATerm::step).distinct().toList();
        if (has(Sign.ABOUT_STEP) || !steps.isEmpty()) {
            return new Meaning.AboutStep(named(steps));
        }
        var answered = senses(Sense.AnAnswer.class)
                .map(Sense.AnAnswer::step)
                .filter(step -> parsed.utterance().openStep().isEmpty() || parsed.isOpen(step))
                .distinct()
                .toList();
        if ((!answered.isEmpty() && parsed.utterance().openStep().isPresent()) || saysNothing()) {
            return new Meaning.AboutStep(Optional.empty());
        }
        if (asksForACommand()) {
            return HELP;
        }
        return has(Sign.OFF_TOPIC) || has(Sign.ORDER)
                ? new Meaning.SmallTalk(Meaning.SmallTalk.Kind.CHATTER)
                : new Meaning.Question(all());
    }

    /** "how do I skip?": the help lists what is said to do that. */
    private boolean asksForACommand() {
        return has(Sign.COMMAND)
                && IntStream.range(0, parsed.size())
                        .allMatch(token -> parsed.signs().isAt(token, Sign.COMMAND)
                                || parsed.signs().isAnyAt(token, EMPTY));
    }

    /** The open step need not be named; if several steps are named, it is unclear which is meant. */
    private Optional<StepId> named(List<StepId> steps) {
        return steps.size() == 1 ? Optional.of(steps.get(0)) : Optional.empty();
    }

    private boolean asksForKnowledge() {
        return asking.stream().anyMatch(clause -> asksForKnowledge(parsed, clause));
    }

    /** {@return whether a clause asks for the pros, cons or use cases of an option, or to compare them} */
    static boolean asksForKnowledge(ParsedUtterance parsed, Clause clause) {
        return clause.question()
                && parsed.signs()
                        .within(clause.from(), clause.to(), Sign.COMMAND)
                        .map(CommandWords::command)
                        .anyMatch(command -> command.takesOption() || command == Command.COMPARE);
    }

    private boolean saysNothing() {
        return !namesAnAnswer() && emptyWords();
    }

    /** "what about Go?": here a word that is usually padding is a name. */
    private boolean namesAnAnswer() {
        return asking.stream()
                .anyMatch(clause -> parsed.mentions().stream()
                        .filter(mention -> mention.from() > clause.from() && mention.to() == clause.to())
                        .filter(mention ->
                                parsed.token(mention.from() - 1).written().equals("about"))
                        .anyMatch(mention -> mention.means(Sense.AnAnswer.class)));
    }

    private boolean emptyWords() {
        return asking.stream().allMatch(clause -> parsed.signs().areAll(clause.from(), clause.to(), EMPTY));
    }

    private boolean has(Sign sign) {
        return asking.stream().anyMatch(clause -> parsed.signs().anyWithin(clause.from(), clause.to(), sign));
    }

    private <S extends Sense.OfComparison> Stream<S> senses(Class<S> kind) {
        return asking.stream().flatMap(clause -> parsed.senses(clause.from(), clause.to(), kind));
    }

    private List<ComparisonId> about(Stream<Sense.AnOption> named) {
        var comparisons = named.map(Sense.AnOption::comparison).distinct().toList();
        return comparisons.isEmpty() ? all() : comparisons;
    }

    private List<ComparisonId> all() {
        return parsed.utterance().comparisons().stream().map(Comparison::id).toList();
    }
}
