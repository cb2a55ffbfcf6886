package io.github.stackconsultant.voting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.RandomComparisons;
import io.github.stackconsultant.fixtures.VotingDriver;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A poll's life as a state machine: whatever happens in whatever order, what must hold holds. */
class PollLifeTests {

    private static final int SEEDS = 100;
    private static final int STEPS = 120;

    private final Map<PollId, Poll> closed = new HashMap<>();
    private final Map<PollId, List<Ballot>> ballotsAtClosing = new HashMap<>();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noOrderOfEventsBreaksAPoll(long seed) {
        var team = new VotingDriver();
        var votes = new RandomVotes(new RandomComparisons(seed), team);

        for (int step = 0; step < STEPS; step++) {
            var before = votes.polls().stream().collect(Collectors.toMap(Function.identity(), team::poll));
            var seen = votes.polls().stream().filter(id -> isSeen(id, team)).toList();
            votes.play();

            for (var id : votes.polls()) {
                var poll = team.poll(id);
                assertThat(poll).as(votes.latest()).satisfies(now -> {
                    follows(before.getOrDefault(id, now), now, team);
                    keepsItsTimeOnceSeen(before.getOrDefault(id, now), now, seen.contains(id), team);
                    holdsOneBallotPerPerson(now, team);
                    countsTheLatestTurns(now, votes, team);
                    hidesPeople(now, team);
                    endsOnce(now, team);
                });
            }
        }
    }

    @Test
    void theRandomEventsReachEveryPartOfALife() {
        var endings = EnumSet.noneOf(Poll.Ending.class);
        Set<Class<?>> outcomes = new HashSet<>();
        int replays = 0;
        int editions = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            var team = new VotingDriver();
            var votes = new RandomVotes(new RandomComparisons(seed), team);
            for (int step = 0; step < STEPS; step++) {
                votes.play();
            }
            replays += team.replays();
            for (var poll : team.polls().all()) {
                editions = Math.max(editions, poll.edition());
                poll.conclusion().ifPresent(conclusion -> {
                    endings.add(conclusion.ending());
                    outcomes.add(conclusion.outcome().getClass());
                });
            }
        }

