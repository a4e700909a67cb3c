package smychka.facts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import smychka.record.Quantiles;

/**
 * How far a scenario lies from what was observed, for ruling out points of a study by history matching (Craig and others
 * 1997; Vernon, Goldstein and Bower 2010). Of a moment it is the distance of the model's median from the observed figure
 * in standard deviations, which have three parts: the observation's, half of the half width of its band on that side; the
 * model's own imperfection, taken to be as large, or as large as what the parameters as they are miss it by where that is
 * more; and that of luck, of the mean over the replications. A scenario is as implausible as the third worst of its moments.
 */
public final class Implausibility {

    /** Pukelsheim's rule (1994): of any distribution with one peak at least 95 % lie within three deviations. */
    public static final double MOST = 3;

    private static final int WORST = 3;

    private final Evidence evidence;
    private final List<Moments.Member> members;
    private final List<Double> misses;

    private Implausibility(Evidence evidence, List<Moments.Member> members, List<Double> misses) {
        this.evidence = evidence;
        this.members = members;
        this.misses = misses;
    }

    /**
     * Of a batch, by those of the moments that are about one scenario alone.
     *
     * @param asIs a batch of the scenario that stands for history, with the parameters as they are
     * @throws IOException when a table cannot be read
     */
    public static Implausibility read(Path batch, Path asIs, Moments moments) throws IOException {
        var members = moments.members().stream()
                .filter(m -> m.figure().series().allMatch(s -> s.scenario().equals(Series.HISTORICAL)))
                .toList();
        var wanted =
                members.stream().flatMap(m -> m.figure().series()).distinct().toList();
        var reference = Evidence.read(asIs, moments.judged(), wanted);
        var misses = members.stream()
                .map(m -> miss(m.moment().band(), numbers(reference, m)))
                .toList();
        return new Implausibility(Evidence.read(batch, moments.judged(), wanted), members, misses);
    }

    /** Moments it is told by. */
    public int moments() {
        return members.size();
    }

    /** Of a scenario of the batch that stands for history; NaN when too few moments can be told. */
    public double of(String scenario) {
        var there = evidence.judging(scenario);
        return IntStream.range(0, members.size())
                .mapToDouble(
                        m -> distance(members.get(m).moment().band(), misses.get(m), numbers(there, members.get(m))))
                .filter(d -> !Double.isNaN(d))
                .map(d -> -d)
                .sorted()
                .skip(WORST - 1)
                .map(d -> -d)
                .findFirst()
                .orElse(Double.NaN);
    }

    /** In each replication; none when it cannot be told. */
    private static double[] numbers(Evidence evidence, Moments.Member member) {
        try {
            return evidence.replications(Set.of(Series.HISTORICAL)).stream()
                    .mapToDouble(member.figure()::of)
                    .filter(v -> !Double.isNaN(v))
                    .toArray();
        } catch (NotToBeHadException e) {
            return new double[0];
        }
    }

    private static double miss(Band band, double[] numbers) {
        return Math.abs(Quantiles.of(numbers).median() - band.central());
    }

    /**
     * In deviations; NaN without numbers.
     *
     * @param imperfection of the model, at least
     */
    static double distance(Band band, double imperfection, double[] numbers) {
        double above = band.high() - band.central();
        double below = band.central() - band.low();
        boolean isAbove = Quantiles.of(numbers).median() >= band.central();
        double observation = (isAbove ? above > 0 ? above : below : below > 0 ? below : above) / 2;
        double model = Double.isNaN(imperfection) ? observation : Math.max(observation, imperfection);
        double luck = numbers.length < 2 ? 0 : StatUtils.variance(numbers) / numbers.length;
        return miss(band, numbers) / Math.sqrt(observation * observation + model * model + luck);
    }
}
