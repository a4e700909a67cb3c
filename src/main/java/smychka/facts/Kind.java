package smychka.facts;

/** What a fact can say about the model. */
public enum Kind {
    /** Comes out of what agents do: a test. */
    EMERGENT("emergent"),
    /** Set by policy in the historical scenario: never counts as reproduced there. */
    POLICY("policy input"),
    /** An input or a starting condition: tells whether the set-up is right. */
    SET_UP("set-up"),
    /** What others have found in another world than the one that was. */
    COUNTERFACTUAL("counterfactual"),
    /** A figure that is known to be wrong, for comparison. */
    CONTRAST("contrast");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
