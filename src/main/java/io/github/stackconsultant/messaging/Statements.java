package io.github.stackconsultant.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what one thing that a person does leads to saying, in its order. */
public abstract class Statements {

    private final Person person;
    private Optional<ReplyPath> replyPath;
    private final List<Statement> statements = new ArrayList<>();

    /**
     * Begins with nothing to say.
     *
     * @param person who does it
     * @param replyPath the delivery's own short-lived way to answer, where it has one
     */
    protected Statements(Person person, Optional<ReplyPath> replyPath) {
        this.person = person;
        this.replyPath = replyPath;
    }

    /** {@return what was collected so far} */
    public List<Statement> statements() {
        return List.copyOf(statements);
    }

    /** From now on, answers to the delivery leave the message alone that it came from. */
    protected final void answerBeside() {
        replyPath = replyPath.map(ReplyPath::beside);
    }

    /** Collects what somebody else is told, or what answers no delivery. */
    public final void add(Statement statement) {
        statements.add(statement);
    }

    /** Collects an answer to the delivery, for whoever does it. */
    public final void add(Place place, Content content) {
        add(new Statement(person, place, replyPath, content));
    }
}
