package io.github.stackconsultant.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.OnBothDatabases;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.Statement;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is taken back on every database is not said and not kept, whatever is done with it just then. */
@OnBothDatabases
class WithdrawalIntegrationTests extends WithdrawalScenes {

    @Test
    void takesBackWhatWaitsInAWorkspaceAndNothingElse() {
        var application = start();
        var gone = anId();
        var other = anId();
        var elsewhere = Statement.at(Place.privately("C1"), new Person("T2", "U1"), wordless(other));
        for (var subject : List.of(gone, other)) {
            messenger.then(subject, new Outcome.Failed("token_revoked"));
        }
        application.add(anId(), about(gone));
        application.add(anId(), elsewhere);
        awaitAttempts(gone, 1);
        awaitAttempts(other, 1);
        awaitRescheduled();

        application
                .transaction()
                .executeWithoutResult(
                        status -> application.outbox().withdraw("T1", clock.instant(), new DeliveryId(anId())));
        awaitTakenBack(application);

        tick(application, Duration.ofSeconds(1));
        awaitNothingLeft();
        assertThat(messenger.attemptsAt(gone)).isEqualTo(1);
        assertThat(messenger.attemptsAt(other)).isEqualTo(2);
    }

    @Test
    void takesBackWhatWaitsForAPersonAndSaysTheRestOfThatDelivery() {
        var application = start();
        var gone = anId();
        var goneToo = anId();
        var left = anId();
        messenger.then(gone, new Outcome.Failed("ratelimited"));
        messenger.then(goneToo, new Outcome.Failed("ratelimited"));
        application.add(anId(), about(gone));
        application.add(anId(), about(goneToo), toAnother(left));
        awaitAttempts(gone, 1);
        awaitAttempts(goneToo, 1);
        awaitRescheduled();

        forget(application);
        awaitTakenBack(application);

        assertThat(kept()).hasSize(1).noneMatch(task -> task.contains(WORDS) || task.contains(SECRET));
        tick(application, Duration.ofSeconds(1));
        awaitNothingLeft();
        assertThat(messenger.attemptsAt(gone)).isEqualTo(1);
        assertThat(messenger.attemptsAt(goneToo)).isEqualTo(1);
        assertThat(messenger.attemptsAt(left)).isEqualTo(1);
    }

    @Test
    void whatADeliveryInTheMiddleOfBeingSaidHasForThemIsNotSaid() {
        var application = start();
        var middle = anId();
        var said = blockedAt(middle, new Outcome.Said());
        application.add(anId(), toAnother("before"), toAnother(middle), about("theirs"), toAnother("after"));
        awaitAttempts(middle, 1);

        forget(application);
        awaitALook(application, 2);
        said.countDown();

        awaitNothingLeft();
        assertThat(messenger.attempts())
                .extracting(each -> each.content().subject())
                .containsSubsequence("before", middle, "after")
                .doesNotContain("theirs")
                .doesNotHaveDuplicates();
        awaitTakenBack(application);
    }

    @Test
    void whatIsJustBeingSaidToThemAndFailsIsNotSaidAgain() {
        var application = start();
        var gone = anId();
        var said = blockedAt(gone, new Outcome.Failed("silence"));
        application.add(anId(), about(gone), about("theirs"));
        awaitAttempts(gone, 1);

        forget(application);
        awaitALook(application, 2);
        assertThat(withdrawals()).isEqualTo(1);
        said.countDown();
        awaitRescheduled();
        awaitTakenBack(application);

        assertThat(kept()).isEmpty();
        assertThat(messenger.attemptsAt(gone)).isEqualTo(1);
        assertThat(messenger.attemptsAt("theirs")).isZero();
    }

    @Test
    void whatTheDeliveryItselfAndLaterOnesSayIsSaid() {
        var application = start();
        var word = anId();
        var later = anId();
        application.transaction().executeWithoutResult(status -> {
            application.outbox().withdraw(FORGOTTEN, new DeliveryId("forget"));
            application.outbox().add(new DeliveryId("forget"), List.of(about(word)));
        });
        clock.tick(Duration.ofMillis(1));
        application.add(anId(), about(later));

        awaitNothingLeft();
        awaitTakenBack(application);
        assertThat(messenger.attemptsAt(word)).isEqualTo(1);
        assertThat(messenger.attemptsAt(later)).isEqualTo(1);
    }

