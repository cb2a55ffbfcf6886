package io.github.stackconsultant.localworkspace;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Submits forms to the app and executes the app's answer. */
final class Submissions {

    private static final Logger log = LoggerFactory.getLogger(Submissions.class);
    private static final String TROUBLE = "We had some trouble connecting. Try again?";

    private final AppClient client;
    private final InteractionPayloads payloads;
    private final ViewReader views;
    private final ViewDesk desk;
    private final Bulletin bulletin;

    Submissions(AppClient client, InteractionPayloads payloads, ViewReader views, ViewDesk desk, Bulletin bulletin) {
        this.client = client;
        this.payloads = payloads;
        this.views = views;
        this.desk = desk;
        this.bulletin = bulletin;
    }

    /** Waits for the app's answer. The result is empty if the form was accepted. */
    Optional<Map<String, String>> submit(Person person, View view, JsonNode state) {
        var blocks = view.blocks();
        var complaints = SubmissionCheck.complaints(blocks, InitialState.overlaid(blocks, state));
        if (!complaints.isEmpty()) {
            return Optional.of(complaints);
        }
        var outcome = client.deliver(Delivery.interaction(payloads.submission(person, view, state)))
                .join();
        return outcome.accepted() ? obey(person, view, outcome.body()) : trouble(person, outcome.errorForPeople());
    }

    private Optional<Map<String, String>> obey(Person person, View view, String body) {
        var answer = body.isBlank() ? Optional.of(Json.object()) : Json.parseObject(body);
        return answer.map(known -> obey(person, view, known))
                .orElseGet(() -> trouble(person, "the answer is neither empty nor JSON"));
    }

    private Optional<Map<String, String>> obey(Person person, View view, ObjectNode answer) {
        var action = Json.text(answer, "response_action", "");
        return switch (action) {
            case "errors" -> errors(person, view, answer.path("errors"));
            case "update" -> update(person, view, answer);
            case "" -> {
                desk.close(person.id(), view.id());
                yield Optional.empty();
            }
            default -> trouble(person, "there is no response_action " + action);
        };
    }

    private Optional<Map<String, String>> errors(Person person, View view, JsonNode errors) {
        var inputs = Json.list(view.content(), "blocks").stream()
                .filter(block -> "input".equals(Json.text(block, "type")))
                .map(block -> Json.text(block, "block_id", ""))
                .collect(Collectors.toSet());
        if (errors.isEmpty() || !inputs.containsAll(errors.propertyNames())) {
            return trouble(person, "errors must name input blocks: " + errors.propertyNames());
        }
        return Optional.of(errors.properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, error -> error.getValue().asString())));
    }

    private Optional<Map<String, String>> update(Person person, View view, JsonNode answer) {
        var reading = views.read(answer.path("view"), Surface.MODAL);
        if (reading instanceof Checked.Granted<ObjectNode> granted) {
            desk.update(new ModalStacks.Opened(person.id(), view), granted.value());
            return Optional.empty();
        }
        return trouble(person, reading.toString());
    }

    /** The message that Slack shows for any failure; the reason goes to the log for the app's developer. */
    private Optional<Map<String, String>> trouble(Person person, String reason) {
        log.warn("A submitted view failed: {}", reason);
        bulletin.notice(person.id(), Optional.empty(), TROUBLE);
        return Optional.of(Map.of());
    }
}
