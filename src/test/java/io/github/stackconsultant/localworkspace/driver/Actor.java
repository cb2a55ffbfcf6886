package io.github.stackconsultant.localworkspace.driver;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** One person at their screen. What should appear is waited for; what does not fails with what was there instead. */
public final class Actor extends Onlooker {

    private final Entries entries = new Entries();

    Actor(WorkspaceHttp http, String user, Waiting waiting) {
        super(http, user, waiting);
    }

    /** Begins to type: a message, a command (with its slash), or into a field. */
    public Typing types(String text) {
        return new Typing(this, text);
    }

    /** Begins to choose from a menu, one option or several, by their labels. */
    public Choosing chooses(String... options) {
        return new Choosing(this, List.of(options));
    }

    /** Begins to pick a person, channel or date, by id or as yyyy-mm-dd. */
    public Choosing picks(String... values) {
        return new Choosing(this, List.of(values), Element::picked);
    }

    /** Waits until some text is anywhere before this person's eyes. */
    public Actor sees(String text) {
        waiting.until(
                () -> everything().stream()
                        .filter(pane -> pane.text().contains(text))
                        .findFirst(),
                () -> user + " does not see \"" + text + "\" but:\n" + Pane.describe(everything()));
        return this;
    }

    /** Waits until some text is nowhere before this person's eyes. */
    public Actor seesNoLonger(String text) {
        waiting.until(
                () -> everything().stream().noneMatch(pane -> pane.text().contains(text))
                        ? Optional.of(true)
                        : Optional.empty(),
                () -> user + " still sees \"" + text + "\":\n" + Pane.describe(everything()));
        return this;
    }

    /** From here on, only what appears or changes is new. */
    public Actor looksAway() {
        remember();
        return this;
    }

    /** Waits until some text is in what has appeared or changed since this person looked away. */
    public Actor seesAnew(String text) {
        waiting.until(
                () -> news().stream().filter(pane -> pane.text().contains(text)).findFirst(),
                () -> user + " does not see anew \"" + text + "\" but:\n" + Pane.describe(news()));
        return this;
    }

    /** Clicks the newest button with this label; in the open modal, if there is one. */
    public Actor clicks(String label) {
        click(find(element -> element.hasButton(label), "a button \"" + label + "\""), label);
        return this;
    }

    /** Clicks the button with this label in the newest message, modal or page that holds some text. */
    public Actor clicks(String label, String beside) {
        click(button(label, beside), label);
        return this;
    }

    /** Clicks a button that opens a modal, and waits for the modal. */
    public Actor opensModalBy(String label) {
        clicks(label);
        waitForModal();
        return this;
    }

    /** Clicks a button that asks first, reads what it asks, and agrees. */
    public Actor clicksAndConfirms(String label, String question) {
        click(asking(label, question), label);
        return this;
    }

    /** Clicks a button that asks first, reads what it asks, and thinks better of it: the app hears nothing. */
    public Actor clicksAndDeclines(String label, String question) {
        asking(label, question);
        return this;
    }

    private Element asking(String label, String question) {
        return find(
                element -> element.hasButton(label) && element.question().contains(question),
                "a button \"" + label + "\" that asks \"" + question + "\"");
    }

    /** Clicks it twice, faster than anybody could see what comes of it. */
    public Actor doubleClicks(String label) {
        Element button = find(element -> element.hasButton(label), "a button \"" + label + "\"");
        http.postTwice("/local/actions", action(button, button.pressed(label)));
        return this;
    }

    /** Takes aim at a button, to click it later, whatever has become of it by then. */
    public Runnable aimsAt(String label, String beside) {
        Element button = button(label, beside);
        return () -> click(button, label);
    }

    private Element button(String label, String beside) {
        return find(
                element -> element.hasButton(label) && element.pane().text().contains(beside),
                "a button \"" + label + "\" beside \"" + beside + "\"");
    }

    private void click(Element button, String label) {
        act(button, button.pressed(label));
    }

    /** Ticks these boxes, besides whatever is ticked already. */
    public Actor ticks(String... labels) {
        return tick(true, labels);
    }

    /** Takes the ticks out of these boxes again. */
    public Actor unticks(String... labels) {
        return tick(false, labels);
    }

    private Actor tick(boolean on, String... labels) {
        for (String label : labels) {
            Element boxes = find(
                    element -> element.type().equals("checkboxes") && element.offers(List.of(label)),
                    "a box \"" + label + "\"");
            enter(boxes, boxes.ticked(entries.in(boxes), label, on));
        }
        return this;
    }

