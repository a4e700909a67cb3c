package smychka.record;

/** A stock is the month's end, a flow what passed in the month or year, a ratio one over another. */
public enum Kind {
    STOCK,
    FLOW,
    RATIO
}
