package io.github.stackconsultant.slack;

import com.slack.api.bolt.handler.UnmatchedRequestHandler;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.slack.Interaction.BlockAction;
import io.github.stackconsultant.slack.Interaction.GlobalShortcut;
import io.github.stackconsultant.slack.Interaction.MessageShortcut;
import io.github.stackconsultant.slack.Interaction.Submission;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Dispatches clicks, forms and shortcuts to their listeners. It is the last middleware for them, since Bolt only
 * dispatches its own request classes.
 */
final class InteractionListeners implements Middleware {

    private final Map<Callback, Function<Interaction<?, ?>, Response>> listeners = new ConcurrentHashMap<>();
    private final UnmatchedRequestHandler unmatched;
    private final Consumer<Person> submitting;

    /** What a listener listens to: each kind of interaction has ids of its own. */
    private record Callback(Class<?> kind, String id) {}

    /**
     * Makes one.
     *
     * @param submitting hears of whoever submits a form, before it is read
     */
    InteractionListeners(UnmatchedRequestHandler unmatched, Consumer<Person> submitting) {
        this.unmatched = unmatched;
        this.submitting = submitting;
    }

    /**
     * Makes one with the listeners of all features, whose every click has one.
     *
     * @param overtaken hears of whoever does something beside their consultation, before it is done
     */
    static InteractionListeners of(
            UnmatchedRequestHandler unmatched,
            Consumer<Person> overtaken,
            Turns turns,
            List<FeatureListeners> features) {
        var interactions = new InteractionListeners(unmatched, overtaken);
        var clicks = new ClickListeners(overtaken);
        features.forEach(feature -> feature.registerIn(clicks, interactions));
        clicks.registerIn(interactions, turns);
        return interactions;
    }

    void click(String action, Function<BlockAction, Response> listener) {
        add(BlockAction.class, action, listener);
    }

    void submission(String callback, Function<Submission, Response> listener) {
        add(Submission.class, callback, listener);
    }

    /** Registers a listener to forms that say where they were opened: any other is outdated. */
    void form(String callback, BiFunction<Submission, Origin, Response> listener) {
        submission(
                callback,
                form -> form.origin()
                        .map(origin -> listener.apply(form, origin))
                        .orElseGet(form::outdated));
    }

    void globalShortcut(String callback, Function<GlobalShortcut, Response> listener) {
        add(GlobalShortcut.class, callback, listener);
    }

    void messageShortcut(String callback, Function<MessageShortcut, Response> listener) {
        add(MessageShortcut.class, callback, listener);
    }

    /** Of two one would never hear anything: the app does not start then. */
    private <I extends Interaction<?, ?>> void add(Class<I> kind, String id, Function<I, Response> listener) {
        Function<Interaction<?, ?>, Response> hearing = interaction -> listener.apply(kind.cast(interaction));
        if (listeners.putIfAbsent(new Callback(kind, id), hearing) != null) {
            throw new IllegalStateException("two listeners to " + id);
        }
    }

    @Override
    @SuppressWarnings("rawtypes") // Bolt's own signature
    public Response apply(Request request, Response response, MiddlewareChain chain) throws Exception {
        if (!(request instanceof Interaction<?, ?> interaction)) {
            return chain.next(request);
        }
        if (interaction instanceof Submission) {
            submitting.accept(interaction.person());
        }
        return listener(interaction)
                .map(listener -> listener.apply(interaction))
                .orElseGet(() -> unmatched.handle(interaction));
    }

    private Optional<Function<Interaction<?, ?>, Response>> listener(Interaction<?, ?> interaction) {
        @Nullable String id = interaction.callback();
        return Optional.ofNullable(id)
                .flatMap(known -> Optional.ofNullable(listeners.get(new Callback(interaction.getClass(), known))));
    }
}
