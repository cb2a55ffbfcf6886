package io.github.stackconsultant.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

class SqlStatesTests {

    private final SqlStates names = new SqlStates();

    @Test
    void aFullDiskAndALostConnectionAreToldApartWithoutWords() {
        assertThat(names.line(outage("53100"))).isEqualTo("DataAccessResourceFailureException by SQLException 53100");
        assertThat(names.line(outage("08006"))).isEqualTo("DataAccessResourceFailureException by SQLException 08006");
        assertThat(names.trace(outage("53100"))).isNull();
    }

    @Test
    void aFailureOfThePoolIsOneOfTheStoreThoughItHasNoCode() {
        var outage = new CannotCreateTransactionException("hedgehogs", new SQLException("hedgehogs"));

        assertThat(names.line(outage)).isEqualTo("CannotCreateTransactionException by SQLException without SQLState");
        assertThat(names.trace(outage)).isNull();
    }

    @Test
    void whatLostTheConnectionIsNamedThoughItsRollbackFailedToo() {
        var end = new TransactionSystemException("hedgehogs", new SQLException("hedgehogs"));
        end.initApplicationException(outage("57P01"));

        assertThat(names.line(end)).isEqualTo("TransactionSystemException 57P01 by SQLException without SQLState");
        assertThat(names.trace(end)).isNull();
    }

    @Test
    void aRowThatANewerVersionWroteIsAFailureOfTheStoreAndIsNamed() {
        var unreadable = new UnreadableRowException("poll", "p1", new IllegalArgumentException("hedgehogs"));

        assertThat(unreadable).isInstanceOf(DataAccessException.class);
        assertThat(names.line(unreadable)).isEqualTo("UnreadableRowException poll p1 by IllegalArgumentException");
        assertThat(names.trace(unreadable)).isNull();
    }

    @Test
    void aBugIsNamedWithoutWordsAndSaysWhereItIs() {
        var bug = new IllegalArgumentException("hedgehogs", new IllegalStateException("hedgehogs"));

        assertThat(names.line(bug)).isEqualTo("IllegalArgumentException by IllegalStateException");
        assertThat(names.trace(bug))
                .hasMessage("java.lang.IllegalArgumentException")
                .hasNoCause();
        assertThat(names.trace(bug).getStackTrace()).isEqualTo(bug.getStackTrace());
    }

    @Test
    void aRowThatCannotBeReadIsNamedSoThatSomebodyFindsIt() {
        var unreadable = new UnreadableRowException("poll", "p-1", new IllegalArgumentException("hedgehogs"));

        assertThat(names.line(unreadable)).isEqualTo("UnreadableRowException poll p-1 by IllegalArgumentException");
        assertThat(names.trace(unreadable)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "22001, true",
        "22021, true",
        "23502, true",
        "23513, true",
        "23514, true",
        "23503, false",
        "23505, false",
        "23506, false",
        "08006, false",
        "40001, false",
        "42P01, false",
        "53100, false",
        "57014, false",
    })
    void theRulesOfTheDatabaseRefuseForGoodAndNeitherOutagesNorOthersDo(String code, boolean forGood) {
        assertThat(names.isRefusedForGood(outage(code))).isEqualTo(forGood);
    }

    @Test
    void causesInACircleEnd() {
        var one = new IllegalStateException("one");
        var other = new IllegalStateException("other", one);
        one.initCause(other);

        assertThat(names.line(one).split(" by ")).hasSize(10);
    }

    private static RuntimeException outage(String code) {
        return new DataAccessResourceFailureException("hedgehogs", new SQLException("hedgehogs", code));
    }
}
