package io.github.stackconsultant.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class RefusedStartTests {

    @Test
    void theConsoleShowsEverySentenceAndNoStackTrace(CapturedOutput output) {
        assertThatThrownBy(() -> Main.main(new String[] {
                    "--SLACK_APP_TOKEN=xapp-s3cr3t",
                    "--PORT=x",
                    "--consultant.housekeeping.abandoned-kept=30s",
                    "--spring.main.web-application-type=none"
                }))
                .isInstanceOf(UnusableSettingsException.class);

        assertThat(output)
                .contains(
                        "SLACK_APP_TOKEN is set but SLACK_BOT_TOKEN is not: set both for Socket Mode, or none to try it"
                                + " without Slack.",
                        "PORT is no port: set a number from 1 to 65535, or leave it out for 3000.",
                        "CONSULTANT_HOUSEKEEPING_ABANDONEDKEPT is no time from one day to 36500: set a number of days,"
                                + " such as 30, or leave it out for 180.")
                .doesNotContain("s3cr3t", "UnusableSettingsException", "\tat ", "DEBUG");
    }
}
