package planted.record;

import planted.Breaks;

@Breaks("NO_DEFAULT_LOCALE_IN_RESULTS")
public final class FormatsForTurkey {
    String cell(double value) {
        return String.format("%.3f", value);
    }
}
