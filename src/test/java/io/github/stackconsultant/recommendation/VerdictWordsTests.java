package io.github.stackconsultant.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.PartId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A verdict as a headline and in the middle of a sentence. */
class VerdictWordsTests {

    private final ChangeWords words = new ChangeWords(label -> label, name -> name, 1);

    @Test
    void aVerdictForSeveral() {
        assertThat(words.verdict(new Verdict.Both(
                        List.of(
                                new Verdict.Assignment(new PartId("edge"), "the edge", new OptionId("left"), "Left"),
                                new Verdict.Assignment(new PartId("core"), "the core", new OptionId("right"), "Right")),
                        "Two of everything.",
                        Strength.SLIGHT)))
                .isEqualTo("both, Left for the edge and Right for the core");
    }

    @Test
    void anOptionForSeveralPartsIsNamedOnce() {
        var left = new OptionId("left");
        var split = new Verdict.Both(
                List.of(
                        new Verdict.Assignment(new PartId("edge"), "the edge", left, "Left"),
                        new Verdict.Assignment(new PartId("core"), "the core", new OptionId("right"), "Right"),
                        new Verdict.Assignment(new PartId("rim"), "the rim", left, "Left")),
                "Two of everything.",
                Strength.SLIGHT);

        assertThat(split.headline()).isEqualTo("Both: Left for the edge and the rim, Right for the core");
        assertThat(words.verdict(split)).isEqualTo("both, Left for the edge and the rim, Right for the core");
    }

    @Test
    void threeOptionsForThreePartsAreACombination() {
        var split = new Verdict.Both(
                List.of(
                        new Verdict.Assignment(new PartId("edge"), "the edge", new OptionId("left"), "Left"),
                        new Verdict.Assignment(new PartId("core"), "the core", new OptionId("right"), "Right"),
                        new Verdict.Assignment(new PartId("rim"), "the rim", new OptionId("middle"), "Middle")),
                "Three of everything.",
                Strength.SLIGHT);

        assertThat(split.headline())
                .isEqualTo("A combination: Left for the edge, Right for the core, Middle for the rim");
        assertThat(words.verdict(split))
                .isEqualTo("a combination, Left for the edge, Right for the core, Middle for the rim");
    }

    @Test
    void aVerdictForNoneIsItsHeadline() {
        assertThat(words.verdict(new Verdict.EitherWillDo(Strength.TOSS_UP, List.of())))
                .isEqualTo("either will do");
        assertThat(words.verdict(new Verdict.EitherWillDo(
                        Strength.TOSS_UP,
                        List.of(
                                new Verdict.NamedOption(new OptionId("left"), "Left"),
                                new Verdict.NamedOption(new OptionId("right"), "Right")))))
                .isEqualTo("Left or Right will do");
        assertThat(words.verdict(new Verdict.TooClose(Strength.TOSS_UP))).isEqualTo("too close to call");
        assertThat(words.verdict(new Verdict.NotEnoughKnown(Strength.TOSS_UP)))
                .isEqualTo("not enough known to recommend");
    }
}
