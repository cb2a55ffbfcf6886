package io.github.stackconsultant.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.stackconsultant.conversation.ConsultationContent;
import io.github.stackconsultant.conversation.ConsultationNotice;
import io.github.stackconsultant.handover.HandoverNotice;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.ReplyPath;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.privacy.Sweep;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.recommendation.RecommendationId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

class TaskJsonTests {

    private final TaskJson json = new TaskJson();

    private static Statement told(Place place, Optional<ReplyPath> replyPath, String words) {
        return new Statement(
                new Person("T1", "U1"), place, replyPath, new ConsultationContent.Told(new HandoverNotice.Has(words)));
    }

    private OutboxTask again(OutboxTask task) {
        var read = json.deserialize(OutboxTask.class, json.serialize(task));
        assertThat(read).isNotNull();
        return read;
    }

    @Test
    void readsWhatItWrites() {
        var path = new ReplyPath("https://example.com/a?b=c", true, Instant.parse("2026-01-01T00:00:00.123456789Z"));
        var task = new OutboxTask(
                "Ev1",
                List.of(
                        told(Place.thread("C1", "1.2"), Optional.of(path), "\u0000 \"\\ \ud83d\ude80"),
                        told(Place.home(new Person("T1", "U1")), Optional.empty(), "")),
                1,
                1_700_000_000_123L);

        assertThat(again(task)).isEqualTo(task);
    }

    @Test
    void storesHalfASurrogatePairAsAQuestionMark() {
        var task = new OutboxTask("Ev1", List.of(told(Place.privately("C1"), Optional.empty(), "a \ud83d b")), 0, 0);

        assertThat(again(task).current().content())
                .isEqualTo(new ConsultationContent.Told(new HandoverNotice.Has("a ? b")));
    }

    @Test
    void readsWhatAnotherVersionOfTheAppWrote() {
        var written = "{\"delivery\":\"Ev1\",\"mood\":{},\"statements\":[{\"x\":1,\"person\":"
                + "{\"workspace\":\"T\",\"user\":\"U\"},\"place\":{\"kind\":\"HOME\",\"channel\":\"U\"},"
                + "\"content\":{\"home\":{\"y\":2}}}]}";

        var task = json.deserialize(OutboxTask.class, written.getBytes(StandardCharsets.UTF_8));

        assertThat(task).isNotNull();
        assertThat(task.position()).isZero();
        assertThat(task.addedAt()).isZero();
        assertThat(task.current().replyPath()).isEmpty();
        assertThat(task.current().content())
                .isEqualTo(new ConsultationContent.Home(Optional.empty(), Optional.empty()));
    }

    @Test
    void readsADecisionFromBeforeItsReasonWasKept() {
        var written =
                "{\"delivery\":\"Ev1\",\"statements\":[{\"person\":{\"workspace\":\"T\",\"user\":\"U\"},\"place\":"
                        + "{\"kind\":\"HOME\",\"channel\":\"U\"},\"content\":{\"told\":{\"notice\":{\"decided\":{\"consultation\":{\"value\":\"c1\"},\"recommendation\":"
                        + "{\"value\":\"r1\"},\"option\":{\"value\":\"python\"},\"several\":false}}}}}]}";

        var task = json.deserialize(OutboxTask.class, written.getBytes(StandardCharsets.UTF_8));

        assertThat(task).isNotNull();
        assertThat(task.current().content())
                .isEqualTo(new ConsultationContent.Told(new ConsultationNotice.Decided(
                        new ConsultationId("c1"),
                        new RecommendationId("r1"),
                        Optional.of(new OptionId("python")),
                        false,
                        Optional.empty())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"topic\":\"HOME\",\"subject\":\"\"", "\"content\":null", "\"content\":{\"unheard-of\":{}}"})
    void doesNotReadAStatementWhoseContentIsNotKnown(String content) {
        var written = "{\"delivery\":\"Ev1\",\"statements\":[{\"person\":{\"workspace\":\"T\",\"user\":\"U\"},"
                + "\"place\":{\"kind\":\"HOME\",\"channel\":\"U\"}," + content + "}]}";

        assertThatThrownBy(() -> json.deserialize(OutboxTask.class, written.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void knowsTasksWithoutData() {
        assertThat(json.serialize(null)).isNull();
        assertThat(json.deserialize(Void.class, null)).isNull();
    }

    /** A mistyped field must not erase a whole workspace. */
    @Test
    void whereNeitherAUserNorAMomentIsNamedNothingIsForgotten() {
        var json = "{\"workspace\": \"T0123\", \"usr\": \"U0456\"}";

        var task = new TaskJson().deserialize(ForgetTask.class, json.getBytes(StandardCharsets.UTF_8));

        assertThat(task).isEqualTo(new ForgetTask("T0123", Optional.empty(), Optional.empty()));
        assertThatThrownBy(task::removed).isInstanceOf(IllegalArgumentException.class);
    }

    /** As it was put in by hand with earlier versions. */
    @Test
    void readsASweepThatSaysNoMoreThanItHasTo() {
        var json = "{\"sweep\": {\"workspace\": \"T0123\", \"moment\": \"2026-11-28T12:00:00Z\"}}";

        assertThat(new TaskJson().deserialize(SweepTask.class, json.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new SweepTask(
                        new Sweep("T0123", Optional.empty(), Instant.parse("2026-11-28T12:00:00Z")), false));
    }
}
