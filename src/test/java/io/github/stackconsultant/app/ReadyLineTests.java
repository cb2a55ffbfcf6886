package io.github.stackconsultant.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

class ReadyLineTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        true  | http   | -                     | open http://localhost:3000 in a browser (local workspace, no Slack needed)
        false | socket | https://c.example.com | Slack over Socket Mode; pages and health at http://localhost:3000
        false | http   | https://c.example.com | Slack over HTTP at https://c.example.com/slack/events
        false | http   | -                     | Slack over HTTP at http://localhost:3000/slack/events
        """)
    void saysWhereToGo(String local, String transport, String publicUrl, String expected) {
        MockEnvironment environment = new MockEnvironment()
                .withProperty("localworkspace.enabled", local)
                .withProperty("slack.transport", transport)
                .withProperty("local.server.port", "3000");
        if (publicUrl != null) {
            environment.setProperty("consultant.public-url", publicUrl);
        }

        assertThat(ReadyLine.text(environment)).isEqualTo("Stack Consultant is up: " + expected);
    }
}
