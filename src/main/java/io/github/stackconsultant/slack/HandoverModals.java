package io.github.stackconsultant.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import io.github.stackconsultant.handover.Contact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The modals that lead to the consultants: what to talk about, and why a recommendation did not help. */
final class HandoverModals {

    static final String ASK = "talk_to_consultant";
    static final String WHY = "say_why";

    static final String NAME = "contact_name";
    static final String COMPANY = "contact_company";
    static final String EMAIL = "contact_email";
    static final String MATTER = "contact_matter";
    static final String REASON = "reason";

    /** Only sending a message could show whether an address exists; this only rejects what cannot be one. */
    private static final Pattern EMAIL_FORM = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;.]+(\\.[^\\s@<>,;.]+)+");

    private HandoverModals() {}

    static View ask(Origin origin) {
        List<LayoutBlock> blocks = List.of(
                Kit.section("This goes to the consultants' channel of this workspace, with your recommendation and the"
                        + " answers that it rests on. Whoever takes it answers you by e-mail or here."),
                Kit.input(NAME, "Name", false, line(NAME, SlackLimits.TYPED_LINE)),
                Kit.input(COMPANY, "Company", true, line(COMPANY, SlackLimits.TYPED_LINE)),
                Kit.input(EMAIL, "E-mail", false, line(EMAIL, SlackLimits.TYPED_EMAIL)),
                Kit.input(MATTER, "What about", false, lines(MATTER, SlackLimits.TYPED_MATTER)));
        return Modals.form(ASK, "Talk to a consultant", origin.metadata(), "Send", blocks);
    }

    /**
     * Asks why a recommendation did not help.
     *
     * @param consultants whether there are consultants who will be told
     */
    static View why(Origin origin, boolean consultants) {
        var reader = consultants
                ? "It is kept with your rating, and goes to the consultants' channel with the recommendation and your"
                        + " answers."
                : "It is kept with your rating. There is no consultants' channel here, so nobody is told.";
        return Modals.form(
                WHY,
                "Say why",
                origin.metadata(),
                "Send",
                List.of(
                        Kit.input(
                                REASON, "What was missing, or wrong?", false, lines(REASON, SlackLimits.TYPED_MATTER)),
                        Kit.context(reader)));
    }

    private static PlainTextInputElement line(String field, int most) {
        return PlainTextInputElement.builder().actionId(field).maxLength(most).build();
    }

    private static PlainTextInputElement lines(String field, int most) {
        var lines = line(field, most);
        lines.setMultiline(true);
        return lines;
    }

    /** {@return a sentence for each invalid field; empty if all are valid} */
    static Map<String, String> problems(Contact contact, String matter) {
        var problems = new LinkedHashMap<String, String>();
        if (contact.name().isEmpty()) {
            problems.put(NAME, "Type your name first.");
        }
        if (!EMAIL_FORM.matcher(contact.email()).matches()) {
            problems.put(EMAIL, "That does not look like an e-mail address: write it as in ana@example.com.");
        }
        if (matter.isEmpty()) {
            problems.put(MATTER, "Say in a few words what it is about.");
        }
        return problems;
    }
}
