package planted.model;

import planted.Breaks;

@Breaks("NO_CLOCK_IN_THE_MODEL")
public final class AsksTheDate {
    final java.time.LocalDate today = java.time.LocalDate.now();
}
