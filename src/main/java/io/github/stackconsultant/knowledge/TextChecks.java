package io.github.stackconsultant.knowledge;

import java.util.List;
import java.util.regex.Pattern;

/** Rules on ids and texts by themselves. */
final class TextChecks {

    private static final int LONGEST_ID = 40;
    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1," + LONGEST_ID + "}");

    private TextChecks() {}

    static List<KnowledgeProblem> idsAreShortAndPlain(Comparison comparison) {
        return KnowledgeId.of(comparison)
                .filter(id -> !ID.matcher(id.value()).matches())
                .map(id -> new KnowledgeProblem(
                        id.path(),
                        "has the id \"%s\", which is no id".formatted(id.value()),
                        "Use small letters, digits and hyphens, %d at most".formatted(LONGEST_ID)))
                .toList();
    }

    static List<KnowledgeProblem> textsAreThere(Comparison comparison) {
        return KnowledgeTexts.of(comparison)
                .filter(KnowledgeText::missing)
                .map(text -> new KnowledgeProblem(text.path(), "is empty", "Write a text, or remove the line"))
                .toList();
    }

    static List<KnowledgeProblem> textsFitWhereTheyAreShown(Comparison comparison) {
        return KnowledgeTexts.of(comparison)
                .filter(text -> text.length() > text.most())
                .map(text -> new KnowledgeProblem(
                        text.path(),
                        "is %d characters long".formatted(text.length()),
                        "Shorten it to %d, as many as fit where it is shown".formatted(text.most())))
                .toList();
    }
}
