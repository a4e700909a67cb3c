package smychka.facts;

/** What a fact may be used for. */
public enum Use {
    /** Parameters may be fitted to it. */
    FIT("fit"),
    /** Kept apart, to judge the fitted model by. */
    JUDGE("judge"),
    NEITHER("");

    private final String word;

    Use(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
