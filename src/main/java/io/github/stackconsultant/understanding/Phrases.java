package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Collects the phrases of the language, the commands and the comparisons. */
public final class Phrases {

    private final Language language;

    private Phrases(Language language) {
        this.language = language;
    }

    /** {@return all phrases; the same words may occur with several senses} */
    public static List<Phrase> of(Language language, List<Comparison> comparisons) {
        var all = new Phrases(language);
        var phrases = new ArrayList<Phrase>();
        language.phrases()
                .forEach(each -> phrases.add(all.phrase(each.text(), new Sense.OfSign(each.sign(), each.value()))));
        Arrays.stream(Command.values())
                .forEach(command -> command.forms()
                        .forEach(
                                form -> phrases.add(all.phrase(form, new Sense.OfSign(Sign.COMMAND, command.name())))));
        phrases.addAll(about(comparisons, language));
        return phrases;
    }

    /** {@return those of the comparisons alone} */
    public static List<Phrase> about(List<Comparison> comparisons, Language language) {
        var all = new Phrases(language);
        return comparisons.stream().flatMap(all::of).toList();
    }

    private Stream<Phrase> of(Comparison comparison) {
        var id = comparison.id();
        var options = comparison.options().stream()
                .flatMap(option -> Stream.concat(
                                Stream.of(option.name(), option.id().value()), option.aliases().stream())
                        .map(name -> phrase(name, new Sense.AnOption(id, option.id()))));
        var criteria = comparison.criteria().stream()
                .flatMap(criterion -> Stream.of(
                                criterion.name(),
                                criterion.shortName(),
                                criterion.id().value())
                        .map(name -> phrase(name, new Sense.ACriterion(id, criterion.id()))));
        var parts = comparison.parts().stream()
                .flatMap(part -> Stream.of(part.name(), part.id().value())
                        .map(name -> phrase(name, new Sense.APart(id, part.id()))));
        return Stream.of(options, criteria, parts, comparison.steps().stream().flatMap(step -> of(comparison, step)))
                .flatMap(each -> each);
    }

    private Stream<Phrase> of(Comparison comparison, Step step) {
        var term = new Sense.ATerm(comparison.id(), step.id());
        var terms = Stream.concat(Stream.of(step.title(), step.id().value()), step.cues().terms().stream())
                .map(text -> phrase(text, term));
        var unclear = step.cues().unclear().stream()
                .flatMap(each -> each.phrases().stream()
                        .map(text -> phrase(text, new Sense.OneOf(comparison.id(), step.id(), each.answers()))));
        var words = these(step.cues().words().stream(), new Sense.AWord(comparison.id(), step.id()));
        return Stream.of(terms, words, unclear, step.answers().stream().flatMap(answer -> of(comparison, step, answer)))
                .flatMap(each -> each);
    }

    private Stream<Phrase> of(Comparison comparison, Step step, Answer answer) {
        var cues = answer.cues();
        var phrases = Stream.concat(Stream.of(answer.label()), cues.phrases().stream());
        var hints = Stream.concat(Stream.of(answer.id().value()), cues.hints().stream());
        return Stream.of(
                        these(phrases, sense(comparison, step, answer, Sense.Strength.PHRASE)),
                        these(hints, sense(comparison, step, answer, Sense.Strength.HINT)),
                        these(cues.clues().stream(), sense(comparison, step, answer, Sense.Strength.CLUE)),
                        these(cues.names().stream(), sense(comparison, step, answer, Sense.Strength.NAME)),
                        these(cues.skills().stream(), sense(comparison, step, answer, Sense.Strength.SKILL)),
                        leanings(comparison, step, answer))
                .flatMap(each -> each);
    }

    private Stream<Phrase> leanings(Comparison comparison, Step step, Answer answer) {
        return answer.cues().leanings().weights().entrySet().stream()
                .map(entry -> phrase(
                        entry.getKey(),
                        new Sense.ALeaning(comparison.id(), step.id(), answer.id(), entry.getKey(), entry.getValue())));
    }

    private Stream<Phrase> these(Stream<String> texts, Sense sense) {
        return texts.map(text -> phrase(text, sense));
    }

    private static Sense sense(Comparison comparison, Step step, Answer answer, Sense.Strength strength) {
        return new Sense.AnAnswer(comparison.id(), step.id(), answer.id(), strength);
    }

    /** Capitals are part of the phrase if it would be an ordinary word without them. */
    private Phrase phrase(String text, Sense sense) {
        var small = text.toLowerCase(Locale.ROOT);
        boolean capitals = !text.equals(small)
                && text.equals(text.toUpperCase(Locale.ROOT))
                && language.ordinaryWords().contains(small);
        return new Phrase(text, sense, capitals);
    }
}