        assertThat(endings).containsExactlyInAnyOrder(Poll.Ending.values());
        assertThat(outcomes)
                .containsExactlyInAnyOrder(
                        Outcome.Decided.class,
                        Outcome.NoneWanted.class,
                        Outcome.Tied.class,
                        Outcome.QuorumMissed.class,
                        Outcome.NoVotes.class,
                        Outcome.TooFewToTell.class);
        assertThat(replays).isGreaterThan(SEEDS / 3);
        assertThat(editions).isGreaterThan(3);
    }

    private static void follows(Poll before, Poll now, VotingDriver team) {
        assertThat(now.version()).isGreaterThanOrEqualTo(before.version());
        assertThat(now.equals(before)).isEqualTo(now.version() == before.version());
        assertThat(now.edition()).isGreaterThanOrEqualTo(before.edition());
        var same = withoutOutsiders(before, now);
        assertThat(List.of(
                        now.id(),
                        now.owner(),
                        now.channel(),
                        now.terms(),
                        now.life().askedAt()))
                .isEqualTo(List.of(
                        before.id(),
                        before.owner(),
                        before.channel(),
                        same.terms(),
                        before.life().askedAt()));
        boolean sameMatter = now.matter().equals(before.matter());
        boolean sameEdition = now.edition() == before.edition();
        assertThat(sameEdition).isEqualTo(sameMatter || sameEdition && before.status() == Poll.Status.WAITING);
        assertThat(now.closesAt().isPresent() || !now.open()).isTrue();
        assertThat(now.closesAt().isEmpty() || now.status() != Poll.Status.WAITING)
                .isTrue();
    }

    private static boolean isSeen(PollId poll, VotingDriver team) {
        return team.polls().shown(poll).isPresent() || team.standing(poll).votes() > 0;
    }

    private static void keepsItsTimeOnceSeen(Poll before, Poll now, boolean seen, VotingDriver team) {
        if (seen && before.open() && now.open() && !before.over(team.now())) {
            assertThat(now.closesAt()).isEqualTo(before.closesAt());
            assertThat(now.electorate().needed())
                    .isEqualTo(withoutOutsiders(before, now).electorate().needed());
        }
    }

    /** The terms change only where somebody named turns out to be an outsider, the number of those asked with anyone. */
    private static Poll withoutOutsiders(Poll before, Poll now) {
        if (before.terms().voters().isEmpty()
                && now.electorate().asked() == before.electorate().asked() - 1) {
            return before.neverAsking("an outsider");
        }
        var same = before;
        for (var user : before.terms().named()) {
            same = now.terms().named().contains(user) ? same : same.neverAsking(user);
        }
        return same;
    }

    private static void holdsOneBallotPerPerson(Poll poll, VotingDriver team) {
        for (int edition = 1; edition <= poll.edition(); edition++) {
            var roll = team.roll().all(new Edition(poll.id(), edition));
            var ballots = team.box().list(new Edition(poll.id(), edition), false, Integer.MAX_VALUE);
            assertThat(roll).doesNotHaveDuplicates().hasSize(forgotten(poll, team) ? 0 : ballots.size());
            assertThat(ballots).extracting(Ballot::key).doesNotHaveDuplicates();
            assertThat(roll).allMatch(poll.terms()::asks);
            if (!poll.terms().anonymous()) {
                assertThat(ballots).extracting(Ballot::key).containsExactlyInAnyOrderElementsOf(roll);
            }
        }
        var standing = team.standing(poll.id());
        assertThat(standing.tally().total()).isEqualTo(standing.votes());
        if (!forgotten(poll, team)) {
            assertThat(standing.votes()).isEqualTo(team.roll().count(new Edition(poll.id(), poll.edition())));
        }
    }

    /** Once an anonymous vote is over and shuffled, nobody knows any more who took part. */
    private static boolean forgotten(Poll poll, VotingDriver team) {
        if (!poll.terms().anonymous() || poll.status() != Poll.Status.CLOSED) {
            return false;
        }
        boolean empty = IntStream.rangeClosed(1, poll.edition())
                .allMatch(edition -> team.roll().count(new Edition(poll.id(), edition)) == 0);
        boolean due = team.alarm(new PollAlarm.Shuffle(poll.id())).isPresent();
        assertThat(empty || due).as("forgotten, or about to be").isTrue();
        return empty;
    }

    /** What the voters were told is what is counted: no more, no less, and nothing of another edition. */
    private static void countsTheLatestTurns(Poll poll, RandomVotes votes, VotingDriver team) {
        var counted = votes.counted(poll.id());
        if (!forgotten(poll, team)) {
            assertThat(team.roll().all(new Edition(poll.id(), poll.edition())))
                    .containsExactlyInAnyOrderElementsOf(counted.keySet());
        }
        var tally = Tally.of(
                poll.terms().choices(),
                counted.values().stream()
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.summingInt(unused -> 1))));
        assertThat(team.standing(poll.id()).tally()).isEqualTo(tally);
    }

    private static void hidesPeople(Poll poll, VotingDriver team) {
        boolean keyed = poll.terms().anonymous() && poll.status() != Poll.Status.CLOSED;
        assertThat(poll.salt().isPresent()).isEqualTo(keyed);
        if (poll.terms().anonymous()) {
            assertThat(team.box().all(poll.id()))
                    .noneMatch(ballot -> RandomVotes.PEOPLE.stream().anyMatch(ballot.key()::contains));
            boolean enough =
                    poll.conclusion().isPresent() && team.standing(poll.id()).votes() >= Outcome.COMPANY;
            for (var viewer : Visibility.Viewer.values()) {
                assertThat(Visibility.tally(poll, viewer)).isEqualTo(enough);
                assertThat(Visibility.names(poll, viewer)).isFalse();
            }
            assertThat(team.voting().reasons(poll.id()))
                    .allSatisfy(reason -> assertThat(reason.user()).isEmpty());
            assertThat(enough || team.voting().reasons(poll.id()).isEmpty()).isTrue();
        }
    }

    private void endsOnce(Poll poll, VotingDriver team) {
        var outcomes = team.said(PollContent.Result.class, poll.id());
        assertThat(poll.conclusion().isPresent()).isEqualTo(poll.status() == Poll.Status.CLOSED);
        if (poll.conclusion().isEmpty()) {
            assertThat(outcomes).isEmpty();
            return;
        }
        var tally = team.standing(poll.id()).tally();
        var conclusion = poll.conclusion().get();
        boolean posted = team.polls().shown(poll.id()).isPresent() || tally.total() > 0;
        assertThat(posted && poll.neverPosted()).isFalse();
        assertThat(outcomes).hasSize(poll.neverPosted() ? 0 : 1);
        assertThat(conclusion.outcome())
                .isEqualTo(Outcome.of(poll.terms(), poll.electorate().needed(), tally));
        assertThat(conclusion.votes()).isEqualTo(tally.total());
        boolean allNamedVoted = !poll.terms().voters().isEmpty()
                && tally.total() >= poll.terms().named().size();
        assertThat(conclusion.ending() != Poll.Ending.QUORUM
                        || conclusion.tally().isPresent()
                        || allNamedVoted)
                .as("what is closed early shows its result, if it ever can")
                .isTrue();
        conclusion.tally().ifPresent(kept -> assertThat(kept).isEqualTo(tally));
        assertThat(conclusion.tally().isPresent())
                .isEqualTo(!poll.terms().anonymous() || tally.total() >= Outcome.COMPANY);
        assertThat(closed.computeIfAbsent(poll.id(), unused -> poll)).isEqualTo(poll);
        staysAsItWas(poll, team);
    }

    /** Anonymous ballots get other keys after the end, and nothing else of them changes. */
    private void staysAsItWas(Poll poll, VotingDriver team) {
        var ballots = team.box().all(poll.id());
        var atClosing = ballotsAtClosing.computeIfAbsent(poll.id(), unused -> ballots);
        assertThat(said(ballots)).isEqualTo(said(atClosing));
        assertThat(poll.terms().anonymous() || ballots.equals(atClosing)).isTrue();
    }

    private static List<String> said(List<Ballot> ballots) {
        return ballots.stream()
                .map(ballot -> ballot.choice() + ": " + ballot.reason())
                .sorted()
                .toList();
    }
}
