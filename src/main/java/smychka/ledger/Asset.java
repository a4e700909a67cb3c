package smychka.ledger;

/** What is counted in whole units and can be held by somebody. */
public enum Asset {
    GRAIN("kg"),
    POTATOES("kg"),
    MEAT("kg"),
    MONEY("kopecks"),
    GOODS("hundredths of a goods unit"),
    RAW_MATERIAL("hundredths of a raw unit"),
    LAND("hundredths of a hectare"),
    HORSES("heads"),
    CATTLE("heads"),
    PIGS("heads"),
    SHEEP("heads"),
    PEOPLE("persons");

    private final String unit;

    Asset(String unit) {
        this.unit = unit;
    }

    public String unit() {
        return unit;
    }
}
