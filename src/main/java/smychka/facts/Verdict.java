package smychka.facts;

/** What comes of a fact. */
public enum Verdict {
    /** The median lies in the band. */
    HIT("hit"),
    /** It does not, or most replications have no such number. */
    MISS("miss"),
    /** Policy or a fitted or observed path fixes it: it does not count as reproduced, whatever its number. */
    IMPOSED("imposed"),
    /** The batch or the model does not tell. */
    NOT_TO_BE_HAD("not to be had");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
