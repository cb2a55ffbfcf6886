package io.github.stackconsultant.understanding;

/** Completes words that hold one half of a pair of brackets by the other half, if it stands right beside them. */
final class Brackets {

    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";

    private Brackets() {}

    /**
     * {@return the words with the brackets that belong to them}
     *
     * @param before what stands between them and the word before
     * @param behind what stands between them and the next word
     */
    static String completed(String before, String words, String behind) {
        int open = 0;
        int closed = 0;
        for (int index = 0; index < words.length(); index++) {
            char each = words.charAt(index);
            if (OPENING.indexOf(each) >= 0) {
                open++;
            } else if (CLOSING.indexOf(each) >= 0 && open > 0) {
                open--;
            } else if (CLOSING.indexOf(each) >= 0) {
                closed++;
            }
        }
        int from = before.length();
        while (from > 0 && before.length() - from < closed && OPENING.indexOf(before.charAt(from - 1)) >= 0) {
            from--;
        }
        int to = 0;
        while (to < behind.length() && to < open && CLOSING.indexOf(behind.charAt(to)) >= 0) {
            to++;
        }
        return before.substring(from) + words + behind.substring(0, to);
    }
}
