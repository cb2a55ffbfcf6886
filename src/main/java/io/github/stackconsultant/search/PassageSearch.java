package io.github.stackconsultant.search;

import static java.util.stream.Collectors.joining;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.Criterion;
import io.github.stackconsultant.knowledge.Need;
import io.github.stackconsultant.knowledge.Option;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.understanding.KnowledgeSearch;
import io.github.stackconsultant.understanding.Language;
import io.github.stackconsultant.understanding.Passage;
import io.github.stackconsultant.understanding.PhraseFinder;
import io.github.stackconsultant.understanding.Reading;
import io.github.stackconsultant.understanding.Sense;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Answers questions from the knowledge: with the items behind the ratings of the criteria concerned, with the passages
 * that contain the question's words and, if a question only names an option, with that option's items.
 */
final class PassageSearch implements KnowledgeSearch {

    /** The least strength of a need that shows how well an option serves an answer. */
    private static final int LEAST_NEED = 3;

    /** What the question asks of one comparison alone, since the same id may mean something else in another. */
    private record Own(Comparison comparison, Asked asked) {}

    private final PhraseFinder phrases;
    private final Subjects subjects;
    private final FutureTask<Map<ComparisonId, PassageIndex>> indexes;

    /**
     * Starts to build the indexes in the background; only questions need them, and wait for them.
     *
     * @param comparisons every comparison that people may ask about
     */
    PassageSearch(PhraseFinder phrases, Language language, List<Comparison> comparisons) {
        this.phrases = phrases;
        this.subjects = new Subjects(language);
        this.indexes = new FutureTask<>(() -> built(language, comparisons));
        var builder = new Thread(indexes, "passages");
        builder.setDaemon(true);
        builder.start();
    }

    private static Map<ComparisonId, PassageIndex> built(Language language, List<Comparison> comparisons) {
        var analyzer = new WordAnalyzer(language.spellings());
        return comparisons.stream()
                .collect(Collectors.toMap(
                        Comparison::id,
                        comparison -> new PassageIndex(Passages.of(comparison).toList(), analyzer)));
    }

