package io.github.stackconsultant.record;

import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static io.github.stackconsultant.record.RecordSamples.NODE;
import static io.github.stackconsultant.record.RecordSamples.PYTHON;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.messaging.Content;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.record.DecisionMove.Cause;
import io.github.stackconsultant.voting.Choice;
import io.github.stackconsultant.voting.PollContent;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.PollMove;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SupersededDecisionTests extends DecisionScenes {

    @Test
    void aNewDecisionOnTheSameQuestionSupersedesTheOldAndEachNamesTheFileOfTheOther() {
        var old = saved(ANA, advice(1, "Which backend?"));
        clock.tick(Duration.ofDays(40));
        var now = saved(ANA, advice(2, "which  Backend?"));

        assertThat(now.succession().supersedes()).contains(old.id());
        assertThat(documents.find(old.id()).orElseThrow().markdown())
                .startsWith("---\nstatus: \"superseded by 20261212-which-backend.md\"\ndate: 2026-11-02\n")
                .endsWith("* Superseded by: which Backend? Python (12 December 2026, 20261212-which-backend.md);"
                        + " nobody is reminded of this one any more\n");
        assertThat(documents.find(now.id()).orElseThrow().markdown())
                .startsWith("---\nstatus: \"accepted\"\n")
                .endsWith("* Supersedes: Which backend? Node.js (2 November 2026, 20261102-which-backend.md)\n");
        assertThat(timers.moment(new SecondLookAlarm(old.id()))).isEmpty();
    }

    @Test
    void noRecordHasTheAddressOfAnother() {
        var all = Stream.of(1, 2, 3)
                .map(number -> saved(ANA, advice(number, "Which backend?")))
                .toList();

        for (var each : all) {
            assertThat(documents.address(each)).isPresent();
            assertThat(documents.find(each.id()).orElseThrow().markdown()).doesNotContain("token-", "/decisions/");
        }
    }

    @Test
    void theFirstOfSeveralNamesWhatTookItsPlaceAndWhatStandsNow() {
        var first = saved(ANA, advice(1, "Which backend?"));
        clock.tick(Duration.ofDays(1));
        var second = saved(ANA, advice(2, "Which backend?"));
        clock.tick(Duration.ofDays(1));
        saved(ANA, advice(3, "Which backend?"));
        clock.tick(Duration.ofDays(1));
        var last = saved(ANA, advice(4, "Which backend?"));

        var oldest = documents.find(first.id()).orElseThrow();
        assertThat(oldest.markdown())
                .startsWith("---\nstatus: \"superseded by 20261103-which-backend.md\"\n")
                .endsWith("* Superseded by: Which backend? Python (3 November 2026, 20261103-which-backend.md);"
                        + " nobody is reminded of this one any more\n"
                        + "* Stands now: Which backend? Python (5 November 2026, 20261105-which-backend.md)\n");
        assertThat(oldest.neighbours())
                .extracting(each -> each.decision().id())
                .containsExactly(second.id(), last.id());
        assertThat(documents.find(last.id()).orElseThrow().neighbours())
                .extracting(RecordDocument.Neighbour::relation)
                .containsExactly(RecordDocument.Relation.SUPERSEDES);
    }

    @Test
    void whatHasOnlyTheNextOneInCommonWithADecisionIsNotToldOfIt() {
        var first = saved(ANA, advice(1, "c-1", "Which backend?"));
        var second = saved(ANA, advice(2, "c-1", "Which server?"));
        var third = saved(ANA, advice(3, "c-2", "Which server?"));

        assertThat(third.succession().supersedes()).contains(second.id());
        var successions = new Successions(decisions);
        assertThat(ids(successions.after(decisions.find(first.id()).orElseThrow())))
                .containsExactly(second.id());
        assertThat(ids(successions.after(decisions.find(second.id()).orElseThrow())))
                .containsExactly(third.id());
        assertThat(documents.find(first.id()).orElseThrow().neighbours())
                .extracting(RecordDocument.Neighbour::relation)
                .containsExactly(RecordDocument.Relation.SUPERSEDED_BY);
    }

    @Test
    void aDecisionOnAnotherQuestionIsNamedByWhatWasDecidedAlone() {
        var backend = saved(ANA, advice(1, "c-1", "Which backend?"));
        var server = saved(ANA, advice(2, "c-1", "Which server?"));

        assertThat(server.succession().supersedes()).contains(backend.id());
        assertThat(documents.find(server.id()).orElseThrow().markdown())
                .endsWith("* Supersedes: Node.js (2 November 2026)\n")
                .doesNotContain("backend?", "which-backend");
        assertThat(documents.find(backend.id()).orElseThrow().markdown())
                .startsWith("---\nstatus: \"superseded by the decision of 2 November 2026\"\n")
                .endsWith("* Superseded by: Python (2 November 2026); nobody is reminded of this one any more\n")
                .doesNotContain("server?", "which-server");
    }

    @Test
    void anOutcomeThatDoesNotNameALaterDecisionIsNotUpdatedForIt() {
        var poll = aClosedVote();
        saved(ANA, aVote(poll, "Which backend?"));
        saved(ANA, advice(2, "c-9", "Which backend?"));
        outbox.clear();

        var third = saved(ANA, advice(3, "c-9", "Which server?"));

        assertThat(third.succession().supersedes()).isPresent();
        assertThat(secondLooks()).isEmpty();
    }

    @Test
    void aPageReadsEachDecisionOfALongLineOnceAtMost() {
        var poll = aClosedVote();
        for (int round = 0; round < 25; round++) {
            saved(ANA, chosen(poll, NODE));
            saved(ANA, chosen(poll, PYTHON));
        }

        for (var each : decisions.of(ANA, 50)) {
            int before = decisions.timesRead();
            assertThat(documents.behind(each.token().orElseThrow())).isPresent();
            assertThat(decisions.timesRead() - before).isLessThanOrEqualTo(50);
        }
    }

    @Test
    void aPageReadsNoDecisionOfTheDaysBeforeButTheOneWhosePlaceItTook() {
        var poll = aClosedVote();
        for (int round = 0; round < 5; round++) {
            saved(ANA, chosen(poll, NODE));
            saved(ANA, chosen(poll, PYTHON));
            clock.tick(Duration.ofDays(1));
        }
        var last = decisions.of(ANA, 1).get(0);
        int before = decisions.timesRead();

        assertThat(documents.behind(last.token().orElseThrow())).isPresent();

        assertThat(decisions.timesRead() - before).isEqualTo(1);
    }

    private static List<DecisionId> ids(List<Decision> decisions) {
        return decisions.stream().map(Decision::id).toList();
    }

    @Test
    void goingBackToWhatWasSavedBeforeIsADecisionThatStands() {
        var poll = aClosedVote();
        var node = saved(ANA, chosen(poll, NODE));
        var python = saved(ANA, chosen(poll, PYTHON));
        outbox.clear();

        var again = saved(ANA, chosen(poll, NODE));

        assertThat(again.decided()).isEqualTo(node.decided());
        assertThat(again.id()).isNotEqualTo(node.id());
        assertThat(again.succession().supersedes()).contains(python.id());
        assertThat(decisions.find(again.id()).orElseThrow().superseded()).isFalse();
        assertThat(decisions.find(python.id()).orElseThrow().succession().supersededBy())
                .contains(again.id());
        assertThat(decisions.latest(ANA, poll)).contains(again);
        assertThat(timers.moment(new SecondLookAlarm(python.id()))).isEmpty();
        assertThat(timers.moment(new SecondLookAlarm(again.id()))).isPresent();
        assertThat(said()).contains(DecisionContent.Link.class);
    }

    @Test
    void goingBackAndForthIsANewDecisionEachTimeAndTheSameTwiceIsOne() {
        var poll = aClosedVote();
        for (int round = 0; round < 3; round++) {
            for (var choice : List.of(NODE, PYTHON)) {
                var now = saved(ANA, chosen(poll, choice));
                assertThat(takes(ANA, chosen(poll, choice))).isEqualTo(new DecisionReply.SavedBefore());
                assertThat(decisions.latest(ANA, poll)).contains(now);
                assertThat(now.decided().choice()).contains(choice.id());
            }
        }

        assertThat(decisions.of(ANA, 99))
                .hasSize(6)
                .filteredOn(each -> !each.superseded())
                .hasSize(1);
    }

    private static DecisionMove.Save chosen(PollId poll, Choice choice) {
        return new DecisionMove.Save(
                new Cause.Vote(poll), "Which?", Optional.of(choice.id()), "", Optional.of(LATER), Optional.empty());
    }

    @Test
    void theVotesOfADecisionAndOfThoseBeforeItSayWhenTheyAreLookedAtAgain() {
        var poll = aClosedVote();
        saved(ANA, aVote(poll, "Which backend?"));
        outbox.clear();

        var later = saved(
                ANA,
                new DecisionMove.Save(
                        new Cause.Vote(poll),
                        "Which backend?",
                        Optional.empty(),
                        "",
                        Optional.of(LATER.plusDays(9)),
                        Optional.empty()));
        assertThat(secondLooks()).containsExactly(poll.value());
        assertThat(decisions.latest(ANA, poll)).contains(later);

        outbox.clear();
        saved(ANA, advice(2, "Which backend?"));
        assertThat(secondLooks()).containsExactly(poll.value());
        assertThat(decisions.latest(ANA, poll).orElseThrow().superseded()).isTrue();

        outbox.clear();
        saved(ANA, advice(3, "Which backend?"));
        assertThat(secondLooks()).containsExactly(poll.value());

        outbox.clear();
        saved(ANA, advice(4, "Which database?"));
        assertThat(secondLooks()).isEmpty();
    }

    private List<String> secondLooks() {
        return outbox.statements().stream()
                .map(Statement::content)
                .filter(PollContent.SecondLook.class::isInstance)
                .map(Content::subject)
                .toList();
    }

    @Test
    void whatDecidesNothingSupersedesNoDecision() {
        var decided = saved(ANA, advice(1, "Which backend?"));
        var poll = votes.posted(anOpenVote());
        votes.person(ANA.user()).does(new PollMove.Close(poll));
        var undecided = saved(ANA, aVote(poll, "Which backend?"));

        assertThat(undecided.decided().status()).isEqualTo(Decision.Status.PROPOSED);
        assertThat(undecided.succession().supersedes()).isEmpty();
        assertThat(decisions.find(decided.id()).orElseThrow().superseded()).isFalse();

        var again = saved(ANA, advice(3, "Which backend?"));
        assertThat(decisions.find(undecided.id()).orElseThrow().succession().supersededBy())
                .contains(again.id());
        assertThat(decisions.find(decided.id()).orElseThrow().succession().supersededBy())
                .contains(again.id());
    }

    @Test
    void whatSettledTheQuestionIsNamedThoughWhatDecidedNothingIsNewer() {
        var decided = saved(ANA, advice(1, "Which backend?"));
        clock.tick(Duration.ofDays(1));
        var poll = votes.posted(anOpenVote());
        votes.person(ANA.user()).does(new PollMove.Close(poll));
        saved(ANA, aVote(poll, "Which backend?"));
        clock.tick(Duration.ofDays(1));

        var now = saved(ANA, advice(3, "Which backend?"));

        assertThat(documents.superseded(now)).map(Decision::id).contains(decided.id());
        assertThat(documents.find(now.id()).orElseThrow().markdown())
                .contains("* Supersedes: Which backend? " + decided.decided().outcome() + " (2 November 2026, ")
                .doesNotContain("Not decided");
    }

    @Test
    void whatIsSupersededIsNotLookedAtAgain() {
        var old = saved(ANA, advice(1, "Which backend?"));
        saved(ANA, advice(2, "Which backend?"));
        outbox.clear();
        clock.tick(Duration.ofDays(92));

        service.revisit(old.id());
        service.revisit(new DecisionId("gone"));

        assertThat(said()).isEmpty();
    }
}