    /** Picks a day and time in the field of this name: its label, or the text beside it. */
    public Actor picksTime(Instant time, String name) {
        Element field = find(
                element -> element.type().equals("datetimepicker") && element.isCalled(name),
                "a day and time \"" + name + "\"");
        return enter(field, field.picked(List.of(Long.toString(time.getEpochSecond()))));
    }

    /** Empties the field of this name. */
    public Actor empties(String name) {
        Element field = find(element -> element.isInput() && element.isCalled(name), "a field \"" + name + "\"");
        return enter(field, field.emptied());
    }

    /** Waits until this person sees a text that is for them alone. */
    public Actor seesPrivately(String text) {
        waiting.until(
                () -> ephemerals().stream()
                        .filter(message -> Readable.text(message).contains(text))
                        .findFirst(),
                () -> user + " is not told in private: \"" + text + "\"");
        return this;
    }

    /** Submits the open modal, which must be taken. */
    public Actor submits() {
        Map<String, String> errors = triesToSubmit();
        if (!errors.isEmpty()) {
            throw new AssertionError(user + "'s form was refused: " + errors);
        }
        return this;
    }

    /** Submits the open modal and says what was wrong with it: texts by block_id; none where it was taken. */
    public Map<String, String> triesToSubmit() {
        Pane modal = waitForModal();
        JsonNode answer = http.post("/local/views/" + modal.json().path("id").asString() + "/submit", withState(modal));
        Map<String, String> errors = new LinkedHashMap<>();
        answer.path("errors")
                .properties()
                .forEach(error -> errors.put(error.getKey(), error.getValue().asString()));
        if (answer.has("errors") && errors.isEmpty()) {
            errors.put("", "the app did not take the form");
        }
        return errors;
    }

    /** Closes the modal on top. */
    public Actor closesModal() {
        http.post("/local/views/" + waitForModal().json().path("id").asString() + "/close", Map.of("user", user));
        return this;
    }

    /** Opens App Home, and looks at it first from now on. */
    public Actor opensHome() {
        looksFirstAtHome(true);
        http.post("/local/home/open", Map.of("user", user, "tab", "home"));
        return this;
    }

    /** Opens the direct messages with the app. */
    public Actor opensMessages() {
        looksFirstAtHome(false);
        http.post("/local/home/open", Map.of("user", user, "tab", "messages"));
        return this;
    }

    /** Uses a global shortcut, by its name in the manifest. */
    public Actor usesShortcut(String name) {
        http.post("/local/shortcuts", Map.of("user", user, "callbackId", screen.shortcut("global", name)));
        return this;
    }

    /** Uses a message shortcut, by its name in the manifest, on the newest message that contains some text. */
    public Actor usesMessageShortcut(String name, String text) {
        Pane message = messageWith(text);
        http.post(
                "/local/shortcuts",
                Map.of(
                        "user", user,
                        "callbackId", screen.shortcut("message", name),
                        "channel", message.json().path("channel").asString(),
                        "ts", message.ts()));
        return this;
    }

    /** Says something in a channel, or runs a command there. */
    Actor say(String text, String channel) {
        looksFirstAtHome(false);
        String id = screen.channelId(channel);
        if (text.startsWith("/")) {
            http.post("/local/commands", Map.of("user", user, "channel", id, "text", text));
        } else {
            http.post("/local/conversations/" + id + "/messages", Map.of("user", user, "text", text));
        }
        return this;
    }

    /** Replies in the thread of the newest message that contains some text. */
    Actor reply(String text, String to) {
        JsonNode message = messageWith(to).json();
        String root = message.path("threadTs").asString(message.path("ts").asString());
        http.post(
                "/local/conversations/" + message.path("channel").asString() + "/messages",
                Map.of("user", user, "text", text, "threadTs", root));
        return this;
    }

    /** Puts a value into a field, and tells the app where the field does so at once. */
    Actor enter(Element field, Map<String, Object> value) {
        entries.put(field, value);
        if (field.tellsTheApp()) {
            act(field, value);
        }
        return this;
    }

    private void act(Element element, Map<String, Object> value) {
        http.post("/local/actions", action(element, value));
    }

    private Map<String, Object> action(Element element, Map<String, Object> value) {
        Map<String, Object> action = new LinkedHashMap<>(value);
        action.put("block_id", element.blockId());
        action.put("action_id", element.actionId());
        action.put("type", element.type());
        Map<String, Object> body = withState(element.pane());
        body.put("container", element.pane().container());
        body.put("action", action);
        return body;
    }

    private Map<String, Object> withState(Pane pane) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("user", user);
        body.put("state", entries.state(pane));
        return body;
    }
}
