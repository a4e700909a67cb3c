package smychka.facts;

import java.util.List;
import smychka.policy.Lever;

/**
 * Something known of the real economy that a good model shows too.
 *
 * @param years it is about
 * @param says what it says, in a line
 * @param statistic the number that says it
 * @param figure how the number is worked out from a batch's tables; null when the model cannot express it
 * @param unable why it cannot; empty when it can
 * @param use what it may be used for
 * @param confidence in the number: high, medium or low
 * @param levers whose historical path all but fixes it
 */
public record Fact(
        String id,
        String years,
        String says,
        String statistic,
        Figure figure,
        String unable,
        Band band,
        Kind kind,
        Use use,
        String source,
        String confidence,
        List<Lever> levers) {

    /** Begins an emergent fact; {@link Entry#from} ends it. */
    static Entry fact(String id, String years) {
        return new Entry(id, years);
    }

    /** A fact while it is written down. */
    static final class Entry {

        private final String id;
        private final String years;
        private String says = "";
        private String statistic = "";
        private Figure figure;
        private String unable = "";
        private Band band;
        private Kind kind = Kind.EMERGENT;
        private Use use = Use.NEITHER;
        private List<Lever> levers = List.of();

        private Entry(String id, String years) {
            this.id = id;
            this.years = years;
        }

        /** In a line. */
        Entry says(String line) {
            says = line;
            return this;
        }

        /** The number that says it, in words; with {@link #is} or {@link #cannotBeHad}. */
        Entry measuredBy(String words) {
            statistic = words;
            return this;
        }

        Entry is(Figure expression) {
            figure = expression;
            return this;
        }

        Entry cannotBeHad(String because) {
            unable = because;
            return this;
        }

        Entry within(double low, double central, double high) {
            band = new Band(low, central, high);
            return this;
        }

        /** Parameters may be fitted to it. */
        Entry toFit() {
            use = Use.FIT;
            return this;
        }

        /** It is kept apart to judge by. */
        Entry toJudge() {
            use = Use.JUDGE;
            return this;
        }

        Entry as(Kind other) {
            kind = other;
            return this;
        }

        Entry fixedBy(Lever... paths) {
            levers = List.of(paths);
            return this;
        }

        /** Ends the entry with where the number comes from and how sure it is. */
        Fact from(String source, String confidence) {
            if (band == null || (figure == null) == unable.isEmpty()) {
                throw new IllegalStateException(id + " needs a band, and a figure or a reason for having none");
            }
            return new Fact(id, years, says, statistic, figure, unable, band, kind, use, source, confidence, levers);
        }
    }
}