    private Map<ComparisonId, PassageIndex> indexes() {
        try {
            return indexes.get();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted before the passages were built", stopping);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the passages could not be built", failed);
        }
    }

    @Override
    public List<Passage> search(String question, List<Comparison> about, int most) {
        var reading = phrases.read(question);
        var asked = Asked.of(reading, about);
        if (asked.ofTheApp() && asked.options().isEmpty()) {
            return List.of();
        }
        var found = new LinkedHashSet<Passage>();
        var own = about.stream()
                .map(comparison -> new Own(comparison, Asked.of(reading, List.of(comparison))))
                .toList();
        own.forEach(each -> found.addAll(byWords(each, asked, reading)));
        if (asked.understood() || (found.isEmpty() && asked.namesInAPhrase())) {
            own.forEach(each -> found.addAll(evidence(each.comparison(), each.asked())));
        }
        boolean named = asked.saysNothingElse() || asked.namesKindAndOption();
        if (asked.saysNothingElse()) {
            about.forEach(comparison -> found.addAll(byOtherNames(comparison, reading)));
        }
        if (named && found.stream().noneMatch(passage -> asked.wants(passage.kind()))) {
            own.forEach(each -> found.addAll(ofOptions(each.comparison(), each.asked())));
        }
        return best(found, asked, most);
    }

    @Override
    public Optional<String> topic(String question, List<Comparison> about) {
        var reading = phrases.read(question);
        return Asked.of(reading, about).topic(reading);
    }

    private List<Passage> byWords(Own own, Asked asked, Reading reading) {
        var things = new ArrayList<AskedFor>();
        asked.subjects()
                .forEach((subject, tokens) ->
                        things.add(new AskedFor(written(reading, tokens), subjects.phrases(subject), true)));
        asked.wordsBeside()
                .forEach(token ->
                        things.add(AskedFor.word(reading.tokens().get(token).written())));
        return Optional.ofNullable(indexes().get(own.comparison().id()))
                .map(index -> index.find(things, passage -> own.asked().isAbout(passage.option())))
                .orElse(List.of());
    }

    /** "why not Django?": for an alias of an option, the passages that mention that alias. */
    private List<Passage> byOtherNames(Comparison comparison, Reading reading) {
        return reading.mentions().stream()
                .flatMap(mention -> comparison.options().stream()
                        .filter(option -> mention.senses().contains(new Sense.AnOption(comparison.id(), option.id())))
                        .flatMap(option -> speakingOf(comparison, option, written(reading, mention)).stream()))
                .toList();
    }

    private List<Passage> speakingOf(Comparison comparison, Option option, String name) {
        return option.isItsOwn(name)
                ? List.of()
                : Optional.ofNullable(indexes().get(comparison.id()))
                        .map(index -> index.find(
                                List.of(AskedFor.word(name)),
                                passage -> passage.option().equals(option.id())))
                        .orElse(List.of());
    }

    private static String written(Reading reading, Collection<Integer> tokens) {
        return tokens.stream()
                .sorted()
                .map(token -> reading.tokens().get(token).written())
                .collect(joining(" "));
    }

    private static String written(Reading reading, Reading.Mention mention) {
        return reading.tokens().subList(mention.from(), mention.to()).stream()
                .map(Reading.Token::written)
                .collect(joining(" "));
    }

    /** The items behind the ratings, for the criteria that are named or that the mentioned answers need most. */
    private static List<Passage> evidence(Comparison comparison, Asked asked) {
        // what serves a quality is not that quality: parts that clash say nothing of security
        var needed = (asked.isJustASubject() ? Stream.<Step>empty() : comparison.steps().stream())
                .flatMap(step -> step.answers().stream())
                .filter(answer -> asked.answers().contains(answer.id()))
                .flatMap(answer -> answer.needs().stream())
                .filter(need -> need.strength() >= LEAST_NEED)
                .sorted(Comparator.comparing(Need::strength).reversed())
                .map(Need::criterion);
        return Stream.concat(asked.criteria().stream(), needed)
                .distinct()
                .flatMap(id -> comparison.criterion(id).stream())
                .flatMap(criterion -> evidence(comparison, criterion, asked))
                .toList();
    }

    private static Stream<Passage> evidence(Comparison comparison, Criterion criterion, Asked asked) {
        return comparison.options().stream()
                .filter(option -> asked.isAbout(option.id()))
                .flatMap(option -> criterion.ratingOf(option.id()).items().stream()
                        .flatMap(id -> Passages.of(comparison, option)
                                .filter(passage -> passage.id().equals(id.value()))));
    }

    private static List<Passage> ofOptions(Comparison comparison, Asked asked) {
        if (asked.options().isEmpty() && asked.kinds().isEmpty() && !asked.comparing()) {
            return List.of();
        }
        return comparison.options().stream()
                .filter(option -> asked.isAbout(option.id()))
                .flatMap(option -> asked.kinds().isEmpty()
                        ? Stream.of(Passages.summary(comparison, option))
                        : Passages.of(comparison, option))
                .toList();
    }

    /** Passages of the requested kind, if there are any, alternating between the options. */
    private static List<Passage> best(Collection<Passage> found, Asked asked, int most) {
        var wanted =
                found.stream().filter(passage -> asked.wants(passage.kind())).toList();
        var byOption = new LinkedHashMap<OptionId, List<Passage>>();
        (wanted.isEmpty() ? found : wanted)
                .forEach(passage -> byOption.computeIfAbsent(passage.option(), unused -> new ArrayList<>())
                        .add(passage));
        var best = new ArrayList<Passage>();
        for (int rank = 0; rank < found.size(); rank++) {
            for (var passages : byOption.values()) {
                if (rank < passages.size() && best.size() < most) {
                    best.add(passages.get(rank));
                }
            }
        }
        return best;
    }
}
