package io.github.stackconsultant.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The secret of anonymous votes: the operator's, or one generated on this machine and stored beside the database. */
final class VoteSecret {

    private static final int BYTES = 32;

    private VoteSecret() {}

    /**
     * Finds the secret.
     *
     * @param given the operator's setting; blank if not set
     * @param file where this machine's own secret is stored, generated at the first start; blank for none
     * @return empty if there is neither, in which case anonymous votes are not offered
     * @throws UncheckedIOException if the file can be neither read nor created
     */
    static Optional<String> find(String given, String file) {
        if (!given.isBlank()) {
            return Optional.of(given.strip());
        }
        return file.isBlank() ? Optional.empty() : Optional.of(kept(Path.of(file)));
    }

    private static String kept(Path file) {
        try {
            make(file);
            return Files.readString(file).strip();
        } catch (IOException unusable) {
            throw new UncheckedIOException(
                    "the secret of anonymous votes is neither there nor can it be made", unusable);
        }
    }

    /** Written aside and then put in its place, so that an end in between leaves no part of one. */
    private static void make(Path file) throws IOException {
        if (Files.exists(file)) {
            if (Files.size(file) > 0) {
                return;
            }
            // an earlier version ended between making and writing it
            Files.delete(file);
        }
        var folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        // where a file system knows permissions, only this user may read it
        var aside = Files.createTempFile(folder, "vote-secret", ".new");
        try {
            Files.writeString(aside, Unguessable.hex(BYTES));
            put(aside, file);
        } catch (FileAlreadyExistsException there) {
            // another process was faster, whose secret stands
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    /** A link never replaces what another process has put there meanwhile; a move may. */
    private static void put(Path aside, Path file) throws IOException {
        try {
            Files.createLink(file, aside);
        } catch (FileAlreadyExistsException there) {
            throw there;
        } catch (FileSystemException | UnsupportedOperationException noLinks) {
            Files.move(aside, file);
        }
    }
}
