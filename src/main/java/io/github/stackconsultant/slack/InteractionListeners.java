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
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Dispatches clicks, forms and shortcuts to their listeners. It is the last middleware for them, since Bolt only
 * dispatches its own request classes.
 */
final class InteractionListeners implements Middleware {

    private final Map<String, Function<BlockAction, Response>> clicks = new ConcurrentHashMap<>();
    private final Map<String, Function<Submission, Response>> submissions = new ConcurrentHashMap<>();
    private final Map<String, Function<GlobalShortcut, Response>> globalShortcuts = new ConcurrentHashMap<>();
    private final Map<String, Function<MessageShortcut, Response>> messageShortcuts = new ConcurrentHashMap<>();
    private final UnmatchedRequestHandler unmatched;
    private final Consumer<Person> submitting;

    /**
     * Makes one.
     *
     * @param submitting hears of whoever submits a form, before it is read
     */
    InteractionListeners(UnmatchedRequestHandler unmatched, Consumer<Person> submitting) {
        this.unmatched = unmatched;
        this.submitting = submitting;
    }

    void click(String action, Function<BlockAction, Response> listener) {
        add(clicks, action, listener);
    }

    void submission(String callback, Function<Submission, Response> listener) {
        add(submissions, callback, listener);
    }

    void globalShortcut(String callback, Function<GlobalShortcut, Response> listener) {
        add(globalShortcuts, callback, listener);
    }

    void messageShortcut(String callback, Function<MessageShortcut, Response> listener) {
        add(messageShortcuts, callback, listener);
    }

    /** Of two one would never hear anything: the app does not start then. */
    private static <R> void add(Map<String, R> listeners, String id, R listener) {
        if (listeners.putIfAbsent(id, listener) != null) {
            throw new IllegalStateException("two listeners to " + id);
        }
    }

    @Override
    @SuppressWarnings("rawtypes") // Bolt's own signature
    public Response apply(Request request, Response response, MiddlewareChain chain) throws Exception {
        if (request instanceof BlockAction click) {
            return heard(clicks, click);
        }
        if (request instanceof Submission submission) {
            submitting.accept(People.of(submission.getPayload()));
            return heard(submissions, submission);
        }
        if (request instanceof GlobalShortcut shortcut) {
            return heard(globalShortcuts, shortcut);
        }
        return request instanceof MessageShortcut shortcut ? heard(messageShortcuts, shortcut) : chain.next(request);
    }

    private <R extends Interaction<?, ?>> Response heard(Map<String, Function<R, Response>> listeners, R request) {
        @Nullable String callback = request.callback();
        return Optional.ofNullable(callback)
                .flatMap(name -> Optional.ofNullable(listeners.get(name)))
                .map(listener -> listener.apply(request))
                .orElseGet(() -> unmatched.handle(request));
    }
}
