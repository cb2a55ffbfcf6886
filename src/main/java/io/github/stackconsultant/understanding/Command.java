package io.github.stackconsultant.understanding;

import java.util.List;

/** The commands, in the order in which the help lists them, and the only table of them. */
public enum Command {
    /** Begins a consultation, or goes on with the open one. */
    START(List.of("start", "consult", "begin", "resume", "continue"), "", "start a consultation, or go on with yours"),
    /** Shows the consultation's progress. */
    STATUS(List.of("status", "where are we"), "", "where your consultation stands"),
    /** Goes back one question. */
    BACK(List.of("back", "go back", "previous"), "", "one question back; your answers stay"),
    /** Leaves the question open. */
    SKIP(List.of("skip", "next"), "", "leave the open question out"),
    /** Answers the question with "not sure". */
    NOT_SURE(
            List.of("not sure", "unsure", "i don't know", "don't know", "dunno", "no idea"),
            "",
            "go on without an answer"),
    /** Clears the answers. */
    RESTART(List.of("restart", "start over", "reset"), "", "clear your answers and begin again"),
    /** Closes the consultation. */
    CANCEL(List.of("cancel", "stop", "quit"), "", "close your consultation"),
    /** Lists past recommendations. */
    HISTORY(List.of("history"), "", "your past recommendations and decisions"),
    /** Shows an option's pros. */
    PROS(List.of("pros"), "<option>", "what speaks for an option"),
    /** Shows an option's cons. */
    CONS(List.of("cons"), "<option>", "what speaks against it"),
    /** Shows an option's use cases. */
    USE_CASES(List.of("use cases", "use case", "usecases"), "<option>", "what it is used for"),
    /** Shows the options side by side. */
    COMPARE(List.of("compare", "comparison"), "", "the options side by side"),
    /** Lists the sources. */
    SOURCES(List.of("sources"), "", "where what I say comes from"),
    /** Asks the team to vote. */
    VOTE(
            List.of("vote", "ask the team", "ask the team to vote", "poll"),
            "",
            "ask your team to vote on your recommendation"),
    /** Says what is stored about the person. */
    PRIVACY(List.of("privacy"), "", "what I keep of you, and why"),
    /** Erases what is stored about the person. */
    FORGET_ME(
            List.of("forget me", "delete my data", "erase my data"),
            "",
            "erase everything that I keep of you; I ask first"),
    /** Lists the commands. */
    HELP(List.of("help", "?", "commands"), "", "this list");

    @SuppressWarnings("ImmutableEnumChecker") // every list here comes from List.of, so it is immutable
    private final List<String> forms;

    private final String argument;
    private final String explanation;

    Command(List<String> forms, String argument, String explanation) {
        this.forms = forms;
        this.argument = argument;
        this.explanation = explanation;
    }

    /** {@return the ways to type it, in lower case, the usual form first} */
    public List<String> forms() {
        return forms;
    }

    /** {@return whether it takes the name of an option} */
    boolean takesOption() {
        return !argument.isEmpty();
    }

    /** {@return its usual form with its argument, for example {@code pros <option>}} */
    public String usage() {
        return takesOption() ? forms.get(0) + " " + argument : forms.get(0);
    }

    /** {@return what it does, in a few words} */
    public String explanation() {
        return explanation;
    }
}
