package smychka.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static smychka.agents.LittleCountry.SCALE;
import static smychka.agents.LittleCountry.usual;
import static smychka.scenario.Parameter.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import smychka.ledger.Flow;
import smychka.ledger.Page;
import smychka.policy.Lever;
import smychka.scenario.Parameters;

/** The month of an industry of one trust and the market for labour, worked by hand. */
class IndustryTest {

    /** Goods units of a billion in the miniature country, hundredths. */
    private static final double UNITS = 1e11 / SCALE;

    private static final long PLENTY = 1L << 40;

    private static LittleCountry country(Map<Lever, Double> levers) {
        var set = new EnumMap<Lever, Double>(Lever.class);
        set.put(Lever.INDUSTRY_PRICES_FIXED, 1.0);
        set.put(Lever.INDUSTRY_PRICE_ORDER, 1.5);
        set.putAll(levers);
        return new LittleCountry(Parameters.reference(), 1926, 3, set, 0);
    }

    /** A trust alone with as many months of sales in stock. */
    private static Industry industry(LittleCountry country, double cover, long rawMaterial) {
        return country.industry(country.p.with(FOUNDING_COVER, cover), rawMaterial, 100_000);
    }

    private static Industry produced(LittleCountry country, Industry industry) {
        industry.produce(country.now, new Labour(country.p), 1, country.nation);
        return industry;
    }

    @Test
    void outputFollowsCapitalWorkersFoodAndSkill() {
        var trust = new Trust(Parameters.reference(), 1, 1, 1, 1000);
        double rest = usual(OUTPUT_AT_REST) + (1 - usual(OUTPUT_AT_REST)) * usual(UTIL0);
        double root = StrictMath.sqrt(usual(UTIL0)) * rest * usual(OUT_SCALE) / 12;
        assertEquals(usual(UTIL0), trust.activity(), 1e-12);
        assertEquals(root, trust.capacity(usual(JOBS_NORMAL), 1, 1), 1e-12);
        assertEquals(root / 2, trust.capacity(usual(JOBS_NORMAL) / 4, 1, 1), 1e-12);
        assertEquals(root * (1 - usual(FOOD_PRODUCTIVITY) / 5), trust.capacity(usual(JOBS_NORMAL), 0.8, 1), 1e-12);
        assertEquals(root * usual(FOOD_PRODUCTIVITY_LEAST), trust.capacity(usual(JOBS_NORMAL), 0, 1), 1e-12);
        assertEquals(root * (1 - usual(SKILL_PRODUCTIVITY) / 2), trust.capacity(usual(JOBS_NORMAL), 1, 0.5), 1e-12);
    }

    @Test
    void theMonthsOutputIsInvestedOrdersOfTheStateAreServedAndTheRestIsForSale() {
        var country = country(Map.of(Lever.INDUSTRY_INVESTMENT_SHARE, 0.2));
        var industry = industry(country, 2, PLENTY);
        var labour = new Labour(country.p);
        double possible = industry.trusts().get(0).capacity(labour.employment(), 1, labour.skill());
        produced(country, industry);
        assertEquals(possible, industry.output(), 1e-12);
        assertEquals(possible * UNITS * usual(RAW_PER_UNIT), country.posted(Flow.RAW_MATERIAL_USED), 1.01);
        double forSale = possible * (1 - 0.2 - usual(GOV)) * UNITS;
        assertEquals(forSale, country.posted(Flow.OUTPUT_FOR_CONSUMPTION), 1.01);
        assertEquals((100_000 + forSale) * usual(SCRAP), country.posted(Flow.GOODS_SCRAPPED), 1.01);
    }

    @Test
    void wantOfRawMaterialCostsUpToThreeTenthsOfTheOutput() {
        var country = country(Map.of());
        double full = produced(country, industry(country, 2, PLENTY)).output();
        double needed = full * UNITS * usual(RAW_PER_UNIT);
        assertEquals(
                full * usual(RAW_OUTPUT_LEAST),
                produced(country, industry(country, 2, 0)).output(),
                1e-9);
        int monthsToOctober = 8;
        var half = produced(country, industry(country, 2, (long) (monthsToOctober * needed / 2)));
        assertEquals(
                full * (1 + usual(RAW_OUTPUT_LEAST)) / 2, half.output(), 2e-3 * full, "made to last to the new crop");
        assertEquals(0.5, half.rawCover(3), 1e-3);
    }

