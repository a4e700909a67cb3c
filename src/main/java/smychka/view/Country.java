package smychka.view;

import smychka.view.session.Session;

/** The country's chief figures as properties that MASON's own inspector lists and charts. */
public final class Country {

    private final Session session;

    Country(Session session) {
        this.session = session;
    }

    private double last(String id) {
        return session.life().national(id, session.life().months() - 1);
    }

    public String getMonth() {
        return session.life().now().toString();
    }

    /** Billions of goods units a year. */
    public double getIndustryOutput() {
        return last("industry_output");
    }

    /** Manufactures to grain, 1913 = 1. */
    public double getScissors() {
        return last("scissors_ratio");
    }

    /** Roubles a tonne. */
    public double getFreeGrainPrice() {
        return last("price_grain_free");
    }

    /** Roubles a tonne. */
    public double getStateGrainPrice() {
        return last("price_grain_state");
    }

    /** Million tonnes. */
    public double getStateGrainStock() {
        return last("grain_stock_state");
    }

    /** Millions. */
    public double getEmployment() {
        return last("employment");
    }

    /** Millions. */
    public double getVillagers() {
        return last("population_rural");
    }

    /** Millions. */
    public double getTownspeople() {
        return last("population_urban");
    }

    /** Kilocalories a head and day. */
    public double getFoodInVillages() {
        return last("calories_rural");
    }

    /** Thousands a month. */
    public double getDeaths() {
        return last("deaths");
    }

    @Override
    public String toString() {
        return "the country";
    }
}
