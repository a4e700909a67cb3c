package smychka.scenario;

import java.util.Collection;
import java.util.Locale;

/** The nearest right spelling of a wrong word. */
public final class Spelling {

    /** No word of ours is longer, and the work grows with the length. */
    private static final int LONGEST = 60;

    private Spelling() {}

    /** "did you mean price_response?", or empty when nothing is near. */
    public static String hint(String word, Collection<String> legal) {
        if (word.length() > LONGEST) {
            return "";
        }
        String best = "";
        int least = Integer.MAX_VALUE;
        for (var candidate : legal) {
            int distance = distance(word, candidate);
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        boolean near = least <= Math.max(1, word.length() / 3);
        return near ? "did you mean " + best + "?" : "";
    }

    /** Letters to change; case counts little, and a dotted key may be named by its last part alone. */
    private static int distance(String word, String candidate) {
        int dot = candidate.indexOf('.');
        int whole = edits(word, candidate);
        return dot >= 0 && !word.contains(".") ? Math.min(whole, edits(word, candidate.substring(dot + 1))) : whole;
    }

    /** Letters inserted, left out, exchanged or swapped with a neighbour to turn one word into the other. */
    static int edits(String left, String right) {
        var a = left.toLowerCase(Locale.ROOT).replace('-', '_');
        var b = right.toLowerCase(Locale.ROOT);
        var cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : cheapest(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(int[][] cost, String a, String b, int i, int j) {
        int exchange = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(exchange, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
