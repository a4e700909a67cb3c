package planted.record;

public final class Table {
    planted.model.Country of;
}
