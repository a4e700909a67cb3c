package smychka.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import smychka.agents.Weather;
import smychka.policy.Decree;
import smychka.policy.Policy;
import smychka.random.Draws;
import smychka.scenario.Parameter;
import smychka.scenario.Scenario;
import smychka.unit.Month;

/** No year stands in the economy: move everything that is dated by some years and the same history follows. */
class CalendarTest {

    private static final long SEED = 11;
    private static final Scenario MARKET = Runs.until(Runs.nep(), Month.of(1927, 12));
    /** Every kind of force, the drive, searches and exile. */
    private static final Scenario HISTORY = Runs.scenario("historical");

    @Test
    void aYearLaterTheSameHistoryFollows() {
        assertEquals(digest(MARKET, 0), digest(moved(MARKET, 1), 1));
    }

    @Test
    void thirteenYearsEarlierToo() {
        assertEquals(digest(HISTORY, 0), digest(moved(HISTORY, -13), -13));
    }

    /** That the two tests above can fail: a decree left where it was changes the history. */
    @Test
    void aDecreeLeftBehindShows() {
        var moved = moved(MARKET, 1);
        var policy = new Policy(moved.policy().start(), MARKET.policy().decrees());
        var leftBehind = new Scenario(
                moved.name(), moved.title(), moved.about(), moved.start(), moved.end(), moved.parameters(), policy);
        assertNotEquals(digest(MARKET, 0), digest(leftBehind, 1));
    }

    private static long digest(Scenario scenario, int years) {
        var observed = new ObservedWeather(new Draws(SEED));
        Weather weather = (year, region) -> observed.index(year - years, region);
        var economy = new Economy(scenario, Runs.SCALE, 1, new Draws(SEED, years), weather);
        economy.run(e -> {});
        return economy.digest();
    }

    private static Scenario moved(Scenario s, int years) {
        double base = s.parameters().of(Parameter.TECH_BASE_YEAR) + years;
        List<Decree> decrees =
                s.policy().decrees().stream().map(d -> moved(d, 12 * years)).toList();
        return new Scenario(
                s.name(),
                s.title(),
                s.about(),
                s.start().plus(12 * years),
                s.end().plus(12 * years),
                s.parameters().with(Parameter.TECH_BASE_YEAR, base),
                new Policy(s.policy().start(), decrees));
    }

    private static Decree moved(Decree d, int months) {
        return new Decree(
                d.date().plus(months),
                d.announced().plus(months),
                d.set(),
                d.ramp() == null ? null : d.ramp().plus(months),
                d.until() == null ? null : d.until().plus(months),
                d.regions(),
                d.because(),
                d.source(),
                d.imposed());
    }
}
