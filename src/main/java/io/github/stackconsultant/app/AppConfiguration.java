package io.github.stackconsultant.app;

import io.github.stackconsultant.privacy.Retention;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every part shares. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HousekeepingSettings.class)
class AppConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Retention retention(HousekeepingSettings settings) {
        return settings.retention();
    }

    @Bean
    ReadyLine readyLine() {
        return new ReadyLine();
    }
}
