package io.github.stackconsultant.yaml;

import io.github.stackconsultant.knowledge.KnowledgeProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what is wrong with one file, and remembers at which line each path stands. */
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

    /** Tells a problem that leaves nothing to say of what should stand below the path. */
    void unreadable(int line, String path, String what, String remedy) {
        unreadable.add(path);
        problem(line, path, what, remedy);
    }

    /** Takes over what the core's checks found, unless reading has told the cause of it. */
    void problem(KnowledgeProblem problem) {
        if (!troubled.contains(problem.path()) && !isUnreadable(problem.path())) {
            problems.add(located(problem));
        }
    }

    private boolean isUnreadable(String path) {
        return unreadable.stream().anyMatch(above -> above.isEmpty() || path.startsWith(above + "."));
    }

    Finding located(KnowledgeProblem problem) {
        return new Finding(file, lineOf(problem.path()), problem.path(), problem.what(), problem.remedy());
    }

    List<Finding> problems() {
        return problems.stream().sorted(Comparator.comparingInt(Finding::line)).toList();
    }

    /** The line of the path, or of what it stands in. */
    int lineOf(String path) {
        String place = path;
        while (!lines.containsKey(place) && place.contains(".")) {
            place = place.substring(0, place.lastIndexOf('.'));
        }
        return lines.getOrDefault(place, 1);
    }
}
