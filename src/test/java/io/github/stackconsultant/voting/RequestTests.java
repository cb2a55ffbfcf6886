package io.github.stackconsultant.voting;

import static io.github.stackconsultant.fixtures.PollTerms.aMatter;
import static io.github.stackconsultant.fixtures.PollTerms.anAnonymousVote;
import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.PollTerms;
import io.github.stackconsultant.fixtures.VotingDriver;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.Statement;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes, at the end, of the messages that asked voters whether their votes still hold. */
class RequestTests {

    private final VotingDriver team = new VotingDriver();

    static Stream<PollTerms> bothKinds() {
        return Stream.of(anOpenVote(), anAnonymousVote());
    }

    @ParameterizedTest
    @MethodSource("bothKinds")
    void eachIsAnsweredOnceAndNothingOfItIsKept(PollTerms terms) {
        var poll = team.posted(terms);
        team.person("UBO").votes(poll, "python");
        team.person("UCY").votes(poll, "python");
        team.replaces(aMatter(2));
        assertThat(asked(poll, "UBO")).isTrue();
        assertThat(asked(poll, "UCY")).isTrue();
        team.person("UCY").confirms(poll);

        team.waits(Duration.ofDays(4));
        team.rings();

        assertThat(team.said(PollContent.ConfirmationOver.class, poll))
                .allSatisfy(each -> assertThat(each.place()).isEqualTo(Place.direct(each.person())))
                .extracting(Statement::content)
                .containsExactlyInAnyOrder(
                        new PollContent.ConfirmationOver(poll, "DUBO", "1.1", false),
                        new PollContent.ConfirmationOver(poll, "DUCY", "1.1", true));
        assertThat(team.roll().takeRequests(poll)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bothKinds")
    void afterTheEndNoneIsKept(PollTerms terms) {
        var poll = team.posted(terms);
        team.person("UBO").votes(poll, "python");
        team.replaces(aMatter(2));
        team.waits(Duration.ofDays(4));
        team.rings();

        assertThat(asked(poll, "UBO")).isFalse();
        assertThat(team.roll().takeRequests(poll)).isEmpty();
    }

    private boolean asked(PollId poll, String user) {
        return team.voting().asked(poll, new VoteRequest(user, "D" + user, "1.1"));
    }
}
