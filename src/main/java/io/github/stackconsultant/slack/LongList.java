package io.github.stackconsultant.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * A list in as many sections as needed, within the available room; items that do not fit are counted.
 *
 * @param title the heading, in mrkdwn
 * @param lines the lines, in mrkdwn; one that exceeds a section is cut
 */
record LongList(String title, List<Line> lines) {

    private static final String BULLET = "\n\u2022 ";

    /** Characters reserved in each section for the note on what does not fit. */
    static final int NOTE = 60;

    private static final int FULL = SlackLimits.SECTION_TEXT - NOTE;

    /** Copies the list. */
    LongList {
        lines = List.copyOf(lines);
    }

    /**
     * A line of the list.
     *
     * @param counted how many items it represents
     */
    record Line(String text, int counted) {}

    /**
     * Renders the list.
     *
     * @param sections the most sections
     * @param characters the most characters of all sections together
     */
    List<LayoutBlock> within(int sections, int characters) {
        if (sections < 1 || lines.isEmpty()) {
            return List.of();
        }
        var texts = new ArrayList<String>();
        var text = title;
        int room = characters - title.length() - NOTE;
        int shown = 0;
        for (; shown < lines.size(); shown++) {
            var line = BULLET + SlackLimits.clipMrkdwn(lines.get(shown).text(), FULL - BULLET.length());
            boolean opens = text.length() + line.length() > FULL;
            if (line.length() > room || (opens && texts.size() + 1 == sections)) {
                break;
            }
            if (opens) {
                texts.add(text);
            }
            text = opens ? line : text + line;
            room -= line.length();
        }
        texts.add(text + note(shown));
        return texts.stream().map(String::strip).map(Kit::section).toList();
    }

    private String note(int shown) {
        int left = lines.stream().skip(shown).mapToInt(Line::counted).sum();
        if (left == 0) {
            return "";
        }
        return BULLET + (shown == 0 ? left : "and " + left + " more") + ", for which there is no room here";
    }
}
