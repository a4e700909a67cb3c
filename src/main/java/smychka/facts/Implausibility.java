package smychka.facts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.commons.math3.stat.StatUtils;
import smychka.record.Quantiles;

/**
 * How far a scenario lies from what was observed, for ruling out points of a study by history matching (Craig and others
 * 1997; Vernon, Goldstein and Bower 2010). Of a moment it is the distance of the model's median from the observed figure
 * in standard deviations, which have three parts: the observation's, half of the half width of its band on that side; the
 * model's own imperfection, taken to be as large; and that of luck, of the mean over the replications. A scenario is as
 * implausible as the third worst of its moments, so that two that the model cannot meet anywhere rule out nothing.
 */
public final class Implausibility {

    /** Pukelsheim's rule (1994): of any distribution with one peak at least 95 % lie within three deviations. */
    public static final double MOST = 3;

    private static final int WORST = 3;

    private final Evidence evidence;
    private final List<Moments.Member> members;

    private Implausibility(Evidence evidence, List<Moments.Member> members) {
        this.evidence = evidence;
        this.members = members;
    }

    /**
     * Of a batch, by those of the moments that are about one scenario alone.
     *
     * @throws IOException when a table cannot be read
     */
    public static Implausibility read(Path batch, Moments moments) throws IOException {
        var members = moments.members().stream()
                .filter(m -> m.figure().series().allMatch(s -> s.scenario().equals(Series.HISTORICAL)))
                .toList();
        var wanted =
                members.stream().flatMap(m -> m.figure().series()).distinct().toList();
        return new Implausibility(Evidence.read(batch, Series.HISTORICAL, wanted), members);
    }

    /** Moments it is told by. */
    public int moments() {
        return members.size();
    }

    /** Of a scenario of the batch that stands for history; NaN when too few moments can be told. */
    public double of(String scenario) {
        var distances = new ArrayList<Double>();
        for (var member : members) {
            try {
                var numbers = evidence.judging(scenario).replications(Set.of(Series.HISTORICAL)).stream()
                        .mapToDouble(member.figure()::of)
                        .toArray();
                distances.add(distance(member.moment().band(), numbers));
            } catch (NotToBeHadException e) {
                distances.add(Double.NaN);
            }
        }
        return distances.stream()
                .filter(d -> !d.isNaN())
                .sorted(Comparator.reverseOrder())
                .skip(WORST - 1)
                .findFirst()
                .orElse(Double.NaN);
    }

    /** In deviations. */
    static double distance(Band band, double[] numbers) {
        var told = Arrays.stream(numbers).filter(v -> !Double.isNaN(v)).toArray();
        double median = Quantiles.of(told).median();
        double above = band.high() - band.central();
        double below = band.central() - band.low();
        double room = median >= band.central() ? (above > 0 ? above : below) : below > 0 ? below : above;
        double luck = told.length < 2 ? 0 : StatUtils.variance(told) / told.length;
        return Math.abs(median - band.central()) / Math.sqrt(room * room / 2 + luck);
    }
}
