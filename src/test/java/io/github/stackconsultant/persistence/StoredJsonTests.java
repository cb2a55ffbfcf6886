package io.github.stackconsultant.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.StepAnswer;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.recommendation.Strength;
import io.github.stackconsultant.recommendation.Verdict;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoredJsonTests {

    private final StoredJson json = new StoredJson();

    static Stream<Object> variants() {
        return Stream.of(
                new StepAnswer.Chosen(List.of()),
                new StepAnswer.Typed("words"),
                new StepAnswer.Skipped(),
                new StepAnswer.NotSure(),
                new Verdict.OneOption(new OptionId("o"), "Option", Strength.CLEAR),
                new Verdict.Both(List.of(), "cost", Strength.SLIGHT),
                new Verdict.TooClose(Strength.TOSS_UP),
                new Verdict.NotEnoughKnown(Strength.TOSS_UP));
    }

    @ParameterizedTest
    @MethodSource("variants")
    void readsEveryVariantThatItWrites(Object variant) {
        var type = variant instanceof Verdict ? Verdict.class : StepAnswer.class;

        assertThat(json.read(json.write(variant), type)).isEqualTo(variant);
    }

    @Test
    void forgetsNoVariant() {
        var permitted =
                Stream.of(StepAnswer.class, Verdict.class).flatMap(type -> Stream.of(type.getPermittedSubclasses()));

        assertThat(variants().map(Object::getClass)).containsExactlyInAnyOrderElementsOf(permitted.toList());
    }

    @Test
    void writesIdsAsPlainStrings() {
        assertThat(json.write(new StepAnswer.Chosen(List.of(new AnswerId("chat")))))
                .isEqualTo("{\"kind\":\"chosen\",\"answers\":[\"chat\"]}");
    }

    @Test
    void writesNamesOfVariantsThatNoRenamedClassChanges() {
        assertThat(json.write(new StepAnswer.NotSure())).isEqualTo("{\"kind\":\"not-sure\"}");
        assertThat(json.write(new Verdict.TooClose(Strength.TOSS_UP)))
                .isEqualTo("{\"kind\":\"too-close\",\"strength\":\"TOSS_UP\"}");
    }

    @Test
    void writesNothingThatADatabaseRefuses() {
        assertThat(json.write(new StepAnswer.Typed("\u0000 \ud800 \ud83d\ude80")))
                .isEqualTo("{\"kind\":\"typed\",\"words\":\"\\u0000 \ufffd \ud83d\ude80\"}");
    }
}
