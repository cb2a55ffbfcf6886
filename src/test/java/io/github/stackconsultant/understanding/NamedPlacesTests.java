package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where something is used: what is certain, and what is only possible. */
class NamedPlacesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        uk only, maybe ireland                 | nation
        UK and maybe Ireland                   | nation
        the UK, Ireland perhaps                | nation
        the UK, Ireland maybe later            | nation
        Germany, perhaps worldwide some day    | nation
        London, maybe the whole country later  | region
        maybe ireland, the uk for sure         | nation
        EU, maybe the US later                 | global
        the UK and Ireland                     | global
        maybe the uk and ireland               | global
        maybe one city                         | region
        we might sell in Spain, Portugal       | global
        maybe Spain, and then Portugal         | global
        maybe Spain, but only Portugal now     | nation
        """)
    void whatIsSaidComesBeforeWhatIsOnlyPossible(String text, String area) {
        assertThat(Spoken.answers("area", text)).containsExactly("area: " + area);
    }

    @ParameterizedTest
    @CsvSource({
        "not only germany, global",
        "not only in germany, global",
        "not just the US, global",
        "more than just germany, global",
        "beyond germany, global",
        "germany and beyond, global",
        "also outside germany, global",
        "germany plus others, global",
        "germany and more, global",
        "germany and others in europe, global",
        "we serve germany and more than 500 clinics, nation",
        "we sell insurance in germany and others sell it for us, nation",
        "my client in germany and others like him, nation",
        "outside germany nobody uses it, nation",
        "no longer only in france, global",
        "anywhere but germany, global",
        "not only berlin, nation",
        "outside of berlin, region",
        "only germany, nation"
    })
    void moreThanAPlaceIsWiderThanIt(String text, String area) {
        assertThat(Spoken.answers("area", text)).containsExactly("area: " + area);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        an app for German dentists in Germany     | nation
        Germany, german customers only            | nation
        UK, mostly England                        | nation
        USA, american buyers                      | nation
        England and Wales                         | nation
        one country: Spain                        | nation
        Dutch farmers in Holland and Belgium      | global
        German and French dentists                | global
        one country: Spain, and Portugal          | global
        """)
    void aCountryByTwoNamesIsOne(String text, String area) {
        assertThat(Spoken.answers("area", text)).contains("area: " + area);
        assertThat(Spoken.answers("any", "a web shop for " + text)).contains("area: " + area);
    }

    @ParameterizedTest
    @CsvSource({
        ":flag-de:, nation",
        ":de:, nation",
        ":flag-de: :flag-fr:, global",
        ":flag-england: :flag-wales:, nation",
        ":earth_africa:, global"
    })
    void anEmojiMeansThatByItsName(String text, String area) {
        assertThat(Spoken.of("area", "area", text).words()).isEqualTo(text);
        assertThat(Spoken.answers("area", text)).containsExactly("area: " + area);
    }

    @ParameterizedTest
    @CsvSource({"🇩🇪, nation", "only 🇵🇹, nation", "🇩🇪🇫🇷, global", "🇪🇺, global"})
    void aFlagIsACountry(String text, String area) {
        assertThat(Spoken.of("area", "area", text).words()).isEqualTo(text);
        assertThat(Spoken.answers("area", text)).containsExactly("area: " + area);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Germany, no wait, Berlin               | region
        Germany, no wait, one city             | region
        Germany, no wait, also Berlin          | nation
        change Germany to one city             | region
        """)
    void ofAPlaceThatIsTakenBackTheOtherRemains(String text, String area) {
        assertThat(Spoken.answers("area", text)).containsExactly("area: " + area);
    }

    @ParameterizedTest
    @CsvSource({
        "countries, global",
        "Countries!, global",
        "country, nation",
        "in countries, global",
        "a country, nation",
        "one city or country, nation",
        "in one region or country, nation"
    })
    void severalAreWiderThanOne(String text, String area) {
        assertThat(Spoken.answers("area", text)).containsExactly("area: " + area);
    }
}
