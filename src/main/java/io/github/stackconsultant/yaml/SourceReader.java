package io.github.stackconsultant.yaml;

import io.github.stackconsultant.knowledge.Source;
import io.github.stackconsultant.knowledge.SourceId;
import java.util.List;

/** Reads which source something comes from; it may be omitted if a file has only one. */
final class SourceReader {

    /** A placeholder if all sources are missing, which is reported as such. */
    private static final SourceId NONE = new SourceId("");

    private final List<Source> sources;

    SourceReader(List<Source> sources) {
        this.sources = sources;
    }

    SourceId of(Section section) {
        if (sources.size() > 1) {
            return new SourceId(section.text("source"));
        }
        return section.optionalText("source")
                .map(SourceId::new)
                .orElseGet(() -> sources.isEmpty() ? NONE : sources.get(0).id());
    }
}
