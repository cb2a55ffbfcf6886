package io.github.stackconsultant.knowledge;

/**
 * Locations in a knowledge file, as paths of keys and ids: one for every thing in it. What is said of such a thing appends
 * its key.
 */
public final class KnowledgePaths {

    private KnowledgePaths() {}

    static String source(Source source) {
        return "sources." + source.id();
    }

    static String option(Option option) {
        return "options." + option.id();
    }

    static String item(Option option, Item item) {
        return option(option) + "." + kindOf(item) + "." + item.id();
    }

    static String part(Part part) {
        return "parts." + part.id();
    }

    static String criterion(Criterion criterion) {
        return "criteria." + criterion.id();
    }

    static String rating(Criterion criterion, Rating rating) {
        return criterion(criterion) + ".ratings." + rating.option();
    }

    static String ratedItem(Criterion criterion, Rating rating, ItemId item) {
        return rating(criterion, rating) + ".items." + item;
    }

    static String step(Step step) {
        return "steps." + step.id();
    }

    static String answer(Step step, Answer answer) {
        return step(step) + ".answers." + answer.id();
    }

    /** {@return the path of an answer's phrase, whose number is counted from 1} */
    public static String phrase(Step step, Answer answer, int number) {
        return answer(step, answer) + ".phrases." + number;
    }

    static String unclear(Step step, StepCues.Unclear unclear) {
        return step(step) + ".unclear." + unclear.id();
    }

    static String excludes(Step step, Answer answer) {
        return answer(step, answer) + ".excludes";
    }

    static String need(Step step, Answer answer, Need need) {
        return answer(step, answer) + ".needs." + need.criterion();
    }

    private static String kindOf(Item item) {
        if (item instanceof Fact) {
            return "facts";
        }
        if (item instanceof Pro) {
            return "pros";
        }
        return item instanceof Con ? "cons" : "use-cases";
    }
}
