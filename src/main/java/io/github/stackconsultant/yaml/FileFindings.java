package io.github.stackconsultant.yaml;

import io.github.stackconsultant.knowledge.KnowledgeProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects the findings of one file, and records the line of each path. */
final class FileFindings {

    private final String file;
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<Finding> problems = new ArrayList<>();
    private final Set<String> troubled = new HashSet<>();
    private final Set<String> unreadable = new HashSet<>();

    FileFindings(String file) {
        this.file = file;
    }

    void locate(String path, int line) {
        lines.putIfAbsent(path, line);
    }

    void problem(int line, String path, String what, String remedy) {
        troubled.add(path);
        problems.add(new Finding(file, line, path, what, remedy));
    }

    /** Adds a problem that makes further findings below the path pointless. */
    void unreadable(int line, String path, String what, String remedy) {
        unreadable.add(path);
        problem(line, path, what, remedy);
    }

    /** Adds a problem found by the core's checks, unless its cause was already reported while reading. */
    void problem(KnowledgeProblem problem) {
        if (!troubled.contains(problem.path()) && !isUnreadable(problem.path())) {
            problems.add(located(problem));
        }
    }

    private boolean isUnreadable(String path) {
        return unreadable.stream().anyMatch(above -> above.isEmpty() || path.startsWith(above + "."));
    }

    Finding located(KnowledgeProblem problem) {
        var what = problem.other()
                .map(other -> problem.what().replace(other, other + " (line " + lineOf(other) + ")"))
                .orElse(problem.what());
        return new Finding(file, lineOf(problem.path()), problem.path(), what, problem.remedy());
    }

    List<Finding> problems() {
        return problems.stream().sorted(Comparator.comparingInt(Finding::line)).toList();
    }

    /** The line of the path, or of its nearest known parent. */
    int lineOf(String path) {
        var place = path;
        while (!lines.containsKey(place) && place.contains(".")) {
            place = place.substring(0, place.lastIndexOf('.'));
        }
        return lines.getOrDefault(place, 1);
    }
}
