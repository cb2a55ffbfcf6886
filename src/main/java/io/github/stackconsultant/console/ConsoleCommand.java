package io.github.stackconsultant.console;

import java.util.List;

/** Something that the jar does on a command line: it starts no server and touches no database. */
interface ConsoleCommand {

    /** {@return the word by which it is called} */
    String word();

    /** {@return what follows its word, as it is shown to people} */
    String usage();

    /** {@return whether it can be called with these arguments} */
    boolean takes(List<String> arguments);

    /**
     * Runs.
     *
     * @param arguments what follows its word; nothing that it does not take
     * @return whether everything could be read and is well
     */
    boolean run(List<String> arguments, Console console);
}
