package io.github.stackconsultant.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.github.stackconsultant.fixtures.Databases;
import io.github.stackconsultant.fixtures.OtherProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The file beside the app, with processes that die. */
@Timeout(180)
class EmbeddedDatabaseTests {

    private static final Pattern COMMITTED = Pattern.compile("committed (.{36})");

    @TempDir
    private Path folder;

    @Test
    void losesNothingCommittedWhenItsProcessIsKilled() throws Exception {
        var committed = new HashSet<String>();
        for (int round = 0; round < 2; round++) {
            committed.addAll(commitsUntilKilled(300));
        }

        try (var pool = open()) {
            var stored = JdbcClient.create(pool)
                    .sql("select id from delivery")
                    .query(String.class)
                    .list();
            assertThat(committed).hasSizeGreaterThanOrEqualTo(600);
            assertThat(stored).containsAll(committed);
        }
    }

    private List<String> commitsUntilKilled(int atLeast) throws IOException, InterruptedException {
        var process = start();
        var committed = new ArrayList<String>();
        try (var output = process.inputReader()) {
            output.lines().forEach(line -> {
                var matcher = COMMITTED.matcher(line);
                if (matcher.matches()) {
                    committed.add(matcher.group(1));
                    if (committed.size() == atLeast) {
                        OtherProcess.kill(process);
                    }
                }
            });
        } finally {
            OtherProcess.kill(process);
            process.waitFor();
        }
        return committed;
    }

    @Test
    void packsTheFileAtARegularEnd() throws Exception {
        commitsUntilKilled(300);
        long grown = size();

        try (var pool = open()) {
            pool.getConnection().close();
        }

        assertThat(size()).isLessThan(grown / 2);
    }

    private long size() throws IOException {
        return Files.size(folder.resolve("stack-consultant.mv.db"));
    }

    @Test
    void saysInASentenceThatAnotherProcessHasTheFileOpen() throws Exception {
        var process = start();
        try (var output = process.inputReader()) {
            assertThat(output.lines().anyMatch(COMMITTED.asMatchPredicate())).isTrue();

            assertThatThrownBy(() -> open().getConnection())
                    .satisfies(failure -> assertThat(analysis(failure).getDescription())
                            .startsWith("Another process")
                            .doesNotContain("jdbc:"));
        } finally {
            OtherProcess.kill(process);
            process.waitFor();
        }
    }

    private static FailureAnalysis analysis(Throwable failure) {
        var analysis = new DatabaseInUseFailureAnalyzer().analyze(failure);
        assertThat(analysis).isNotNull();
        return analysis;
    }

    private Process start() throws IOException {
        return OtherProcess.start(CommittingProcess.class, List.of(Databases.embeddedUrlIn(folder)));
    }

    private HikariDataSource open() {
        return CommittingProcess.open(Databases.embeddedUrlIn(folder));
    }
}
