package io.github.stackconsultant.record;

import static io.github.stackconsultant.fixtures.PollTerms.aMatter;
import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.record.DecisionMove.Cause;
import io.github.stackconsultant.voting.PollMove;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The names of the files in which decisions are taken along. */
class FileNamesTests extends DecisionScenes {

    @Test
    void recordsOfOneDayOnOneQuestionAreFilesOfDifferentNames() {
        var all = Stream.of(1, 2, 3)
                .map(number -> {
                    clock.tick(Duration.ofMinutes(1));
                    return saved(ANA, advice(number, "Which backend?"));
                })
                .toList();

        assertThat(all)
                .extracting(each -> documents.find(each.id()).orElseThrow().fileName())
                .containsExactly(
                        "20261102-which-backend.md", "20261102-which-backend-2.md", "20261102-which-backend-3.md");
        assertThat(documents.find(all.get(0).id()).orElseThrow().markdown())
                .startsWith("---\nstatus: \"superseded by 20261102-which-backend-2.md\"\n");
    }

    @Test
    void soAreThoseOfWhichNoneTookThePlaceOfTheOther() {
        var decided = saved(ANA, advice(1, "Which backend?"));
        clock.tick(Duration.ofMinutes(1));
        var poll = votes.posted(anOpenVote());
        votes.person(ANA.user()).does(new PollMove.Close(poll));
        var undecided = saved(ANA, aVote(poll, "which backend"));

        assertThat(undecided.succession().supersedes()).isEmpty();
        assertThat(documents.find(decided.id()).orElseThrow().fileName()).isEqualTo("20261102-which-backend.md");
        assertThat(documents.find(undecided.id()).orElseThrow().fileName()).isEqualTo("20261102-which-backend-2.md");
        clock.tick(Duration.ofMinutes(1));
        var others = saved(
                BO,
                new DecisionMove.Save(
                        new Cause.Recommended(given.give(BO, aMatter("r-9", "c-9", "nodejs-vs-python", 9))),
                        "Which backend?",
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        Optional.empty()));
        assertThat(documents.find(others.id()).orElseThrow().fileName()).isEqualTo("20261102-which-backend.md");
    }
}
