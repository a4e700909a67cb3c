package smychka.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import smychka.policy.Decree;
import smychka.policy.Lever;
import smychka.policy.Policy;
import smychka.unit.Month;
import smychka.unit.RegionCode;

/** What is allowed in a scenario and yet worth a word: it has no effect, or history never saw it. */
final class Doubts {

    private final Resolved merged;
    private final Resolved last;
    private final List<Fault> warnings = new ArrayList<>();
    /** A value that one file sets again and again is told once. */
    private final Set<String> told = new LinkedHashSet<>();

    private Doubts(Resolved merged, Resolved last) {
        this.merged = merged;
        this.last = last;
    }

    /**
     * @param laid what a study lays over the files
     * @param merged all of these
     * @param last the settings of the command line over them
     */
    static List<Fault> of(List<Layer> layers, List<Layer> laid, Layer settings, Resolved merged, Resolved last) {
        var doubts = new Doubts(merged, last);
        var own = layers.get(layers.size() - 1);
        doubts.addLate(own);
        doubts.addUnreached(own);
        doubts.addOverruled(own);
        doubts.addIdlePrices(own);
        layers.forEach(layer -> doubts.addUnseen(layer, false));
        laid.forEach(layer -> doubts.addUnseen(layer, layer.holdLevers()));
        doubts.addUnseen(settings, true);
        layers.forEach(doubts::addUnseenWeather);
        return List.copyOf(doubts.warnings);
    }

    private void addLate(Layer own) {
        var end = last.month(RunKey.END);
        for (int i = 0; i < own.decrees().size(); i++) {
            var decree = own.decrees().get(i);
            if (decree.value().date().compareTo(end) > 0) {
                var found = "dated " + decree.value().date() + ", after the end";
                warnings.add(Fault.at(decree.place(), path(i), found, "", "it is ignored: the run ends in " + end));
            }
        }
    }

    private void addUnreached(Layer own) {
        var start = last.month(RunKey.START);
        var end = last.month(RunKey.END);
        if (own.keep().households() != null) {
            for (var month : own.keep().households().value().months()) {
                if (month.compareTo(start) < 0 || month.compareTo(end) > 0) {
                    var place = own.keep().households().place();
                    var hint = "it is ignored: the run goes from " + start + " to " + end;
                    warnings.add(Fault.at(place, "run." + KeepReader.HOUSEHOLDS, "month " + month, "", hint));
                }
            }
        }
    }

    private void addOverruled(Layer own) {
        own.levers().forEach((lever, value) -> {
            if (!rules(merged.policy(), lever, value.value())) {
                var found = "a decree rules at the start instead";
                warnings.add(Fault.at(value.place(), "levers." + lever.key(), found, "", "it is ignored"));
            }
        });
    }

    /** The planners' rule sets the price of grain itself. */
    private void addIdlePrices(Layer own) {
        var policy = last.policy();
        for (int i = 0; i < own.decrees().size(); i++) {
            var decree = own.decrees().get(i);
            var date = decree.value().date();
            boolean byRule = policy.value(Lever.GRAIN_FLEXIBLE_PRICE, date, RegionCode.UKR) > 0;
            if (byRule && decree.value().set().containsKey(Lever.GRAIN_STATE_PRICE)) {
                var path = path(i) + ".set." + Lever.GRAIN_STATE_PRICE.key();
                var hint = "decree grain.flexible_price: 0 as well to fix the price";
                warnings.add(Fault.at(decree.place(), path, "the planners' rule sets the price in " + date, "", hint));
            }
        }
    }

    private void addUnseen(Layer layer, boolean wholeRun) {
        for (var unseen : layer.unseen()) {
            boolean counts = unseen.date() != null
                    ? isLeft(unseen)
                    : wholeRun || rules(last.policy(), unseen.lever(), unseen.value());
            if (counts && told.add(layer.name() + " " + unseen.lever() + " " + unseen.value())) {
                warnings.add(unseen.warning());
            }
        }
    }

    /** Whether a decree is still there after all layers, and in time. */
    private boolean isLeft(Unseen unseen) {
        return unseen.date().compareTo(last.month(RunKey.END)) <= 0
                && last.decrees().stream().map(Placed::value).anyMatch(d -> isOf(d, unseen));
    }

    private static boolean isOf(Decree decree, Unseen unseen) {
        return decree.date().equals(unseen.date())
                && decree.set().getOrDefault(unseen.lever(), Double.NaN) == unseen.value();
    }

    private void addUnseenWeather(Layer layer) {
        for (int i = 0; i < layer.weather().size(); i++) {
            var rule = layer.weather().get(i);
            if (rule.value().source() instanceof WeatherSource.Given given
                    && !Reference.shipped().weather().wasSeen(given.index())) {
                var hint = "outside what 1921-33 saw, "
                        + Reference.shipped().weather().range();
                var found = "found " + Decimals.text(given.index());
                warnings.add(Fault.at(rule.place(), "shocks.weather[" + (i + 1) + "]", found, "", hint));
            }
        }
    }

    private boolean rules(Policy policy, Lever lever, double value) {
        Month start = last.month(RunKey.START);
        for (var region : RegionCode.values()) {
            if (policy.value(lever, start, region) == value) {
                return true;
            }
        }
        return false;
    }

    private static String path(int decree) {
        return "decrees[" + (decree + 1) + "]";
    }
}
