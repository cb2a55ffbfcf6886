package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.PartId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a description mentions which part of a system, and which answer stands for these parts together. */
final class Sides {

    /** Words for a part; firm if most of their needs belong to it. */
    private record Side(PartId part, int from, boolean firm) {}

    private final List<Answer> dividing;
    private final Belonging belonging;
    private final List<Side> sides = new ArrayList<>();

    Sides(Comparison comparison, Belonging belonging, List<Claim> claims) {
        this.belonging = belonging;
        this.dividing = comparison.steps().stream()
                .flatMap(step -> step.answers().stream())
                .filter(answer -> answer.cues().divides())
                .toList();
        claims.stream()
                .filter(Claim::isClear)
                .forEach(claim -> comparison
                        .answer(claim.step(), claim.answer())
                        .ifPresent(
                                answer -> add(answer, claim.from(), StepsOfPeople.include(comparison, claim.step()))));
    }

    /** People who could build more than one part give no indication. */
    private void add(Answer answer, int from, boolean people) {
        var firm = belonging.part(answer);
        firm.or(() -> people ? Optional.empty() : belonging.onlyPart(answer))
                .ifPresent(part -> sides.add(new Side(part, from, firm.isPresent())));
    }

    /** Adds general words for what faces users: the first part of the first answer that stands for several. */
    void addFirst(Stream<Span> spans) {
        parts().findFirst().ifPresent(part -> add(part, spans));
    }

    /** Adds general words for what works behind the scenes: the last part of that answer. */
    void addLast(Stream<Span> spans) {
        parts().reduce((one, other) -> other).ifPresent(part -> add(part, spans));
    }

    private Stream<PartId> parts() {
        return dividing.stream().limit(1).flatMap(answer -> belonging.parts(answer).stream());
    }

    private void add(PartId part, Stream<Span> spans) {
        spans.forEach(span -> sides.add(new Side(part, span.from(), true)));
    }

    /**
     * {@return the answer that best matches the mentioned parts; the first of equally good ones}
     *
     * @param all whether words that are not firmly about a part count too
     */
    Optional<Answer> best(boolean all) {
        var spoken = within(side -> all || side.firm());
        return dividing.stream().reduce((one, other) -> matches(other, spoken) > matches(one, spoken) ? other : one);
    }

    private long matches(Answer answer, Set<PartId> spoken) {
        return belonging.parts(answer).stream().filter(spoken::contains).count();
    }

    /**
     * {@return whether all the parts of some answer that stands for several are mentioned}
     *
     * @param all whether words that are not firmly about a part count too
     */
    boolean areSeveral(boolean all) {
        return areAnswered(within(side -> all || side.firm()));
    }

    /** {@return whether several parts are mentioned, and each side of a token has one that the other side lacks} */
    boolean areDividedAt(int token, int end) {
        var before = within(side -> side.firm() && side.from() < token);
        var after = within(side -> side.firm() && side.from() >= token && side.from() < end);
        return before.stream()
                .anyMatch(one -> !after.contains(one)
                        && after.stream()
                                .anyMatch(other -> !before.contains(other) && areAnswered(Set.of(one, other))));
    }

    private boolean areAnswered(Set<PartId> parts) {
        return dividing.stream().map(belonging::parts).anyMatch(stood -> stood.size() > 1 && parts.containsAll(stood));
    }

    private Set<PartId> within(Predicate<Side> where) {
        return sides.stream().filter(where).map(Side::part).collect(Collectors.toSet());
    }
}
