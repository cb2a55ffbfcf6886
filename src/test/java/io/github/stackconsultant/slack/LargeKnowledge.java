package io.github.stackconsultant.slack;

import io.github.stackconsultant.fixtures.Catalogue;
import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.Con;
import io.github.stackconsultant.knowledge.Criterion;
import io.github.stackconsultant.knowledge.CriterionId;
import io.github.stackconsultant.knowledge.ItemId;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.Need;
import io.github.stackconsultant.knowledge.Option;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.Pro;
import io.github.stackconsultant.knowledge.Rating;
import io.github.stackconsultant.knowledge.Source;
import io.github.stackconsultant.knowledge.SourceId;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.knowledge.UseCase;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Comparisons at and over every border.
 *
 * @param text gives the text of a length that fills every field
 */
record LargeKnowledge(int options, int answers, int criteria, int items, int details, int longest, Texts text) {

    /** The longest id that a knowledge file may give. */
    static final int ID = 40;

    private static final SourceId SOURCE = new SourceId("source");

    /** Makes a text of a length. */
    interface Texts {
        String of(int length);
    }

    /** {@return text of that many characters in which every kind of character meets every cut} */
    static Texts mixed(int offset) {
        var pattern =
                "a&b<c>\ud83d\ude80d *e* _f_ ~g~ `h` \u00e9\u6771 \ud83d\udc69\u200d\ud83d\udcbb<!channel><@U0BO> ";
        var made = new HashMap<Integer, String>();
        return length -> made.computeIfAbsent(length, unused -> {
            var endless = (pattern.substring(offset) + pattern.repeat(length / pattern.length() + 1));
            int end = Character.isHighSurrogate(endless.charAt(length - 1)) ? length - 1 : length;
            var cut = endless.substring(0, end);
            return cut.isBlank() || Character.isLowSurrogate(cut.charAt(0)) ? "x" + cut.substring(1) : cut;
        });
    }

    static KnowledgeBase many(int comparisons, LargeKnowledge size) {
        return new KnowledgeBase(many(comparisons, number -> size.comparison(number)));
    }

    Comparison comparison(int number) {
        return new Comparison(
                new ComparisonId(id("comparison", number)),
                "v1",
                text.of(longest),
                text.of(longest),
                List.of(new Source(
                        SOURCE,
                        text.of(longest),
                        text.of(longest),
                        text.of(longest),
                        LocalDate.EPOCH,
                        Optional.empty(),
                        text.of(longest))),
                many(options, option -> option(number, option)),
                List.of(),
                text.of(longest),
                many(criteria, criterion -> criterion(number, criterion)),
                List.of(step(Step.Kind.ONE), step(Step.Kind.SEVERAL), step(Step.Kind.RANKED)),
                text.of(longest));
    }

    private Option option(int comparison, int number) {
        return new Option(
                new OptionId(id("option" + comparison, number)),
                number + text.of(longest),
                List.of(),
                text.of(longest),
                List.of(),
                items("pro", number, Pro::new),
                items("con", number, Con::new),
                items("use", number, UseCase::new));
    }

    /** What is said of an option, of any kind. */
    private interface Making<T> {
        T item(ItemId id, String title, String text, List<String> details, String heading, SourceId source);
    }

    private <T> List<T> items(String kind, int option, Making<T> making) {
        return many(
                items,
                item -> making.item(
                        item(kind, option, item),
                        text.of(longest),
                        text.of(longest),
                        detailTexts(),
                        text.of(longest),
                        SOURCE));
    }

    private static ItemId item(String kind, int option, int number) {
        return new ItemId(id(kind + option, number));
    }

    private List<String> detailTexts() {
        return many(details, detail -> text.of(longest));
    }

    private Criterion criterion(int comparison, int number) {
        var ratings = many(
                options,
                option -> new Rating(
                        new OptionId(id("option" + comparison, option)),
                        (option + number) % 5,
                        List.of(item("pro", option, 1))));
        return new Criterion(
                new CriterionId(id("criterion", number)),
                number + text.of(longest),
                number + text.of(longest),
                List.of("0", "1", "2", "3", "4"),
                Optional.empty(),
                ratings,
                false,
                false);
    }

    private Step step(Step.Kind kind) {
        return new Step(
                new StepId(id("step-" + kind.name().toLowerCase(Locale.ROOT), 1)),
                text.of(longest),
                text.of(longest),
                text.of(longest),
                text.of(longest),
                kind,
                List.of(text.of(longest)),
                many(
                        answers,
                        answer -> new Answer(
                                new AnswerId(id("answer", answer)),
                                answer + text.of(longest),
                                text.of(longest),
                                many(
                                        criteria,
                                        criterion -> new Need(
                                                new CriterionId(id("criterion", criterion)),
                                                (criterion + answer) % 4 + 1,
                                                "a reason",
                                                Need.Basis.JUDGEMENT)),
                                Catalogue.NO_CUES,
                                List.of())),
                Catalogue.NO_STEP_CUES,
                text.of(longest),
                SOURCE);
    }

    /** {@return an id of the greatest length} */
    static String id(String kind, int number) {
        var end = "-" + number;
        return kind + "x".repeat(ID - kind.length() - end.length()) + end;
    }

    private static <T> List<T> many(int count, IntFunction<T> make) {
        return IntStream.rangeClosed(1, count).mapToObj(make).toList();
    }
}
