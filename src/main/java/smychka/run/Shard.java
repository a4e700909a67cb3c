package smychka.run;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One of several equal parts of a batch, each run by itself and merged in the end. Runs are dealt out in turn, so that
 * each shard is an even sample.
 *
 * @param index from 1 to {@code count}
 */
public record Shard(int index, int count) {

    /** Everything. */
    public static final Shard WHOLE = new Shard(1, 1);

    private static final Pattern WORD = Pattern.compile("(\\d{1,6})/(\\d{1,6})");

    /** Reads {@code 2/8}; empty when it is no shard. */
    public static Optional<Shard> parse(String word) {
        var parts = WORD.matcher(word);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int index = Integer.parseInt(parts.group(1));
        int count = Integer.parseInt(parts.group(2));
        return index >= 1 && index <= count ? Optional.of(new Shard(index, count)) : Optional.empty();
    }

    boolean takes(PlannedRun run) {
        return run.number() % count == index % count;
    }

    /** How many of so many runs it takes. */
    public int share(int runs) {
        return runs / count + (index <= runs % count ? 1 : 0);
    }

    /** What a manifest says of it: null for a whole batch. */
    String note() {
        return equals(WHOLE) ? null : toString();
    }

    @Override
    public String toString() {
        return index + "/" + count;
    }
}
