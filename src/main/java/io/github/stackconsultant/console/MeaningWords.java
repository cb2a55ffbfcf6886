package io.github.stackconsultant.console;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Option;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.understanding.Meaning;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Describes in a sentence what was understood but is not an answer. */
final class MeaningWords {

    private final List<Comparison> comparisons;

    private MeaningWords(List<Comparison> comparisons) {
        this.comparisons = comparisons;
    }

    /** {@return the meaning in words; for answers, only that they are answers} */
    static String of(Meaning meaning, List<Comparison> comparisons) {
        return new MeaningWords(comparisons).words(meaning);
    }

    private String words(Meaning meaning) {
        if (meaning instanceof Meaning.Instruction instruction) {
            return "Command: " + command(instruction);
        }
        if (meaning instanceof Meaning.Instructions several) {
            return "Commands: "
                    + several.all().stream().map(each -> each.forms().get(0)).collect(Collectors.joining(", "));
        }
        if (meaning instanceof Meaning.TooMany many) {
            return "More answers than count on " + step(many.step());
        }
        return questionOrTalk(meaning);
    }

    private String questionOrTalk(Meaning meaning) {
        if (meaning instanceof Meaning.Question question) {
            return "A question about " + about(question);
        }
        if (meaning instanceof Meaning.NotCompared other) {
            return "A question about " + other.name() + ", which is not compared";
        }
        if (meaning instanceof Meaning.AboutStep about) {
            return "Asks about " + about.step().map(this::step).orElse("the open question");
        }
        if (meaning instanceof Meaning.AboutReading about) {
            return "Asks about what was read"
                    + about.step().map(this::step).map(" on "::concat).orElse(" before")
                    + (about.only() ? "" : ", or about the open question");
        }
        if (meaning instanceof Meaning.Differences) {
            return "Asks how the answers differ";
        }
        if (meaning instanceof Meaning.AboutAnswers about) {
            return "Asks about an answer on "
                    + about.answers().keySet().stream().map(this::step).collect(Collectors.joining(", "));
        }
        if (meaning instanceof Meaning.AboutApp about) {
            return "Asks about the app: " + about.topic().name().toLowerCase(Locale.ROOT);
        }
        if (meaning instanceof Meaning.Wish wish) {
            return "Wants what a button does: "
                    + wish.deed().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        if (meaning instanceof Meaning.Revisit revisit) {
            return "Wants to answer again: " + step(revisit.step());
        }
        return meaning instanceof Meaning.SmallTalk talk
                ? "Small talk: " + talk.kind().name().toLowerCase(Locale.ROOT)
                : unread(meaning);
    }

    private static String unread(Meaning meaning) {
        if (meaning instanceof Meaning.Objection) {
            return "Says that something is wrong";
        }
        if (meaning instanceof Meaning.OtherLanguage) {
            return "Another language than English";
        }
        return meaning instanceof Meaning.NoAnswer ? "Neither an answer nor a question" : "Words that match no answer";
    }

    private String command(Meaning.Instruction instruction) {
        var usual = instruction.command().forms().get(0);
        return instruction
                .option()
                .flatMap(id -> comparisons.stream()
                        .flatMap(each -> each.option(id).stream())
                        .findFirst())
                .map(Option::name)
                .map(name -> usual + " " + name)
                .orElse(usual);
    }

    private String about(Meaning.Question question) {
        return comparisons.stream()
                .filter(each -> question.about().contains(each.id()))
                .map(Comparison::title)
                .collect(Collectors.joining(", "));
    }

    private String step(StepId id) {
        return comparisons.stream()
                .flatMap(each -> each.step(id).stream())
                .map(Step::title)
                .findFirst()
                .orElse(id.value());
    }
}
