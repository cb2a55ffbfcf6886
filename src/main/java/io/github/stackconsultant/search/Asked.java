package io.github.stackconsultant.search;

import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.CriterionId;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.understanding.Command;
import io.github.stackconsultant.understanding.Passage;
import io.github.stackconsultant.understanding.Reading;
import io.github.stackconsultant.understanding.Sense;
import io.github.stackconsultant.understanding.Sign;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a question is about.
 *
 * @param options the options that it names
 * @param kinds the kinds of passages that it asks for; none means any
 * @param answers the answers that its words mean: products, people, qualities
 * @param criteria the criteria that it names
 * @param words its words that are neither options nor padding, by their position in the reading
 * @param known how many of those words belong to such an answer or criterion
 * @param subjects the tokens of each subject that it names, by the subject's name
 * @param ofTheApp whether it is about the app itself
 * @param comparing whether it asks how options differ
 * @param ofAll whether it asks about all options, also where it names only one: "is Node faster?"
 */
record Asked(
        Set<OptionId> options,
        Set<Passage.Kind> kinds,
        Set<AnswerId> answers,
        Set<CriterionId> criteria,
        List<Integer> words,
        int known,
        Map<String, Set<Integer>> subjects,
        boolean ofTheApp,
        boolean comparing,
        boolean ofAll) {

    private static final Map<Command, Passage.Kind> KINDS = Map.of(
            Command.PROS, Passage.Kind.PRO,
            Command.CONS, Passage.Kind.CON,
            Command.USE_CASES, Passage.Kind.USE_CASE);

    /** The most words of a topic. */
    private static final int LONGEST_TOPIC = 5;

    private static final int FEWEST_OF_A_PHRASE = 3;

    private static final Pattern COMPARATIVE = Pattern.compile(".+er|worse");

    /** Signs that form a question but are not its subject. */
    private static final Set<Sign> PADDING = EnumSet.of(
            Sign.GREETING,
            Sign.THANKS,
            Sign.CHATTER,
            Sign.FILLER,
            Sign.SENTENCE,
            Sign.PREPOSITION,
            Sign.NEGATION,
            Sign.CONTRAST,
            Sign.MORE,
            Sign.LESS,
            Sign.MAYBE,
            Sign.OR,
            Sign.QUESTION_WORD,
            Sign.QUESTION_OPENER,
            Sign.ASKING,
            Sign.ABOUT_STEP,
            Sign.COMPARING);

    static Asked of(Reading reading, List<Comparison> about) {
        var ids = about.stream().map(Comparison::id).collect(Collectors.toSet());
        var options = new LinkedHashSet<OptionId>();
        var answers = new LinkedHashSet<AnswerId>();
        var criteria = new LinkedHashSet<CriterionId>();
        var kinds = EnumSet.noneOf(Passage.Kind.class);
        var spent = new HashSet<Integer>();
        var meant = new HashSet<Integer>();
        var subjects = new LinkedHashMap<String, Set<Integer>>();
        boolean comparing = false;
        for (var mention : reading.mentions()) {
            for (var sense : mention.senses()) {
                if (sense instanceof Sense.AnOption option && ids.contains(option.comparison())) {
                    options.add(option.option());
                    spend(mention, spent);
                } else if (sense instanceof Sense.AnAnswer answer && means(answer, ids)) {
                    answers.add(answer.answer());
                    spend(mention, meant);
                } else if (sense instanceof Sense.ACriterion criterion && ids.contains(criterion.comparison())) {
                    criteria.add(criterion.criterion());
                    spend(mention, meant);
                } else if (sense instanceof Sense.OfSign sign && isSubject(sign, mention, reading)) {
                    spend(mention, subjects.computeIfAbsent(sign.value(), unused -> new HashSet<>()));
                } else if (sense instanceof Sense.OfSign sign && isPadding(sign)) {
                    spend(mention, spent);
                    comparing |= sign.sign() == Sign.COMPARING || sign.value().equals(Command.COMPARE.name());
                    kind(sign).forEach(kinds::add);
                }
            }
        }
        var words = IntStream.range(0, reading.tokens().size())
                .filter(token -> !spent.contains(token))
                .boxed()
                .toList();
        boolean ofTheApp = said(Sign.APP, reading).findAny().isPresent();
        boolean ofAll = said(Sign.COMPARATIVE, reading).anyMatch(mention -> isComparative(mention, reading));
        int known = (int) words.stream().filter(meant::contains).count();
        return new Asked(options, kinds, answers, criteria, words, known, subjects, ofTheApp, comparing, ofAll);
    }

    /** "source" is a command's word, and yet what "is it open source?" is about. */
    private static boolean isPadding(Sense.OfSign sign) {
        return PADDING.contains(sign.sign())
                || (sign.sign() == Sign.COMMAND
                        && (kind(sign).findAny().isPresent() || sign.value().equals(Command.COMPARE.name())));
    }

    /** By its stem alone, "fast" is found as "faster". */
    private static boolean isComparative(Reading.Mention mention, Reading reading) {
        var word = reading.tokens().get(mention.from()).written();
        return mention.length() > 1 || COMPARATIVE.matcher(word).matches();
    }

    private static Stream<Reading.Mention> said(Sign sign, Reading reading) {
        return reading.mentions().stream()
                .filter(mention -> mention.senses(Sense.OfSign.class).anyMatch(word -> word.sign() == sign));
    }

    /** "faster to learn" does not ask for speed. */
    private static boolean isSubject(Sense.OfSign sign, Reading.Mention mention, Reading reading) {
        return sign.sign() == Sign.SUBJECT && said(Sign.SUBJECT, reading).noneMatch(mention::isPartOf);
    }

    private static boolean means(Sense.AnAnswer answer, Set<ComparisonId> ids) {
        return ids.contains(answer.comparison()) && answer.strength() == Sense.Strength.PHRASE;
    }

    private static void spend(Reading.Mention mention, Set<Integer> spent) {
        IntStream.range(mention.from(), mention.to()).forEach(spent::add);
    }

    private static Stream<Passage.Kind> kind(Sense.OfSign sign) {
        return sign.sign() == Sign.COMMAND
                ? KINDS.entrySet().stream()
                        .filter(entry -> entry.getKey().name().equals(sign.value()))
                        .map(Map.Entry::getValue)
                : Stream.empty();
    }

    /** {@return whether most of its words belong to known answers and criteria} */
    boolean understood() {
        return 2 * known > words.size();
    }

    /** {@return whether at least a phrase of several words means answers or criteria, whatever else it says} */
    boolean namesInAPhrase() {
        return known >= FEWEST_OF_A_PHRASE;
    }

    /** {@return its words that belong to no subject} */
    List<Integer> wordsBeside() {
        return words.stream()
                .filter(word -> subjects.values().stream().noneMatch(tokens -> tokens.contains(word)))
                .toList();
    }

    /** {@return whether it asks for a subject, of whatever option, and for nothing else} */
    boolean isJustASubject() {
        return !subjects.isEmpty() && wordsBeside().isEmpty();
    }

    /**
     * {@return the words that say what it is about: the most of them that stand together, "switch later", and begin with
     * one that a question can be about}
     */
    Optional<String> topic(Reading reading) {
        var said = new BitSet();
        words.forEach(said::set);
        subjects.values().forEach(tokens -> tokens.forEach(said::set));
        var none = tokensOfNoTopic(reading);
        int from = 0;
        int to = 0;
        for (int token = said.nextSetBit(0); token >= 0; token = said.nextSetBit(said.nextClearBit(token))) {
            int end = said.nextClearBit(token);
            int begin = Math.min(none.nextClearBit(token), end);
            from = end - begin > to - from ? begin : from;
            to = from == begin ? end : to;
        }
        return to == 0 || to - from > LONGEST_TOPIC ? Optional.empty() : Optional.of(written(reading, from, to));
    }

    /** A verb, a conjunction or a number names nothing that sources could speak of. */
    private static BitSet tokensOfNoTopic(Reading reading) {
        var none = new BitSet();
        said(Sign.NO_TOPIC, reading).forEach(mention -> none.set(mention.from(), mention.to()));
        IntStream.range(0, reading.tokens().size())
                .filter(token -> reading.tokens().get(token).written().chars().allMatch(Character::isDigit))
                .forEach(none::set);
        return none;
    }

    private static String written(Reading reading, int from, int to) {
        return reading.text()
                .substring(
                        reading.tokens().get(from).start(),
                        reading.tokens().get(to - 1).end());
    }

    /** {@return whether nothing of it says what it is about, but for options and kinds} */
    boolean saysNothingElse() {
        return words.isEmpty() && subjects.isEmpty();
    }

    /** {@return whether it asks for a kind of passage of an option by its name} */
    boolean namesKindAndOption() {
        return !kinds.isEmpty() && !options.isEmpty();
    }

    /** {@return whether the option is meant: it is named, or no option is, or all are} */
    boolean isAbout(OptionId option) {
        return ofAll || options.isEmpty() || options.contains(option);
    }

    /** {@return whether passages of that kind are asked for} */
    boolean wants(Passage.Kind kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }
}
