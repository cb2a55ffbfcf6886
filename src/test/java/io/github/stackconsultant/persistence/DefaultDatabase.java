package io.github.stackconsultant.persistence;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Objects;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

/** The embedded database as the app's own settings open it, but in another folder. */
final class DefaultDatabase {

    private DefaultDatabase() {}

    static String urlIn(Path folder) {
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yml"));
        var url = Objects.requireNonNull(yaml.getObject()).getProperty("spring.datasource.url");
        return url.replace("./.data", folder.toAbsolutePath().toString());
    }

    static HikariDataSource open(String url) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(5);
        return pool;
    }
}
