package smychka.report;

import java.util.Map;
import java.util.Set;

/** By which year each observed series counts; what is not named here counts by calendar years. */
public final class Conventions {

    private static final Map<String, YearKind> KINDS = Map.ofEntries(
            Map.entry("grain_harvest_best", YearKind.HARVEST),
            Map.entry("grain_harvest_official", YearKind.HARVEST),
            Map.entry("sown_area_grain", YearKind.JUNE),
            Map.entry("sown_area_total", YearKind.JUNE),
            Map.entry("grain_procurement", YearKind.AGRICULTURAL),
            Map.entry("grain_procurement_share", YearKind.AGRICULTURAL),
            Map.entry("grain_marketed_share_net", YearKind.AGRICULTURAL),
            Map.entry("grain_marketed_share_gross", YearKind.AGRICULTURAL),
            Map.entry("grain_exports_ag", YearKind.AGRICULTURAL),
            Map.entry("grain_market_to_procurement_ratio", YearKind.AGRICULTURAL),
            Map.entry("procurement_price_rye", YearKind.AGRICULTURAL),
            Map.entry("procurement_price_wheat", YearKind.AGRICULTURAL),
            Map.entry("grain_consumption_rural", YearKind.AGRICULTURAL),
            Map.entry("grain_consumption_urban", YearKind.AGRICULTURAL),
            Map.entry("horses", YearKind.JUNE),
            Map.entry("cattle", YearKind.JUNE),
            Map.entry("cows", YearKind.JUNE),
            Map.entry("collectivised_households_pct", YearKind.JUNE),
            Map.entry("kolkhoz_households", YearKind.JUNE),
            Map.entry("population_total", YearKind.JANUARY),
            Map.entry("population_urban", YearKind.JANUARY),
            Map.entry("population_rural", YearKind.JANUARY),
            Map.entry("retail_price_mfg_state", YearKind.OCTOBER),
            Map.entry("retail_price_mfg_private", YearKind.OCTOBER),
            Map.entry("currency_in_circulation", YearKind.OCTOBER));

    private static final Set<String> ECONOMIC = Set.of(
            "wheat_farmgate_to_world_price",
            "retail_price_index_all_1913",
            "private_share_retail",
            "private_traders_licences",
            "land_leased_share",
            "households_hiring_share",
            "agricultural_tax",
            "share_households_proletarian",
            "share_households_poor",
            "share_households_middle",
            "share_households_kulak");

    /** Series that go over from economic to calendar years, with the last economic one. */
    private static final Map<String, Integer> ECONOMIC_UNTIL = Map.of(
            "real_wage_index_industry", 1927,
            "wage_monthly_industrial_worker", 1928,
            "nonag_wage_employment", 1926,
            "workers_census_industry", 1926,
            "imports_value", 1927,
            "exports_value", 1927,
            "machinery_share_imports", 1927);

    private Conventions() {}

    public static YearKind of(String series, int year) {
        var last = ECONOMIC_UNTIL.getOrDefault(series, Integer.MIN_VALUE);
        if (ECONOMIC.contains(series) || (year > 1913 && year <= last)) {
            return YearKind.ECONOMIC;
        }
        return KINDS.getOrDefault(series, YearKind.CALENDAR);
    }
}
