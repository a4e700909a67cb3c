package planted.agents;

import planted.Breaks;

@Breaks("NAMES_SAY_WHAT_THINGS_ARE")
public final class GrainManager {}
