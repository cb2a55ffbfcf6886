package io.github.stackconsultant.localworkspace;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.springframework.web.servlet.function.ServerResponse.SseBuilder;

/** One open page's server-sent events: a queue, and one thread that writes it out. */
final class EventStream implements Runnable {

    private static final int MOST_WAITING = 5_000;
    private static final long HEARTBEAT_SECONDS = 15;

    private final String user;
    private final SseBuilder response;
    private final BlockingQueue<Event> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private volatile boolean open = true;

    EventStream(String user, SseBuilder response) {
        this.user = user;
        this.response = response;
        offer("hello", "{}");
    }

    String user() {
        return user;
    }

    /** Queues an event; a page that reads too slowly is disconnected, and reloads. */
    void offer(String name, String data) {
        if (!waiting.offer(new Event(name, data))) {
            close();
        }
    }

    void close() {
        open = false;
        waiting.clear();
        waiting.add(Event.LAST);
    }

    /** Writes events until the page is gone or the stream is closed. */
    @Override
    public void run() {
        try {
            while (open) {
                writeNext();
            }
            response.complete();
        } catch (IOException | IllegalStateException gone) {
            open = false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void writeNext() throws IOException, InterruptedException {
        var event = waiting.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
        if (event == null) {
            response.comment("still here").send();
        } else if (!event.equals(Event.LAST)) {
            response.event(event.name()).data(event.data());
        }
    }

    private record Event(String name, String data) {

        static final Event LAST = new Event("", "");
    }
}
