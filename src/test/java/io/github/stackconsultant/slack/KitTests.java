package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class KitTests {

    @Test
    void anOptionTakesAValueOfSlacksLengthAndNoLongerOne() {
        var longest = "v".repeat(SlackLimits.OPTION_VALUE);

        assertThat(Kit.option("label", longest).getValue()).isEqualTo(longest);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Kit.option("label", longest + "v"))
                .withMessage("a value of 76 characters");
    }

    @Test
    void aButtonTakesAValueOfSlacksLengthAndNoLongerOne() {
        var longest = "v".repeat(SlackLimits.BUTTON_VALUE);

        assertThat(Kit.button(ActionId.SHARE, "label", longest).getValue()).isEqualTo(longest);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Kit.button(ActionId.SHARE, "label", longest + "v"))
                .withMessage("a value of 2001 characters");
    }
}
