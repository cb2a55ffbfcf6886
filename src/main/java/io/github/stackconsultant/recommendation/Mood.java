package io.github.stackconsultant.recommendation;

/** The verbs of a change that is thought of, and of one that may happen. */
enum Mood {
    /** After "if". */
    IF(" held", " held", " came ", " did not hold", " did not hold", " were ") {
        @Override
        String answered(String step) {
            return "you answered " + step;
        }

        @Override
        String leftOpen(String step) {
            return step + " were left open";
        }
    },
    /** After "when". */
    WHEN(" holds", " hold", " comes ", " no longer holds", " no longer hold", " becomes ") {
        @Override
        String answered(String step) {
            return step + " is answered";
        }

        @Override
        String leftOpen(String step) {
            return "the answer to " + step + " no longer holds";
        }
    };

    private final String holds;
    private final String hold;
    private final String comes;
    private final String holdsNot;
    private final String holdNot;
    private final String is;

    Mood(String holds, String hold, String comes, String holdsNot, String holdNot, String is) {
        this.holds = holds;
        this.hold = hold;
        this.comes = comes;
        this.holdsNot = holdsNot;
        this.holdNot = holdNot;
        this.is = is;
    }

    abstract String answered(String step);

    abstract String leftOpen(String step);

    String holds(boolean several) {
        return several ? hold : holds;
    }

    String comes() {
        return comes;
    }

    String holdsNot(boolean several) {
        return several ? holdNot : holdsNot;
    }

    String is() {
        return is;
    }
}
