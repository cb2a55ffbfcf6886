package io.github.stackconsultant.yaml;

import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Crew;
import io.github.stackconsultant.knowledge.Cues;
import io.github.stackconsultant.knowledge.Leanings;
import io.github.stackconsultant.knowledge.Reach;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads the cues of an answer. */
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
                section.flag("divides"),
                section.optionalSection("leanings").map(CuesReader::leanings).orElse(Leanings.NONE),
                section.ids("balances").stream().map(AnswerId::new).toList());
    }

    private static Leanings leanings(Section section) {
        int enough = section.number("enough").orElse(1);
        if (enough < 1) {
            section.refuse("enough", "Write a number from 1 on");
        }
        var words = new TreeMap<Integer, List<String>>();
        section.optionalSection("words").ifPresent(lists -> {
            for (int weight = 1; weight <= Leanings.MOST; weight++) {
                words.put(weight, lists.texts(String.valueOf(weight)));
            }
            lists.refuseOthers();
        });
        section.refuseOthers();
        return new Leanings(words, Math.max(1, enough));
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
