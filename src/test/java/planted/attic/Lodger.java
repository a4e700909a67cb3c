package planted.attic;

import planted.Breaks;

@Breaks("EVERY_CLASS_HAS_A_ROOM")
public final class Lodger {}
