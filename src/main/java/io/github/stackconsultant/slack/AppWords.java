package io.github.stackconsultant.slack;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.understanding.AppTopic;
import java.util.List;

/** What the app says of itself. */
final class AppWords {

    static final String ENGLISH = "So far I read only English.";

    private AppWords() {}

    /**
     * {@return the answer to what was asked about the app}
     *
     * @param comparisons the comparisons that may be asked about
     */
    static String of(AppTopic topic, List<Comparison> comparisons) {
        return switch (topic) {
            case IDENTITY ->
                "I am Stack Consultant, a program: no person, and no AI that makes up sentences. I look for words that I"
                        + " know in what you type, and add up ratings that people wrote down. `/consult sources` says what they"
                        + " rest on.";
            case EFFORT ->
                questions(comparisons) + " at most, each a click or a few words; what you write about your project may"
                        + " answer several at once. You can stop at any time and go on later.";
            case SHORTCUT ->
                "Without knowing the project I cannot. Describe it in one sentence, and skip the rest: `skip` leaves a"
                        + " question out.";
            case TOO_MANY ->
                "Fair enough. One sentence about the project may answer several, and `skip` leaves a question out.";
            case UNDOING ->
                "Type `/consult undo`: while a question is open it goes back to the one before, and under a recommendation it"
                        + " takes back the last change. " + Mrkdwn.bold("Change")
                        + ", beside an answer, asks that question again.";
            case LANGUAGE -> ENGLISH;
        };
    }

    private static String questions(List<Comparison> comparisons) {
        int most = comparisons.stream()
                .mapToInt(comparison -> comparison.steps().size())
                .max()
                .orElse(0);
        // which comparison it is about is asked first, where there are several
        int asked = comparisons.size() > 1 ? most + 1 : most;
        return asked == 1 ? "One question" : asked + " questions";
    }
}
