package io.github.stackconsultant.slack;

import com.slack.api.model.User;
import io.github.stackconsultant.record.DecisionId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Who was read for records of which others are still to be read; bounded, forgets the oldest records. */
final class UnfinishedNames {

    static final int MOST_RECORDS = 20;

    private final Map<DecisionId, Map<String, Optional<User>>> read = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<DecisionId, Map<String, Optional<User>>> eldest) {
            return size() > MOST_RECORDS;
        }
    };

    /** {@return who was read for that record, and who is unknown; what is put in there is kept} */
    synchronized Map<String, Optional<User>> begun(DecisionId record) {
        return read.computeIfAbsent(record, unused -> new ConcurrentHashMap<>());
    }

    /** Forgets them. */
    synchronized void done(DecisionId record) {
        read.remove(record);
    }
}
