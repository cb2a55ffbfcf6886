package io.github.stackconsultant.recommendation;

/** The verbs of a change that is thought of, and of one that may happen. */
enum Mood {
    /** After "if". */
    IF(" held", " came ", " did not hold", " were ") {
        @Override
        String answered(String step) {
            return "you answered " + step;
        }
    },
    /** After "when". */
    WHEN(" holds", " comes ", " no longer holds", " becomes ") {
        @Override
        String answered(String step) {
            return step + " is answered";
        }
    };

    private final String holds;
    private final String comes;
    private final String holdsNot;
    private final String is;

    Mood(String holds, String comes, String holdsNot, String is) {
        this.holds = holds;
        this.comes = comes;
        this.holdsNot = holdsNot;
        this.is = is;
    }

    abstract String answered(String step);

    String holds() {
        return holds;
    }

    String comes() {
        return comes;
    }

    String holdsNot() {
        return holdsNot;
    }

    String is() {
        return is;
    }
}
