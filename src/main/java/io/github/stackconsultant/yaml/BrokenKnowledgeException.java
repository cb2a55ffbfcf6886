package io.github.stackconsultant.yaml;

import java.util.List;

/** Knowledge files cannot be used: carries every problem of every file. */
public final class BrokenKnowledgeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> problems;

    /** Creates it with at least one problem. */
    BrokenKnowledgeException(List<Finding> problems) {
        super("%d problems of the knowledge, the first: %s"
                .formatted(problems.size(), problems.get(0).sentence()));
        this.problems = List.copyOf(problems);
    }

    /** {@return all problems, file by file in the order of their lines} */
    public List<Finding> problems() {
        return problems;
    }
}
