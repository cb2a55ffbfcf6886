package io.github.stackconsultant.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

class MeasureSettingsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        CONSULTANT_DELIVERIES_ATONCE=0                | CONSULTANT_DELIVERIES_ATONCE is no number from 1 to 100000: set such a number, or leave it out for 250.
        CONSULTANT_DELIVERIES_ATONCE=abc              | CONSULTANT_DELIVERIES_ATONCE is no number from 1 to 100000
        CONSULTANT_DELIVERIES_ATONCE=12345678901      | CONSULTANT_DELIVERIES_ATONCE is no number from 1 to 100000
        consultant.deliveries.at-once=-1              | CONSULTANT_DELIVERIES_ATONCE is no number from 1 to 100000
        SPRING_DATASOURCE_HIKARI_MAXIMUMPOOLSIZE=0    | SPRING_DATASOURCE_HIKARI_MAXIMUMPOOLSIZE is no number from 1 to 1000: set such a number, or leave it out for 5.
        SERVER_TOMCAT_THREADS_MAX=many                | SERVER_TOMCAT_THREADS_MAX is no number from 1 to 100000
        """)
    void stopTheStartWithOneSentence(String given, String sentence) {
        var pair = given.split("=", 2);
        var variables = OperatorsVariables.of(Map.of(pair[0], pair[1]));

        assertThatThrownBy(() -> OperatorsVariables.processed(variables))
                .isInstanceOf(UnusableSettingsException.class)
                .message()
                .startsWith(sentence)
                .hasLineCount(1);
    }

    @Test
    void aBlankNumberIsNotSet() {
        var blank = OperatorsVariables.processed(OperatorsVariables.of(
                Map.of("CONSULTANT_DELIVERIES_ATONCE", " ", "SERVER_TOMCAT_THREADS_MAX", " 99 ")));

        var values = Binder.get(blank);
        assertThat(values.bind("consultant.deliveries.at-once", Integer.class).get())
                .isEqualTo(250);
        assertThat(values.bind("server.tomcat.threads.max", Integer.class).get())
                .isEqualTo(99);
    }

    @Test
    void whatIsUsualIsWhatTheAppHasWithoutASetting() throws IOException {
        var settings = new YamlPropertySourceLoader()
                .load("settings", new ClassPathResource("application.yml"))
                .get(0);

        assertThat(MeasureSettings.ALL)
                .allSatisfy(each ->
                        assertThat(settings.getProperty(each.property())).hasToString(each.usually()));
    }
}
