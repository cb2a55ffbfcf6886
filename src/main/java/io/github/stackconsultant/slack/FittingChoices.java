package io.github.stackconsultant.slack;

import io.github.stackconsultant.voting.Choice;
import java.util.List;
import java.util.stream.Stream;

/** Limits choices to what fits. */
final class FittingChoices {

    private FittingChoices() {}

    /** {@return as many of them; the first options go before the others, and what is no option is always there} */
    static List<Choice> of(List<Choice> all, int most) {
        var others = all.stream()
                .filter(choice -> choice.kind() != Choice.Kind.OPTION)
                .toList();
        return Stream.concat(
                        all.stream()
                                .filter(choice -> choice.kind() == Choice.Kind.OPTION)
                                .limit(most - others.size()),
                        others.stream())
                .toList();
    }
}
