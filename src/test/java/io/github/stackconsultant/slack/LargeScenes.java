package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.Consultation;
import io.github.stackconsultant.conversation.Questions;
import io.github.stackconsultant.conversation.StepAnswer;
import io.github.stackconsultant.conversation.Undecided;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.ReplyPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Comparisons and answers as large as anything that has to fit into what Slack shows. */
final class LargeScenes {

    static final Place DIRECT = new Place(Place.Kind.DIRECT, "D0ANA", Optional.empty());

    static final StepAnswer LONG_WORDS =
            new StepAnswer.Typed(LargeKnowledge.mixed(5).of(40_000));

    private LargeScenes() {}

    static Stream<LargeKnowledge> sizes() {
        var mixed = LargeKnowledge.mixed(0);
        return Stream.of(
                new LargeKnowledge(2, 2, 2, 1, 0, 1, mixed),
                new LargeKnowledge(2, 5, 5, 3, 2, 75, LargeKnowledge.mixed(1)),
                new LargeKnowledge(3, 6, 6, 3, 2, 76, LargeKnowledge.mixed(2)),
                new LargeKnowledge(2, 100, 30, 10, 10, 149, LargeKnowledge.mixed(3)),
                new LargeKnowledge(7, 101, 30, 20, 1, 300, LargeKnowledge.mixed(6)),
                new LargeKnowledge(2, 10, 101, 2, 40, 3_001, LargeKnowledge.mixed(7)));
    }

    static Origin origin(String detail, String address) {
        return Origin.of(
                "00000000-0000-4000-8000-000000000001",
                detail,
                Place.thread("C0BACKEND", "1700000000.000100"),
                Optional.of(new ReplyPath(address, true, Rig.NOW)));
    }

    static Map<StepId, StepAnswer> answers(Rig rig, Function<Step, StepAnswer> answer) {
        var answers = new LinkedHashMap<StepId, StepAnswer>();
        rig.comparison().steps().forEach(step -> answers.put(step.id(), answer.apply(step)));
        return answers;
    }

    /** The last offered answer may be one that no menu has room for. */
    static StepAnswer last(Step step) {
        var last = step.answers().get(step.answers().size() - 1).id();
        return new StepAnswer.Chosen(List.of(last, new AnswerId("gone-from-the-knowledge")));
    }

    static Consultation revisiting(Consultation open, Step step, Map<StepId, StepAnswer> answers) {
        return revisiting(open, step, answers, Map.of());
    }

    static Consultation revisiting(
            Consultation open, Step step, Map<StepId, StepAnswer> answers, Map<StepId, Undecided> undecided) {
        return new Consultation(
                open.id(),
                open.person(),
                open.status(),
                open.comparison(),
                new Questions(
                        answers,
                        Optional.of(step.id()),
                        undecided,
                        open.questions().misunderstood()),
                open.project(),
                open.card(),
                open.place(),
                open.startedAt(),
                open.changedAt(),
                Long.MAX_VALUE / 10);
    }

    /** What is sent is what the SDK would send, which goes through a tree of it. */
    static void fits(Rendered message) {
        assertThat(BlockRules.ofMessage(message)).isEmpty();
        assertThat(message.json()).isEqualTo(SlackJson.PARSER.toJson(message.blocks()));
    }
}
