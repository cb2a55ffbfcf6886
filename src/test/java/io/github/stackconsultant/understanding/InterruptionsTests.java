package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only tells why somebody is away, or where, and what sounds like it. */
class InterruptionsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        performance | fast lunch brb
        performance | im typing from my phone
        performance | phone died sorry
        performance | sent from my iphone
        performance | pls be quick,
        market      | too early for this
        market      | wait, first let me ask
        market      | gotta be quick, in a mtg
        product     | sorry wrong chat
        product     | phone died sorry
        product     | on phone, later
        product     | hold on phone
        product     | our chat is down again lol
        product     | in a video call, later
        product     | saw a cool streaming app on hn today
        area        | in berlin til friday
        area        | im in paris rn
        area        | flying to spain tomorrow
        area        | local machine died
        area        | global outage here brb
        resources   | alone in the office today
        resources   | agency called, brb
        resources   | our python guy is sick
        resources   | my java dev is on holiday
        resources   | fyi the python meetup is tonight
        resources   | theres a js conference next week
        resources   | tom is in spain this week
        performance | slack is so laggy rn
        performance | vpn was super slow today
        market      | ok ok let me read that first
        market      | finishing something first, one sec
        market      | customer on the phone, back soon
        area        | greetings from lisbon :)
        area        | its raining in hamburg again
        area        | im stuck in madrid
        area        | im in paris this week
        product     | testing testing 123
        """)
    void answersNothing(String step, String text) {
        assertThat(Spoken.at(step, text)).isNotInstanceOfAny(Meaning.Answers.class, Meaning.Words.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        performance | quick question
        market      | quick question
        market      | one quick question
        area        | quick q
        """)
    void aQuestionThatIsAnnouncedAsksForHelp(String step, String text) {
        assertThat(Spoken.at(step, text)).isInstanceOf(Meaning.AboutStep.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        product     | a video call app            | product: collaboration
        product     | a chat for phones           | product: messenger
        product     | a chat for teams on vacation | product: messenger
        product     | an internal tool to track what is down right now | product: back-office
        product     | a chat for people in a meeting | product: messenger
        area        | clinics in berlin           | area: region
        area        | our office in berlin        | area: region
        area        | germany, brb                | area: nation
        area        | people working from spain   | area: nation
        area        | hang on it's nationwide     | area: nation
        product     | hang on, a blog             | product: content-site
        performance | it must not be laggy        | performance: responsiveness
        resources   | an agency                   | resources: outsourcing
        resources   | an agency called acme       | resources: outsourcing
        resources   | alone                       | resources: small-team
        performance | phones                      | performance: mobile
        performance | it must run on phones       | performance: mobile
        """)
    void whatSoundsLikeItDoes(String step, String text, String answers) {
        assertThat(Spoken.answers(step, text)).containsExactly(answers);
    }
}
