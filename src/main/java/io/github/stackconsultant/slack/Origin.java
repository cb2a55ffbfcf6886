package io.github.stackconsultant.slack;

import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.conversation.Turn;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.ReplyPath;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.slack.Interaction.Submission;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The place a modal was opened from, kept in its private metadata, so that the submission continues there.
 *
 * @param consultation the consultation's id; may be empty
 * @param detail the step's or the recommendation's id; may be empty
 * @param replyAddress the reply path of the click that opened it; may be empty
 */
record Origin(
        String consultation,
        String detail,
        Place.Kind kind,
        String channel,
        String thread,
        String replyAddress,
        boolean original,
        long received) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Origin of(String consultation, String detail, Recipient opener) {
        return of(consultation, detail, opener.place(), opener.path());
    }

    static Origin of(String consultation, String detail, Place place, Optional<ReplyPath> path) {
        return new Origin(
                consultation,
                detail,
                place.kind(),
                place.channel(),
                place.thread().orElse(""),
                path.map(ReplyPath::address).orElse(""),
                path.map(ReplyPath::original).orElse(false),
                path.map(ReplyPath::received).orElse(Instant.EPOCH).toEpochMilli());
    }

    /** {@return the metadata, without the reply path if that does not fit} */
    String metadata() {
        var all = JSON.writeValueAsString(this);
        return all.length() <= SlackLimits.VIEW_METADATA
                ? all
                : JSON.writeValueAsString(of(consultation, detail, place(), Optional.empty()));
    }

    /** {@return the origin in the metadata; empty if it is not ours} */
    static Optional<Origin> parse(String metadata) {
        try {
            return Optional.ofNullable(JSON.readValue(metadata, Origin.class));
        } catch (JacksonException notOurs) {
            return Optional.empty();
        }
    }

    Place place() {
        return new Place(kind, channel, thread.isEmpty() ? Optional.empty() : Optional.of(thread));
    }

    /** {@return that person, to be answered where the modal was opened} */
    Recipient recipient(Person person) {
        return new Recipient(person, place(), replyPath());
    }

    /** {@return the turn of a form that was opened there} */
    Turn turn(Submission form, Move move) {
        var about = Optional.of(consultation).filter(id -> !id.isEmpty()).map(ConsultationId::new);
        return new Turn(form.delivery(), form.person(), place(), replyPath(), about, move);
    }

    Optional<ReplyPath> replyPath() {
        return replyAddress.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReplyPath(replyAddress, original, Instant.ofEpochMilli(received)));
    }

    /** Without the address, by which anybody could answer, and without the detail, which may be what somebody chose. */
    @Override
    public String toString() {
        return "Origin[consultation=" + consultation + "]";
    }
}
