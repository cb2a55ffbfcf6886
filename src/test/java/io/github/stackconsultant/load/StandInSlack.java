package io.github.stackconsultant.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stands where Slack's Web API stands: says yes after a while, counts the calls, and keeps each channel's last message, or
 * each person's where only they see it.
 */
final class StandInSlack implements AutoCloseable {

    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

    /** What Slack takes for one call from a data centre. */
    static final Duration LATENCY = Duration.ofMillis(100);

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String REPLY = "reply";
    private static final Pattern CONFIRMATION = Pattern.compile("\"text\":\"(Your vote counts[^\"]*)");

    private final ServerSocket server;
    private final Duration latencyOfReplies;
    private final Duration latencyOfMethods;
    private final ExecutorService connections = Executors.newCachedThreadPool();
    private final ScheduledExecutorService answers = Executors.newSingleThreadScheduledExecutor();
    private final Set<String> confirmations = ConcurrentHashMap.newKeySet();
    private final Map<String, LongAdder> calls = new ConcurrentHashMap<>();
    private final Map<String, String> lastMessages = new ConcurrentHashMap<>();
    private final Map<String, List<Long>> updates = new ConcurrentHashMap<>();
    private final Queue<String> apologies = new ConcurrentLinkedQueue<>();
    private final AtomicLong timestamps = new AtomicLong();

    /** Stands there for what measures the app's own speed: its methods answer at once, and its reply addresses as Slack's. */
    StandInSlack() {
        this(LATENCY, Duration.ZERO);
    }

    StandInSlack(Duration latencyOfReplies, Duration latencyOfMethods) {
        this.latencyOfReplies = latencyOfReplies;
        this.latencyOfMethods = latencyOfMethods;
        try {
            server = new ServerSocket(0, 500, InetAddress.getLoopbackAddress());
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        connections.execute(this::accept);
    }

    String apiUrl() {
        return "http://127.0.0.1:" + server.getLocalPort() + "/api/";
    }

    String replyAddress(String user) {
        return "http://127.0.0.1:" + server.getLocalPort() + "/reply/" + user;
    }

    /** {@return how often that method was called so far} */
    long calls(String method) {
        return Optional.ofNullable(calls.get(method)).map(LongAdder::sum).orElse(0L);
    }

    /** {@return how often something was said so far, in whatever way} */
    long said() {
        return calls("chat.postMessage")
                + calls("chat.postEphemeral")
                + calls("chat.update")
                + calls("views.publish")
                + calls(REPLY);
    }

    /** {@return the reply paths, by their last part, through which somebody was told to click again} */
    Queue<String> apologies() {
        return apologies;
    }

    /** {@return whether that tells somebody that what they did was not dealt with} */
    static boolean apology(String words) {
        return words.contains("Nothing was changed: try it again") || words.contains("Something is broken on my side");
    }

    /** {@return how many different confirmations of votes people got} */
    int confirmations() {
        return confirmations.size();
    }

    /** Forgets the messages, for another app to begin with none. */
    void forget() {
        lastMessages.clear();
    }

    /** {@return when a team's channel saw one of its messages change, in nanoseconds of this process} */
    List<Long> updates(String channel) {
        return updates.getOrDefault(channel, List.of());
    }

    /** {@return the fields of the last message there} */
    Optional<Map<String, String>> lastMessage(String channel) {
        return Optional.ofNullable(lastMessages.get(channel)).map(StandInSlack::fields);
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                connections.execute(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            var in = new BufferedInputStream(socket.getInputStream());
            for (var call = HttpMessage.read(in); call.isPresent(); call = HttpMessage.read(in)) {
                answer(call.get(), socket);
            }
        } catch (IOException gone) {
            // an app that was killed says no goodbye
        }
    }

    /** What waits holds no thread. */
    private void answer(HttpMessage call, Socket socket) {
        var method = method(call);
        var answer = answer(method, call);
        var latency = method.equals(REPLY) ? latencyOfReplies : latencyOfMethods;
        if (latency.isZero()) {
            write(answer, socket);
        } else {
            answers.schedule(() -> write(answer, socket), latency.toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    private static void write(String answer, Socket socket) {
        try {
            socket.getOutputStream().write(HttpMessage.bytes(HEAD, answer.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException gone) {
            // its reader finds that out too
        }
    }

    private static String method(HttpMessage call) {
        return call.second().split("/")[1].equals(REPLY)
                ? REPLY
                : call.second().substring(call.second().lastIndexOf('/') + 1);
    }

    private String answer(String method, HttpMessage call) {
        calls.computeIfAbsent(method, unused -> new LongAdder()).increment();
        return switch (method) {
            case REPLY -> reply(call);
            case "chat.postMessage", "chat.update", "chat.postEphemeral" -> message(method, call.text());
            case "conversations.open" -> {
                var user = fields(call.text()).getOrDefault("users", "");
                yield "{\"ok\":true,\"channel\":{\"id\":\"D" + user + "\"}}";
            }
            case "auth.test" ->
                "{\"ok\":true,\"user_id\":\"U0BOT\",\"bot_id\":\"B0BOT\",\"team_id\":\"" + Delivery.TEAM + "\"}";
            case "users.info", "conversations.members" -> "{\"ok\":false,\"error\":\"missing_scope\"}";
            default -> "{\"ok\":true}";
        };
    }

    private String reply(HttpMessage call) {
        var user = call.second().substring(call.second().lastIndexOf('/') + 1);
        var body = call.text();
        if (apology(body)) {
            apologies.add(user);
        } else {
            lastMessages.put(user, body);
            var confirmed = CONFIRMATION.matcher(body);
            if (confirmed.find()) {
                confirmations.add(user + " " + confirmed.group(1));
            }
        }
        return "{\"ok\":true}";
    }

    private String message(String method, String body) {
        var channel = field("channel=", body);
        lastMessages.put(method.equals("chat.postEphemeral") ? field("user=", body) : channel, body);
        if (channel.startsWith("C") && method.equals("chat.update")) {
            updates.computeIfAbsent(channel, unused -> new CopyOnWriteArrayList<>())
                    .add(System.nanoTime());
        }
        return "{\"ok\":true,\"channel\":\"" + channel + "\",\"ts\":\"1700000000." + timestamps.incrementAndGet()
                + "\"}";
    }

    private static String field(String name, String form) {
        int from = form.startsWith(name) ? 0 : form.indexOf("&" + name) + 1;
        int to = form.indexOf('&', from);
        return form.substring(from + name.length(), to < 0 ? form.length() : to);
    }

    private static Map<String, String> fields(String form) {
        if (form.startsWith("{")) {
            return Map.of("blocks", JSON.readTree(form).path("blocks").toString());
        }
        var fields = new ConcurrentHashMap<String, String>();
        for (var pair : form.split("&")) {
            var parts = pair.split("=", 2);
            fields.put(parts[0], parts.length == 2 ? URLDecoder.decode(parts[1], StandardCharsets.UTF_8) : "");
        }
        return fields;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException alreadyGone) {
            // closing was all that was wanted
        }
        connections.shutdownNow();
        answers.shutdownNow();
    }
}
