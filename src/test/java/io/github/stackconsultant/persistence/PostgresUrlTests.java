package io.github.stackconsultant.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresUrlTests {

    private static final String DEFAULTS = "connectTimeout=2&socketTimeout=20&tcpKeepAlive=true";

    @ParameterizedTest
    @ValueSource(strings = {"postgres://", "postgresql://", "jdbc:postgresql://", "  postgres://"})
    void understandsEverySpelling(String start) {
        var url = PostgresUrl.parse(start + "ann:secret@db.example.com:5433/consultant");

        assertThat(url.jdbcUrl()).isEqualTo("jdbc:postgresql://db.example.com:5433/consultant?" + DEFAULTS);
        assertThat(url.user()).contains("ann");
        assertThat(url.password()).contains("secret");
    }

    @Test
    void decodesUserAndPasswordAndNothingElse() {
        var url = PostgresUrl.parse("postgres://a%40b:p%3A%2f+%25%C3%A9@h/d%20b");

        assertThat(url.user()).contains("a@b");
        assertThat(url.password()).contains("p:/+%é");
        assertThat(url.jdbcUrl()).startsWith("jdbc:postgresql://h/d%20b?");
    }

    @ParameterizedTest
    @CsvSource({
        "postgres://u:p@w@h/d, p@w",
        "postgres://u:p:/?#w@h/d, p:/?#w",
        "postgres://u:pw@h/d?options=a@b, pw",
        "postgres://u:pw@h/d?options=x/a@b, pw"
    })
    void takesAPasswordThatIsNotEncoded(String address, String password) {
        var url = PostgresUrl.parse(address);

        assertThat(url.password()).contains(password);
        assertThat(url.jdbcUrl()).startsWith("jdbc:postgresql://h/d?");
    }

    @Test
    void needsNeitherUserNorPassword() {
        assertThat(PostgresUrl.parse("postgres://h/d").user()).isEmpty();
        assertThat(PostgresUrl.parse("postgres://u@h/d").password()).isEmpty();
        assertThat(PostgresUrl.parse("postgres://u:@h/d").password()).isEmpty();
    }

    @Test
    void takesUserAndPasswordOutOfTheQuery() {
        var url = PostgresUrl.parse("jdbc:postgresql://h/d?user=ann&password=s%25crt&sslmode=require");

        assertThat(url.user()).contains("ann");
        assertThat(url.password()).contains("s%crt");
        assertThat(url.jdbcUrl()).isEqualTo("jdbc:postgresql://h/d?sslmode=require&" + DEFAULTS);
    }

    @Test
    void handsTheQueryOnInTheDriversNames() {
        var url = PostgresUrl.parse(
                "postgres://h/d?sslmode=verify-full&channel_binding=require&connect_timeout=9&socketTimeout=60");

        assertThat(url.jdbcUrl())
                .isEqualTo("jdbc:postgresql://h/d?sslmode=verify-full&channelBinding=require&connectTimeout=9"
                        + "&socketTimeout=60&tcpKeepAlive=true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[2001:db8::1]:5432", "[::1]", "10.0.0.1:1", "a:5432,b:65535", "my_db-1.internal"})
    void takesEveryKindOfHost(String host) {
        assertThat(PostgresUrl.parse("postgres://u:p@" + host + "/d").jdbcUrl())
                .startsWith("jdbc:postgresql://" + host + "/d?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://ann:hush-hush@h/d",
                "ann:hush-hush@h/d",
                "postgres://ann:hush-hush@h",
                "postgres://ann:hush-hush@h/",
                "postgres://ann:hush-hush@/d",
                "postgres://ann:hush-hush@h:0/d",
                "postgres://ann:hush-hush@h:65536/d",
                "postgres://ann:hush-hush@h:hush-hush/d",
                "postgres://ann:hush-hush@h:/d",
                "postgres://ann:hush-hush@h h/d",
                "postgres://ann:hush-hush%@h/d",
                "postgres://ann:hush-hush%zz@h/d",
                "postgres://ann:hush-hush@h/d?sslmode=%q",
                "jdbc:postgresql:hush-hush",
                "jdbc:postgresql://h:x/d?password=hush-hush",
                "hush-hush"
            })
    void refusesWhatItDoesNotUnderstandWithoutSayingThePassword(String malformed) {
        assertThatThrownBy(() -> PostgresUrl.parse(malformed))
                .isInstanceOf(MalformedDatabaseUrlException.class)
                .hasMessageStartingWith("DATABASE_URL cannot be used: ")
                .hasMessageNotContaining("hush-hush")
                .hasNoCause();
    }

    @Test
    void neverShowsThePasswordAsText() {
        assertThat(PostgresUrl.parse("postgres://ann:hush-hush@h/d").toString()).doesNotContain("hush-hush");
    }
}
