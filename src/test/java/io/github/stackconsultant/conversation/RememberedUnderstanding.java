package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.understanding.Meaning;
import io.github.stackconsultant.understanding.Understanding;
import io.github.stackconsultant.understanding.Utterance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Understands each utterance once, for knowledge that never changes: a crawl says the same few words thousands of
 * times, and the same utterance always means the same.
 */
final class RememberedUnderstanding implements Understanding {

    private final Map<Said, Meaning> meanings = new ConcurrentHashMap<>();
    private final Map<Said, Boolean> more = new ConcurrentHashMap<>();
    private final Understanding understanding;

    RememberedUnderstanding(Understanding understanding) {
        this.understanding = understanding;
    }

    @Override
    public Meaning understand(Utterance utterance) {
        return meanings.computeIfAbsent(Said.of(utterance), said -> understanding.understand(utterance));
    }

    @Override
    public boolean saysMore(Utterance command) {
        return more.computeIfAbsent(Said.of(command), said -> understanding.saysMore(command));
    }

    @Override
    public boolean readsAllOf(String text) {
        return understanding.readsAllOf(text);
    }

    /** An utterance by its ids, which are soon compared. */
    private record Said(
            String text,
            List<ComparisonId> comparisons,
            Optional<StepId> openStep,
            boolean describes,
            boolean underCard,
            Optional<Utterance.Decision> decision,
            Utterance.Asked asked) {

        static Said of(Utterance utterance) {
            return new Said(
                    utterance.text(),
                    utterance.comparisons().stream().map(Comparison::id).toList(),
                    utterance.openStep().map(Step::id),
                    utterance.describes(),
                    utterance.underCard(),
                    utterance.decision(),
                    utterance.asked());
        }
    }
}
