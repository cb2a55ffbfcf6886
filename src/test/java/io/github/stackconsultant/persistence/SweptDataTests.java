package io.github.stackconsultant.persistence;

import static io.github.stackconsultant.persistence.PersonalRows.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.OnBothDatabases;
import io.github.stackconsultant.fixtures.PollSamples;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.record.DecisionId;
import io.github.stackconsultant.record.People;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.PollAlarm;
import io.github.stackconsultant.voting.PollId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionCallback;

/** What sweeps leave in every table of a database. */
@OnBothDatabases
class SweptDataTests extends PersonalDataScenes {

    private static final People ANA_AND_BO =
            new People(Map.of("U0ANA", "Ana \"the\" Ant", "U0BO", "Bo"), ZoneOffset.UTC);

    @Test
    void everythingOfAWorkspaceIsErasedAndNothingOfAnother() {
        rows.everythingOf(ana, "OPEN", "salt");
        rows.everythingOf(bo, "CLOSED", null);
        rows.everythingOf(new Person("T-other", "U0ANA"), "OPEN", null);

        eraseWorkspace(NOW);

        assertThat(tables())
                .allSatisfy(table -> assertThat(rows.count(table)).as(table).isOne());
    }

    @Test
    void whatBeganLaterStays() {
        rows.everythingOf(ana, "OPEN", "salt");

        eraseWorkspace(NOW.minusMillis(1));

        assertThat(tables())
                .allSatisfy(table -> assertThat(rows.count(table)).as(table).isOne());
    }

    @Test
    void howeverMuchThereIsAllOfItIsErased() {
        var large = rows.poll(bo, "CLOSED", null);
        IntStream.range(0, 1000).forEach(each -> rows.vote(large, "key-" + each, "U-" + each));
        IntStream.range(0, 500).forEach(each -> rows.decision(bo, "# One", People.UNKNOWN));
        IntStream.range(0, 500).forEach(each -> rows.handover(bo));

        eraseWorkspace(NOW);

        assertThat(tables())
                .allSatisfy(table -> assertThat(rows.count(table)).as(table).isZero());
    }

    @Test
    void whoeverOfAWorkspaceTookAnothersRequestHasItNoLongerButForWhomTookItLater() {
        var elsewhere = new Person("T-other", "U0EVE");
        var request = rows.handover(elsewhere);
        var later = rows.handover(elsewhere);
        new JdbcHandovers(jdbc()).take(request, ana, NOW);
        new JdbcHandovers(jdbc()).take(later, ana, NOW.plusSeconds(1));

        eraseWorkspace(NOW);

        assertThat(new JdbcHandovers(jdbc()).find(request).orElseThrow().taken())
                .isEmpty();
        assertThat(new JdbcHandovers(jdbc()).find(later).orElseThrow().taken()).isPresent();
    }

    @Test
    void alarmsOfAWorkspaceAreThoseOfItsVotesUnderWayAndDaysToCome() {
        var march = Optional.of(LocalDate.of(2027, 3, 1));
        var open = rows.poll(ana, "OPEN", null);
        var past = rows.poll(bo, "CLOSED", null);
        rows.poll(new Person("T-other", "U0ANA"), "OPEN", null);
        rows.decision(bo, past, march, Optional.empty());
        rows.decision(ana, past, march, Optional.of(new DecisionId("later")));

        assertThat(swept().alarms(workspace, NOW))
                .hasSize(3)
                .contains(new PollAlarm.Close(new PollId(open)), new PollAlarm.Remind(new PollId(open)));
        assertThat(swept().alarms(workspace, NOW.minusMillis(1))).isEmpty();
    }

    @Test
    void anothersPastVoteAndDecisionNameThemNoLonger() {
        var named = aPastVoteOf(bo);
        rows.decision(bo, "decision-makers: @U0ANA, @U0ANATOL\n\n> \"slow\" (@U0ANA)", ANA_AND_BO);

        unname(NOW.plusSeconds(1_000_000_000));

        assertThat(voters(named)).containsExactly("somebody", "U0ANATOL");
        var decision = new JdbcDecisions(jdbc(), json).of(bo, 1).get(0);
        assertThat(decision.markdown())
                .isEqualTo("decision-makers: a forgotten person, @U0ANATOL\n\n> \"slow\" (a forgotten person)");
        assertThat(decision.people().names()).containsEntry("U0BO", "Bo").doesNotContainKey("U0ANA");
        assertThat(rows.column("select people from decision")).noneMatch(people -> people.contains("Ant"));
    }

