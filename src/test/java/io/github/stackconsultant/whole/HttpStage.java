package io.github.stackconsultant.whole;

import io.github.stackconsultant.conversation.Consultation;
import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.conversation.Conversation;
import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.conversation.Turn;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.localworkspace.driver.Actor;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** The whole app, with people at the pages of its local workspace. */
final class HttpStage implements Stage {

    private static final List<String> RANKS = List.of("first", "second", "third");
    private static final String MENTION = "@Stack Consultant";

    private final WholeApp app;

    /** Text of the message that began the latest thread. */
    private String root = "";

    HttpStage(WholeApp app) {
        this.app = app;
    }

    private Actor actor(Scene scene) {
        return app.driver().as(scene.who());
    }

    @Override
    public void isCleared(List<String> people) {
        for (var name : people) {
            app.driver().as(name).modals().forEach(open -> app.driver().as(name).closesModal());
            var person = person(name);
            if (stands(person)) {
                plays(person, new Move.Start());
            }
            app.part(Consultations.class)
                    .openOf(person)
                    .ifPresent(open -> plays(person, new Move.Cancel(OptionalLong.of(open.version()))));
        }
        app.becomesQuiet();
    }

    /** The first words of a story would be about the card of the one before. */
    private boolean stands(Person person) {
        return app.part(Consultations.class)
                .latestOf(person)
                .filter(latest -> latest.status() == Consultation.Status.ADVISED)
                .isPresent();
    }

    private void plays(Person person, Move move) {
        app.part(Conversation.class)
                .take(new Turn(
                        new DeliveryId(UUID.randomUUID().toString()),
                        person,
                        Place.direct(person),
                        Optional.empty(),
                        Optional.empty(),
                        move));
    }

    private Person person(String name) {
        return new Person("T0LOCAL", app.driver().as(name).id());
    }

    @Override
    public void restarts() {
        app.becomesQuiet();
        app.restarts();
    }

    @Override
    public void passes(Duration time) {
        app.timePasses(time);
    }

    @Override
    public void looksAway(String who) {
        app.driver().as(who).looksAway();
    }

    @Override
    public void plays(Scene scene) {
        boolean onTheForm = !scene.fills().isEmpty()
                || !scene.asks().isEmpty()
                || scene.refused() != null
                || !scene.supposes().isEmpty()
                || scene.keeps();
        if (!onTheForm && !actor(scene).modals().isEmpty()) {
            actor(scene).closesModal();
        }
        if (scene.types() != null) {
            types(scene, scene.types());
        } else if (scene.presses() != null) {
            presses(scene, scene.presses());
        } else if (scene.chooses() != null) {
            actor(scene).chooses(scene.chooses()).whereOffered();
        } else if (!scene.ticks().isEmpty()) {
            actor(scene)
                    .chooses(scene.ticks().toArray(String[]::new))
                    .from("Choose all that apply")
                    .clicks("Continue");
        } else if (!scene.ranks().isEmpty()) {
            ranks(scene);
        } else if (scene.answers() != null) {
            actor(scene).clicks("Type an answer");
            actor(scene).types(scene.answers()).intoTheOnlyField().submits();
        } else {
            opens(scene);
        }
        scene.page().forEach(text -> actor(scene).seesAnew(text));
    }

    private void types(Scene scene, String text) {
        var typing = actor(scene).types(text);
        switch (scene.where()) {
            case "dm" -> typing.inDirectMessage();
            case "thread" -> typing.inThreadOf(root);
            default -> {
                if (text.contains(MENTION)) {
                    root = text.replace(MENTION, "").strip();
                }
                typing.in(scene.where());
            }
        }
    }

    private void presses(Scene scene, String label) {
        if (scene.twice()) {
            actor(scene).doubleClicks(label);
        } else if (scene.of() != null) {
            actor(scene).clicks(label, scene.of());
        } else {
            actor(scene).clicks(label);
        }
    }

    private void ranks(Scene scene) {
        for (int rank = 0; rank < scene.ranks().size(); rank++) {
            var menu = List.of("First", "Second", "Third").get(rank);
            actor(scene).chooses(scene.ranks().get(rank)).from(menu);
        }
        actor(scene).clicks("Continue");
    }

    private void opens(Scene scene) {
        if (scene.opens() != null) {
            if (scene.opens().equals("home")) {
                actor(scene).opensHome();
            } else {
                actor(scene).opensMessages();
            }
        } else if (!scene.asks().isEmpty()) {
            asks(scene);
        } else if (scene.explains() != null) {
            actor(scene).clicks("Say why");
            actor(scene).types(scene.explains()).intoTheOnlyField().submits();
        } else if (!scene.supposes().isEmpty() || scene.keeps()) {
            supposes(scene);
        } else if (!scene.fills().isEmpty() || scene.refused() != null) {
            fills(scene);
        } else if (scene.changes() != null) {
            actor(scene).chooses(scene.changes()).from("Change an answer");
        } else if (scene.shares() != null) {
            actor(scene).clicks("Share in a channel");
            actor(scene)
                    .picks(PaperStage.channelId(scene.shares()))
                    .from("Choose a channel")
                    .submits();
        } else if (scene.consultsOn() != null) {
            actor(scene).usesMessageShortcut("Consult on this message", scene.consultsOn());
        } else if (scene.reads() != null) {
            actor(scene).clicks(scene.reads());
        }
    }

    private void fills(Scene scene) {
        if (actor(scene).modals().isEmpty()) {
            actor(scene).usesShortcut("Start a consultation");
        }
        scene.fills().forEach((title, labels) -> fills(actor(scene), Teller.step(title), labels));
        submits(scene);
    }

    private void supposes(Scene scene) {
        if (actor(scene).modals().isEmpty()) {
            actor(scene).clicks("What if");
            actor(scene).seesAnew("Nothing is stored until you press Use these answers");
        }
        scene.supposes().forEach((title, labels) -> fills(actor(scene), Teller.step(title), labels));
        if (scene.keeps()) {
            actor(scene).submits();
        }
    }

    private void asks(Scene scene) {
        if (actor(scene).modals().isEmpty()) {
            actor(scene).clicks("Talk to a consultant");
        }
        scene.asks().forEach((label, text) -> actor(scene).types(text).into(label));
        submits(scene);
    }

    private void submits(Scene scene) {
        if (scene.refused() == null) {
            actor(scene).submits();
        } else if (!actor(scene).triesToSubmit().values().toString().contains(scene.refused())) {
            throw new AssertionError("the form does not say " + scene.refused());
        }
    }

    /** Has somebody answer one question of the form that is open. */
    static void fills(Actor actor, Step step, List<String> labels) {
        if (step.kind() != Step.Kind.RANKED) {
            actor.chooses(labels.toArray(String[]::new)).from(step.question());
            return;
        }
        for (int rank = 0; rank < labels.size(); rank++) {
            actor.chooses(labels.get(rank)).from("Choose the " + RANKS.get(rank));
        }
    }

    @Override
    public void seesAnew(String who, String text) {
        app.driver().as(who).seesAnew(text);
    }

    @Override
    public void becomesQuiet() {
        app.becomesQuiet();
    }

    @Override
    public String news(String who) {
        return app.driver().as(who).whatIsNew();
    }

    @Override
    public Optional<Consultation> latestOf(String who) {
        return app.part(Consultations.class).latestOf(person(who));
    }
}
