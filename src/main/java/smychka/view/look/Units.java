package smychka.view.look;

import java.util.Map;
import smychka.report.Numbers;

/** The catalogue's units as a person says them. */
public final class Units {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("Mt", "million tonnes"),
            Map.entry("Mha", "million ha"),
            Map.entry("M", "million"),
            Map.entry("M heads", "million head"),
            Map.entry("kt", "thousand tonnes"),
            Map.entry("share", "of 1"),
            Map.entry("0-1", "of 1"),
            Map.entry("ratio", ""),
            Map.entry("percent", "%"),
            Map.entry("1913=1", "(1913 = 1)"),
            Map.entry("1925/26=1", "(1925/26 = 1)"),
            Map.entry("M roubles", "million roubles"),
            Map.entry("G units", "billion units"),
            Map.entry("G units per year", "billion units a year"),
            Map.entry("kcal per head per day", "kcal a head and day"),
            Map.entry("kg per head per year", "kg a head and year"),
            Map.entry("kg per head", "kg a head"),
            Map.entry("g per head per day", "g a head and day"),
            Map.entry("kop per kg", "kopecks a kg"),
            Map.entry("roubles per tonne", "roubles a tonne"),
            Map.entry("roubles per month", "roubles a month"),
            Map.entry("roubles per household", "roubles a household"));

    private Units() {}

    /** A number as people read it: whole ones without a point, others with three digits. */
    public static String number(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e12;
        return whole ? Numbers.three(value).replaceFirst("\\.0+$", "") : Numbers.three(value);
    }

    /** A region's name without what it includes. */
    public static String place(String region) {
        return region.replaceFirst("( incl\\.|,| \\().*", "");
    }

    public static String words(String unit) {
        return WORDS.getOrDefault(unit, unit);
    }
}
