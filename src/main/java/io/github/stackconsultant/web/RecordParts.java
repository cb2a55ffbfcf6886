package io.github.stackconsultant.web;

import io.github.stackconsultant.record.RecordDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A record's Markdown as its page shows it.
 *
 * @param first what was decided, by whom, how it was voted and why
 * @param folded everything else, in the record's order
 */
record RecordParts(String first, List<Part> folded) {

    private static final Pattern HEADING = Pattern.compile("(?m)^(?=#{2,3} )");
    /** What the record escapes in a title, which is shown as text. */
    private static final Pattern ESCAPED = Pattern.compile("\\\\(\\p{Punct})");

    /** Who saved it, the votes and the reasons, as the last section lists them. */
    private static final Pattern AT_FIRST = Pattern.compile(RecordDocument.PEOPLE_AND_VOTES.stream()
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "\\* (", ")\\b.*")));

    /** Copies the list. */
    RecordParts {
        folded = List.copyOf(folded);
    }

    /**
     * A section.
     *
     * @param title its heading, as it is read
     * @param text its Markdown, without the heading
     */
    record Part(String title, String text) {}

    /** {@return the parts of that record, which has no front matter} */
    static RecordParts of(String record) {
        var sections = HEADING.splitAsStream(record).toList();
        var first = new StringBuilder(sections.get(0));
        var folded = new ArrayList<Part>();
        var group = "";
        for (var each : sections.subList(1, sections.size())) {
            var section = part(each);
            // of a section that only holds others, such as those of the options, the title goes with theirs
            group = isBelow(each) ? group : section.text().isBlank() ? section.title() + ": " : "";
            switch (section.title()) {
                case RecordDocument.OUTCOME -> first.append('\n').append(section.text());
                case RecordDocument.INFORMATION -> {
                    first.append('\n').append(lines(section.text(), true));
                    folded.add(new Part(RecordDocument.INFORMATION, lines(section.text(), false)));
                }
                default -> folded.add(isBelow(each) ? new Part(group + section.title(), section.text()) : section);
            }
        }
        folded.removeIf(part -> part.text().isBlank());
        return new RecordParts(first.toString(), folded);
    }

    private static boolean isBelow(String section) {
        return section.startsWith("###");
    }

    private static Part part(String section) {
        int end = section.indexOf('\n');
        var heading = end < 0 ? section : section.substring(0, end);
        var title = ESCAPED.matcher(heading.replaceFirst("^#+ ", "").strip()).replaceAll("$1");
        return new Part(title, end < 0 ? "" : section.substring(end + 1));
    }

    private static String lines(String list, boolean atFirst) {
        var lines = new StringBuilder();
        list.lines()
                .filter(line -> AT_FIRST.matcher(line).matches() == atFirst)
                .forEach(line -> lines.append(line).append('\n'));
        return lines.toString();
    }
}
