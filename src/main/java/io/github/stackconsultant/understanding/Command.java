package io.github.stackconsultant.understanding;

import java.util.List;

/** The words that command, in the order in which the help lists them: the one table of them. */
public enum Command {
    /** Begin, or go on with what is open. */
    START(List.of("start", "consult", "begin", "resume", "continue"), "", "start a consultation, or go on with yours"),
    /** Say where the consultation stands. */
    STATUS(List.of("status", "where are we"), "", "where your consultation stands"),
    /** One question back. */
    BACK(List.of("back", "go back", "previous"), "", "one question back; your answers stay"),
    /** Leave the question open. */
    SKIP(List.of("skip", "next"), "", "leave the open question out"),
    /** Do not know. */
    NOT_SURE(
            List.of("not sure", "unsure", "i don't know", "don't know", "dunno", "no idea"),
            "",
            "go on without an answer"),
    /** Clear the answers. */
    RESTART(List.of("restart", "start over", "reset"), "", "clear your answers and begin again"),
    /** Close the consultation. */
    CANCEL(List.of("cancel", "stop", "quit"), "", "close your consultation"),
    /** Past recommendations. */
    HISTORY(List.of("history"), "", "your past recommendations and decisions"),
    /** An option's pros. */
    PROS(List.of("pros"), "<option>", "what speaks for an option"),
    /** An option's cons. */
    CONS(List.of("cons"), "<option>", "what speaks against it"),
    /** An option's use cases. */
    USE_CASES(List.of("use cases", "use case", "usecases"), "<option>", "what it is used for"),
    /** The options side by side. */
    COMPARE(List.of("compare", "comparison"), "", "the options side by side"),
    /** Ask the team. */
    VOTE(
            List.of("vote", "ask the team", "ask the team to vote", "poll"),
            "",
            "ask your team to vote on your recommendation"),
    /** Erase what is kept of the person. */
    FORGET_ME(
            List.of("forget me", "delete my data", "erase my data"),
            "",
            "erase everything that I keep of you; I ask first"),
    /** List these words. */
    HELP(List.of("help", "?", "commands"), "", "this list");

    @SuppressWarnings("ImmutableEnumChecker") // every list here comes from List.of
    private final List<String> forms;

    private final String argument;
    private final String explanation;

    Command(List<String> forms, String argument, String explanation) {
        this.forms = forms;
        this.argument = argument;
        this.explanation = explanation;
    }

    /** {@return what a person may type for it, in lower case, the usual form first} */
    public List<String> forms() {
        return forms;
    }

    /** {@return whether it names an option} */
    public boolean takesOption() {
        return !argument.isEmpty();
    }

    /** {@return its usual form with what it takes, for example {@code pros <option>}} */
    public String usage() {
        return takesOption() ? forms.get(0) + " " + argument : forms.get(0);
    }

    /** {@return what it does, in a few words} */
    public String explanation() {
        return explanation;
    }
}
