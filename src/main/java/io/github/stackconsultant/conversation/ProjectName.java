package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.Comparison;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a person's project is called: the beginning of what they typed about it, by which they know it again. */
final class ProjectName {

    /** About as long as a line on a phone. */
    private static final int LONGEST = 60;

    /** "Hi." and "St. Mary's" end no sentence. */
    private static final int FEWEST_WORDS = 3;

    /** An id of a person, a channel or a group says nothing to whoever reads it; the words that may be with it do. */
    private static final Pattern LABELLED_MENTION = Pattern.compile("<[@!#][^<>|]*\\|([^<>]*)>");

    /** Of a mentioned person, no id is kept. */
    private static final Pattern MENTION = Pattern.compile("(?:<[@!#][^<>|]*>|@\u2026)[,:]?");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** What follows a colon tells more than what stands before it: "To sum up: a chat". */
    private static final Pattern END_OF_SENTENCE = Pattern.compile(".*[.!?;]");

    private static final Pattern PUNCTUATION_AT_THE_END = Pattern.compile("[\\s.,:;\u2013\u2014-]+$");

    private ProjectName() {}

    /**
     * {@return it; what somebody says in their own words that they build is a name too; empty if nothing was typed, or if
     * something else is built by now than when it was}
     */
    static Optional<String> of(Consultation consultation, Comparison comparison) {
        var project = consultation.project();
        var first = comparison.firstStep().id();
        var built = consultation.answerTo(first);
        boolean another = built.isPresent()
                && Optional.ofNullable(project.replaced().get(first))
                        .filter(before -> isAnother(before, built.get()))
                        .isPresent();
        return project.name()
                .filter(unused -> !another)
                .or(() -> built.filter(answer -> answer instanceof StepAnswer.Typed && !project.quoted())
                        .map(answer -> beginningOf(((StepAnswer.Typed) answer).words()))
                        .filter(name -> !name.isEmpty()));
    }

    /** A guess may have been wrong, and who leaves it open builds nothing else. */
    private static boolean isAnother(StepAnswer before, StepAnswer now) {
        return before instanceof StepAnswer.Chosen then
                && !then.guessed()
                && now.saysSomething()
                && !(now instanceof StepAnswer.Chosen chosen && chosen.answers().containsAll(then.answers()));
    }

    /**
     * {@return the first sentence of the text without mentions, or as many of its words as fit into a line; empty where
     * nothing else was typed}
     */
    static String beginningOf(String text) {
        var taken = new StringBuilder();
        int count = 0;
        for (var word : words(firstLine(withoutMentions(text)))) {
            if (taken.length() + word.length() >= LONGEST) {
                return cut(taken.isEmpty() ? word : taken.toString()) + "\u2026";
            }
            taken.append(taken.isEmpty() ? "" : " ").append(word);
            count++;
            if (count >= FEWEST_WORDS && END_OF_SENTENCE.matcher(word).matches()) {
                break;
            }
        }
        return cut(taken.toString());
    }

    private static String withoutMentions(String text) {
        return MENTION.matcher(LABELLED_MENTION.matcher(text).replaceAll("$1")).replaceAll("");
    }

    private static String firstLine(String text) {
        var line = text.strip().lines().findFirst().orElse("").strip();
        return words(line).size() >= FEWEST_WORDS ? line : text.strip();
    }

    private static List<String> words(String text) {
        return BLANKS.splitAsStream(text).toList();
    }

    private static String cut(String words) {
        var plain = PUNCTUATION_AT_THE_END.matcher(words).replaceFirst("");
        return plain.codePointCount(0, plain.length()) <= LONGEST
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST));
    }
}
