package io.github.stackconsultant.console;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.Option;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.HandlerTable;
import io.github.stackconsultant.understanding.Meaning;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Describes in a sentence what was understood but is not an answer. */
final class MeaningWords {

    private static final HandlerTable<MeaningWords, Meaning, String> TABLE = new HandlerTable<>(Meaning.class);

    static {
        tellWhatIsAsked();
        tellWhatIsSaid();
        tellWhatIsWanted();
        tell(Meaning.OtherLanguage.class, "Another language than English");
        tell(Meaning.Words.class, "Words that match no answer");
        tell(Meaning.NoAnswer.class, "Neither an answer nor a question");
        TABLE.complete();
    }

    private final List<Comparison> comparisons;

    private MeaningWords(List<Comparison> comparisons) {
        this.comparisons = comparisons;
    }

    /** {@return the meaning in words; for answers, only that they are answers} */
    static String of(Meaning meaning, List<Comparison> comparisons) {
        return TABLE.handle(new MeaningWords(comparisons), meaning);
    }

    private static void tell(Class<? extends Meaning> kind, String always) {
        TABLE.on(kind, (words, meaning) -> always);
    }

    private static void tellWhatIsAsked() {
        TABLE.on(Meaning.Question.class, (words, question) -> "A question about " + words.titles(question.about()));
        TABLE.on(Meaning.Lists.class, (words, asked) -> "Asks for lists: " + words.lists(asked));
        TABLE.on(
                Meaning.NotCompared.class,
                (words, other) -> "A question about " + other.name() + ", which is not compared");
        TABLE.on(
                Meaning.AboutStep.class,
                (words, about) -> "Asks about " + about.step().map(words::step).orElse("the open question"));
        TABLE.on(
                Meaning.AboutReading.class,
                (words, about) -> "Asks about what was read"
                        + about.step().map(words::step).map(" on "::concat).orElse(" before")
                        + (about.only() ? "" : ", or about the open question"));
        tell(Meaning.Differences.class, "Asks how the answers differ");
        TABLE.on(
                Meaning.AboutAnswers.class,
                (words, about) -> "Asks about an answer on " + words.steps(about.answers().keySet().stream()));
        TABLE.on(Meaning.AboutApp.class, (words, about) -> "Asks about the app: " + word(about.topic()));
        TABLE.on(Meaning.AboutCard.class, (words, about) -> "Asks about the recommendation: " + word(about.part()));
        TABLE.on(
                Meaning.AboutOption.class,
                (words, about) -> "Asks how " + about.name() + " stands in the recommendation");
    }

    private static void tellWhatIsSaid() {
        tell(Meaning.Answers.class, "Answers");
        TABLE.on(Meaning.TooMany.class, (words, many) -> "More answers than count on " + words.step(many.step()));
        TABLE.on(
                Meaning.Denial.class,
                (words, denial) -> "Denies an answer on "
                        + words.steps(denial.answers().values().stream()
                                .flatMap(answers -> answers.keySet().stream())
                                .sorted(Comparator.comparing(StepId::value))));
        tell(Meaning.Objection.class, "Says that something is wrong");
        TABLE.on(Meaning.Decision.class, (words, decision) -> "Says what was decided: " + words.decided(decision));
        TABLE.on(Meaning.Pressed.class, (words, pressed) -> "Says what a button says: " + word(pressed.button()));
        TABLE.on(
                Meaning.WhichProject.class,
                (words, which) -> "Says which project is meant: " + (which.another() ? "another" : "the same"));
        TABLE.on(Meaning.SmallTalk.class, (words, talk) -> "Small talk: " + word(talk.kind()));
    }

    private static void tellWhatIsWanted() {
        TABLE.on(Meaning.Instruction.class, (words, instruction) -> "Command: " + words.command(instruction));
        TABLE.on(
                Meaning.Instructions.class,
                (words, several) -> "Commands: "
                        + several.all().stream()
                                .map(each -> each.forms().get(0))
                                .collect(Collectors.joining(", ")));
        TABLE.on(Meaning.Wish.class, (words, wish) -> "Wants what a button does: " + word(wish.deed()));
        TABLE.on(Meaning.Revisit.class, (words, revisit) -> "Wants to answer again: " + words.step(revisit.step()));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private String command(Meaning.Instruction instruction) {
        var usual = instruction.command().forms().get(0);
        return instruction
                .option()
                .flatMap(this::option)
                .map(name -> usual + " " + name)
                .orElse(usual);
    }

    private String lists(Meaning.Lists asked) {
        var kinds = asked.kinds().stream().map(kind -> kind.forms().get(0));
        var options = asked.options().stream().map(id -> option(id).orElse(id.value()));
        return Stream.concat(kinds, options).collect(Collectors.joining(", "));
    }

    private String decided(Meaning.Decision decision) {
        var named = decision.named().values().stream()
                .flatMap(List::stream)
                .map(id -> option(id).orElse(id.value()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        if (!named.isEmpty()) {
            return named;
        }
        return decision.several() ? "several options" : "what is recommended";
    }

    private Optional<String> option(OptionId id) {
        return comparisons.stream()
                .flatMap(each -> each.option(id).stream())
                .map(Option::name)
                .findFirst();
    }

    private String titles(List<ComparisonId> about) {
        return comparisons.stream()
                .filter(each -> about.contains(each.id()))
                .map(Comparison::title)
                .collect(Collectors.joining(", "));
    }

    private String steps(Stream<StepId> ids) {
        return ids.map(this::step).distinct().collect(Collectors.joining(", "));
    }

    private String step(StepId id) {
        return comparisons.stream()
                .flatMap(each -> each.step(id).stream())
                .map(Step::title)
                .findFirst()
                .orElse(id.value());
    }
}
