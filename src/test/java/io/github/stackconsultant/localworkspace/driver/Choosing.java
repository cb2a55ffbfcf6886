package io.github.stackconsultant.localworkspace.driver;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Some options on their way to a menu. */
public final class Choosing {

    private final Actor actor;
    private final List<String> choices;
    private final BiFunction<Element, List<String>, Map<String, Object>> value;
    private final boolean labelled;

    Choosing(Actor actor, List<String> labels) {
        this.actor = actor;
        this.choices = labels;
        this.value = Element::chosen;
        this.labelled = true;
    }

    Choosing(Actor actor, List<String> values, BiFunction<Element, List<String>, Map<String, Object>> value) {
        this.actor = actor;
        this.choices = values;
        this.value = value;
        this.labelled = false;
    }

    /** Chooses them in the newest menu of this name: its placeholder, its label, or the text beside it. */
    public Actor from(String menu) {
        Element found = actor.find(
                element -> !element.isTextInput() && element.isCalled(menu) && (!labelled || element.offers(choices)),
                "a menu \"" + menu + "\" with " + choices);
        return actor.enter(found, value.apply(found, choices));
    }

    /** Chooses them in the newest menu that offers them all, such as unnamed radio buttons. */
    public Actor whereOffered() {
        Element found = actor.find(
                element -> !element.options().isEmpty() && element.offers(choices), "a menu with " + choices);
        return actor.enter(found, value.apply(found, choices));
    }
}
