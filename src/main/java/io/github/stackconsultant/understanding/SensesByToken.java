package io.github.stackconsultant.understanding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the words at each token of a text may mean; asked for by many rules, for every comparison. */
final class SensesByToken {

    private final List<List<Sense>> senses;
    private final Map<Class<? extends Sense>, BitSet> naming = new HashMap<>();

    SensesByToken(List<Reading.Mention> mentions, int tokens) {
        senses = Stream.generate(() -> (List<Sense>) new ArrayList<Sense>())
                .limit(tokens)
                .toList();
        for (var mention : mentions) {
            for (int token = mention.from(); token < mention.to(); token++) {
                senses.get(token).addAll(mention.senses());
            }
        }
    }

    /** {@return what they may mean at that token; nothing before the first and behind the last} */
    Stream<Sense> at(int token) {
        return token < 0 || token >= senses.size() ? Stream.empty() : senses.get(token).stream();
    }

    /** {@return whether they name such a thing at that token} */
    boolean name(int token, Class<? extends Sense> kind) {
        return token >= 0 && naming.computeIfAbsent(kind, this::tokensOf).get(token);
    }

    private BitSet tokensOf(Class<? extends Sense> kind) {
        var tokens = new BitSet(senses.size());
        for (int token = 0; token < senses.size(); token++) {
            tokens.set(token, senses.get(token).stream().anyMatch(kind::isInstance));
        }
        return tokens;
    }
}
