package smychka.scenario;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import smychka.policy.Lever;
import smychka.unit.Month;
import smychka.unit.RegionCode;

/**
 * A fingerprint of what decides a scenario's results: start, end, every parameter or its
 * distribution, the weather asked for, and every lever month by month and region by region, with as much of the
 * target of collectivization as is announced. Titles, reasons, sources, what is kept and the way a value came about do
 * not count.
 */
public final class ScenarioHash {

    private final MessageDigest digest;

    private ScenarioHash(MessageDigest digest) {
        this.digest = digest;
    }

    /** SHA-256 in hexadecimal. */
    public static String of(Scenario scenario) {
        var hash = new ScenarioHash(sha256());
        hash.add("start " + scenario.start() + " end " + scenario.end());
        for (var parameter : Parameter.values()) {
            if (!scenario.uncertain().containsKey(parameter)) {
                hash.add(parameter.key());
                hash.add(scenario.parameters().of(parameter));
            }
        }
        for (var lever : Lever.values()) {
            hash.add(scenario, lever);
        }
        scenario.uncertain().forEach((parameter, distribution) -> {
            hash.add("uncertain " + parameter.key() + " " + distribution.yaml());
        });
        hash.addWeather(scenario);
        return HexFormat.of().formatHex(hash.digest.digest());
    }

    /** The years of the run whose weather is asked for otherwise than it comes of itself. */
    private void addWeather(Scenario scenario) {
        for (int year = scenario.start().year(); year <= scenario.end().year(); year++) {
            boolean isObserved = KnownData.WEATHER_YEARS.contains(year);
            var usual = isObserved ? new WeatherSource.Observed() : new WeatherSource.Drawn();
            for (var region : RegionCode.values()) {
                var source = scenario.weather().source(year, region).orElse(usual);
                if (!source.equals(usual) && !source.equals(new WeatherSource.Like(year))) {
                    add("weather " + year + " " + region + " " + source.yaml());
                }
            }
        }
    }

    private void add(Scenario scenario, Lever lever) {
        add(lever.key());
        var policy = scenario.policy().on(lever);
        var regions = RegionCode.values();
        int count = Reference.shipped().lever(lever).regional() ? regions.length : 1;
        for (Month month = scenario.start(); month.compareTo(scenario.end()) <= 0; month = month.plus(1)) {
            for (int r = 0; r < count; r++) {
                add(policy.value(lever, month, regions[r]));
            }
            if (lever == Lever.COLLECTIVIZATION_TARGET) {
                int ahead = (int) scenario.parameters().of(Parameter.THREAT_HORIZON);
                add(policy.foreseen(lever, month, month.plus(ahead), regions[0]));
            }
        }
    }

    private void add(String word) {
        digest.update((word + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private void add(double value) {
        digest.update(ByteBuffer.allocate(Double.BYTES).putDouble(0, value == 0 ? 0 : value));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
