package io.github.stackconsultant.slack;

import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.response.Response;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.slack.Interaction.BlockAction;
import io.github.stackconsultant.slack.Interaction.Submission;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Refuses people of other organisations in shared channels before any of their data is stored. Like its command, the
 * app belongs to one workspace.
 */
final class OutsiderFilter implements Middleware {

    /** Only shown to the person. */
    static final String REFUSAL = "I am here for the people of the workspace that installed me. Nothing was stored.";

    /**
     * Kinds of clicks that are not refused here: voting has its own refusals, and a link only has to be acknowledged.
     */
    private static final Set<ActionKind> ANSWERED_ELSEWHERE = EnumSet.of(ActionKind.POLL, ActionKind.LINK);

    /** Fields in which an event names the organisation of the user who caused it, the most reliable first. */
    private static final List<String> TEAMS = List.of("user_team", "source_team", "team");

    private final Turns turns;
    private final LateReplies lateReplies;

    OutsiderFilter(Turns turns, LateReplies lateReplies) {
        this.turns = turns;
        this.lateReplies = lateReplies;
    }

    @Override
    @SuppressWarnings("rawtypes") // Bolt's own signature
    public Response apply(Request request, Response response, MiddlewareChain chain) throws Exception {
        if (request instanceof EventRequest event) {
            return spoken(event) ? Response.ok() : chain.next(request);
        }
        if (request instanceof BlockAction click) {
            return clicked(click) ? Response.ok() : chain.next(request);
        }
        return request instanceof Submission form && form.actor().isOutsider()
                ? form.refusedAtFirstField(REFUSAL).orElseGet(Response::ok)
                : chain.next(request);
    }

    /** {@return whether an outsider mentioned the app or wrote to it, in which case they are told} */
    private boolean spoken(EventRequest request) {
        var said = EventFields.of(request)
                .filter(EventFields::speaksToTheApp)
                .filter(event -> actor(event, request).isOutsider());
        said.ifPresent(event -> tell(new Recipient(
                actor(event, request).person(),
                Turns.inChannel(event.text("channel").orElseThrow()),
                Optional.empty())));
        return said.isPresent();
    }

    private static Actor actor(EventFields event, EventRequest request) {
        var theirs = TEAMS.stream().flatMap(name -> event.text(name).stream()).findFirst();
        return Actor.of(request.getContext(), event.text("user").orElseThrow()).belongingTo(theirs);
    }

    private boolean clicked(BlockAction request) {
        var elsewhere = Optional.ofNullable(request.callback())
                .flatMap(ActionId::of)
                .map(ActionId::kind)
                .filter(ANSWERED_ELSEWHERE::contains);
        if (elsewhere.isPresent() || !request.actor().isOutsider()) {
            return false;
        }
        var click = turns.click(request);
        var place = click.place().kind() == Place.Kind.THREAD
                ? Place.privately(click.place().channel())
                : click.place();
        tell(new Recipient(click.person(), place, click.replyPath()));
        return true;
    }

    private void tell(Recipient outsider) {
        lateReplies.tell(Rendered.of(REFUSAL), outsider.beside());
    }
}
