package planted.report;

public final class SeesRecord {
    planted.record.Table table;
}
