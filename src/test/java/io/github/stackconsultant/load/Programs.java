package io.github.stackconsultant.load;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.github.stackconsultant.recommendation.SensitivityBenchmark;
import io.github.stackconsultant.slack.RenderingBenchmark;
import io.github.stackconsultant.understanding.UnderstandingBenchmark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.runner.RunnerException;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** Starts one of the programs by its name; src/docs/figures.md has the commands. */
public final class Programs {

    private static final Path FOLDER = Path.of("target", "load").toAbsolutePath();

    private Programs() {}

    /** Runs the program that is named; ends with 1 where it could not, or found what it does not expect. */
    public static void main(String[] arguments) throws IOException {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        FileSystemUtils.deleteRecursively(FOLDER);
        Files.createDirectories(FOLDER);
        boolean done = run(arguments.length == 0 ? "" : arguments[0]);
        // pools of connections and of the stand-in have threads of their own
        System.exit(done ? 0 : 1);
    }

    private static boolean run(String program) {
        try {
            switch (program) {
                case "acknowledgement" -> Acknowledgement.measure(FOLDER);
                case "profile" -> Profile.measure(FOLDER);
                case "voters" -> Voters.measure(FOLDER);
                case "consultations" -> OpenConsultations.measure(FOLDER);
                case "start" -> Start.measure(FOLDER);
                case "engine" -> SensitivityBenchmark.main(new String[0]);
                case "understanding" -> UnderstandingBenchmark.main(new String[0]);
                case "card" -> RenderingBenchmark.main(new String[0]);
                default ->
                    throw new IllegalArgumentException(
                            "-Dprogram is acknowledgement, profile, voters, consultations, start, engine, understanding or card");
            }
            return true;
        } catch (RuntimeException | RunnerException failed) {
            failed.printStackTrace();
            return false;
        }
    }
}
