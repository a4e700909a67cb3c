package smychka.record;

/** How often an indicator is known: every month, or once a year in its month. */
public enum Frequency {
    MONTH,
    YEAR
}
