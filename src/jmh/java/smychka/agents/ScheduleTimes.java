package smychka.agents;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import sim.engine.Schedule;
import smychka.ledger.Flow;
import smychka.model.Economy;
import smychka.scenario.ScenarioLoader;

/**
 * What a household's own month costs when each household stands on MASON's schedule by itself, as MASON's manual has it,
 * beside the model's way: villages that step their households in order. Both must do the same to the last unit.
 */
public final class ScheduleTimes {

    private static final int MONTHS = 12;
    private static final int TIMES = 5;
    private static final long SEED = 1921;

    private final Economy economy;
    private double fastest = Double.POSITIVE_INFINITY;
    private long households;
    private final long[] posted = new long[Flow.COUNT];
    private long digest;

    private ScheduleTimes(int scale) {
        var scenario =
                ScenarioLoader.load(Path.of("scenarios", "market-nep.yaml")).scenario();
        economy = new Economy(scenario, scale, SEED, 1);
    }

    /** @param args the scale */
    public static void main(String[] args) {
        int scale = args.length > 0 && args[0].matches("\\d+") ? Integer.parseInt(args[0]) : 1000;
        var villages = new ScheduleTimes(scale);
        villages.live(villages::byVillages);
        var schedule = new ScheduleTimes(scale);
        schedule.putEachOnSchedule();
        schedule.live(() -> schedule.economy.schedule.step(schedule.economy));
        if (villages.digest != schedule.digest || !Arrays.equals(villages.posted, schedule.posted)) {
            throw new IllegalStateException("villages and schedule do not do the same");
        }
        System.out.println(String.format(
                Locale.ROOT,
                "%d households, ns a household and month: villages %.1f, schedule %.1f, ratio %.1f",
                villages.households,
                villages.fastest,
                schedule.fastest,
                schedule.fastest / villages.fastest));
    }

    private void putEachOnSchedule() {
        for (var region : economy.regions()) {
            for (var village : region.villages()) {
                for (int i = 0; i < village.size; i++) {
                    economy.schedule.scheduleRepeating(Schedule.EPOCH, village.households[i]);
                }
            }
        }
    }

    private void byVillages() {
        for (var region : economy.regions()) {
            for (var village : region.villages()) {
                village.step(economy);
            }
        }
    }

    /** Lives a year a few times over, from the founding; the schedule goes on, the households begin anew. */
    private void live(Runnable month) {
        var founded = new Snapshot(economy.regions());
        households = founded.size();
        for (int time = 0; time < TIMES; time++) {
            founded.restore();
            long took = 0;
            for (int m = 0; m < MONTHS; m++) {
                economy.nation().enter(economy.scenario().start().plus(m));
                long began = System.nanoTime();
                month.run();
                took += System.nanoTime() - began;
                for (var region : economy.regions()) {
                    for (var flow : Flow.values()) {
                        posted[flow.ordinal()] += region.page.sum(flow);
                    }
                }
            }
            fastest = Math.min(fastest, took / (double) (MONTHS * households));
        }
        digest = founded.households.stream().mapToLong(PeasantHousehold::digest).sum();
    }
}
