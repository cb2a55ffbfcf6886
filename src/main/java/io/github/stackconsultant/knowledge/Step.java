package io.github.stackconsultant.knowledge;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;

/**
 * One decision step: a question and its offered answers.
 *
 * @param title its name, one or two words
 * @param noun what an answer is, for example "a kind of product"
 * @param why one line on why the question matters
 * @param examples what a person might type; shown as a hint
 * @param cues what identifies it in typed text
 * @param heading the heading of the source under which it stands
 */
public record Step(
        StepId id,
        String title,
        String noun,
        String question,
        String why,
        Kind kind,
        List<String> examples,
        List<Answer> answers,
        StepCues cues,
        String heading,
        SourceId source) {

    /** How many answers a ranked step takes. */
    public static final int RANKS = 3;

    /** How a step is answered. */
    public enum Kind {
        /** Exactly one answer. */
        ONE,
        /** Any number of answers. */
        SEVERAL,
        /** Up to three, the most important first. */
        RANKED
    }

    /** Copies the lists. */
    public Step {
        examples = List.copyOf(examples);
        answers = List.copyOf(answers);
    }

    /** {@return the offered answer of that id, if there is one} */
    public Optional<Answer> answer(AnswerId id) {
        // called for every claim of every comparison; a stream would take three times as long
        for (var answer : answers) {
            if (answer.id().equals(id)) {
                return Optional.of(answer);
            }
        }
        return Optional.empty();
    }

    /** {@return whether the two cannot hold together; it is enough if one of them names the other} */
    public boolean exclude(AnswerId one, AnswerId other) {
        return names(one, other) || names(other, one);
    }

    /** {@return whether some answer of the step cannot hold together with that one} */
    public boolean excludesAny(AnswerId id) {
        return answers.stream().anyMatch(answer -> answer.excludes().contains(id))
                || answer(id)
                        .filter(answer -> answer.excludes().stream()
                                .anyMatch(other -> answer(other).isPresent()))
                        .isPresent();
    }

    private boolean names(AnswerId one, AnswerId other) {
        return answer(one).filter(answer -> answer.excludes().contains(other)).isPresent();
    }

    /**
     * Leaves out what a later answer excludes: the last word counts.
     *
     * @param given answers in the order in which they were given
     * @return those that stand, in the same order
     */
    public List<AnswerId> withoutContradictions(List<AnswerId> given) {
        var standing = new ArrayDeque<AnswerId>();
        for (int position = given.size() - 1; position >= 0; position--) {
            var answer = given.get(position);
            if (standing.stream().noneMatch(later -> exclude(answer, later))) {
                standing.addFirst(answer);
            }
        }
        return List.copyOf(standing);
    }

    /** {@return the same of ticks in the order in which they are offered, since they have no other} */
    public List<AnswerId> settled(List<AnswerId> given) {
        var standing = withoutContradictions(given);
        return kind == Kind.SEVERAL
                ? answers.stream().map(Answer::id).filter(standing::contains).toList()
                : standing;
    }

    /** {@return how many answers it takes at most} */
    public int mostAnswers() {
        return switch (kind) {
            case ONE -> 1;
            case SEVERAL -> answers.size();
            case RANKED -> RANKS;
        };
    }
}