    @Test
    void fullStoresSlowTheMillsDown() {
        var country = country(Map.of());
        double full = produced(country, industry(country, 2, PLENTY)).output();
        assertEquals(
                full,
                produced(country, industry(country, 0.99 * usual(STOCK_BRAKE_COVER), PLENTY))
                        .output(),
                1e-12);
        double slowed = full * StrictMath.pow(0.5, usual(STOCK_BRAKE_POW));
        assertEquals(
                slowed,
                produced(country, industry(country, 2 * usual(STOCK_BRAKE_COVER), PLENTY))
                        .output(),
                1e-6);
        assertEquals(
                full * usual(STOCK_BRAKE_MOST),
                produced(country, industry(country, 50, PLENTY)).output(),
                1e-9);
    }

    @Test
    void utilisationClimbsSlowlyWhileLowAndWithRawMaterial() {
        var country = country(Map.of());
        double start = usual(UTIL0);
        double climb = usual(UTIL_SPEED) * start * (usual(UTIL_MOST) - start) * usual(UTIL_LOW);
        assertEquals(
                start + climb, produced(country, industry(country, 2, PLENTY)).utilisation(), 1e-12);
        assertEquals(
                start + climb * usual(RAW_OUTPUT_LEAST),
                produced(country, industry(country, 2, 0)).utilisation(),
                1e-9);
        var busy = country.industry(country.p.with(UTIL0, 0.6), PLENTY, 100_000);
        double fast = usual(UTIL_SPEED) * 0.6 * (usual(UTIL_MOST) - 0.6);
        assertEquals(0.6 + fast, produced(country, busy).utilisation(), 1e-12);
        var overworked = country.industry(country.p.with(UTIL0, 1.2), PLENTY, 100_000);
        assertEquals(1.2, produced(country, overworked).utilisation(), 0.0);
    }

    @Test
    void investmentBecomesCapitalAfterItsTimeInThePipeline() {
        var country = country(Map.of(Lever.INDUSTRY_INVESTMENT_SHARE, 0.2, Lever.WORLD_MACHINE_AID, 1200.0));
        var industry = country.industry(country.p.with(CONSTRUCTION_LAG, 2), PLENTY, PLENTY);
        double wear = usual(DEPRECIATION) / 12;
        double k0 = industry.capital();
        assertEquals(usual(K0), k0, 0.0);
        double invested = produced(country, industry).output() * 0.2;
        double k1 = industry.capital();
        assertEquals(k0 * (1 - wear) + usual(FOUNDING_PIPELINE), k1, 1e-12);
        double k2 = produced(country, industry).capital();
        assertEquals(k1 * (1 - wear) + usual(FOUNDING_PIPELINE), k2, 1e-12);
        double k3 = produced(country, industry).capital();
        assertEquals(k2 * (1 - wear) + invested * usual(INVEST_TO_CAPITAL) + 0.1, k3, 1e-12);
    }

    private static double price(Map<Lever, Double> levers, double price, double cover) {
        var country = country(levers);
        country.now.wholesalePrice = price;
        // so large a stock that the month's output does not matter
        produced(country, country.industry(country.p.with(FOUNDING_COVER, cover), PLENTY, PLENTY));
        return country.now.wholesalePrice;
    }

    @Test
    void anOrderMovesPricesByAStepAMonthUntilItIsObeyed() {
        var order = Map.of(Lever.INDUSTRY_PRICE_ORDER, 1.5);
        assertEquals(1.5, price(order, 1.45, 2), 1e-9);
        assertEquals(2 * StrictMath.exp(-usual(ORDER_STEP)), price(order, 2, 2), 1e-9);
        assertEquals(StrictMath.exp(usual(ORDER_STEP)), price(order, 1, 2), 1e-9);
    }

