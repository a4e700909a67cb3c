package smychka.unit;

/** The fourteen macro-regions, in the order of {@code regions.csv}. */
public enum RegionCode {
    UKR,
    NCA,
    CBE,
    MVO,
    LVO,
    URB,
    SIB,
    KAZ,
    CIR,
    NWN,
    WEB,
    TCA,
    CAS,
    FEA
}
