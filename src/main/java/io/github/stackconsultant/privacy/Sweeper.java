package io.github.stackconsultant.privacy;

/** Does sweeps, in transactions of its own. */
@FunctionalInterface
public interface Sweeper {

    /** Does one completely. Doing it again does no harm, even after a part of it only. */
    void sweep(Sweep sweep);
}
