package io.github.stackconsultant.localworkspace;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** An open page: everything that the stream of one person brings, as lines. */
final class Listening implements AutoCloseable {

    private final List<String> events = new CopyOnWriteArrayList<>();
    private volatile Flow.Subscription subscription;
    private String name = "";

    private Listening() {}

    static Listening to(RunningWorkspace workspace, String user) {
        Listening listening = new Listening();
        HttpRequest request = workspace.request("/local/stream?user=" + user).build();
        HttpClient.newBuilder()
                .proxy(HttpClient.Builder.NO_PROXY)
                .build()
                .sendAsync(request, HttpResponse.BodyHandlers.fromLineSubscriber(listening.new Lines()));
        listening.awaits("hello", "{}");
        return listening;
    }

    /** The data of the first event of this name that contains some text. */
    String awaits(String event, String text) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (System.nanoTime() < end) {
            for (String seen : events) {
                if (seen.startsWith(event + " ") && seen.contains(text)) {
                    return seen.substring(event.length() + 1);
                }
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
        throw new AssertionError("no " + event + " with " + text + " in " + events);
    }

    List<String> all(String event) {
        return events.stream().filter(seen -> seen.startsWith(event + " ")).toList();
    }

    @Override
    public void close() {
        subscription.cancel();
    }

    private void line(String line) {
        if (line.startsWith("event:")) {
            name = line.substring("event:".length()).strip();
        } else if (line.startsWith("data:")) {
            events.add(name + " " + line.substring("data:".length()).strip());
        }
    }

    private final class Lines implements Flow.Subscriber<String> {

        @Override
        public void onSubscribe(Flow.Subscription started) {
            subscription = started;
            started.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String line) {
            line(line);
        }

        @Override
        public void onError(Throwable cut) {
            line("event:cut");
            line("data:" + cut);
        }

        @Override
        public void onComplete() {
            line("event:end");
            line("data:{}");
        }
    }
}
