package io.github.stackconsultant.whole;

import static io.github.stackconsultant.fixtures.Waits.await;
import static io.github.stackconsultant.whole.FaultScale.SOON;
import static io.github.stackconsultant.whole.SlackFault.LASTING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Database;
import io.github.stackconsultant.localworkspace.driver.Actor;
import java.util.List;

/**
 * A project that is described, why a recommendation did not help, a request to the consultants and a decision: each
 * written while its table has no room, stored once it has, and said once Slack takes it.
 */
record WrittenForOthers(WholeApp app, Database database, FaultLog log) {

    static final List<String> MARKED = List.of("pelican", "saffron", "walnut", "cinnamon", "glacier", "lantern");

    private static final String NO_ROOM = "I could not store that just now";

    void isWritten() {
        log.begins();
        var ana = app.driver().as("ana");
        var disk = new FullDisk(
                database, List.of("consultation", "recommendation_rating", "handover", "decision"), "insert or update");
        describes(ana, disk);
        hasCard(ana);
        ana.looksAway()
                .clicks("Not helpful")
                .seesAnew("What was missing, or wrong?")
                .clicks("Say why");
        ana.types("too little about saffron").intoTheOnlyField();
        submits(ana, disk, "Thank you. I keep it with your rating");
        ana.looksAway().clicks("Talk to a consultant");
        ana.types("Ana Walnut").into("Name").types("Cinnamon Ltd").into("Company");
        ana.types("ana@cinnamon.example")
                .into("E-mail")
                .types("Is one glacier enough?")
                .into("What about");
        submits(ana, disk, "consultants");
        ana.looksAway().clicks("Save the decision");
        ana.types("Which lantern?")
                .into("Question")
                .types("since the lantern says so")
                .into("Why, in a line");
        submits(ana, disk, "Saved: *Which lantern?*");
        isStored();
        log.saysNobodysWords(app);
        log.saysNoTracesAndNothingOfTheDatabases();
    }

    private void describes(Actor ana, FullDisk disk) {
        new HttpStage(app).isCleared(List.of("ana"));
        disk.fills();
        try {
            ana.looksAway()
                    .types("/consult a messenger for our pelican farm")
                    .in("#backend")
                    .seesAnew(NO_ROOM);
        } finally {
            disk.empties();
        }
        ana.looksAway()
                .types("a messenger for our pelican farm")
                .inDirectMessage()
                .seesAnew("of 5");
    }

    private void hasCard(Actor ana) {
        new HttpStage(app).isCleared(List.of("ana"));
        ana.looksAway().usesShortcut("Start a consultation");
        ana.chooses("Messenger or chat").from(Teller.step("Product").question());
        ana.submits().seesAnew("Node.js fits this project");
        app.becomesQuiet();
    }

    /** The form of which the fields are filled in, first in vain. */
    private void submits(Actor ana, FullDisk disk, String answer) {
        disk.fills();
        try {
            assertThat(ana.triesToSubmit().values()).asString().contains(NO_ROOM);
            assertThat(disk.struck()).isPositive();
        } finally {
            disk.empties();
        }
        int failed = log.times("OutboxTaskHandler: .*internal_error");
        app.driver().fails("chat.postMessage", "internal_error", LASTING);
        ana.submits();
        await().atMost(SOON).until(() -> log.times("OutboxTaskHandler: .*internal_error") > failed);
        app.driver().failsNoMore();
        app.becomesQuiet();
        ana.seesAnew(answer);
    }

    private void isStored() {
        assertThat(count("consultation where state like '%pelican%'")).isPositive();
        assertThat(count("recommendation_rating where reason like '%saffron%'")).isEqualTo(1);
        assertThat(count("handover where contact_company like '%Cinnamon%' and matter like '%glacier%'"))
                .isEqualTo(1);
        assertThat(count("decision where question like '%lantern%' and markdown like '%the lantern says so%'"))
                .isEqualTo(1);
    }

    private int count(String rows) {
        return database.jdbc()
                .sql("select count(*) from " + rows)
                .query(Integer.class)
                .single();
    }
}