    @Test
    void flexiblePricesFollowTheStocks() {
        var flexible = Map.of(Lever.GRAIN_FLEXIBLE_PRICE, 1.0);
        double target = usual(FLEXIBLE_COVER);
        double cover = target * 0.9 * (1 - usual(SCRAP));
        double step = usual(FLEXIBLE_STEP) * (target - cover) / target;
        assertEquals(2 * StrictMath.exp(step), price(flexible, 2, target * 0.9), 1e-5);
        assertEquals(2 * StrictMath.exp(-usual(FLEXIBLE_FALL)), price(flexible, 2, 30), 1e-9);
        assertEquals(2 * StrictMath.exp(usual(FLEXIBLE_RISE)), price(flexible, 2, 0.1), 1e-9);
    }

    @Test
    void freePricesHaveAFloorOfCostAndAnOrderAsCeiling() {
        var free =
                Map.of(Lever.INDUSTRY_PRICES_FIXED, 0.0, Lever.INDUSTRY_PRICE_ORDER, 0.0, Lever.INDUSTRY_CREDIT, 0.0);
        assertEquals(usual(PRICE_LEAST_GOODS), price(free, 0.5, 100), 0.0);
        assertEquals(2 * StrictMath.exp(-usual(PRICE_DOWN)), price(free, 2, 100), 1e-9);
        var ordered = Map.of(Lever.INDUSTRY_PRICES_FIXED, 0.0, Lever.INDUSTRY_PRICE_ORDER, 1.2);
        assertEquals(1.2, price(ordered, 2, 2), 0.0);
    }

    @Test
    void freePricesFollowMarkUpCreditAndUnsoldStocks() {
        var trust = new Trust(Parameters.reference(), 1, 1, 1.25, 1000);
        double wanted = (usual(MARKUP_BASE) + usual(MARK_SYND) * 0.5 * 0.4) / 1.25;
        assertEquals(wanted, trust.wanted(0.4, 0.5), 1e-12);
        double step = usual(PRICE_ADAPT) * StrictMath.log(wanted / 1.1);
        double tolerated = usual(STOCK_TOLERANCE) + usual(STOCK_TOLERANCE_CREDIT) * 0.4;
        assertEquals(tolerated, trust.tolerated(0.4), 1e-12);
        assertEquals(step, trust.freePriceStep(1.1, 2, wanted, tolerated), 1e-12);
        assertEquals(
                step - 2 * usual(STOCK_PRESSURE), trust.freePriceStep(1.1, tolerated + 2, wanted, tolerated), 1e-12);
        assertEquals(-usual(PRICE_DOWN), trust.freePriceStep(5, 100, wanted, 3), 0.0);
        assertEquals(usual(PRICE_UP), trust.freePriceStep(0.5, 1, wanted, 3), 0.0);
    }

    @Test
    void trustsRememberTheirSales() {
        var trust = new Trust(Parameters.reference().with(FOUNDING_COVER, 6), 1, 1, 1, 6000);
        assertEquals(1000, trust.sales(), 1e-9);
        trust.sell(2000, 0.25);
        assertEquals(4000, trust.goods());
        assertEquals(1000 * 0.75 + 2000 * 0.25, trust.sales(), 1e-9);
        assertEquals(4000 / 1250.0, trust.cover(), 1e-9);
        trust.sell(0, 1);
        assertEquals(1, trust.sales(), 0.0);
    }

    @Test
    void theStoreOfRawMaterialIsWhatIsPosted() {
        var industry = country(Map.of()).industry(500, 6000);
        var page = new Page(null);
        page.post(Flow.TECHNICAL_CROPS, 100, 0);
        page.post(Flow.RAW_MATERIAL_USED, 60, 0);
        industry.settle(List.of(page));
        assertEquals(540, industry.rawMaterial());
        industry.carryOver();
        industry.settle(List.of(page));
        assertEquals(580, industry.rawMaterial());
    }

    /** Twenty million townspeople, and a month of the labour market after a month of industry. */
    private static LittleCountry townOf(double millions) {
        var country = country(Map.of(Lever.INDUSTRY_INVESTMENT_SHARE, 0.2, Lever.INDUSTRY_SOFT_HIRING, 1.5));
        country.now.townPeople = Math.round(millions * 1e6 / SCALE);
        return country;
    }

    private static double demand(Industry industry, double slack) {
        return usual(BASE_JOBS)
                + usual(LAB0) * StrictMath.pow(industry.activity(), usual(LAB_POW))
                + usual(LAB_I) * 0.2 * industry.output() * 12 * slack;
    }

