package planted.model;

import planted.Breaks;

@Breaks("NO_CLOCK_IN_THE_MODEL")
public final class StopsTheTime {
    final long began = System.nanoTime();
}
