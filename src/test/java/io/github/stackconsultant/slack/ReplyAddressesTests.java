package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyAddressesTests {

    private static final String SLACK = "https://slack.com/api/";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://hooks.slack.com/actions/T1/2/3",
                "https://hooks.slack.com:443/commands/T1/2/3",
                "HTTPS://HOOKS.SLACK.COM/commands/T1",
                "https://slack.com/x",
                "https://hooks.slack-gov.com/app/T1"
            })
    void slacksOwnAre(String address) {
        assertThat(new ReplyAddresses(SLACK).has(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://hooks.slack.com/actions/1",
                "https://hooks.slack.com:8443/actions/1",
                "https://slack.com.attacker.example/1",
                "https://notslack.com/1",
                "https://hooks.slack.com@attacker.example/1",
                "https://attacker.example/?hooks.slack.com",
                "https://attacker.example#.slack.com",
                "https://attacker.example\\.slack.com/1",
                "http://169.254.169.254/latest/meta-data",
                "http://localhost:8080/actuator",
                "ftp://hooks.slack.com/1",
                "file:///etc/passwd",
                "hooks.slack.com/1",
                "no address",
                ""
            })
    void noOthersAre(String address) {
        assertThat(new ReplyAddresses(SLACK).has(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://stand-in.example:3000/local/response/1", "http://STAND-IN.example:3000/x"})
    void whereTheWebApiStandsAnswersAreTakenToo(String address) {
        assertThat(new ReplyAddresses("http://stand-in.example:3000/api/").has(address))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://stand-in.example:3001/x",
                "https://stand-in.example:3000/x",
                "http://hooks.stand-in.example:3000/x",
                "http://stand-in.example/x",
                "http://localhost:3000/x",
                "http://127.0.0.1:3000/x"
            })
    void anotherPortOrHostThanTheWebApisIsSomebodyElses(String address) {
        assertThat(new ReplyAddresses("http://stand-in.example:3000/api/").has(address))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:3000/api/", "http://127.0.0.1:3000/api/", "http://[::1]:3000/api/"})
    void whatStandsInForSlackOnThisMachineMayTakeThemAtAnyOfItsPorts(String api) {
        var addresses = new ReplyAddresses(api);

        assertThat(List.of(
                        "http://localhost:3000/local/response/1",
                        "http://localhost:9001/x",
                        "http://127.0.0.1:9001/x",
                        "http://[::1]:9001/x",
                        "https://localhost/x"))
                .allMatch(addresses::has);
        assertThat(List.of(
                        "http://10.0.0.1:3000/x",
                        "http://169.254.169.254/latest/meta-data",
                        "http://localhost.attacker.example:3000/x",
                        "http://127.0.0.1.attacker.example:3000/x"))
                .noneMatch(addresses::has);
    }

    @ParameterizedTest
    @CsvSource({
        "https://name:password@attacker.example/secret?secret#secret, https://attacker.example:443",
        "http://[fe80::1]:80/secret, http://fe80::1:80",
        "secret, an address that cannot be read",
        "'', an address that cannot be read"
    })
    void itsServerIsNamedWithoutWhatIsSecretInIt(String address, String server) {
        assertThat(ReplyAddresses.server(address)).isEqualTo(server);
    }
}
