package io.github.stackconsultant.knowledge;

import static io.github.stackconsultant.knowledge.KnowledgeText.needed;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every text of a comparison with its path and maximum length: the only table of text limits. */
final class KnowledgeTexts {

    /** A button or a menu entry, with room for a mark beside it. */
    static final int LABEL = 60;

    /** The name of a bar in a chart. */
    static final int SHORT_NAME = 20;

    /** A name inside a sentence or on a small button. */
    static final int NAME = 40;

    /** The second line of a menu entry. */
    static final int DESCRIPTION = 75;

    /** One line of a message. */
    static final int LINE = 150;

    /** A paragraph of a message. */
    static final int PARAGRAPH = 600;

    private KnowledgeTexts() {}

    static Stream<KnowledgeText> of(Comparison comparison) {
        return Stream.of(
                        ofTop(comparison),
                        comparison.sources().stream().flatMap(KnowledgeTexts::ofSource),
                        comparison.options().stream().flatMap(KnowledgeTexts::ofOption),
                        comparison.parts().stream().flatMap(KnowledgeTexts::ofPart),
                        comparison.criteria().stream().flatMap(KnowledgeTexts::ofCriterion),
                        comparison.steps().stream().flatMap(KnowledgeTexts::ofStep))
                .flatMap(texts -> texts);
    }

    private static Stream<KnowledgeText> ofTop(Comparison comparison) {
        return Stream.of(
                needed("title", comparison.title(), LABEL),
                needed("subject", comparison.subject(), NAME),
                KnowledgeText.optional("cost-of-both", comparison.costOfBoth(), PARAGRAPH),
                needed("conclusion", comparison.conclusion(), PARAGRAPH));
    }

    private static Stream<KnowledgeText> ofSource(Source source) {
        String path = KnowledgePaths.source(source);
        return Stream.concat(
                Stream.of(
                        needed(path + ".title", source.title(), LINE),
                        needed(path + ".author", source.author(), DESCRIPTION),
                        needed(path + ".publisher", source.publisher(), DESCRIPTION),
                        needed(path + ".kind", source.kind(), DESCRIPTION)),
                source.address().stream().map(address -> needed(path + ".address", address, PARAGRAPH)));
    }

    private static Stream<KnowledgeText> ofOption(Option option) {
        String path = KnowledgePaths.option(option);
        return Stream.of(
                        Stream.of(
                                needed(path + ".name", option.name(), SHORT_NAME),
                                needed(path + ".summary", option.summary(), PARAGRAPH)),
                        numbered(path + ".aliases", option.aliases(), NAME),
                        option.items().flatMap(item -> ofItem(KnowledgePaths.item(option, item), item)))
                .flatMap(texts -> texts);
    }

    private static Stream<KnowledgeText> ofItem(String path, Item item) {
        Stream<KnowledgeText> origin = item instanceof Fact fact
                ? fact.origin().stream().map(value -> needed(path + ".origin", value, DESCRIPTION))
                : Stream.empty();
        return Stream.of(
                        Stream.of(
                                needed(path + ".title", item.title(), LABEL),
                                needed(path + ".text", item.text(), PARAGRAPH),
                                needed(path + ".heading", item.heading(), LINE)),
                        numbered(path + ".details", item.details(), LINE),
                        origin)
                .flatMap(texts -> texts);
    }

    private static Stream<KnowledgeText> ofPart(Part part) {
        String path = KnowledgePaths.part(part);
        return Stream.of(needed(path + ".name", part.name(), NAME), needed(path + ".text", part.text(), LINE));
    }

    private static Stream<KnowledgeText> ofCriterion(Criterion criterion) {
        String path = KnowledgePaths.criterion(criterion);
        return Stream.concat(
                Stream.of(
                        needed(path + ".name", criterion.name(), LABEL),
                        needed(path + ".short-name", criterion.shortName(), SHORT_NAME)),
                IntStream.range(0, criterion.scale().size())
                        .mapToObj(value -> needed(
                                path + ".scale." + value, criterion.scale().get(value), LINE)));
    }

    private static Stream<KnowledgeText> ofStep(Step step) {
        String path = KnowledgePaths.step(step);
        return Stream.of(
                        Stream.of(
                                needed(path + ".title", step.title(), SHORT_NAME),
                                needed(path + ".noun", step.noun(), NAME),
                                needed(path + ".question", step.question(), LINE),
                                needed(path + ".why", step.why(), 2 * LINE),
                                needed(path + ".heading", step.heading(), LINE)),
                        numbered(path + ".examples", step.examples(), LABEL),
                        numbered(path + ".terms", step.cues().terms(), LABEL),
                        numbered(path + ".words", step.cues().words(), LABEL),
                        step.cues().unclear().stream().flatMap(unclear -> unclear(step, unclear)),
                        step.answers().stream().flatMap(answer -> ofAnswer(step, answer)))
                .flatMap(texts -> texts);
    }

    /** {@return the phrases that could mean several answers} */
    static Stream<KnowledgeText> unclear(Step step, StepCues.Unclear unclear) {
        return numbered(KnowledgePaths.unclear(step, unclear) + ".phrases", unclear.phrases(), LABEL);
    }

    private static Stream<KnowledgeText> ofAnswer(Step step, Answer answer) {
        String path = KnowledgePaths.answer(step, answer);
        return Stream.of(
                        Stream.of(
                                needed(path + ".label", answer.label(), LABEL),
                                KnowledgeText.optional(path + ".description", answer.description(), DESCRIPTION)),
                        cues(step, answer),
                        leanings(step, answer),
                        answer.needs().stream()
                                .map(need -> needed(
                                        KnowledgePaths.need(step, answer, need) + ".reason", need.reason(), LINE)))
                .flatMap(texts -> texts);
    }

    /** {@return the phrases that mean or suggest the answer} */
    static Stream<KnowledgeText> cues(Step step, Answer answer) {
        String path = KnowledgePaths.answer(step, answer);
        return Stream.of(
                        numbered(path + ".phrases", answer.cues().phrases(), LABEL),
                        numbered(path + ".hints", answer.cues().hints(), LABEL),
                        numbered(path + ".clues", answer.cues().clues(), LABEL),
                        numbered(path + ".names", answer.cues().names(), LABEL),
                        numbered(path + ".skills", answer.cues().skills(), LABEL))
                .flatMap(texts -> texts);
    }

    /** {@return the everyday words that suggest the answer} */
    static Stream<KnowledgeText> leanings(Step step, Answer answer) {
        String path = KnowledgePaths.answer(step, answer) + ".leanings.words.";
        return answer.cues().leanings().words().entrySet().stream()
                .flatMap(entry -> numbered(path + entry.getKey(), entry.getValue(), LABEL));
    }

    private static Stream<KnowledgeText> numbered(String path, List<String> texts, int most) {
        return IntStream.range(0, texts.size())
                .mapToObj(index -> needed(path + "." + (index + 1), texts.get(index), most));
    }
}