    @Test
    void afterARollbackAllIsSaid() {
        var application = start();
        var subject = anId();
        messenger.then(subject, new Outcome.AskedToWait(Duration.ofSeconds(1)));
        application.add(anId(), about(subject));
        awaitAttempts(subject, 1);
        awaitRescheduled();

        application.transaction().executeWithoutResult(status -> {
            application.outbox().withdraw(FORGOTTEN, new DeliveryId(anId()));
            status.setRollbackOnly();
        });

        tick(application, Duration.ofSeconds(1).plus(OutboxDelays.WIDEST));
        awaitNothingLeft();
        assertThat(messenger.attemptsAt(subject)).isEqualTo(2);
    }

    @Test
    void failuresAreStillCountedAfterwards() {
        var application = start();
        var failing = anId();
        messenger.then(failing, new Outcome.Failed("silence"));
        application.add(anId(), toAnother(failing), about("theirs"));
        awaitAttempts(failing, 1);
        awaitRescheduled();

        forget(application);
        awaitTakenBack(application);

        assertThat(kept()).singleElement().asString().doesNotContain("theirs");
        assertThat(database.jdbc()
                        .sql("select consecutive_failures from scheduled_tasks where task_name = 'say'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatWentOnWhileItWasReadIsNotSetBack() {
        var application = startIdle();
        application.add("going-on", toAnother("first"), toAnother("second"), about("theirs"));
        var goesOn =
                tasks(() -> database.jdbc().sql("""
                update scheduled_tasks set version = version + 2, task_data = :data where task_instance = 'going-on'
                """).param("data", goneOn()).update());

        assertThat(goesOn.takeBack(ofNow())).isFalse();
        assertThat(kept()).containsExactly(new String(goneOn(), StandardCharsets.UTF_8));

        assertThat(tasks(() -> {}).takeBack(ofNow())).isTrue();
        assertThat(kept()).singleElement().asString().contains("second").doesNotContain("first", "theirs");
    }

    private byte[] goneOn() {
        var task = new OutboxTask("going-on", List.of(toAnother("first"), toAnother("second"), about("theirs")), 1, 0);
        return Optional.ofNullable(new TaskJson().serialize(task)).orElseThrow();
    }

    @Test
    void howeverMuchWaitsAllOfItIsLookedThrough() {
        var application = startIdle();
        for (int each = 0; each < 250; each++) {
            application.add("d-" + each, about("theirs"));
            application.add("e-" + each, toAnother("other"));
        }

        assertThat(tasks(() -> {}).takeBack(ofNow())).isTrue();

        assertThat(kept()).hasSize(250).noneMatch(task -> task.contains("theirs"));
    }

    @Test
    void whatCannotBeReadStaysAndHoldsNothingUp() {
        var application = start();
        var gone = anId();
        messenger.then(gone, new Outcome.Failed("ratelimited"));
        messenger.then("newer", new Outcome.Failed("ratelimited"));
        application.add("newer", about("newer"));
        application.add(anId(), about(gone));
        awaitAttempts("newer", 1);
        awaitAttempts(gone, 1);
        awaitRescheduled();
        database.jdbc()
                .sql("update scheduled_tasks set task_data = :newer where task_instance = 'newer'")
                .param(
                        "newer",
                        "{\"statements\":[{\"topic\":\"OF_TOMORROW\",\"user\":\"U1\"}]}"
                                .getBytes(StandardCharsets.UTF_8))
                .update();

        forget(application);
        awaitTakenBack(application);

        assertThat(kept()).singleElement().asString().contains("OF_TOMORROW");
    }

    @Test
    void oneThatCannotBeReadKeepsNobodyWaiting() {
        var application = start();
        database.jdbc()
                .sql("""
                        insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)
                        values ('withdraw', 'unreadable', ?, ?, false, 1)
                        """)
                .params(
                        "{\"moment\":\"of tomorrow\"}".getBytes(StandardCharsets.UTF_8),
                        clock.instant().plusSeconds(3600).atOffset(ZoneOffset.UTC))
                .update();

        awaitALook(application);

        awaitNothingLeft();
        assertThat(withdrawals()).isEqualTo(1);
    }

    private static Statement toAnother(String subject) {
        return Statement.at(Place.privately("C1"), new Person("T1", "U2"), wordless(subject));
    }
}