    /** A name may be like an id, and hold what would end it in the stored form. */
    @Test
    void onlyTheNameOfThatPersonGoesAndTheOthersStayAsTheyAre() {
        var people =
                new People(Map.of("U0ANA", "Ant \"U0BO\": \\", "U0BO", "\"U0ANA\": \"Bo\""), ZoneOffset.ofHours(2));
        rows.decision(bo, "@U0ANA and @U0BO", people);

        unname(NOW.plusSeconds(1));

        var decision = new JdbcDecisions(jdbc(), json).of(bo, 1).get(0);
        assertThat(decision.people()).isEqualTo(new People(Map.of("U0BO", "\"U0ANA\": \"Bo\""), ZoneOffset.ofHours(2)));
    }

    @Test
    void whatOthersStoreLaterAndInOtherWorkspacesKeepsNamingThem() {
        var named = aPastVoteOf(bo);
        rows.decision(bo, "@U0ANA", ANA_AND_BO);
        rows.decision(new Person("T-other", "U0BO"), "@U0ANA", ANA_AND_BO);

        unname(NOW.minusMillis(1));
        assertThat(rows.column("select markdown from decision")).containsExactly("@U0ANA", "@U0ANA");

        unname(NOW);
        assertThat(rows.column("select markdown from decision"))
                .containsExactlyInAnyOrder("@U0ANA", "a forgotten person");

        jdbc().sql("update poll set asked_at = :later")
                .param("later", Column.time(NOW.plusSeconds(1)))
                .update();
        restore();
        unname(NOW);
        assertThat(voters(named)).containsExactly("U0ANA", "U0ANATOL");
    }

    @Test
    void aVoteUnderWayIsLeftToForgetting() {
        var named = aPastVoteOf(bo);
        jdbc().sql("update poll set status = 'OPEN'").update();

        unname(NOW.plusSeconds(1_000_000_000));

        assertThat(voters(named)).containsExactly("U0ANA", "U0ANATOL");
    }

    @Test
    void whereNamesCannotBeReadNoneIsKeptAndForgettingGoesOn() {
        rows.decision(bo, "By @U0ANA and @U0BO", ANA_AND_BO);
        jdbc().sql("update decision set people = :people")
                .param("people", "{\"names\":{\"U0ANA\":\"Ana\"},\"zone\":\"Mars/Olympus\"}")
                .update();
        rows.decision(bo, "@U0ANA", People.UNKNOWN);

        unname(NOW);

        assertThat(rows.column("select markdown from decision"))
                .containsExactlyInAnyOrder("By a forgotten person and @U0BO", "a forgotten person");
        assertThat(rows.column("select id from decision where people like '%Ana%'"))
                .isEmpty();
    }

    @Test
    void howeverManyNameThemEachIsChanged() {
        IntStream.range(0, 700).forEach(each -> rows.decision(bo, each % 3 == 0 ? "@U0ANA" : "nobody", People.UNKNOWN));

        unname(NOW);

        assertThat(rows.column("select markdown from decision"))
                .hasSize(700)
                .noneMatch(markdown -> markdown.contains("U0ANA"))
                .filteredOn("a forgotten person"::equals)
                .hasSize(234);
    }

    private Poll aPastVoteOf(Person owner) {
        var named = PollSamples.anOpenPollOf(owner);
        new JdbcPolls(jdbc(), json).add(named);
        jdbc().sql("update poll set status = 'CLOSED'").update();
        restore();
        return named;
    }

    private void restore() {
        jdbc().sql("update poll set state = replace(replace(state, '\"somebody\",\"U0ANATOL\"', ''),"
                        + " '\"voters\":[]', '\"voters\":[\"U0ANA\",\"U0ANATOL\"]')")
                .update();
    }

    private List<String> voters(Poll poll) {
        return new JdbcPolls(jdbc(), json).find(poll.id()).orElseThrow().terms().voters();
    }

    private void eraseWorkspace(Instant until) {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(database.transaction().execute(status -> swept().erasePage(workspace, until)));
        }
    }

    private void unname(Instant until) {
        eachPage(after -> swept().unnameInPolls(ana, until, after));
        eachPage(after -> swept().unnameInDecisions(ana, until, after));
    }

    private void eachPage(Function<String, Optional<String>> page) {
        var after = Optional.of("");
        while (after.isPresent()) {
            after = database.transaction().execute(lastOf(page, after.get()));
        }
    }

    private static TransactionCallback<Optional<String>> lastOf(Function<String, Optional<String>> page, String after) {
        return status -> page.apply(after);
    }

    private JdbcSweptData swept() {
        return new JdbcSweptData(jdbc(), json);
    }
}
