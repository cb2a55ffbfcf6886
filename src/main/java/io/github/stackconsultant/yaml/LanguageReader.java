package io.github.stackconsultant.yaml;

import io.github.stackconsultant.knowledge.Reach;
import io.github.stackconsultant.understanding.AppTopic;
import io.github.stackconsultant.understanding.CardPart;
import io.github.stackconsultant.understanding.Command;
import io.github.stackconsultant.understanding.Deed;
import io.github.stackconsultant.understanding.Language;
import io.github.stackconsultant.understanding.Sign;
import io.github.stackconsultant.understanding.SignPhrase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a language: its general phrases, and a list of its ordinary words. */
public final class LanguageReader {

    private static final String PHRASES = "understanding/english.yml";
    private static final String WORDS = "understanding/english-words.txt";
    private static final String SPELLINGS = "spellings";

    private final FileFindings findings;
    private final List<SignPhrase> phrases = new ArrayList<>();
    private final Map<Sign, Set<String>> known = new EnumMap<>(Sign.class);
    private final Map<String, String> spellings = new HashMap<>();

    private LanguageReader(String file) {
        findings = new FileFindings(file);
    }

    /**
     * {@return the English that comes with the app}
     *
     * @throws BrokenKnowledgeException with every problem of its file
     */
    public static Language english() {
        return read(
                new KnowledgeFile(PHRASES, content(PHRASES)),
                Set.of(content(WORDS).split("\\s+")));
    }

    /**
     * Reads a language.
     *
     * @param file its phrases
     * @param ordinaryWords its ordinary words, in lower case
     * @throws BrokenKnowledgeException with every problem of the file
     */
    static Language read(KnowledgeFile file, Set<String> ordinaryWords) {
        var reader = new LanguageReader(file.name());
        new YamlDocument(file, reader.findings).root().ifPresent(reader::read);
        if (!reader.findings.problems().isEmpty()) {
            throw new BrokenKnowledgeException(reader.findings.problems());
        }
        return new Language(reader.phrases, reader.spellings, ordinaryWords);
    }

    private static String content(String name) {
        try (InputStream stream = LanguageReader.class.getResourceAsStream("/" + name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void read(Node root) {
        var section = new Section(findings, "", root);
        section.optionalSection(SPELLINGS)
                .ifPresent(group -> group.keys().forEach(key -> spellings.put(key, group.untrimmed(key))));
        Arrays.stream(Sign.values()).forEach(sign -> read(sign, section));
        section.refuseOthers();
    }

    private void read(Sign sign, Section section) {
        switch (sign) {
            case COMMAND, MOVE_VERB, MOVE_OBJECT -> grouped(sign, section, oneOf(Command.values()));
            case NUMBER, HEADCOUNT -> grouped(sign, section, LanguageReader::isNumber);
            case POSITION ->
                grouped(sign, section, oneOf(sign.possibleValues().stream()).or(LanguageReader::isNumber));
            case SUBJECT -> grouped(sign, section, value -> value.matches("[a-z]+"));
            case APP -> grouped(sign, section, oneOf(Command.values()).or(oneOf(AppTopic.values())));
            case DEED -> grouped(sign, section, oneOf(Deed.values()));
            case CARD -> grouped(sign, section, oneOf(CardPart.values()));
            case TECHNOLOGY, COUNTRY -> grouped(sign, section, name -> true, UnaryOperator.identity());
            case PLACE, PLACE_KIND -> grouped(sign, section, oneOf(Reach.values()));
            default -> plain(sign, section);
        }
    }

    private void plain(Sign sign, Section section) {
        if (sign.possibleValues().isEmpty()) {
            section.nestedTexts(keyOf(sign)).forEach(text -> add(sign, "", text));
        } else {
            grouped(sign, section, oneOf(sign.possibleValues().stream()));
        }
    }

    private static boolean isNumber(String value) {
        return value.matches("\\d{1,10}");
    }

    private void grouped(Sign sign, Section section, Predicate<String> known) {
        grouped(sign, section, known, value -> value.toUpperCase(Locale.ROOT));
    }

    private void grouped(Sign sign, Section section, Predicate<String> known, UnaryOperator<String> form) {
        section.optionalSection(keyOf(sign))
                .ifPresent(group -> group.keys().forEach(value -> {
                    if (known.test(value)) {
                        group.nestedTexts(value).forEach(text -> add(sign, form.apply(value), text));
                    } else {
                        group.refuseKey(value);
                    }
                }));
    }

    private void add(Sign sign, String value, String text) {
        if (text.isBlank()) {
            refuse(sign, "an empty text", "Write a text, or remove it");
            return;
        }
        var texts = Alternatives.of(text);
        if (texts.isEmpty()) {
            refuse(sign, "\"%s\", in which a bracket or a bar is out of place".formatted(text), "Write (this|or that)");
        }
        texts.forEach(each -> {
            addOnce(sign, value, each);
            addAlso(sign, each);
        });
    }

    private void addOnce(Sign sign, String value, String text) {
        if (!known.computeIfAbsent(sign, unused -> new HashSet<>()).add(key(sign, value, text))) {
            refuse(sign, "\"%s\" for the second time".formatted(text), "Keep one of the two");
        }
        phrases.add(new SignPhrase(sign, value, text));
    }

    /** A country is a place, too, and a goodbye is small talk. */
    private void addAlso(Sign sign, String text) {
        switch (sign) {
            case COUNTRY -> addOnce(Sign.PLACE, Reach.COUNTRY.name(), text);
            case DEFERRAL, FAREWELL -> addOnce(Sign.CHATTER, "", text);
            default -> {}
        }
    }

    private void refuse(Sign sign, String what, String remedy) {
        findings.problem(findings.lineOf(keyOf(sign)), keyOf(sign), "holds " + what, remedy);
    }

    /** Only what people put together to a command may belong to several. */
    private static String key(Sign sign, String value, String text) {
        return sign == Sign.MOVE_VERB || sign == Sign.MOVE_OBJECT ? value + " " + text : text;
    }

    private static Predicate<String> oneOf(Enum<?>[] values) {
        return oneOf(Arrays.stream(values).map(Enum::name));
    }

    private static Predicate<String> oneOf(Stream<String> names) {
        var known = names.map(LanguageReader::keyOf).collect(Collectors.toSet());
        return known::contains;
    }

    private static String keyOf(Enum<?> value) {
        return keyOf(value.name());
    }

    private static String keyOf(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
