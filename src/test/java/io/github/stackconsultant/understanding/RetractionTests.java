package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is taken back in the message that says it: "a shop, wait no, a blog". */
class RetractionTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        product     | web shop, wait no, a blog                                | content-site
        product     | a shop. no, a blog                                       | content-site
        product     | a shop - scratch that - blog                             | content-site
        product     | a shop, i mean a blog                                    | content-site
        product     | a shop, hm no, a blog                                    | content-site
        product     | a shop, or rather a blog                                 | content-site
        market      | being first, no wait, how it feels                       | experience
        market      | research says price, sorry, being early                  | time-to-market
        area        | global, no sorry just uk                                 | nation
        area        | spain, sorry, portugal                                   | nation
        resources   | js devs, sorry python devs                               | python-people
        resources   | two php devs and one python dev, sorry, two python devs  | python-people
        performance | speed, wait no, security                                 | security
        performance | mobile, actually real time                               | real-time
        performance | real time and security, or better security and scale     | security scalability
        product     | a shop, hang on, a blog                                  | content-site
        product     | i said chat but its a shop                               | web-shop
        area        | i picked global but we sell in germany only              | nation
        resources   | i said js but its python                                 | python-people
        performance | real time, sry, security                                 | security
        performance | i clicked security but it's speed                        | responsiveness
        """)
    void whatFollowsTakesItsPlace(String step, String text, String answers) {
        assertThat(Spoken.answers(step, text)).containsExactly(step + ": " + answers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        product     | a shop, sorry for the typo, and a blog       | web-shop
        product     | a shop and, no kidding, a blog               | web-shop
        product     | no, a blog                                   | content-site
        product     | i said chat                                  | messenger
        resources   | i said js but its python too                 | javascript-people python-people
        area        | germany, oops, and austria                   | global
        area        | worldwide, no, really worldwide              | global
        market      | no, no research                              | not-researched
        resources   | two js devs, sorry for the wait              | javascript-people
        performance | speed, wait, also security                   | responsiveness security
        performance | speed and, no doubt, security                | responsiveness security
        performance | security, sorry, i forgot: mobile too        | security mobile
        """)
    void whatOnlySoundsLikeItTakesNothingBack(String step, String text, String answers) {
        assertThat(Spoken.answers(step, text)).containsExactly(step + ": " + answers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        area        | i said chat but it's a blog                  | product: content-site
        performance | i said a chat, but it's more like a blog     | product: content-site
        area        | scrap that, only security                    | performance: security
        """)
    void whatWasSaidAtAnotherStepIsCorrected(String step, String text, String answers) {
        assertThat(Spoken.answers(step, text)).containsExactly(answers);
        assertThat(Spoken.at(step, text))
                .isInstanceOfSatisfying(
                        Meaning.Answers.class,
                        read -> assertThat(read.correction()).isTrue());
    }

    @Test
    void whoeverIsTakenBackIsNotCounted() {
        assertThat(Spoken.people("resources", "30 js devs, wait no, 2 python devs"))
                .isEqualTo(Map.of("python-people", 2));
        assertThat(Spoken.of("resources", "resources", "30 js devs, wait no, 2 python devs")
                        .team()
                        .size())
                .isEmpty();
    }

    @Test
    void inADescriptionEachStepIsCorrectedByItself() {
        assertThat(Spoken.answers("any", "we are two js devs and build a shop, no, a blog, for germany"))
                .contains("product: content-site", "area: nation", "resources: javascript-people small-team");
    }
}
