package io.github.stackconsultant.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseFailureTests {

    private static RuntimeException failure(String state) {
        return new IllegalStateException("bean", new SQLException("it is away", state, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "28P01", "28000", "3D000"})
    void saysInASentenceThatTheDatabaseIsOutOfReach(String state) {
        var analysis = new DatabaseUnreachableFailureAnalyzer().analyze(failure(state));

        assertThat(analysis).isNotNull();
        assertThat(analysis.getDescription()).isEqualTo("The database cannot be used: it is away");
        assertThat(analysis.getAction()).contains("DATABASE_URL");
    }

    @Test
    void leavesOtherFailuresToOthers() {
        assertThat(new DatabaseUnreachableFailureAnalyzer().analyze(failure("42P01")))
                .isNull();
        assertThat(new DatabaseUnreachableFailureAnalyzer()
                        .analyze(new IllegalStateException(new SQLException("no state"))))
                .isNull();
        assertThat(new DatabaseInUseFailureAnalyzer().analyze(failure("08001"))).isNull();
    }
}
