package io.github.stackconsultant.understanding;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads messages about a recommendation: questions that its card answers, or mere agreement. */
final class CardAsks {

    private static final Set<Sign> PADDING = Asides.and(Sign.QUESTION_OPENER, Sign.IMPERATIVE);

    /** Parts of the card that are never meant while a question is open; the words are then about that question. */
    private static final Set<CardPart> NEVER_ABOUT_A_QUESTION = EnumSet.of(
            CardPart.CHANGES,
            CardPart.WHAT_IF,
            CardPart.PICK,
            CardPart.NUMBERS,
            CardPart.SURE,
            CardPart.MEASURES,
            CardPart.ANSWERS,
            CardPart.AGAIN);

    /** Signs that ask what a word or a number of the card means. */
    private static final Set<Sign> ASKS = EnumSet.of(Sign.QUESTION_WORD, Sign.QUESTION_OPENER);

    /** Beside these, an option is something else: "Python is nice", "so Python?" */
    private static final Set<CardPart> OF_NO_OPTION = EnumSet.of(CardPart.PRAISE, CardPart.PAUSE, CardPart.NEXT);

    /** Parts that are about one option if it is named. */
    private static final Set<CardPart> OF_AN_OPTION =
            EnumSet.of(CardPart.WHY, CardPart.CHANGES, CardPart.WHAT_IF, CardPart.OPTION);

    private static final Set<Sign> BESIDE_FIGURES = EnumSet.of(Sign.QUESTION_WORD, Sign.PREPOSITION, Sign.SENTENCE);

    private static final Set<String> IMAGINING = Set.of("suppose", "supposing");

    private static final Meaning STATUS = new Meaning.Instruction(Command.STATUS);

    private static final Meaning HISTORY = new Meaning.Instruction(Command.HISTORY);

    private CardAsks() {}

    /** Under a card, "sure, go ahead" agrees with it and starts nothing. */
    static Optional<Meaning> read(ParsedUtterance parsed) {
        return parsed.size() == 0 ? Optional.empty() : farewell(parsed).or(() -> asked(parsed));
    }

    private static Optional<Meaning> asked(ParsedUtterance parsed) {
        if (parsed.utterance().underCard()) {
            return part(parsed)
                    .flatMap(part -> ofCard(parsed, part))
                    .or(() -> whether(parsed))
                    .or(() -> numbers(parsed))
                    .or(() -> answersTo(parsed))
                    .or(() -> supposition(parsed))
                    .or(() -> SmallTalkReader.read(parsed));
        }
        if (wantsToSeeIt(parsed)) {
            return CommandReader.read(parsed).filter(HISTORY::equals).or(() -> Optional.of(STATUS));
        }
        boolean open = parsed.utterance().openStep().isPresent();
        return part(parsed)
                .filter(part -> (open && NEVER_ABOUT_A_QUESTION.contains(part)) || part == CardPart.PICK)
                .filter(part -> part != CardPart.AGAIN || !parsed.signs().isAt(0, Sign.MOVE_VERB))
                .map(Meaning.AboutCard::new);
    }

    /** "see you tomorrow" wants to see nothing, and "good night" praises nothing. */
    private static Optional<Meaning> farewell(ParsedUtterance parsed) {
        return parsed.signs().any(Sign.FAREWELL) ? SmallTalkReader.read(parsed) : Optional.empty();
    }

    /** "what did you base that on?": words of a question that is about nothing else. */
    static Optional<Meaning> topic(ParsedUtterance parsed) {
        boolean asks = parsed.clauses().stream().anyMatch(Clause::question);
        return parsed.utterance().underCard() && asks && !parsed.anyNamed(Sense.AnOption.class)
                ? parsed.apart(Sign.CARD_TOPIC).findFirst().map(span -> ofTopic(span.value(Sign.CARD_TOPIC)))
                : Optional.empty();
    }

    private static Meaning ofTopic(String topic) {
        return topic.equals(Command.SOURCES.name())
                ? new Meaning.Instruction(Command.SOURCES)
                : new Meaning.AboutCard(CardPart.valueOf(topic));
    }

    /** "what's 142 of 312": only numbers, of which the card has many. */
    private static Optional<Meaning> numbers(ParsedUtterance parsed) {
        boolean asks = IntStream.range(0, parsed.size())
                .anyMatch(token -> parsed.signs().isAt(token, Sign.QUESTION_WORD));
        boolean counts = IntStream.range(0, parsed.size()).anyMatch(token -> isFigure(parsed, token));
        return asks
                        && counts
                        && saysNothingElse(
                                parsed,
                                List.of(),
                                token -> isFigure(parsed, token)
                                        || parsed.signs().isAnyAt(token, BESIDE_FIGURES))
                ? Optional.of(new Meaning.AboutCard(CardPart.MEASURES))
                : Optional.empty();
    }

    private static boolean isFigure(ParsedUtterance parsed, int token) {
        return parsed.token(token).written().chars().allMatch(Character::isDigit);
    }

    /** "thanks, so Python then?" asks whether that is what the card says. */
    private static Optional<Meaning> whether(ParsedUtterance parsed) {
        boolean asks = parsed.boundaries().gapBefore(parsed.size()).contains("?");
        boolean nothingElse = saysNothingElse(
                parsed,
                List.of(),
                token -> parsed.signs().isAt(token, Sign.AGREEMENT) || parsed.names(token, Sense.AnOption.class));
        return asks && nothingElse && parsed.optionsNamed(0, parsed.size()).size() == 1
                ? named(parsed, mention -> true)
                        .map(meaning -> (Meaning.AboutOption) meaning)
                        .map(about -> new Meaning.AboutOption(about.comparison(), about.option(), about.name(), true))
                : Optional.empty();
    }

