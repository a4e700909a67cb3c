package smychka.record;

import java.util.Locale;

/** How a run ended. */
public enum RunStatus {
    DONE,
    FAILED;

    /** The word in result files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
