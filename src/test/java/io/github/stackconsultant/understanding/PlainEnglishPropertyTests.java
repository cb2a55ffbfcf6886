package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.ForEachSeed;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.RandomComparisons;
import io.github.stackconsultant.fixtures.Understandings;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What holds for every text, put together from pieces that mean something and from any characters. */
class PlainEnglishPropertyTests {

    private static final List<String> GLUE =
            List.of("", " ", ",", ", ", ";", "\n", ".", "?", "!", " of ", " > ", "\u0000");
    private static final List<Comparison> COMPARISONS = KnowledgeFixtures.both().comparisons();
    private static final Understanding UNDERSTANDING = Understandings.of(COMPARISONS);
    private static final List<String> PIECES = pieces();
    private static final List<SignPhrase> PHRASES = Understandings.english().phrases();

    @ForEachSeed
    void whateverIsTypedHasOneMeaningThatTheComparisonAllows(long seed) {
        var generator = new RandomComparisons(seed);
        for (int round = 0; round < 20; round++) {
            var utterance = utterance(generator);

            var meaning = UNDERSTANDING.understand(utterance);

            assertThat(UNDERSTANDING.understand(utterance)).isEqualTo(meaning);
            if (meaning instanceof Meaning.Answers answers) {
                assertThat(answers.byStep()).isNotEmpty();
                answers.byStep().forEach((id, understood) -> {
                    var chosen = understood.certain();
                    var step = comparison(utterance, answers).step(id).orElseThrow();
                    assertThat(chosen).hasSizeLessThanOrEqualTo(step.mostAnswers());
                    assertThat(new HashSet<>(chosen)).hasSameSizeAs(chosen);
                    assertThat(understood.words().isBlank() && understood.weighed() == 0)
                            .isFalse();
                    assertThat(understood.either()).noneMatch(chosen::contains);
                    assertThat(Stream.concat(chosen.stream(), understood.either().stream()))
                            .allSatisfy(
                                    answer -> assertThat(step.answer(answer)).isPresent());
                });
            }
            if (meaning instanceof Meaning.Instruction instruction
                    && instruction.option().isPresent()) {
                assertThat(instruction.command().takesOption()).isTrue();
            }
        }
    }

    private static Comparison comparison(Utterance utterance, Meaning.Answers answers) {
        return utterance.comparisons().stream()
                .filter(each -> each.id().equals(answers.comparison()))
                .findFirst()
                .orElseThrow();
    }

    private static Utterance utterance(RandomComparisons generator) {
        var utterance = plain(generator);
        var text = utterance.text();
        var comparisons = utterance.comparisons();
        return switch (generator.between(1, 5)) {
            case 1 -> Utterance.underCard(text, comparisons, Optional.empty());
            case 2 -> Utterance.description(text, comparisons);
            case 3 -> Utterance.decision(text, Optional.of(Command.RESTART), comparisons);
            case 4 -> utterance.to(new Utterance.Asked(List.of(), true, true));
            default -> utterance;
        };
    }

    private static Utterance plain(RandomComparisons generator) {
        var comparisons = generator.random().nextBoolean() ? COMPARISONS : List.of(generator.oneOf(COMPARISONS));
        Optional<Step> step = comparisons.size() == 1 && generator.random().nextBoolean()
                ? Optional.of(generator.oneOf(comparisons.get(0).steps()))
                : Optional.empty();
        var text = IntStream.rangeClosed(0, generator.between(0, 4))
                .mapToObj(unused -> piece(generator) + generator.oneOf(GLUE))
                .collect(Collectors.joining());
        return new Utterance(text, comparisons, step);
    }

    private static String piece(RandomComparisons generator) {
        return switch (generator.between(1, 4)) {
            case 1 -> noise(generator);
            case 2 -> generator.oneOf(PIECES);
            case 3 -> generator.oneOf(PHRASES).text();
            default -> generator.oneOf(PHRASES).text().replaceFirst(" ", generator.oneOf(GLUE));
        };
    }

    private static List<String> pieces() {
        var pieces = new ArrayList<String>();
        Stream.of(Command.values()).flatMap(command -> command.forms().stream()).forEach(pieces::add);
        for (var comparison : COMPARISONS) {
            comparison.options().forEach(option -> pieces.add(option.name()));
            for (var step : comparison.steps()) {
                step.answers().forEach(answer -> pieces.add(answer.label()));
            }
        }
        IntStream.rangeClosed(0, 30).mapToObj(Integer::toString).forEach(pieces::add);
        return List.copyOf(pieces);
    }

    private static String noise(RandomComparisons generator) {
        return generator
                .random()
                .ints(generator.between(0, 12), 0, Character.MAX_CODE_POINT + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
