package smychka.model;

/** Looks at a running economy and never touches it. */
public interface Observer {

    /** Called once a month, after the audit. */
    void monthEnded(Economy economy);
}
