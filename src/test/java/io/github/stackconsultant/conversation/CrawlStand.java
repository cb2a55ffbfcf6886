package io.github.stackconsultant.conversation;

import io.github.stackconsultant.fixtures.ConversationDriver;
import io.github.stackconsultant.fixtures.Participant;
import io.github.stackconsultant.messaging.Place;

/** Somebody who stands in a state: they came there once, and stand there again before each move. */
final class CrawlStand {

    private final ConversationDriver driver;
    private final Place place;
    private final Runnable undo;

    /** Has them come there. */
    CrawlStand(CrawlState state, ConversationDriver driver, Place place) {
        this.driver = driver;
        this.place = place;
        state.reached(driver, place);
        undo = driver.undo();
    }

    /** {@return the conversation in which they stand there} */
    ConversationDriver driver() {
        return driver;
    }

    /** {@return the person, once nothing is left of the move before} */
    Participant again() {
        undo.run();
        return driver.person(CrawlState.USER).at(place);
    }
}
