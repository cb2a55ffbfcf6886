package io.github.stackconsultant.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** General words of a text: no token belongs to two of them, and the longest wins. */
final class Signs {

    private final Span[] byToken;

    /** An index by sign, in the order of the text: most texts have few spans of a sign, and are queried often. */
    private final Map<Sign, List<Span>> bySign = new EnumMap<>(Sign.class);

    private Signs(int tokens) {
        byToken = new Span[tokens];
    }

    /** {@return those of some signs among the words of a text} */
    static Signs of(Map<Sign, List<Span>> words, int tokens, Set<Sign> read) {
        var longest = new TreeMap<Integer, NavigableMap<Integer, Map<Sign, String>>>();
        for (var sign : read) {
            for (var word : words.getOrDefault(sign, List.of())) {
                longest.computeIfAbsent(word.from(), unused -> new TreeMap<>())
                        .computeIfAbsent(word.to(), unused -> new EnumMap<>(Sign.class))
                        .merge(sign, word.value(sign), (one, other) -> both(sign, one, other));
            }
        }
        var signs = new Signs(tokens);
        int next = 0;
        for (var at : longest.entrySet()) {
            if (at.getKey() >= next) {
                next = signs.take(at.getKey(), at.getValue());
            }
        }
        return signs;
    }

    /** The same words may belong to several commands; any other sign has a single value. */
    private static String both(Sign sign, String one, String other) {
        boolean several = sign == Sign.MOVE_VERB || sign == Sign.MOVE_OBJECT;
        return several ? one + " " + other : other;
    }

    private int take(int from, NavigableMap<Integer, Map<Sign, String>> ends) {
        var last = ends.lastEntry();
        var span = new Span(from, last.getKey(), last.getValue());
        Arrays.fill(byToken, span.from(), span.to(), span);
        span.signs()
                .keySet()
                .forEach(sign -> bySign.computeIfAbsent(sign, unused -> new ArrayList<>())
                        .add(span));
        return span.to();
    }

    /** {@return the words of which that token is one; none before the first and behind the last} */
    Optional<Span> at(int token) {
        return Optional.ofNullable(spanAt(token));
    }

    boolean isAt(int token, Sign sign) {
        var span = spanAt(token);
        return span != null && span.is(sign);
    }

    boolean isAnyAt(int token, Set<Sign> signs) {
        var span = spanAt(token);
        return span != null && span.signs().keySet().stream().anyMatch(signs::contains);
    }

    private @Nullable Span spanAt(int token) {
        return token < 0 || token >= byToken.length ? null : byToken[token];
    }

    /** {@return whether each word between two tokens has one of the signs} */
    boolean areAll(int from, int to, Set<Sign> signs) {
        for (int token = from; token < to; token++) {
            if (!isAnyAt(token, signs)) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether words that are read apart from these begin a longer one of these} */
    boolean beginsMore(Span apart) {
        var at = byToken[apart.from()];
        return at != null && at.to() > apart.to();
    }

    /** {@return whether it stands anywhere in the text} */
    boolean any(Sign sign) {
        return bySign.containsKey(sign);
    }

    /** {@return the spans of this sign between two tokens} */
    Stream<Span> within(int from, int to, Sign sign) {
        var spans = bySign.get(sign);
        return spans == null ? Stream.empty() : spans.stream().filter(span -> span.from() >= from && span.to() <= to);
    }

    boolean anyWithin(int from, int to, Sign sign) {
        for (var span : bySign.getOrDefault(sign, List.of())) {
            if (span.from() >= from && span.to() <= to) {
                return true;
            }
        }
        return false;
    }
}
