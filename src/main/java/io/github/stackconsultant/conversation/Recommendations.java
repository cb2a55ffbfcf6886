package io.github.stackconsultant.conversation;

import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.recommendation.RecommendationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Every recommendation given, with people's ratings. */
public interface Recommendations {

    /** Adds one. */
    void add(GivenRecommendation recommendation);

    /**
     * Adds one that takes the place of another of its consultation, unless a team is being asked about that.
     *
     * @return whether it was added
     */
    boolean addUnlessAsked(GivenRecommendation recommendation);

    /** {@return the recommendation of that id} */
    Optional<GivenRecommendation> find(RecommendationId id);

    /** {@return the recommendation of that id, if that person was given it} */
    default Optional<GivenRecommendation> find(RecommendationId id, Person person) {
        return find(id).filter(given -> given.person().equals(person));
    }

    /**
     * Acts on a recommendation for the only person who may use it.
     *
     * @param action what is done with it
     * @param refusal what is done with the reason why that person may not use it
     * @return what was done
     */
    default <R> R own(
            RecommendationId id,
            Person person,
            Function<GivenRecommendation, R> action,
            Function<ConsultationNotice, R> refusal) {
        var found = find(id);
        if (found.isEmpty()) {
            return refusal.apply(ConsultationNotice.Outdated.gone());
        }
        var given = found.get();
        return given.person().equals(person)
                ? action.apply(given)
                : refusal.apply(ConsultationNotice.NotYours.of(given.person()));
    }

    /**
     * Lists a person's recommendations.
     *
     * @param most how many at most, above 0
     * @return newest first
     */
    List<GivenRecommendation> of(Person person, int most);

    /**
     * Lists a person's consultations that led to a recommendation, each once.
     *
     * @param most how many at most, above 0
     * @return those with the newest recommendation first
     */
    List<PastConsultation> consultationsOf(Person person, int most);

    /**
     * Stores whether somebody found it helpful, replacing an earlier rating; a helpful rating deletes an earlier
     * reason.
     *
     * @return whether that recommendation is there; if not, nothing is stored
     */
    boolean rate(RecommendationId id, Person by, boolean helpful, Instant at);

    /**
     * Stores why somebody did not find it helpful, replacing an earlier reason.
     *
     * @return whether that person does not find it helpful; if not, nothing is stored
     */
    boolean explain(RecommendationId id, Person by, String reason);

    /** {@return that person's rating of it, if there is one} */
    Optional<Opinion> opinion(RecommendationId id, Person by);
}
