package io.github.stackconsultant.localworkspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/** The file with the workspace's state: one JSON file, written atomically. */
final class StateFile {

    private final Path file;

    StateFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    /**
     * Reads the saved state, if there is one.
     *
     * @throws IllegalStateException with a sentence for the startup log, if the file is not a saved state
     */
    Optional<Snapshot> read() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Json.MAPPER.readValue(file.toFile(), Snapshot.class));
        } catch (JacksonException broken) {
            throw new IllegalStateException(
                    file + " does not hold the state of a local workspace; move it away to start anew", broken);
        }
    }

    void write(Snapshot snapshot) {
        var next = file.resolveSibling(file.getFileName() + ".next");
        try {
            var folder = file.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(next, Json.write(snapshot));
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException("The local workspace's state cannot be written to " + file, failure);
        }
    }
}
