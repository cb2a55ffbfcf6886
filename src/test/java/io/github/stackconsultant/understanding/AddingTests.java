package io.github.stackconsultant.understanding;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.knowledge.AnswerId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes to an answer that was given before. */
class AddingTests {

    @ParameterizedTest
    @CsvSource({
        "resources, resources, the team is data scientists too",
        "resources, resources, my team also knows some Java",
        "resources, resources, add data scientists to Python people",
        "resources, resources, please add data scientists",
        "resources, any, data scientists as well",
        "performance, performance, also security",
        "performance, any, security",
        "performance, resources, it must be secure",
        "performance, any, 'the positions come in every second, it has to be real time'",
        "performance, any, but it has to be secure",
        "performance, any, not only security",
        "performance, any, 'security, not real time'",
        "performance, any, security rather than real time",
        "resources, performance, my brother does react",
        "resources, any, we have only two Python people",
        "performance, any, security is important too",
        "product, any, we also need machine learning later",
        "product, area, and a blog too",
        "product, any, add a blog"
    })
    void isMeantUnlessTheStepIsOpenOrTheWordsSayOtherwise(String about, String step, String text) {
        assertThat(Spoken.of(about, step, text).earlier().stay()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "resources, resources, data scientists",
        "resources, resources, too many data scientists",
        "performance, performance, security",
        "performance, any, only security",
        "performance, any, we just need security",
        "performance, any, security only",
        "performance, any, 'security, nothing else'",
        "performance, any, 'mobile first, then security, and nothing else matters'",
        "performance, any, security instead",
        "performance, any, 'I meant security'",
        "performance, any, rather security",
        "performance, any, 'no wait, security'",
        "product, product, also a chat",
        "product, any, a chat that also works abroad",
        "product, any, actually it is also a chat",
        "area, any, we also sell in the US",
        "product, any, also a shop or a blog"
    })
    void isNotMeantWhereTheWordsReplaceWhatWasSaidOrLeaveItOpen(String about, String step, String text) {
        assertThat(Spoken.of(about, step, text).earlier().stay()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "security is the most important, security",
        "above all it has to be secure, security",
        "security first, security",
        "security, ''",
        "security and real time, ''"
    })
    void whatIsSaidToMatterMostComesFirst(String text, String foremost) {
        assertThat(ids(Spoken.of("performance", "any", text).earlier().foremost()))
                .isEqualTo(foremost);
    }

    @ParameterizedTest
    @CsvSource({
        "'security, not real time', real-time",
        "security instead of real time, real-time",
        "replace real time with security, real-time",
        "security, ''"
    })
    void whatIsDeniedIsNamed(String text, String denied) {
        assertThat(ids(Spoken.of("performance", "any", text).earlier().denied()))
                .isEqualTo(denied);
    }

    private static String ids(List<AnswerId> answers) {
        return answers.stream().map(AnswerId::value).collect(joining(" "));
    }
}
