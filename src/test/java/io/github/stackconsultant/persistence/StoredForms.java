package io.github.stackconsultant.persistence;

import io.github.stackconsultant.conversation.Consultation;
import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.conversation.Recommendations;
import io.github.stackconsultant.fixtures.Database;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a database gives back of what was stored in it: what its columns and its JSON leave out is lost. */
public final class StoredForms {

    private final JdbcClient jdbc;
    private final Consultations consultations;
    private final Recommendations recommendations;

    /** By their texts, which tell the order of answers too: the same is stored once. */
    private final Map<String, Consultation> storedConsultations = new HashMap<>();

    private final Map<String, GivenRecommendation> storedRecommendations = new HashMap<>();

    /** Stores in that database, which nothing else uses. */
    public StoredForms(Database database) {
        jdbc = database.jdbc();
        consultations = new JdbcConsultations(jdbc, new StoredJson());
        recommendations = new JdbcRecommendations(jdbc, new StoredJson());
    }

    /** {@return the consultation as it is read again} */
    public synchronized Consultation of(Consultation consultation) {
        return storedConsultations.computeIfAbsent(consultation.toString(), unused -> {
            jdbc.sql("delete from consultation").update();
            consultations.add(consultation);
            return consultations.find(consultation.id()).orElseThrow();
        });
    }

    /** {@return the recommendation as it is read again} */
    public synchronized GivenRecommendation of(GivenRecommendation given) {
        return storedRecommendations.computeIfAbsent(given.toString(), unused -> {
            jdbc.sql("delete from recommendation").update();
            recommendations.add(given);
            return recommendations.find(given.id()).orElseThrow();
        });
    }
}
