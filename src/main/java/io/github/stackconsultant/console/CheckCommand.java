package io.github.stackconsultant.console;

import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.yaml.BrokenKnowledgeException;
import io.github.stackconsultant.yaml.Finding;
import io.github.stackconsultant.yaml.KnowledgeLocations;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks a knowledge file, or a folder of them, as the startup does, and reports all its problems at once. */
final class CheckCommand implements ConsoleCommand {

    @Override
    public String word() {
        return "check";
    }

    @Override
    public String usage() {
        return "FILE.yml|FOLDER";
    }

    @Override
    public boolean takes(List<String> arguments) {
        return arguments.size() == 1;
    }

    @Override
    public boolean run(List<String> arguments, Console console) {
        var file = arguments.get(0);
        if (!exists(file)) {
            console.complain("Cannot read " + file + ": there is no such file or folder");
            return false;
        }
        return check(file, console);
    }

    private static boolean check(String file, Console console) {
        try {
            var knowledge = KnowledgeLocations.readAt(
                    file, PhraseAdvice.inEnglish(), advice -> console.print("Advice: " + advice.sentence()));
            knowledge.comparisons().forEach(comparison -> console.print(praise(named(file, comparison), comparison)));
            return true;
        } catch (BrokenKnowledgeException broken) {
            broken.problems().stream().map(Finding::sentence).forEach(console::print);
            console.print(counted(broken.problems().size(), "problem") + " in " + file);
            return false;
        }
    }

    private static boolean exists(String file) {
        try {
            return Files.exists(KnowledgeLocations.pathOf(file));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    /** A folder may hold several comparisons. */
    private static String named(String file, Comparison comparison) {
        return Files.isDirectory(KnowledgeLocations.pathOf(file))
                ? "\"%s\" in %s".formatted(comparison.title(), file)
                : file;
    }

    private static String praise(String named, Comparison comparison) {
        long items =
                comparison.options().stream().flatMap(option -> option.items()).count();
        var answers = comparison.steps().stream()
                .map(Step::answers)
                .flatMap(List::stream)
                .toList();
        return Stream.of(
                        counted(comparison.options().size(), "option"),
                        counted(items, "item"),
                        counted(comparison.sources().size(), "source"),
                        counted(comparison.criteria().size(), "criterion", "criteria"),
                        counted(comparison.steps().size(), "step"),
                        counted(answers.size(), "answer"),
                        counted(phrases(answers), "phrase"),
                        counted(leaningWords(answers), "leaning word"))
                .collect(Collectors.joining(", ", "All is well with " + named + ": ", ""));
    }

    private static long phrases(List<Answer> answers) {
        return answers.stream()
                .map(Answer::cues)
                .mapToLong(cues -> (long) cues.phrases().size()
                        + cues.hints().size()
                        + cues.clues().size()
                        + cues.names().size()
                        + cues.skills().size())
                .sum();
    }

    /** Counted separately, since none of them alone means an answer as a phrase does. */
    private static long leaningWords(List<Answer> answers) {
        return answers.stream()
                .mapToLong(answer -> answer.cues().leanings().size())
                .sum();
    }

    private static String counted(long number, String one) {
        return counted(number, one, one + "s");
    }

    private static String counted(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }
}
