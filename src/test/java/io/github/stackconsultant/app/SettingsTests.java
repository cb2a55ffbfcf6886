package io.github.stackconsultant.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.stackconsultant.privacy.Retention;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class SettingsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # nothing at all: the local workspace
        ''                                            | slack.transport         | http
        ''                                            | slack.api-url           | http://127.0.0.1:3000/api/
        ''                                            | slack.chart             | true
        ''                                            | consultant.workspace    | local
        ''                                            | consultant.public-url   | http://localhost:3000
        ''                                            | localworkspace.enabled  | true
        ''                                            | localworkspace.app-url  | http://127.0.0.1:3000
        ''                                            | localworkspace.file     | ./.data/local-workspace.json
        ''                                            | server.port             | 3000
        ''                                            | server.address          | 127.0.0.1
        ''                                            | slack.app-token         |
        CONSULTANT_WORKSPACE=local                    | localworkspace.enabled  | true
        CONSULTANT_WORKSPACE=Local                    | consultant.workspace    | local
        SLACK_BOT_TOKEN= SLACK_API_URL= PORT=         | localworkspace.enabled  | true
        PORT=4000                                     | server.port             | 4000
        PORT=4000                                     | slack.api-url           | http://127.0.0.1:4000/api/
        PORT=4000                                     | localworkspace.app-url  | http://127.0.0.1:4000
        PORT=4000                                     | consultant.public-url   | http://localhost:4000
        SERVER_PORT=4001                              | localworkspace.app-url  | http://127.0.0.1:4001
        PORT=4000 SERVER_PORT=4001                    | server.port             | 4000
        SERVER_ADDRESS=0.0.0.0                        | server.address          | 127.0.0.1
        LOCALWORKSPACE_FILE=/tmp/x.json               | localworkspace.file     | /tmp/x.json
        CONSULTANT_PUBLIC_URL=https://c.example.com// | consultant.public-url   | https://c.example.com
        CONSULTANT_CHART=FALSE                        | slack.chart             | false
        ''                                            | consultant.channel      | C0CONSULT
        CONSULTANT_CHANNEL=G0LEADS                    | consultant.channel      | G0LEADS
        CONSULTANT_CHANNEL=                           | consultant.channel      | C0CONSULT
        SLACK_BOT_TOKEN=xoxb-1 SLACK_APP_TOKEN=xapp-1 | consultant.channel      |
        SLACK_BOT_TOKEN=xoxb-1 SLACK_APP_TOKEN=xapp-1 CONSULTANT_CHANNEL=C0123ABCD | consultant.channel | C0123ABCD
        # bot token and app token: Socket Mode
        SLACK_BOT_TOKEN=xoxb-1 SLACK_APP_TOKEN=xapp-1 | slack.transport         | socket
        SLACK_BOT_TOKEN=xoxb-1 SLACK_APP_TOKEN=xapp-1 | slack.bot-token         | xoxb-1
        SLACK_BOT_TOKEN=xoxb-1 SLACK_APP_TOKEN=xapp-1 | slack.app-token         | xapp-1
        SLACK_BOT_TOKEN=xoxb-1 SLACK_APP_TOKEN=xapp-1 | slack.signing-secret    |
        SLACK_BOT_TOKEN=xoxb-1 SLACK_APP_TOKEN=xapp-1 | slack.api-url           | https://slack.com/api/
        SLACK_BOT_TOKEN=xoxb-1 SLACK_APP_TOKEN=xapp-1 | localworkspace.enabled  | false
        SLACK_BOT_TOKEN=xoxb-1 SLACK_APP_TOKEN=xapp-1 | localworkspace.app-url  |
        SLACK_BOT_TOKEN=xoxb-1 SLACK_APP_TOKEN=xapp-1 | consultant.workspace    | slack
        SLACK_BOT_TOKEN=xoxb-1 SLACK_APP_TOKEN=xapp-1 | consultant.public-url   |
        SLACK_BOT_TOKEN=xoxb-1 SLACK_APP_TOKEN=xapp-1 | server.port             | 3000
        SLACK_BOT_TOKEN=xoxb-1 SLACK_APP_TOKEN=xapp-1 | server.address          |
        SLACK_BOT_TOKEN=xoxb-1 SLACK_APP_TOKEN=xapp-1 PORT=0 | server.port      | 0
        SLACK_BOT_TOKEN=xoxb-1 SLACK_APP_TOKEN=xapp-1 LOCALWORKSPACE_ENABLED=true | localworkspace.enabled | false
        # bot token and signing secret: HTTP
        SLACK_BOT_TOKEN=xoxb-1 SLACK_SIGNING_SECRET=s | slack.transport         | http
        SLACK_BOT_TOKEN=xoxb-1 SLACK_SIGNING_SECRET=s | slack.signing-secret    | s
        SLACK_BOT_TOKEN=xoxb-1 SLACK_SIGNING_SECRET=s | localworkspace.enabled  | false
        CONSULTANT_WORKSPACE=slack SLACK_BOT_TOKEN=xoxb-1 SLACK_SIGNING_SECRET=s | consultant.workspace | slack
        SLACK_BOT_TOKEN=xoxb-1 SLACK_SIGNING_SECRET=s SLACK_API_URL=http://stub:9/api | slack.api-url | http://stub:9/api/
        """)
    void becomeProperties(String given, String property, String expected) {
        assertThat(environment(given).getProperty(property)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        SLACK_APP_TOKEN=xapp-1                        | SLACK_APP_TOKEN is set but SLACK_BOT_TOKEN is not: set both for Socket Mode, or none to try it without Slack.
        SLACK_SIGNING_SECRET=s                        | SLACK_SIGNING_SECRET is set but SLACK_BOT_TOKEN is not: set both for HTTP, or none
        SLACK_BOT_TOKEN=xoxb-1                        | SLACK_BOT_TOKEN is set, but neither SLACK_APP_TOKEN nor SLACK_SIGNING_SECRET is: add
        SLACK_BOT_TOKEN=xoxb-1 SLACK_APP_TOKEN=xapp-1 SLACK_SIGNING_SECRET=s | SLACK_APP_TOKEN and SLACK_SIGNING_SECRET are both set: keep
        SLACK_BOT_TOKEN=xapp-1 SLACK_SIGNING_SECRET=s | SLACK_BOT_TOKEN holds an app-level token (xapp-): put the bot token (xoxb-) there
        SLACK_BOT_TOKEN=xoxp-1 SLACK_SIGNING_SECRET=s | SLACK_BOT_TOKEN holds a user token (xoxp-): put the bot token (xoxb-) there
        SLACK_BOT_TOKEN=xoxb-1 SLACK_APP_TOKEN=xoxb-2 | SLACK_APP_TOKEN holds a bot or user token (xox…): put the app-level token (xapp-) there
        SLACK_BOT_TOKEN=xoxb-1 SLACK_SIGNING_SECRET=xapp-1 | SLACK_SIGNING_SECRET holds a token: put the signing secret there
        SLACK_API_URL=https://slack.example.com/api/  | SLACK_API_URL is set but SLACK_BOT_TOKEN is not: set SLACK_BOT_TOKEN too, or remove
        SLACK_BOT_TOKEN=xoxb-1 SLACK_SIGNING_SECRET=s SLACK_API_URL=slack.com/api | SLACK_API_URL is no absolute http or https address: write it
        SLACK_BOT_TOKEN=xoxb-1 SLACK_SIGNING_SECRET=s SLACK_API_URL=ftp://a/b     | SLACK_API_URL is no absolute http or https address: write it
        SLACK_BOT_TOKEN=xoxb-1 SLACK_SIGNING_SECRET=s SLACK_API_URL=http:/api     | SLACK_API_URL is no absolute http or https address: write it
        SLACK_BOT_TOKEN=xoxb-1 SLACK_SIGNING_SECRET=s SLACK_API_URL=http://a/?b=c | SLACK_API_URL is no absolute http or https address: write it
        CONSULTANT_WORKSPACE=slack                    | CONSULTANT_WORKSPACE=slack wants the real Slack, but SLACK_BOT_TOKEN is not set: set it
        CONSULTANT_WORKSPACE=slack SLACK_API_URL=https://a/ | CONSULTANT_WORKSPACE=slack wants the real Slack, but SLACK_BOT_TOKEN is not set: set it
        CONSULTANT_WORKSPACE=slack SLACK_APP_TOKEN=xapp-1   | SLACK_APP_TOKEN is set but SLACK_BOT_TOKEN is not: set both for Socket Mode.
        CONSULTANT_WORKSPACE=slack SLACK_BOT_TOKEN=xoxb-1   | SLACK_BOT_TOKEN is set, but neither
        CONSULTANT_WORKSPACE=local SLACK_BOT_TOKEN=xoxb-1   | CONSULTANT_WORKSPACE=local wants the local workspace, but settings of the real Slack are there (SLACK_BOT_TOKEN): remove them
        CONSULTANT_WORKSPACE=local SLACK_BOT_TOKEN=xoxb-1 SLACK_APP_TOKEN=xapp-1 | (SLACK_BOT_TOKEN, SLACK_APP_TOKEN)
        CONSULTANT_WORKSPACE=local SLACK_API_URL=https://a/ | (SLACK_API_URL)
        CONSULTANT_WORKSPACE=demo                     | CONSULTANT_WORKSPACE is neither slack nor local: set it
        CONSULTANT_PUBLIC_URL=consultant.example.com  | CONSULTANT_PUBLIC_URL is no absolute http or https address: write it
        CONSULTANT_PUBLIC_URL=https://                | CONSULTANT_PUBLIC_URL is no absolute http or https address: write it
        CONSULTANT_CHART=yes                          | CONSULTANT_CHART is neither true nor false: set it
        CONSULTANT_CHANNEL=#consultants               | CONSULTANT_CHANNEL is no channel id: copy the id
        CONSULTANT_CHANNEL=c0123abcd                  | CONSULTANT_CHANNEL is no channel id: copy the id
        CONSULTANT_CHANNEL=D0123ABCD                  | CONSULTANT_CHANNEL is no channel id: copy the id
        CONSULTANT_CHANNEL=https://x.slack.com/archives/C0123ABCD | CONSULTANT_CHANNEL is no channel id: copy the id
        PORT=0                                        | PORT is 0, but the local workspace needs a port that is known beforehand: set
        PORT=65536                                    | PORT is no port: set a number from 1 to 65535
        PORT=-1                                       | PORT is no port: set a number from 1 to 65535
        PORT=http                                     | PORT is no port: set a number from 1 to 65535
        CONSULTANT_HOUSEKEEPING_ABANDONEDKEPT=0       | CONSULTANT_HOUSEKEEPING_ABANDONEDKEPT is no time from one day to 36500: set a number of days, such as 30, or leave it out for 180.
        CONSULTANT_HOUSEKEEPING_ABANDONEDKEPT=30ms    | CONSULTANT_HOUSEKEEPING_ABANDONEDKEPT is no time from one day
        CONSULTANT_HOUSEKEEPING_REQUESTSKEPT=-90      | CONSULTANT_HOUSEKEEPING_REQUESTSKEPT is no time from one day to 36500: set a number of days, such as 30, or leave it out for 90.
        CONSULTANT_HOUSEKEEPING_LINKSKEPT=23h         | CONSULTANT_HOUSEKEEPING_LINKSKEPT is no time from one day
        CONSULTANT_HOUSEKEEPING_LINKSKEPT=99999999999999d | CONSULTANT_HOUSEKEEPING_LINKSKEPT is no time from one day
        CONSULTANT_HOUSEKEEPING_DELIVERIESKEPT=week   | CONSULTANT_HOUSEKEEPING_DELIVERIESKEPT is no time from one day to 36500: set a number of days, such as 30, or leave it out for 7.
        SLACK_BOT_TOKEN=foo SLACK_SIGNING_SECRET=s    | SLACK_BOT_TOKEN does not begin with xoxb-: copy the bot token there
        SLACK_BOT_TOKEN=xoxb-1 SLACK_APP_TOKEN=foo    | SLACK_APP_TOKEN does not begin with xapp-: copy the app-level token there
        CONSULTANT_HOUSEKEEPING_EVERY=1               | CONSULTANT_HOUSEKEEPING_EVERY is no time of a minute or more: set a time with its unit, such as 30m or 2h
        """)
    void stopTheStartWithOneSentence(String given, String sentence) {
        assertThatThrownBy(() -> environment(given))
                .isInstanceOf(UnusableSettingsException.class)
                .hasMessageContaining(sentence)
                .extracting(Throwable::getMessage)
                .satisfies(message -> assertThat(message.lines()).hasSize(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''                                        | P180D
        CONSULTANT_HOUSEKEEPING_ABANDONEDKEPT=    | P180D
        CONSULTANT_HOUSEKEEPING_ABANDONEDKEPT=30  | P30D
        CONSULTANT_HOUSEKEEPING_ABANDONEDKEPT=30d | P30D
        CONSULTANT_HOUSEKEEPING_ABANDONEDKEPT=36h | PT36H
        consultant.housekeeping.abandoned-kept=P2D | P2D
        """)
    void timesAreInDaysUnlessSaidOtherwise(String given, Duration abandoned) {
        var retention = Binder.get(environment(given))
                .bindOrCreate("consultant.housekeeping", HousekeepingSettings.class)
                .retention();

        assertThat(retention.abandoned()).isEqualTo(abandoned);
        assertThat(retention.links()).isEqualTo(Duration.ofDays(365));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        deliveries-kept | DELIVERIESKEPT
        requests-kept   | REQUESTSKEPT
        abandoned-kept  | ABANDONEDKEPT
        links-kept      | LINKSKEPT
        every           | EVERY
        """)
    void whatIsBlankIsNotSet(String property, String variable) {
        for (var blank : List.of("", " ", "\t ")) {
            assertThat(housekeeping(Map.of("CONSULTANT_HOUSEKEEPING_" + variable, blank)))
                    .isEqualTo(housekeeping(Map.of()));
            assertThat(housekeeping(Map.of("consultant.housekeeping." + property, blank)))
                    .isEqualTo(housekeeping(Map.of()));
        }
    }

    @Test
    void blanksAroundATimeDoNotMatter() {
        var settings = housekeeping(
                Map.of("CONSULTANT_HOUSEKEEPING_LINKSKEPT", " 30 ", "CONSULTANT_HOUSEKEEPING_EVERY", " 30m"));

        assertThat(settings.links()).isEqualTo(Duration.ofDays(30));
        assertThat(settings.every()).isEqualTo(Duration.ofMinutes(30));
        assertThat(housekeeping(Map.of()).every()).isEqualTo(Duration.ofHours(1));
    }

    private static Retention housekeeping(Map<String, Object> variables) {
        return Binder.get(OperatorsVariables.processed(OperatorsVariables.of(variables)))
                .bindOrCreate("consultant.housekeeping", HousekeepingSettings.class)
                .retention();
    }

    @Test
    void allProblemsAreSaidAtOnce() {
        UnusableSettingsException refused = catchThrowableOfType(
                UnusableSettingsException.class,
                () -> environment("SLACK_BOT_TOKEN=xapp-1 SLACK_APP_TOKEN=xoxb-1 CONSULTANT_CHART=maybe PORT=x"));

        assertThat(refused.getMessage().lines())
                .hasSize(4)
                .anyMatch(line -> line.startsWith("SLACK_BOT_TOKEN"))
                .anyMatch(line -> line.startsWith("SLACK_APP_TOKEN"))
                .anyMatch(line -> line.startsWith("CONSULTANT_CHART"))
                .anyMatch(line -> line.startsWith("PORT"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SLACK_BOT_TOKEN=xapp-s3cr3t SLACK_APP_TOKEN=xoxb-s3cr3t",
                "SLACK_SIGNING_SECRET=s3cr3t",
                "CONSULTANT_WORKSPACE=s3cr3t",
                "CONSULTANT_CHANNEL=s3cr3t",
                "SLACK_BOT_TOKEN=s3cr3t SLACK_APP_TOKEN=s3cr3t",
                "CONSULTANT_DELIVERIES_ATONCE=s3cr3t",
                "CONSULTANT_HOUSEKEEPING_LINKSKEPT=s3cr3t CONSULTANT_HOUSEKEEPING_EVERY=s3cr3t",
                "SLACK_BOT_TOKEN=xoxb-s3cr3t SLACK_API_URL=s3cr3t CONSULTANT_PUBLIC_URL=s3cr3t PORT=s3cr3t",
                "CONSULTANT_WORKSPACE=local SLACK_BOT_TOKEN=xoxb-s3cr3t SLACK_SIGNING_SECRET=xoxb-s3cr3t"
            })
    void noSentenceRepeatsAValue(String given) {
        assertThatThrownBy(() -> environment(given)).message().doesNotContain("s3cr3t");
    }

    @Test
    void namesButNoValuesAreInTheTextOfTheSettings() {
        GivenSettings given = GivenSettings.in(variables("SLACK_BOT_TOKEN=xoxb-s3cr3t"));

        assertThat(given).hasToString("set: [SLACK_BOT_TOKEN]");
    }

    @Test
    void theLocalWorkspaceAndTheAppShareRandomSecrets() {
        StandardEnvironment first = environment("");
        StandardEnvironment second = environment("");

        assertThat(first.getProperty("slack.bot-token"))
                .matches("xoxb-local-[0-9a-f]{48}")
                .isEqualTo(first.getProperty("localworkspace.bot-token"))
                .isNotEqualTo(second.getProperty("slack.bot-token"));
        assertThat(first.getProperty("slack.signing-secret"))
                .matches("[0-9a-f]{48}")
                .isEqualTo(first.getProperty("localworkspace.signing-secret"))
                .isNotEqualTo(second.getProperty("slack.signing-secret"));
    }

    @Test
    void aPropertySetUnderItsOwnNameGoesFirst() {
        StandardEnvironment environment = variables("");
        environment
                .getPropertySources()
                .addFirst(
                        new MapPropertySource("arguments", Map.of("slack.bot-token", "xoxb-mine", "server.port", "0")));

        OperatorsVariables.processed(environment);

        assertThat(environment.getProperty("slack.bot-token")).isEqualTo("xoxb-mine");
        assertThat(environment.getProperty("server.port")).isEqualTo("0");
        assertThat(environment.getProperty("localworkspace.app-url")).isEqualTo("http://127.0.0.1:3000");
    }

    private static StandardEnvironment environment(String given) {
        return OperatorsVariables.processed(variables(given));
    }

    private static StandardEnvironment variables(String given) {
        Map<String, Object> variables = new LinkedHashMap<>();
        Arrays.stream(given.split(" "))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> variables.put(pair[0], pair[1]));
        return OperatorsVariables.of(variables);
    }
}
