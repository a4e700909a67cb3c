package smychka.scenario;

/** Where the weather of a year comes from; it is an input, the harvest it brings is not. */
public sealed interface WeatherSource {

    /** As a scenario file says it. */
    String yaml();

    /** What was observed in that year. */
    record Observed() implements WeatherSource {
        @Override
        public String yaml() {
            return "as: observed";
        }
    }

    /** The mean of the observed years, region by region. */
    record Mean() implements WeatherSource {
        @Override
        public String yaml() {
            return "as: mean";
        }
    }

    /** An observed year drawn by seed and year alone, the same in every scenario and region. */
    record Drawn() implements WeatherSource {
        @Override
        public String yaml() {
            return "as: drawn";
        }
    }

    /** What was observed in another year. */
    record Like(int year) implements WeatherSource {
        @Override
        public String yaml() {
            return "as: " + year;
        }
    }

    /** @param index the factor of yields, 1 in a normal year */
    record Given(double index) implements WeatherSource {
        @Override
        public String yaml() {
            return "index: " + Decimals.text(index);
        }
    }
}
