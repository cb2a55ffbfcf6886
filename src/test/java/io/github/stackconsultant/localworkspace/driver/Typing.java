package io.github.stackconsultant.localworkspace.driver;

/** Some text on its way to a place. */
public final class Typing {

    private final Actor actor;
    private final String text;

    Typing(Actor actor, String text) {
        this.actor = actor;
        this.text = text;
    }

    /** Sends it in a channel, named with its hash; text with a slash is a command. */
    public Actor in(String channel) {
        return actor.say(text, channel);
    }

    /** Sends it to the app in private. */
    public Actor inDirectMessage() {
        return actor.say(text, "direct message");
    }

    /** Sends it in the thread of the newest message that contains some text. */
    public Actor inThreadOf(String messageText) {
        return actor.reply(text, messageText);
    }

    /** Fills a field with it, found by its label or placeholder. */
    public Actor into(String field) {
        Element input = actor.find(
                element -> element.isTextInput() && element.isCalled(field), "a field called \"" + field + "\"");
        return actor.enter(input, input.typed(text));
    }

    /** Fills the first field there is, as in a modal that asks for one thing. */
    public Actor intoTheOnlyField() {
        Element input = actor.find(Element::isTextInput, "a field");
        return actor.enter(input, input.typed(text));
    }
}
