package io.github.stackconsultant.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VoteSecretTests {

    private static final int STARTS = 8;

    @TempDir
    Path folder;

    private String find() {
        return VoteSecret.find("", file().toString()).orElseThrow();
    }

    private Path file() {
        return folder.resolve("data").resolve("vote-secret");
    }

    @Test
    void theOperatorsIsTakenAsGivenAndNothingIsKept() {
        assertThat(VoteSecret.find(" given ", file().toString())).contains("given");
        assertThat(VoteSecret.find(" ", "")).isEmpty();

        assertThat(file()).doesNotExist();
    }

    @Test
    void isMadeOnceAndKept() throws IOException {
        var secret = find();

        assertThat(secret).matches("[0-9a-f]{64}");
        assertThat(find()).isEqualTo(secret);
        try (var files = Files.list(file().getParent())) {
            assertThat(files).containsExactly(file());
        }
    }

    @RepeatedTest(20)
    void ofSeveralFirstStartsAtOnceAllHaveTheSame() throws Exception {
        var starting = Executors.newFixedThreadPool(STARTS);
        try {
            var together = new CyclicBarrier(STARTS);
            Callable<String> start = () -> {
                together.await();
                return find();
            };

            var found = new HashSet<String>();
            for (var secret : starting.invokeAll(Collections.nCopies(STARTS, start))) {
                found.add(secret.get());
            }

            assertThat(found).hasSize(1);
        } finally {
            starting.shutdownNow();
        }
    }

    @Test
    void onlyItsOwnerMayReadIt() throws IOException {
        find();

        if (Files.getFileStore(file()).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void anEmptyOneThatAnEndLeftIsMadeAnew() throws IOException {
        Files.createDirectories(file().getParent());
        Files.createFile(file());

        assertThat(find()).hasSize(64);
    }

    @Test
    void whereItCanNeitherBeReadNorMadeThatIsSaid() throws IOException {
        Files.createFile(folder.resolve("data"));

        assertThatThrownBy(this::find)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("the secret of anonymous votes is neither there nor can it be made");
    }
}
