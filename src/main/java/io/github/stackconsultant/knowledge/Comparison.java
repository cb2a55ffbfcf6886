package io.github.stackconsultant.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * Everything known about one choice: the options, what to ask, and what the answers mean.
 *
 * @param version a fingerprint of the file it was read from: equal versions mean equal content
 * @param title for example "Node.js or Python"
 * @param subject what is chosen, for example "the backend"
 * @param costOfBoth what running two options side by side costs, in a sentence
 * @param conclusion what the sources conclude, in our words
 */
public record Comparison(
        ComparisonId id,
        String version,
        String title,
        String subject,
        List<Source> sources,
        List<Option> options,
        List<Part> parts,
        String costOfBoth,
        List<Criterion> criteria,
        List<Step> steps,
        String conclusion) {

    /** Copies the lists. */
    public Comparison {
        sources = List.copyOf(sources);
        options = List.copyOf(options);
        parts = List.copyOf(parts);
        criteria = List.copyOf(criteria);
        steps = List.copyOf(steps);
    }

    /** {@return the step that asks what is built} */
    public Step firstStep() {
        return steps.get(0);
    }

    /** {@return whether the step of that id asks for an order of what matters} */
    public boolean isRanked(StepId id) {
        return step(id).filter(step -> step.kind() == Step.Kind.RANKED).isPresent();
    }

    /** {@return the step of that id, if there is one} */
    public Optional<Step> step(StepId id) {
        // called for every claim of every comparison; a stream would take three times as long
        for (var step : steps) {
            if (step.id().equals(id)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    /** {@return the answer of that id at that step, if there is one} */
    public Optional<Answer> answer(StepId step, AnswerId id) {
        return step(step).flatMap(found -> found.answer(id));
    }

    /** {@return the option of that id, if there is one} */
    public Optional<Option> option(OptionId id) {
        return options.stream().filter(option -> option.id().equals(id)).findFirst();
    }

    /** {@return the criterion of that id, if there is one} */
    public Optional<Criterion> criterion(CriterionId id) {
        for (var criterion : criteria) {
            if (criterion.id().equals(id)) {
                return Optional.of(criterion);
            }
        }
        return Optional.empty();
    }

    /** {@return whether weight on this criterion means that either option will do} */
    public boolean isEven(CriterionId id) {
        return criterion(id).filter(Criterion::even).isPresent();
    }

    /** {@return the item of that id, if there is one} */
    public Optional<Item> item(ItemId id) {
        return options.stream()
                .flatMap(Option::items)
                .filter(item -> item.id().equals(id))
                .findFirst();
    }

    /** {@return the source of that id, if there is one} */
    public Optional<Source> source(SourceId id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }

    /** {@return the part of that id, if there is one} */
    public Optional<Part> part(PartId id) {
        return parts.stream().filter(part -> part.id().equals(id)).findFirst();
    }
}
