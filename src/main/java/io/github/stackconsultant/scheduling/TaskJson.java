package io.github.stackconsultant.scheduling;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The data of tasks as JSON, readable across versions of the app. */
final class TaskJson implements Serializer {

    private final JsonMapper mapper = StoredNames.registerIn(JsonMapper.builder())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    @Override
    public byte @Nullable [] serialize(@Nullable Object data) {
        return data == null ? null : written(data);
    }

    /**
     * {@return the data as they are stored} Goes through a string, which replaces an unpaired surrogate by a question mark;
     * writing bytes directly would fail.
     */
    byte[] written(Object data) {
        return mapper.writeValueAsString(data).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public <T> @Nullable T deserialize(Class<T> type, byte @Nullable [] json) {
        return json == null ? null : mapper.readValue(json, type);
    }
}
