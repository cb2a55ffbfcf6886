package io.github.stackconsultant.search;

import java.io.Reader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.util.CharTokenizer;

/**
 * Splits English text into words. For each it emits the word as written, in lower case without accents, and at the same
 * position its stem.
 */
final class WordAnalyzer extends Analyzer {

    private static final Pattern APOSTROPHE = Pattern.compile("'", Pattern.LITERAL);

    /** The letter A as half of a flag. */
    private static final int FIRST_OF_FLAGS = 0x1F1E6;

    /** Flags whose names are those of their countries alone, ":de:". */
    private static final Set<String> SHORT = Set.of("cn", "de", "es", "fr", "gb", "it", "jp", "kr", "ru", "us");

    private final NormalizeCharMap spellings;
    private final EmojiNames emoji;

    WordAnalyzer(Map<String, String> spellings) {
        var map = new NormalizeCharMap.Builder();
        var flags = flags();
        spellings.forEach((written, meant) -> {
            map.add(written, meant);
            var capitals = written.toUpperCase(Locale.ROOT);
            if (!spellings.containsKey(capitals)) {
                map.add(capitals, meant);
            }
        });
        flags.forEach(map::add);
        this.spellings = map.build();
        this.emoji = new EmojiNames(Stream.concat(spellings.keySet().stream(), flags.keySet().stream())
                .collect(Collectors.toSet()));
    }

    /** {@return the emoji, of which some are read as words} */
    EmojiNames emoji() {
        return emoji;
    }

    /** A flag, or its name, is read as the name of its country. */
    private static Map<String, String> flags() {
        var flags = new HashMap<String, String>();
        for (var country : Locale.getISOCountries()) {
            var name = new Locale("", country).getDisplayCountry(Locale.ENGLISH) + " ";
            var code = country.toLowerCase(Locale.ROOT);
            flags.put(flag(country), name);
            flags.put(":flag-" + code + ":", " " + name);
            if (SHORT.contains(code)) {
                flags.put(":" + code + ":", " " + name);
            }
        }
        return flags;
    }

    private static String flag(String country) {
        return country.chars()
                .map(letter -> FIRST_OF_FLAGS + letter - 'A')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return new MappingCharFilter(spellings, reader);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = CharTokenizer.fromTokenCharPredicate(WordAnalyzer::belongsToWord);
        TokenStream stream = new LowerCaseFilter(words);
        stream = new ASCIIFoldingFilter(stream);
        stream = new EnglishPossessiveFilter(stream);
        stream = new PatternReplaceFilter(stream, APOSTROPHE, "", true);
        stream = new KStemFilter(new KeywordRepeatFilter(stream));
        return new TokenStreamComponents(words, stream);
    }

    private static boolean belongsToWord(int letter) {
        return Character.isLetterOrDigit(letter) || letter == '\'' || letter == '\u2019';
    }
}
