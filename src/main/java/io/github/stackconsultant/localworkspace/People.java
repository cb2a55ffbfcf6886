package io.github.stackconsultant.localworkspace;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everybody who has an account in the workspace, except the app's bot. */
final class People {

    private final List<Person> everybody;

    People(List<Person> everybody) {
        this.everybody = List.copyOf(everybody);
    }

    List<Person> all() {
        return everybody;
    }

    Optional<Person> find(@Nullable String id) {
        return everybody.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    Optional<Person> owner(String directChannelId) {
        return everybody.stream()
                .filter(person -> person.directChannelId().equals(directChannelId))
                .findFirst();
    }
}
