package io.github.stackconsultant.localworkspace;

/** Slack's rules for text objects. */
final class TextRules {

    private TextRules() {}

    static void requiredPlain(Spot parent, String field, int most) {
        if (parent.require(field)) {
            plain(parent, field, most);
        }
    }

    static void requiredAny(Spot parent, String field, int most) {
        if (parent.require(field)) {
            any(parent, field, most);
        }
    }

    /** Checks that the field, if present, is plain text. */
    static void plain(Spot parent, String field, int most) {
        if (parent.has(field)) {
            var text = parent.at(field);
            if (!text.type().equals("plain_text")) {
                text.complain("must be a plain_text object");
            }
            plain(text, most);
        }
    }

    /** Checks that the field, if present, is plain text or mrkdwn. */
    static void any(Spot parent, String field, int most) {
        if (parent.has(field)) {
            object(parent.at(field), most);
        }
    }

    static void object(Spot text, int most) {
        if (text.type().equals("mrkdwn")) {
            text.only("type", "text", "verbatim");
            text.requiredString("text", most);
        } else if (text.type().equals("plain_text")) {
            plain(text, most);
        } else {
            text.complain("must be a plain_text or mrkdwn object");
        }
    }

    private static void plain(Spot text, int most) {
        text.only("type", "text", "emoji");
        text.requiredString("text", most);
    }
}