    private static double step(double gap) {
        return Math.max(-usual(HIRING_FALL), Math.min(usual(HIRING_RISE), usual(HIRING_SPEED) * gap));
    }

    @ParameterizedTest
    @CsvSource({"5", "15", "20", "60"})
    void jobsMoveTowardsWhatIndustryAsksAndTheTownCanGive(double millions) {
        var country = townOf(millions);
        var industry = produced(country, country.industry(PLENTY, PLENTY));
        var labour = new Labour(country.p);
        assertEquals(usual(EMPLOYMENT0), labour.employment(), 0.0);
        assertEquals(0, labour.unemploymentRate(), 0.0);
        labour.month(country.now, industry, country.regions, country.now.townPeople);
        double asked = demand(industry, 1.5);
        double extra = (asked - usual(LABOUR_FORCE_NORMAL) * millions) / usual(LABOUR_FORCE_SPAN);
        double force = millions
                * usual(LABOUR_FORCE)
                / (1 - usual(OUTSIDE_JOBS))
                * (1 + usual(LABOUR_FORCE_EXTRA) * Math.max(0, Math.min(1, extra)));
        assertEquals(force, labour.force(), 1e-9);
        double employed = usual(EMPLOYMENT0) + step(Math.min(asked, force) - usual(EMPLOYMENT0));
        assertEquals(employed, labour.employment(), 1e-9);
        assertEquals(1 - employed / force, labour.unemploymentRate(), 1e-9);
        double recruits = Math.max(0, employed - usual(EMPLOYMENT0)) / employed;
        double skill = usual(SKILL0)
                + usual(SKILL_LAG) * (1 - usual(SKILL0))
                - usual(SKILL_DILUTION) * usual(SKILL0) * recruits;
        assertEquals(skill, labour.skill(), 1e-9);
        double idle = Math.max(0, labour.unemploymentRate() - usual(PULL_UNEMPLOYMENT_FROM));
        double pull = usual(PULL0) + usual(PULL_VACANCIES) * (asked - employed) - usual(PULL_UNEMPLOYMENT) * idle;
        assertEquals(Math.max(usual(PULL_LEAST), Math.min(usual(PULL_MOST), pull)), country.now.pull, 1e-9);
    }

    @Test
    void anArmyOfRecruitsCanNotLoseAllSkill() {
        var country = townOf(60);
        var industry = produced(country, country.industry(PLENTY, PLENTY));
        var labour = new Labour(country.p.with(SKILL0, usual(SKILL_LEAST)).with(SKILL_LAG, 0));
        labour.month(country.now, industry, country.regions, country.now.townPeople);
        assertEquals(usual(SKILL_LEAST), labour.skill(), 0.0);
    }

    @Test
    void wagesArePaidToTownsmenByTheHeadAndOutsideByWhereThereIsWork() {
        var country = townOf(20);
        country.household(country.region(), 3);
        country.household(country.region(), 5);
        var industry = produced(country, country.industry(PLENTY, PLENTY));
        var labour = new Labour(country.p);
        labour.month(country.now, industry, country.regions, 200);
        double jobs = labour.employment() * 1e6 / SCALE;
        long wage = (long) (country.now.lever(Lever.INDUSTRY_WAGE) * usual(WAGE_OF_ALL) * 100);
        assertEquals(wage, country.now.wageKopecks);
        assertEquals(jobs * (1 - usual(OUTSIDE_JOBS)) / 200, country.now.jobsPerTownsman, 1e-9);
        assertEquals(jobs * usual(OUTSIDE_JOBS) * wage / 8, country.now.outsideWagesPerPerson, 1e-6);
    }

    @Test
    void aCountryWithoutTownsOrVillagesPaysNobody() {
        var country = country(Map.of());
        var industry = produced(country, country.industry(PLENTY, PLENTY));
        new Labour(country.p).month(country.now, industry, country.regions, 0);
        assertEquals(0, country.now.jobsPerTownsman, 0.0);
        assertEquals(0, country.now.outsideWagesPerPerson, 0.0);
        assertTrue(country.now.pull >= usual(PULL_LEAST));
    }
}
