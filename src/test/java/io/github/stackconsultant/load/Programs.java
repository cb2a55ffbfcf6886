package io.github.stackconsultant.load;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** Starts one of the programs by its name; the README has the commands. */
public final class Programs {

    private static final Path FOLDER = Path.of("target", "load").toAbsolutePath();

    private Programs() {}

    /** Runs the program that is named. */
    public static void main(String[] arguments) throws IOException {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        FileSystemUtils.deleteRecursively(FOLDER);
        Files.createDirectories(FOLDER);
        switch (arguments.length == 0 ? "" : arguments[0]) {
            case "acknowledgement" -> Acknowledgement.measure(FOLDER);
            case "voters" -> Voters.measure(FOLDER);
            case "consultations" -> OpenConsultations.measure(FOLDER);
            default -> {
                System.err.println("-Dprogram is acknowledgement, voters or consultations");
                System.exit(2);
            }
        }
        // pools of connections and of the stand-in have threads of their own
        System.exit(0);
    }
}
