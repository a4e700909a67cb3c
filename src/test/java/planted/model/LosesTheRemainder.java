package planted.model;

import planted.Breaks;

@Breaks("NO_PARALLEL_SEQUENCE")
public final class LosesTheRemainder {
    sim.engine.ParallelSequence regions;
}
