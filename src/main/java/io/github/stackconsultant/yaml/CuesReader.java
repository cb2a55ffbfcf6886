package io.github.stackconsultant.yaml;

import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Crew;
import io.github.stackconsultant.knowledge.Cues;
import io.github.stackconsultant.knowledge.Reach;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads by what an answer is recognised. */
final class CuesReader {

    private static final Pattern CREW = Pattern.compile("(\\d{1,4})(?: to (\\d{1,4}))?");

    private CuesReader() {}

    static Cues read(Section section) {
        return new Cues(
                section.texts("phrases"),
                section.texts("hints"),
                section.texts("clues"),
                section.texts("names"),
                section.texts("skills"),
                section.optionalOneOf("reach", Reach.values()),
                crew(section),
                section.optionalNumber("users"),
                TrueOrFalse.of(section, "divides"),
                section.ids("balances").stream().map(AnswerId::new).toList());
    }

    private static Optional<Crew> crew(Section section) {
        return section.optionalText("crew").flatMap(text -> {
            var matcher = CREW.matcher(text);
            if (!matcher.matches()) {
                section.refuse("crew", "Write a number of people, or two: \"1 to 5\"");
                return Optional.empty();
            }
            int least = Integer.parseInt(matcher.group(1));
            int most = matcher.group(2) == null ? least : Integer.parseInt(matcher.group(2));
            if (most < least) {
                section.refuse("crew", "Write the smaller number first");
            }
            return Optional.of(new Crew(least, Math.max(least, most)));
        });
    }
}
