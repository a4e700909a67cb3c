package smychka.scenario;

import java.util.Locale;

/** The keys of {@code run}. */
enum RunKey {
    START,
    END,
    SEED,
    REPLICATIONS,
    SCALE;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isMonth() {
        return this == START || this == END;
    }
}
