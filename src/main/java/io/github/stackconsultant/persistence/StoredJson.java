package io.github.stackconsultant.persistence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.stackconsultant.conversation.StepAnswer;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.CriterionId;
import io.github.stackconsultant.knowledge.ItemId;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.PartId;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.recommendation.Advice;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.recommendation.Verdict;
import io.github.stackconsultant.voting.ChoiceId;
import io.github.stackconsultant.voting.Deadline;
import io.github.stackconsultant.voting.Outcome;
import io.github.stackconsultant.voting.Quorum;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Structured values as JSON in a text column. Rows outlive versions of the app: unknown properties are ignored, missing
 * ones are empty, and the names of variants are fixed here, independently of the class names.
 */
final class StoredJson {

    private static final List<Class<?>> IDS = List.of(
            AnswerId.class,
            ChoiceId.class,
            ComparisonId.class,
            ConsultationId.class,
            CriterionId.class,
            ItemId.class,
            OptionId.class,
            PartId.class,
            RecommendationId.class,
            StepId.class);

    private static final List<Class<?>> EMPTY_WHEN_MISSING = List.of(List.class, Map.class, Set.class, String.class);

    private final JsonMapper mapper = mapper();

    private static JsonMapper mapper() {
        var builder = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .addMixIn(StepAnswer.class, StepAnswerVariants.class)
                .addMixIn(Advice.class, AdviceNames.class)
                .addMixIn(Verdict.class, VerdictVariants.class)
                .addMixIn(Deadline.class, DeadlineVariants.class)
                .addMixIn(Quorum.class, QuorumVariants.class)
                .addMixIn(Outcome.class, OutcomeVariants.class);
        IDS.forEach(type -> builder.addMixIn(type, PlainId.class));
        EMPTY_WHEN_MISSING.forEach(type -> builder.withConfigOverride(
                type, override -> override.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY))));
        return builder.build();
    }

    /** {@return the value as JSON, without characters that a database would refuse} */
    String write(Object value) {
        return Column.text(mapper.writeValueAsString(value));
    }

    /**
     * Reads what {@link #write} wrote, in this version or an earlier one.
     *
     * @throws tools.jackson.core.JacksonException if it is not such a value
     */
    <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = StepAnswer.Chosen.class, name = "chosen"),
        @JsonSubTypes.Type(value = StepAnswer.Typed.class, name = "typed"),
        @JsonSubTypes.Type(value = StepAnswer.Skipped.class, name = "skipped"),
        @JsonSubTypes.Type(value = StepAnswer.NotSure.class, name = "not-sure"),
        @JsonSubTypes.Type(value = StepAnswer.LeftOpen.class, name = "left-open")
    })
    private interface StepAnswerVariants {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Verdict.OneOption.class, name = "one-option"),
        @JsonSubTypes.Type(value = Verdict.Both.class, name = "both"),
        @JsonSubTypes.Type(value = Verdict.TooClose.class, name = "too-close"),
        @JsonSubTypes.Type(value = Verdict.EitherWillDo.class, name = "either-will-do"),
        @JsonSubTypes.Type(value = Verdict.NotEnoughKnown.class, name = "not-enough-known")
    })
    private interface VerdictVariants {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Deadline.In.class, name = "in"),
        @JsonSubTypes.Type(value = Deadline.At.class, name = "at")
    })
    private interface DeadlineVariants {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Quorum.None.class, name = "none"),
        @JsonSubTypes.Type(value = Quorum.Votes.class, name = "votes"),
        @JsonSubTypes.Type(value = Quorum.Share.class, name = "share")
    })
    private interface QuorumVariants {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Outcome.Decided.class, name = "decided"),
        @JsonSubTypes.Type(value = Outcome.NoneWanted.class, name = "none-wanted"),
        @JsonSubTypes.Type(value = Outcome.Tied.class, name = "tied"),
        @JsonSubTypes.Type(value = Outcome.QuorumMissed.class, name = "quorum-missed"),
        @JsonSubTypes.Type(value = Outcome.NoVotes.class, name = "no-votes"),
        @JsonSubTypes.Type(value = Outcome.TooFewToTell.class, name = "too-few-to-tell")
    })
    private interface OutcomeVariants {}

    /** Stored names of what is voted on, which are older than those in the code. */
    private interface AdviceNames {

        @JsonProperty("recommendation")
        RecommendationId id();

        @JsonProperty("consultation")
        ConsultationId consultation();

        @JsonProperty("verdict")
        Recommendation recommendation();
    }

    private abstract static class PlainId {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        @SuppressWarnings("UnusedVariable") // only the constructor's signature matters
        PlainId(String value) {}

        @JsonValue
        abstract String value();
    }
}
