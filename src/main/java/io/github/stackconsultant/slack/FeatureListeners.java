package io.github.stackconsultant.slack;

/** What one feature listens to of clicks, forms and shortcuts. */
interface FeatureListeners {

    /** Registers its listeners. */
    void registerIn(ClickListeners clicks, InteractionListeners interactions);
}
