package io.github.stackconsultant.yaml;

import java.util.List;
import java.util.stream.Collectors;

/** Knowledge files cannot be used: carries every problem of every file. */
public final class BrokenKnowledgeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> problems;

    BrokenKnowledgeException(List<Finding> problems) {
        super(problems.stream().map(Finding::sentence).collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    /** {@return all problems, file by file in the order of their lines} */
    public List<Finding> problems() {
        return problems;
    }
}
