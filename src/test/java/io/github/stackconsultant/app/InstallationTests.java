package io.github.stackconsultant.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.messaging.Installation;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstallationTests {

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void anInstallationWithoutAddressAndChannelHasNeither(String blank) {
        var variables = Map.<String, Object>of(
                "SLACK_BOT_TOKEN",
                "xoxb-1",
                "SLACK_APP_TOKEN",
                "xapp-1",
                "CONSULTANT_PUBLIC_URL",
                blank,
                "CONSULTANT_CHANNEL",
                blank);

        assertThat(installation(variables)).isEqualTo(new Installation(Optional.empty(), Optional.empty()));
    }

    @Test
    void anInstallationHasTheAddressAndTheChannelThatAreSet() {
        var variables = Map.<String, Object>of(
                "CONSULTANT_PUBLIC_URL", "https://c.example.com/", "CONSULTANT_CHANNEL", "C0123ABCD");

        assertThat(installation(variables))
                .isEqualTo(new Installation(Optional.of("https://c.example.com"), Optional.of("C0123ABCD")));
    }

    private static Installation installation(Map<String, Object> variables) {
        return new CoreConfiguration().installation(OperatorsVariables.processed(OperatorsVariables.of(variables)));
    }
}
