package io.github.stackconsultant.understanding;

import java.util.Set;

/** Decides whether a well-known product is named because the person's own is of the same kind. */
final class Likeness {

    static final Set<String> ARTICLES = Set.of("a", "an");

    private final ParsedUtterance parsed;
    private final Signs signs;

    Likeness(ParsedUtterance parsed) {
        this.parsed = parsed;
        this.signs = parsed.signs();
    }

    /** {@return whether what is named stands for its kind: "a Trello clone", "an Airbnb for boats", "our own Slack"} */
    boolean isMeant(Reading.Mention mention, Clause clause) {
        return isLikened(mention, clause) || isOneForOthers(mention, clause) || isOwn(mention, clause);
    }

    /** "a Trello clone", "think of Slack, for hospitals", "Uber for dogs" */
    private boolean isLikened(Reading.Mention mention, Clause clause) {
        int before = mention.from();
        while (before > clause.from() && signs.isAt(before - 1, Sign.FILLER) && !signs.isAt(before - 1, Sign.LIKENED)) {
            before--;
        }
        boolean leads = before == clause.from();
        boolean beside = (!leads && signs.isAt(before - 1, Sign.LIKENED))
                || (mention.to() < clause.to() && signs.isAt(mention.to(), Sign.LIKENED));
        return beside || (leads && isFollowedBy(Sign.PREPOSITION, mention, clause));
    }

    /** "my cousin wants an Airbnb for boats": "an" is not used of the one real product. */
    private boolean isOneForOthers(Reading.Mention mention, Clause clause) {
        return mention.from() > clause.from()
                && ARTICLES.contains(parsed.token(mention.from() - 1).written())
                && isFollowedBy(Sign.AUDIENCE, mention, clause);
    }

    /** "our own Slack", "an in-house WhatsApp for nurses"; not what is written "into our own Slack" */
    private boolean isOwn(Reading.Mention mention, Clause clause) {
        boolean ends = mention.to() == clause.to() || isFollowedBy(Sign.PREPOSITION, mention, clause);
        if (!ends || mention.from() == clause.from() || !signs.isAt(mention.from() - 1, Sign.OWN)) {
            return false;
        }
        int before = signs.at(mention.from() - 1).orElseThrow().from();
        while (before > clause.from()
                && ARTICLES.contains(parsed.token(before - 1).written())) {
            before--;
        }
        return before == clause.from() || !signs.isAt(before - 1, Sign.PREPOSITION);
    }

    private boolean isFollowedBy(Sign sign, Reading.Mention mention, Clause clause) {
        return mention.to() < clause.to() && signs.isAt(mention.to(), sign);
    }
}
