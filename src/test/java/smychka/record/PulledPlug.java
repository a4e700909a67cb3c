package smychka.record;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

/** A machine that dies, or a disk that is full, at one of the steps by which a batch changes the disk. */
public final class PulledPlug implements AutoCloseable {

    private final int at;
    private final boolean isFull;
    private final List<String> steps = new ArrayList<>();
    private boolean pulled;

    private PulledPlug(int at, boolean isFull) {
        this.at = at;
        this.isFull = isFull;
    }

    /** Nothing more can be thrown or caught about a process that is dead. */
    public static final class Dead extends Error {
        private static final long serialVersionUID = 1L;

        Dead(String step) {
            super(step);
        }
    }

    /** The process dies before the step of this number, from 1: neither it nor any later one is taken. */
    public static PulledPlug at(int step) {
        return plugged(new PulledPlug(step, false));
    }

    /** From the step of this number on nothing can be written, though files can be deleted. */
    public static PulledPlug full(int step) {
        return plugged(new PulledPlug(step, true));
    }

    private static PulledPlug plugged(PulledPlug plug) {
        Disk.plug = plug::before;
        return plug;
    }

    /** As {@link #firstAndLastOfEachKind}, and all that have to do with a file. */
    public List<Integer> firstAndLastOfEachKindAndAll(String file) {
        return IntStream.rangeClosed(1, steps.size())
                .filter(i ->
                        firstAndLastOfEachKind().contains(i) || steps.get(i - 1).endsWith(" " + file))
                .boxed()
                .toList();
    }

    /** Of all steps taken, the first and the last of each kind; parts and keys are of one kind. */
    public List<Integer> firstAndLastOfEachKind() {
        var kinds = new LinkedHashMap<String, int[]>();
        for (int i = 0; i < steps.size(); i++) {
            var kind = steps.get(i).replaceAll("[0-9a-f]{6,}", "*");
            int number = i + 1;
            kinds.computeIfAbsent(kind, k -> new int[] {number, number})[1] = number;
        }
        return kinds.values().stream()
                .flatMapToInt(Arrays::stream)
                .sorted()
                .distinct()
                .boxed()
                .toList();
    }

    /** Never pulled: only watches. */
    public static PulledPlug never() {
        return at(Integer.MAX_VALUE);
    }

    public boolean isPulled() {
        return pulled;
    }

    /** What was about to be done when it was pulled. */
    public String where() {
        return steps.get(at - 1);
    }

    private synchronized void before(String step, Path file) throws IOException {
        steps.add(step + " " + file.getFileName());
        pulled = pulled || steps.size() >= at;
        if (pulled && !isFull) {
            throw new Dead(steps.get(at - 1));
        }
        if (pulled && (step.equals("write") || step.equals("make"))) {
            throw new IOException("No space left on device");
        }
    }

    /** The machine works again. */
    @Override
    public void close() {
        Disk.plug = (step, file) -> {};
    }
}
