package io.github.stackconsultant.web;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Part;
import java.time.LocalDate;
import java.util.List;

/**
 * The view model of a comparison's page, with everything known about it.
 *
 * @param path the last part of the page's address
 * @param restsOn the sources it rests on and their age
 */
record ComparisonPage(
        String path,
        String title,
        String subject,
        String restsOn,
        String conclusion,
        List<OptionEntry> options,
        List<Part> parts,
        String costOfBoth,
        List<StepEntry> steps,
        List<CriterionEntry> criteria,
        List<SourceEntry> sources) {

    /**
     * Prepares the page.
     *
     * @param today the day on which it is read, for the age of its sources
     */
    static ComparisonPage of(Comparison comparison, LocalDate today) {
        return new ComparisonPage(
                comparison.id().value(),
                comparison.title(),
                comparison.subject(),
                SourceAge.together(comparison.sources(), today),
                comparison.conclusion(),
                comparison.options().stream()
                        .map(option -> OptionEntry.of(option, comparison))
                        .toList(),
                comparison.parts(),
                comparison.costOfBoth(),
                comparison.steps().stream()
                        .map(step -> StepEntry.of(step, comparison))
                        .toList(),
                comparison.criteria().stream()
                        .map(criterion -> CriterionEntry.of(criterion, comparison))
                        .toList(),
                comparison.sources().stream()
                        .map(source -> SourceEntry.of(source, today))
                        .toList());
    }

    /** {@return how many facts, pros, cons and use cases it shows} */
    public int itemCount() {
        return options.stream()
                .flatMap(option -> option.groups().stream())
                .mapToInt(group -> group.items().size())
                .sum();
    }
}
