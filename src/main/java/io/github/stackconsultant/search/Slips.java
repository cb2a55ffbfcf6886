package io.github.stackconsultant.search;

import java.util.Arrays;

/** Counts slips of the keyboard: letters too many, missing, wrong, or two swapped (optimal string alignment). */
final class Slips {

    private Slips() {}

    /** {@return which letters a word has, each as one of the bits of a number, which it may share with others} */
    static int letters(String word) {
        int letters = 0;
        for (int at = 0; at < word.length(); at++) {
            letters |= 1 << word.charAt(at);
        }
        return letters;
    }

    /** {@return whether words of these letters are more slips apart for sure: a slip brings or takes one letter at most} */
    static boolean areMore(int left, int right, int most) {
        return Integer.bitCount(left & ~right) > most || Integer.bitCount(right & ~left) > most;
    }

    /** {@return whether the words have the same letters, each as often: "cancle" is "cancel" rather than "candle"} */
    static boolean areSameLetters(String left, String right) {
        return left.length() == right.length() && Arrays.equals(sorted(left), sorted(right));
    }

    private static char[] sorted(String word) {
        var letters = word.toCharArray();
        Arrays.sort(letters);
        return letters;
    }

    /** {@return the number of slips between the words, or any number above the most if there are more} */
    static int between(String left, String right, int most) {
        if (Math.abs(left.length() - right.length()) > most) {
            return most + 1;
        }
        int[] beforeLast = new int[right.length() + 1];
        int[] last = new int[right.length() + 1];
        int[] row = new int[right.length() + 1];
        for (int column = 0; column <= right.length(); column++) {
            last[column] = column;
        }
        for (int line = 1; line <= left.length(); line++) {
            if (fill(row, last, beforeLast, left, right, line) > most) {
                return most + 1;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[right.length()];
    }

    /**
     * Fills the row of one letter of the left word. Returns its smallest number, which is a lower bound for later rows.
     */
    private static int fill(int[] row, int[] last, int[] beforeLast, String left, String right, int line) {
        row[0] = line;
        int smallest = line;
        char letter = left.charAt(line - 1);
        for (int column = 1; column <= right.length(); column++) {
            char other = right.charAt(column - 1);
            int slips =
                    Math.min(last[column - 1] + (letter == other ? 0 : 1), 1 + Math.min(last[column], row[column - 1]));
            if (line > 1 && column > 1 && letter == right.charAt(column - 2) && left.charAt(line - 2) == other) {
                slips = Math.min(slips, beforeLast[column - 2] + 1);
            }
            row[column] = slips;
            smallest = Math.min(smallest, slips);
        }
        return smallest;
    }
}
