package io.github.stackconsultant.recommendation;

import io.github.stackconsultant.knowledge.Step;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What would change a verdict, in sentences without their full stop. */
public final class ChangeWords {

    /** These give an answer a rank; the others keep their order. */
    private static final Set<AnswerChange.Manner> INTO_RANKS =
            EnumSet.of(AnswerChange.Manner.ADDED, AnswerChange.Manner.MOVED, AnswerChange.Manner.REPLACING);

    /** One for each rank that a step may have. */
    private static final List<String> ORDINALS = List.of("first", "second", "third");

    private static final List<String> NUMBERS = List.of(
            "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private final UnaryOperator<String> answer;
    private final UnaryOperator<String> name;
    private final int most;

    /**
     * Makes sentences.
     *
     * @param answer marks up an answer's label and escapes it for the output
     * @param name does the same for every other name
     * @param most how many answers a sentence lists, above 0; the others are counted
     */
    public ChangeWords(UnaryOperator<String> answer, UnaryOperator<String> name, int most) {
        this.answer = answer;
        this.name = name;
        this.most = most;
    }

    /** {@return for example "If Product were Data science or Scraping: Python"} */
    public String group(FlipGroup group) {
        return sentence(clause(group, Mood.IF), group.verdict());
    }

    private String clause(FlipGroup group, Mood mood) {
        return clause(group.change(), listed(group.subjects(), most), false, mood);
    }

    /**
     * {@return two changes that take effect together, for example "If Performance were Data, then Security: Python"}
     */
    public String pair(Flip pair) {
        return sentence(clauses(pair, Mood.IF), pair.verdict());
    }

    private String clauses(Flip pair, Mood mood) {
        return pair.changes().stream()
                .map(change ->
                        clause(change, together(change), change.subjects().size() > 1, mood))
                .collect(Collectors.joining(" and "));
    }

    private String together(AnswerChange change) {
        var labels = labels(change.subjects()).toList();
        return change.kind() == Step.Kind.RANKED && labels.size() > 1 ? inOrder(labels) : String.join(" and ", labels);
    }

    /** The "first" keeps "then" from being read as the end of the condition. */
    private static String inOrder(List<String> labels) {
        return labels.get(0) + " first, then " + String.join(", then ", labels.subList(1, labels.size()));
    }

    private String ranked(AnswerChange change, String named, Mood mood) {
        var step = name.apply(change.stepTitle());
        return change.after().size() == 1
                ? mood.becomes(step, "only " + named)
                : mood.ranked(named, ORDINALS.get(change.rank() - 1), step) + without(change);
    }

    private String without(AnswerChange change) {
        return change.instead().isEmpty()
                ? ""
                : ", without " + labels(change.instead()).collect(Collectors.joining(" and "));
    }

    private Stream<String> labels(List<AnswerChange.Named> answers) {
        return answers.stream().map(each -> answer.apply(each.label()));
    }

    /** {@return what to watch, worded to follow "when": for example "Data science comes first under Performance"} */
    public String when(TripWire wire) {
        if (wire instanceof TripWire.OneAnswer one) {
            return clause(one.group(), Mood.WHEN);
        }
        return wire instanceof TripWire.TwoAnswers two
                ? clauses(two.pair(), Mood.WHEN)
                : passed(((TripWire.Weight) wire).limit());
    }

    /**
     * {@return a condition and the verdict to which it leads, for example "If Product were Scraping: Python"}
     *
     * @param winner the option that leads now
     */
    public String leading(TripWire wire, String winner) {
        if (wire instanceof TripWire.OneAnswer one) {
            return group(one.group());
        }
        return wire instanceof TripWire.TwoAnswers two
                ? pair(two.pair())
                : limit(((TripWire.Weight) wire).limit(), winner);
    }

    private String sentence(String clause, Verdict verdict) {
        return "If " + clause + ": " + verdict(verdict);
    }

    private String clause(AnswerChange change, String named, boolean several, Mood mood) {
        var step = name.apply(change.stepTitle());
        if (change.rank() > 0 && INTO_RANKS.contains(change.manner())) {
            return ranked(change, named, mood);
        }
        return switch (change.manner()) {
            case GIVEN -> mood.answered(step) + " with " + named;
            case ADDED -> mood.added(named, several, step);
            case DROPPED -> mood.dropped(named, several, step);
            case REPLACING -> replacing(change, named, several, mood);
            case LEFT_OPEN -> mood.leftOpen(step);
            case MOVED, RANKED_ANEW -> mood.becomes(step, (several ? "" : "only ") + named);
        };
    }

    private String replacing(AnswerChange change, String named, boolean several, Mood mood) {
        var step = name.apply(change.stepTitle());
        var instead = labels(change.instead()).collect(Collectors.joining(" and "));
        return change.kind() == Step.Kind.ONE
                ? mood.becomes(step, named)
                : mood.replaced(instead, named, several, step);
    }

    private String listed(List<AnswerChange.Named> subjects, int most) {
        return either(labels(subjects).toList(), most);
    }

    private static String either(List<String> labels, int most) {
        int shown = labels.size() <= most + 1 ? labels.size() : most;
        var words = Stream.concat(
                        labels.subList(0, shown).stream(),
                        Stream.of(labels.size() - shown)
                                .filter(left -> left > 0)
                                .map(left -> "one of " + left + " others"))
                .toList();
        int last = words.size() - 1;
        // a label that has commas itself would run into the next one
        var apart = words.stream().anyMatch(each -> each.contains(",")) ? "; " : ", ";
        return last == 0 ? words.get(0) : String.join(apart, words.subList(0, last)) + " or " + words.get(last);
    }

    /** {@return the verdict in a few words, for the middle of a sentence} */
    public String verdict(Verdict verdict) {
        if (verdict instanceof Verdict.OneOption one) {
            return name.apply(one.name());
        }
        if (verdict instanceof Verdict.Both both) {
            return split(both);
        }
        return verdict instanceof Verdict.EitherWillDo either
                        && !either.options().isEmpty()
                ? name.apply(either.headline())
                : lower(verdict.headline());
    }

    private String split(Verdict.Both both) {
        var shares = both.shares(name);
        boolean oneEach = shares.size() == 2 && both.assignments().size() == 2;
        return lower(Verdict.Both.label(shares.size())) + ", " + String.join(oneEach ? " and " : ", ", shares);
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    /** {@return what a weight is, for where limits of weights are listed} */
    public static String weight() {
        return "A weight is how strongly the answers ask for something, added up over the steps";
    }

    /**
     * {@return for example "Node.js leads Python until Heavy computation weighs more than 9 in the answers (4 now), but
     * already at 6 the verdict becomes too close to call"}
     */
    public String limit(WeightLimit limit, String winner) {
        if (limit.leads().isEmpty()) {
            return name.apply(winner) + " still leads if " + quoted(limit) + " weighs "
                    + (limit.above() ? "more" : "less") + now(limit) + ", but at " + limit.turn() + becomes(limit);
        }
        boolean sooner = limit.distance() <= Math.abs(limit.leads().get(0).limit() - limit.weight());
        return name.apply(winner) + " leads " + leads(limit) + (sooner ? ", but already at " : ", and at ")
                + limit.turn() + becomes(limit);
    }

    /**
     * {@return the same in short, up to the last weight at which the verdict stands, for example "It stays Node.js until Heavy
     * computation weighs more than 5 in the answers (4 now), then: too close to call"}
     */
    public String inShort(WeightLimit limit, String winner) {
        int last = limit.above() ? limit.turn() - 1 : limit.turn() + 1;
        return "It stays " + name.apply(winner) + " until " + quoted(limit) + " weighs "
                + (limit.above() ? "more" : "less") + " than " + last + now(limit) + ", then: "
                + verdict(limit.verdict());
    }

    private String leads(WeightLimit limit) {
        var moves = limit.above() ? " weighs more than " : " weighs less than ";
        var first = limit.leads().get(0);
        var further = limit.leads().stream()
                .skip(1)
                .map(lead -> ", " + name.apply(lead.rivalName()) + " until it" + moves + lead.limit())
                .collect(Collectors.joining());
        return name.apply(first.rivalName()) + " until " + quoted(limit) + moves + first.limit() + now(limit) + further;
    }

    /** In quotation marks, since a name may be a sentence of its own. */
    private String quoted(WeightLimit limit) {
        return "\u201c" + name.apply(limit.name()) + "\u201d";
    }

    private static String now(WeightLimit limit) {
        return " in the answers (" + limit.weight() + " now)";
    }

    private String becomes(WeightLimit limit) {
        return " the verdict becomes " + verdict(limit.verdict());
    }

    private String passed(WeightLimit limit) {
        return quoted(limit) + " weighs " + limit.turn() + (limit.above() ? " or more" : " or less")
                + " in the answers (now " + limit.weight() + ")";
    }

    /**
     * {@return for example "Performance would help most: three of its ten answers decide it"}
     *
     * @param now the verdict that stands; the margin between the two best options says nothing of a split
     */
    public String worth(StepWorth step, Verdict now) {
        return name.apply(step.title()) + " would help most: "
                + (step.deciding() > 0 ? deciding(step) : moving(step, now));
    }

    private static String moving(StepWorth step, Verdict now) {
        return "none of its answers changes it alone, but "
                + (now instanceof Verdict.Both
                        ? "several answers together may"
                        : "they move the margin by up to " + step.move());
    }

    private static String deciding(StepWorth step) {
        if (step.deciding() == step.answers()) {
            return "each of its " + number(step.answers()) + " answers changes it";
        }
        return number(step.deciding()) + " of its " + number(step.answers()) + " answers "
                + (step.deciding() == 1 ? "changes" : "change") + " it";
    }

    /** {@return the words for which answers count} */
    public CountingWords counting() {
        return new CountingWords(answer, name);
    }

    /** {@return small numbers as a word, others in digits} */
    public static String number(int number) {
        return number < NUMBERS.size() ? NUMBERS.get(number) : Integer.toString(number);
    }
}
