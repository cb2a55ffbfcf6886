package io.github.stackconsultant.whole;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.Consultation;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Plays a story on a stage and holds it against what should be seen. */
final class Teller {

    private static final Comparison COMPARISON = KnowledgeFixtures.nodejsVsPython();

    private final Stage stage;

    Teller(Stage stage) {
        this.stage = stage;
    }

    void tells(Story story) {
        stage.isCleared(story.people());
        for (int turn = 1; turn <= story.turns().size(); turn++) {
            var scene = story.turns().get(turn - 1);
            try {
                plays(scene, story.people());
            } catch (AssertionError | RuntimeException failed) {
                throw new AssertionError(
                        "turn " + turn + " of \"" + story.story() + "\": " + failed.getMessage(), failed);
            }
        }
    }

    private void plays(Scene scene, List<String> people) {
        if (scene.restarts()) {
            stage.restarts();
        }
        if (scene.passes() != null) {
            stage.passes(scene.passes());
        }
        people.forEach(stage::looksAway);
        stage.plays(scene);
        sees(scene.who(), new Scene.Sight(scene.sees(), scene.unseen()));
        scene.others().forEach(this::sees);
        state(scene);
    }

    private void sees(String who, Scene.Sight sight) {
        sight.sees().forEach(text -> stage.seesAnew(who, text));
        stage.becomesQuiet();
        var news = stage.news(who);
        sight.unseen()
                .forEach(text -> assertThat(news).as("what " + who + " sees").doesNotContain(text));
    }

    private void state(Scene scene) {
        if (scene.step() == null && scene.known() == null && scene.status() == null) {
            return;
        }
        var consultation = stage.latestOf(scene.who()).orElseThrow(() -> new AssertionError("no consultation"));
        if (scene.step() != null) {
            assertThat(consultation.openStep(COMPARISON).map(Step::title))
                    .as("the open question")
                    .contains(scene.step());
        }
        if (scene.known() != null) {
            assertThat(inWords(consultation)).as("the answers").isEqualTo(scene.known());
        }
        if (scene.status() != null) {
            assertThat(consultation.status().name()).isEqualToIgnoringCase(scene.status());
        }
    }

    private static Map<String, String> inWords(Consultation consultation) {
        var words = new LinkedHashMap<String, String>();
        consultation.answers().forEach((id, answer) -> {
            var step = COMPARISON.step(id).orElseThrow();
            words.put(step.title(), answer.inWords(step));
        });
        return words;
    }

    /** {@return the step of that title} */
    static Step step(String title) {
        return COMPARISON.steps().stream()
                .filter(step -> step.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no step is called " + title));
    }

    /** {@return what a scene must say} */
    static <T> T said(T value) {
        return Objects.requireNonNull(value);
    }
}