    /** "what did I say for area": nothing else may be said but the names of questions. */
    private static Optional<Meaning> answersTo(ParsedUtterance parsed) {
        var asked = parsed.apart(Sign.CARD)
                .filter(span -> span.is(Sign.CARD, CardPart.ANSWERS.name()))
                .toList();
        var terms = parsed.senses(0, parsed.size(), Sense.ATerm.class).toList();
        return asked.isEmpty()
                        || terms.isEmpty()
                        || !saysNothingElse(parsed, asked, token -> parsed.names(token, Sense.ATerm.class))
                ? Optional.empty()
                : Optional.of(new Meaning.AboutAnswers(
                        terms.get(0).comparison(),
                        terms.stream()
                                .filter(term ->
                                        term.comparison().equals(terms.get(0).comparison()))
                                .map(Sense.ATerm::step)
                                .distinct()
                                .collect(Collectors.toMap(step -> step, step -> List.of())),
                        true));
    }

    /** "what if we hire a Python team?" changes nothing: it only asks. */
    private static Optional<Meaning> supposition(ParsedUtterance parsed) {
        return parsed.apart(Sign.CARD)
                .filter(span -> span.is(Sign.CARD, CardPart.WHAT_IF.name()))
                .filter(span -> parsed.signs().areAll(0, span.from(), PADDING))
                .filter(span -> asksAll(parsed, span))
                .findFirst()
                .map(unused -> new Meaning.AboutCard(CardPart.WHAT_IF));
    }

    /** "supposing you agree, it must be secure" only begins by supposing something. */
    private static boolean asksAll(ParsedUtterance parsed, Span span) {
        return !IMAGINING.contains(parsed.token(span.from()).written())
                || parsed.clauses().size() == 1
                || parsed.utterance().text().contains("?");
    }

    /** "show me the recommendation": where none stands, how far it is from one. */
    private static boolean wantsToSeeIt(ParsedUtterance parsed) {
        return parsed.size() > 1
                && !parsed.utterance().describes()
                && part(parsed).filter(CardPart.AGAIN::equals).isPresent();
    }

    /** "why not?" asks for the reasons; "why not Go?" names something of which no card tells. */
    private static Optional<Meaning> ofCard(ParsedUtterance parsed, CardPart part) {
        var named = named(parsed, mention -> true).filter(unused -> OF_AN_OPTION.contains(part));
        if (named.isPresent() || part != CardPart.OPTION) {
            return Optional.of(named.orElseGet(() -> new Meaning.AboutCard(part)));
        }
        // a word that is usually padding is a name there
        return parsed.anyNamed(Sense.AnAnswer.class)
                ? Optional.empty()
                : Optional.of(new Meaning.AboutCard(CardPart.WHY));
    }

    /** The option that is named first, by its longest name: "Node.js rather than Python" asks about Node.js. */
    static Optional<Meaning> named(ParsedUtterance parsed, Predicate<Reading.Mention> such) {
        return parsed.mentions().stream()
                .filter(such)
                .filter(mention -> mention.means(Sense.AnOption.class))
                .min(Comparator.comparingInt(Reading.Mention::from)
                        .thenComparing(
                                Comparator.comparingInt(Reading.Mention::to).reversed()))
                .flatMap(mention -> mention.senses(Sense.AnOption.class)
                        .findFirst()
                        .map(option -> new Meaning.AboutOption(
                                option.comparison(), option.option(), parsed.words(mention.from(), mention.to()))));
    }

    /**
     * Nothing else may be said, but for the name of an option: "why Python?" Who asks how sure "the recommendation" is does
     * not ask for all of it.
     */
    private static Optional<CardPart> part(ParsedUtterance parsed) {
        var asked = parsed.apart(Sign.CARD).toList();
        var parts = asked.stream()
                .map(span -> CardPart.valueOf(span.value(Sign.CARD)))
                .toList();
        if (parts.contains(CardPart.MEASURES)) {
            return measures(parsed, asked, parts);
        }
        boolean aboutOptions = !OF_NO_OPTION.containsAll(parts);
        return saysNothingElse(parsed, asked, token -> aboutOptions && parsed.names(token, Sense.AnOption.class))
                ? parts.stream().reduce(CardAsks::asksMore)
                : Optional.empty();
    }

    /** "nice, why?" asks why, and so does "why, hm". */
    private static CardPart asksMore(CardPart first, CardPart second) {
        boolean yields = second == CardPart.AGAIN || (second.isComment() && !first.isComment());
        return yields ? first : second;
    }

    /** "why is it only moderate", "what does 382 mean": such words ask only in a question. */
    private static Optional<CardPart> measures(ParsedUtterance parsed, List<Span> asked, List<CardPart> parts) {
        boolean asks = IntStream.range(0, parsed.size())
                .anyMatch(token -> parsed.signs().isAnyAt(token, ASKS));
        boolean nothingElse = saysNothingElse(
                parsed,
                asked,
                token -> parsed.signs().isAt(token, Sign.QUESTION_WORD)
                        || parsed.numerals().at(token).isPresent());
        return asks && nothingElse
                ? Optional.of(parts.contains(CardPart.CHANGES) ? CardPart.CHANGES : CardPart.MEASURES)
                : Optional.empty();
    }

    private static boolean saysNothingElse(ParsedUtterance parsed, List<Span> asked, IntPredicate other) {
        return parsed.saysOnly(asked, token -> parsed.signs().isAnyAt(token, PADDING) || other.test(token));
    }
}
