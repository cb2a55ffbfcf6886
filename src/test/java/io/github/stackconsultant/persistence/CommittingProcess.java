package io.github.stackconsultant.persistence;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.zaxxer.hikari.HikariDataSource;
import io.github.stackconsultant.messaging.DeliveryId;
import java.time.Clock;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A process of its own that commits without end and tells of each commit once it is done. */
final class CommittingProcess {

    private static final int THREADS = 4;

    private CommittingProcess() {}

    public static void main(String[] arguments) {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        var pool = open(arguments[0]);
        Flyway.configure().dataSource(pool).load().migrate();
        var deliveries = new JdbcDeliveries(JdbcClient.create(pool), Clock.systemUTC());
        var transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
        for (int thread = 0; thread < THREADS; thread++) {
            new Thread(() -> commitForEver(deliveries, transaction)).start();
        }
    }

    static HikariDataSource open(String url) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(THREADS + 1);
        return pool;
    }

    private static void commitForEver(JdbcDeliveries deliveries, TransactionTemplate transaction) {
        while (true) {
            var id = UUID.randomUUID().toString();
            transaction.executeWithoutResult(status -> deliveries.accept(new DeliveryId(id)));
            System.out.println("committed " + id);
        }
    }
}
