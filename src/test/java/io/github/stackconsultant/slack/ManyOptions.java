package io.github.stackconsultant.slack;

import static io.github.stackconsultant.fixtures.Catalogue.answer;
import static io.github.stackconsultant.fixtures.Catalogue.need;

import io.github.stackconsultant.fixtures.Catalogue;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.Need;
import io.github.stackconsultant.knowledge.Step;
import java.util.List;
import java.util.stream.IntStream;

/** More options, and more that tells them apart, than a modal has room for. */
final class ManyOptions {

    private static final int OPTIONS = 30;
    private static final int CRITERIA = 40;

    private ManyOptions() {}

    static Comparison comparison() {
        var catalogue = Catalogue.of(IntStream.rangeClosed(1, OPTIONS)
                .mapToObj(each -> "option-" + each)
                .toArray(String[]::new));
        for (int criterion = 0; criterion < CRITERIA; criterion++) {
            var ratings = new int[OPTIONS];
            ratings[0] = 4;
            ratings[1 + criterion % (OPTIONS - 1)] = 1;
            catalogue.criterion("criterion-" + criterion, ratings);
        }
        var needs = IntStream.range(0, CRITERIA)
                .mapToObj(each -> need("criterion-" + each, 1))
                .toArray(Need[]::new);
        return catalogue
                .step("main", Step.Kind.ONE, answer("all", needs), answer("nothing"))
                .build();
    }

    static Rig rig() {
        return new Rig(new KnowledgeBase(List.of(comparison())));
    }
}
