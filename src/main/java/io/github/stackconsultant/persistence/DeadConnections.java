package io.github.stackconsultant.persistence;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Has the pool throw away connections that would never store anything again, though they look alive to it: to an H2
 * that closed itself after its file could not be written, and to a PostgreSQL that takes no writes, since another
 * server may have its address by now.
 */
final class DeadConnections implements BeanPostProcessor {

    /** H2: broken, closed, called while closing. PostgreSQL: read-only. */
    private static final Set<String> DEAD = Set.of("90067", "90098", "90121", "25006");

    @java.lang.Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool) {
            pool.setExceptionOverride(new Judge());
        }
        return bean;
    }

    /** Decides for the pool. */
    private static final class Judge implements SQLExceptionOverride {

        @java.lang.Override
        public SQLExceptionOverride.Override adjudicate(SQLException failure) {
            boolean dead = Optional.ofNullable(failure.getSQLState())
                    .filter(DEAD::contains)
                    .isPresent();
            return dead ? SQLExceptionOverride.Override.MUST_EVICT : SQLExceptionOverride.Override.CONTINUE_EVICT;
        }
    }
}
