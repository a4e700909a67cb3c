package smychka.scenario;

import java.util.List;
import java.util.Set;
import smychka.unit.Month;
import smychka.unit.RegionCode;

/**
 * Why a number is what it is.
 *
 * @param rules what rules in which months and regions; of what holds throughout, one span
 * @param chain who set it, the oldest first
 * @param note what else bears on it, or empty
 */
public record Explanation(Definition definition, List<Rule> rules, List<Setting> chain, String note) {

    /**
     * A stretch of months under one setting.
     *
     * @param regions where; empty means everywhere
     * @param value as text; of a ramp the first and the last
     * @param by the number of the setting in the chain, from 0
     */
    public record Rule(Set<RegionCode> regions, Month from, Month to, String value, int by) {}

    /**
     * A place that sets it.
     *
     * @param where the section of the file, such as {@code decrees[3]}
     * @param value as text, in the unit of the definition
     * @param when from which month until when, or empty
     * @param fate why it has no effect, or empty
     */
    public record Setting(
            Place place, String where, String value, String when, String because, String source, String fate) {}
}
