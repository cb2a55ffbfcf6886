package io.github.stackconsultant.console;

import java.util.List;

/** A command of the jar, which neither starts the server nor touches a database. */
interface ConsoleCommand {

    /** {@return the name of the command} */
    String word();

    /** {@return its arguments, as shown in the usage message} */
    String usage();

    /** {@return whether it accepts these arguments} */
    boolean takes(List<String> arguments);

    /**
     * Runs the command.
     *
     * @param arguments arguments that the command accepts
     * @return whether everything could be read and is valid
     */
    boolean run(List<String> arguments, Console console);
}
