package smychka.record;

import java.util.Locale;

/** The classes of the result tables, in their order. */
public enum SocialClass {
    PROLETARIAN,
    POOR,
    MIDDLE,
    KULAK,
    KOLKHOZ,
    WORKER,
    EMPLOYEE,
    OFFICIAL,
    NEPMAN;

    /** The name in result tables. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
