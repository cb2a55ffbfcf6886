package io.github.stackconsultant.slack;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is filled in, in a form or in the menus of a message. A field is a block and an element that share an id, but for
 * the menus of answers.
 */
final class FormValues {

    /** By the id of the block, then by that of the element. */
    private final Map<String, Map<String, ViewState.Value>> values;

    private FormValues(Map<String, Map<String, ViewState.Value>> values) {
        this.values = values;
    }

    /** {@return what is filled in on that modal} */
    static FormValues of(View modal) {
        return of(Optional.ofNullable(modal.getState()));
    }

    /** {@return what is filled in according to that state; nothing if there is none} */
    static FormValues of(Optional<ViewState> state) {
        return new FormValues(state.map(ViewState::getValues).orElse(Collections.emptyMap()));
    }

    private Optional<ViewState.Value> value(String block, String element) {
        return Optional.ofNullable(values.get(block)).map(elements -> elements.get(element));
    }

    private Optional<ViewState.Value> value(String field) {
        return value(field, field);
    }

    /** {@return what was typed; empty if nothing was} */
    String text(String field) {
        return value(field).map(ViewState.Value::getValue).orElse("");
    }

    /** {@return the values of the options that were picked for an answer, one or several} */
    List<String> picked(String block, String element) {
        return value(block, element).stream()
                .flatMap(value -> Stream.concat(
                        Stream.ofNullable(value.getSelectedOption()),
                        Stream.ofNullable(value.getSelectedOptions()).flatMap(List::stream)))
                .flatMap(option -> Stream.ofNullable(option.getValue()))
                .toList();
    }

    /** {@return the values of the options that were picked, one or several} */
    List<String> picked(String field) {
        return picked(field, field);
    }

    /** {@return the id of the channel that was chosen} */
    Optional<String> channel(String field) {
        return value(field).map(ViewState.Value::getSelectedConversation);
    }

    /** {@return the ids of the users who were chosen} */
    List<String> users(String field) {
        return value(field).map(ViewState.Value::getSelectedUsers).orElse(List.of());
    }

    /** {@return the day that was chosen, in Slack's format} */
    Optional<String> day(String field) {
        return value(field).map(ViewState.Value::getSelectedDate);
    }

    /** {@return the moment that was chosen} */
    Optional<Instant> moment(String field) {
        return value(field).map(ViewState.Value::getSelectedDateTime).map(Instant::ofEpochSecond);
    }
}
