package io.github.stackconsultant.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.handover.HandoverNotice;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.ReplyPath;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.messaging.Topic;
import io.github.stackconsultant.privacy.Sweep;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TaskJsonTests {

    private final TaskJson json = new TaskJson();

    private static Statement about(Topic topic, Place place, Optional<ReplyPath> replyPath, String words) {
        return new Statement(
                topic,
                new Person("T1", "U1"),
                place,
                replyPath,
                "subject " + words,
                Optional.of(new HandoverNotice.Has(words)));
    }

    private OutboxTask again(OutboxTask task) {
        var read = json.deserialize(OutboxTask.class, json.serialize(task));
        assertThat(read).isNotNull();
        return read;
    }

    @ParameterizedTest
    @EnumSource
    void readsEveryTopicThatItWrites(Topic topic) {
        var path = new ReplyPath("https://example.com/a?b=c", true, Instant.parse("2026-01-01T00:00:00.123456789Z"));
        var task = new OutboxTask(
                "Ev1",
                List.of(
                        about(topic, Place.thread("C1", "1.2"), Optional.of(path), "\u0000 \"\\ \ud83d\ude80"),
                        about(topic, Place.home(new Person("T1", "U1")), Optional.empty(), "")),
                1,
                1_700_000_000_123L);

        assertThat(again(task)).isEqualTo(task);
    }

    @Test
    void storesHalfASurrogatePairAsAQuestionMark() {
        var task = new OutboxTask(
                "Ev1", List.of(about(Topic.NOTICE, Place.privately("C1"), Optional.empty(), "a \ud83d b")), 0, 0);

        assertThat(again(task).current().detail()).contains(new HandoverNotice.Has("a ? b"));
    }

    @Test
    void readsWhatAnotherVersionOfTheAppWrote() {
        var written = "{\"delivery\":\"Ev1\",\"mood\":{},\"statements\":[{\"topic\":\"HOME\",\"x\":1,\"person\":"
                + "{\"workspace\":\"T\",\"user\":\"U\"},\"place\":{\"kind\":\"HOME\",\"channel\":\"U\"},"
                + "\"subject\":\"\",\"details\":[]}]}";

        var task = json.deserialize(OutboxTask.class, written.getBytes(StandardCharsets.UTF_8));

        assertThat(task).isNotNull();
        assertThat(task.position()).isZero();
        assertThat(task.addedAt()).isZero();
        assertThat(task.current().replyPath()).isEmpty();
        assertThat(task.current().detail()).isEmpty();
    }

    @Test
    void knowsTasksWithoutData() {
        assertThat(json.serialize(null)).isNull();
        assertThat(json.deserialize(Void.class, null)).isNull();
    }

    /** As it is put in by hand: src/docs/operation.md. */
    @Test
    void readsASweepThatSaysNoMoreThanItHasTo() {
        var json = "{\"sweep\": {\"workspace\": \"T0123\", \"moment\": \"2026-11-28T12:00:00Z\"}}";

        assertThat(new TaskJson().deserialize(SweepTask.class, json.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new SweepTask(
                        new Sweep("T0123", Optional.empty(), Instant.parse("2026-11-28T12:00:00Z")), false));
    }
}
