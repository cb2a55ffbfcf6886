package io.github.stackconsultant.localworkspace.driver;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What one person has before their eyes: read as it is now, or waited for. */
public abstract class Onlooker {

    final WorkspaceHttp http;
    final String user;
    final Screen screen;
    final Waiting waiting;
    /** What was before this person's eyes when they last looked away: texts by pane. */
    private Map<String, String> known = Map.of();

    private boolean looksAtHome;

    Onlooker(WorkspaceHttp http, String user, Waiting waiting) {
        this.http = http;
        this.user = user;
        this.screen = new Screen(http, user);
        this.waiting = waiting;
    }

    /** This person's id, such as U0ANA. */
    public String id() {
        return user;
    }

    /** Whether some text is before this person's eyes right now. */
    public boolean canSee(String text) {
        return everything().stream().anyMatch(pane -> pane.text().contains(text));
    }

    /** All that has appeared or changed since this person looked away, the newest first. */
    public String whatIsNew() {
        return news().stream().map(Pane::text).collect(Collectors.joining("\n"));
    }

    /** Whether a button with this label can be clicked right now. */
    public boolean canClick(String label) {
        return usable().stream()
                .flatMap(pane -> pane.elements().stream())
                .anyMatch(element -> element.hasButton(label));
    }

    /** Waits for a file of this name, opens it, and gives what is in it. */
    public String readsFile(String name) {
        JsonNode file = waiting.until(
                () -> screen.look().messages().stream()
                        .flatMap(pane -> pane.json().path("files").values().stream())
                        .filter(shared -> name.equals(shared.path("name").asString()))
                        .findFirst(),
                () -> user + " sees no file " + name);
        return http.text(URI.create(file.path("url_private").asString()).getRawPath() + "?user=" + user);
    }

    /** The messages of a channel (with its hash), or of the direct messages for any other words; oldest first. */
    public List<JsonNode> messages(String channel) {
        return screen.messages(screen.channelId(channel));
    }

    /** A root and its replies, oldest first. */
    public List<JsonNode> thread(String channel, String ts) {
        return screen.thread(screen.channelId(channel), ts);
    }

    /** What this person alone sees, oldest first. */
    public List<JsonNode> ephemerals() {
        return screen.look().ephemerals();
    }

    /** The open modals, the one on top last. */
    public List<JsonNode> modals() {
        return screen.look().modals().stream().map(Pane::json).toList();
    }

    /** This person's App Home, once the app has published it. */
    public Optional<JsonNode> home() {
        return screen.look().home().map(Pane::json);
    }

    /** From here on, only what appears or changes is new. */
    void remember() {
        Map<String, String> seen = new HashMap<>();
        everything().forEach(pane -> seen.put(pane.key(), pane.text()));
        known = seen;
    }

    /** Looks at App Home before all else but modals, or after all else. */
    void looksFirstAtHome(boolean first) {
        looksAtHome = first;
    }

    Element find(Predicate<Element> wanted, String what) {
        return waiting.until(
                () -> usable().stream()
                        .flatMap(pane -> pane.elements().stream())
                        .filter(wanted)
                        .findFirst(),
                () -> user + " finds no " + what + " in:\n" + Pane.describe(usable()));
    }

    Pane waitForModal() {
        return waiting.until(() -> screen.look().topModal(), () -> user + " has no modal open");
    }

    Pane messageWith(String text) {
        return waiting.until(
                () -> screen.look().messages().stream()
                        .filter(pane -> !pane.ephemeral())
                        .filter(pane -> pane.text().contains(text))
                        .findFirst(),
                () -> user + " sees no message with \"" + text + "\"");
    }

    List<Pane> news() {
        return everything().stream()
                .filter(pane -> !pane.text().equals(known.get(pane.key())))
                .toList();
    }

    List<Pane> everything() {
        Sight sight = screen.look();
        List<Pane> panes = new ArrayList<>();
        sight.topModal().ifPresent(panes::add);
        panes.addAll(uncovered(sight));
        return panes;
    }

    /** A modal covers all else. */
    private List<Pane> usable() {
        Sight sight = screen.look();
        return sight.topModal().map(List::of).orElseGet(() -> uncovered(sight));
    }

    private List<Pane> uncovered(Sight sight) {
        List<Pane> panes = new ArrayList<>(sight.messages());
        sight.home().ifPresent(home -> panes.add(looksAtHome ? 0 : panes.size(), home));
        return panes;
    }
}
