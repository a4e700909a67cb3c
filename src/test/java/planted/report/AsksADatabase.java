package planted.report;

import planted.Breaks;

@Breaks("DATABASES_ONLY_WHERE_RESULTS_ARE_KEPT")
public final class AsksADatabase {
    java.sql.Connection connection;
}
