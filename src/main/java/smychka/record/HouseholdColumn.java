package smychka.record;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.ToLongFunction;
import smychka.agents.HouseholdPortrait;
import smychka.agents.WorkerPortrait;

/**
 * What {@code households.csv} tells of a household, in its order. Numbers are whole, in units of so many decimals; a
 * worker household has no farm, and blanks where a peasant household tells of one.
 */
@SuppressWarnings("ImmutableEnumChecker") // lambdas that hold nothing
public enum HouseholdColumn {
    HOUSEHOLD(
            "",
            -1,
            "its identity for life, the same in every scenario until their births and deaths part",
            h -> h.key(),
            w -> w.key()),
    VILLAGE("", -1, "identity of its village", h -> h.village(), null),
    CLASS(
            "",
            0,
            "class: of the village as reported each January, or worker",
            h -> of(h).ordinal(),
            w -> SocialClass.WORKER.ordinal()),
    PERSONS("people", 0, "members", h -> h.persons(), w -> w.persons()),
    GRAIN("kg", 0, "grain in open store or pantry", h -> h.grain(), w -> w.pantry()),
    HIDDEN_GRAIN("kg", 0, "grain in hidden store", h -> h.hidden(), null),
    POTATOES("kg", 0, "potatoes in store", h -> h.potatoes(), null),
    MEAT("kg", 0, "meat in store", h -> h.meat(), null),
    MONEY("roubles", 2, "purse", h -> h.money(), w -> w.money()),
    LAND("ha", 2, "grain land", h -> h.land(), null),
    SOWN("ha", 2, "sown with grain for the last harvest", h -> h.sown(), null),
    HORSES("heads", 0, "horses of its own", h -> h.horses(), null),
    CATTLE("heads", 0, "cattle of its own", h -> h.cattle(), null),
    PIGS("heads", 0, "pigs of its own", h -> h.pigs(), null),
    SHEEP("heads", 0, "sheep and goats of its own", h -> h.sheep(), null),
    CROP("kg", 0, "grain harvested in the agricultural year so far", h -> h.cropOfYear(), null),
    SOLD("kg", 0, "grain sold in the agricultural year so far, less what was bought back", h -> h.soldOfYear(), null),
    FOOD(
            "kcal",
            0,
            "food a head and day over the last two or three months",
            h -> Math.round(h.kcal()),
            w -> Math.round(w.kcal())),
    FEAR("0-1", 3, "expectation of confiscation", h -> Math.round(1000 * h.fear()), null);

    /** In place of a number that a household does not have. */
    static final long NONE = Long.MIN_VALUE;

    private static final int IDENTITY = -1;
    private static final List<HouseholdColumn> ALL = List.of(values());

    private final String unit;
    private final int decimals;
    private final String about;
    private final ToLongFunction<HouseholdPortrait> ofPeasants;
    private final ToLongFunction<WorkerPortrait> ofWorkers;

    HouseholdColumn(
            String unit,
            int decimals,
            String about,
            ToLongFunction<HouseholdPortrait> ofPeasants,
            ToLongFunction<WorkerPortrait> ofWorkers) {
        this.unit = unit;
        this.decimals = decimals;
        this.about = about;
        this.ofPeasants = ofPeasants;
        this.ofWorkers = ofWorkers;
    }

    /** The name in the table, in lower case as those of indicators. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public String unit() {
        return unit;
    }

    public String about() {
        return about;
    }

    static long[] row(HouseholdPortrait household) {
        return ALL.stream()
                .mapToLong(column -> column.ofPeasants.applyAsLong(household))
                .toArray();
    }

    static long[] row(WorkerPortrait household) {
        return ALL.stream()
                .mapToLong(column -> column.ofWorkers == null ? NONE : column.ofWorkers.applyAsLong(household))
                .toArray();
    }

    /** Appends the cell of a value; nothing where there is none. */
    void append(StringBuilder line, long value) {
        if (value == NONE) {
            return;
        }
        if (decimals == IDENTITY) {
            line.append(HexFormat.of().toHexDigits(value));
        } else if (this == CLASS) {
            line.append(SocialClass.values()[(int) value].key());
        } else {
            Decimals.append(line, value / StrictMath.pow(10, decimals));
        }
    }

    private static SocialClass of(HouseholdPortrait household) {
        return SocialClass.valueOf(household.stratum().name());
    }

    /** The names of all columns, in their order. */
    static List<String> ids() {
        return Arrays.stream(values()).map(HouseholdColumn::id).toList();
    }
}
